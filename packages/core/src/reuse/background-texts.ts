/**
 * A user's background corpus as columns: what other people say anyway. Words are numbered as in the corpus itself, 0 for words it does not
 * hold; so are speakers, and those it does not know follow. Memory: 4 bytes a word.
 */

export interface BackgroundTexts {
  /** Word ids of the corpus, text after text; 0 for a word the corpus does not hold. */
  readonly tokens: Uint32Array;
  /** First token of each text; one entry more than there are texts. */
  readonly firstToken: Uint32Array;
  /** Day since 1970-01-01; -2147483648 when not known. */
  readonly day: Int32Array;
  /** Number of the speaker in the corpus; for others numbers from `ownSpeakers` on. */
  readonly speaker: Uint32Array;
  /** Speakers of the corpus. */
  readonly ownSpeakers: number;
}

/** Numbers of texts by day, those without a day first; equal days in the order given. */
export function byDay(day: Int32Array): Uint32Array {
  return Uint32Array.from(day.keys()).sort((x, y) => day[x]! - day[y]! || x - y);
}
