/**
 * What a language adds to find appeals by the words that carry them: data only. Phrases are words in normal form parted by blanks; `a|b` is
 * either, `a?` may be absent (never the first), `<3>` up to three words of any kind, `@name` any word of the list of that name.
 */
export interface AppealPhrases {
  /** Lists that the phrases name. */
  readonly lists: Readonly<Record<string, string>>;
  readonly phrases: readonly string[];
  /** Phrases that look like an appeal and are none; whatever they touch is left out. */
  readonly not: readonly string[];
}

export interface DeviceAppeals {
  readonly fear: AppealPhrases;
  readonly flag: AppealPhrases;
  readonly whataboutism: AppealPhrases;
  readonly dilemma: AppealPhrases;
  readonly bandwagon: AppealPhrases;
}
