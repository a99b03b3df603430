/**
 * Finds names that nobody may write down, so that they can be blanked: names are known only by a test of their words. Words are runs of letters, marks
 * and digits, in small letters, joined by blanks; so "Ada Brook" is found in "ADA\nBROOK'S" and in "ada-brook". Cost: one test per word and
 * length of name.
 */

export interface HiddenNames {
  /** Numbers of words that the names have, ascending. */
  readonly wordCounts: readonly number[];
  /**
   * @param words       words in small letters, one blank between two.
   * @param isWritten   whether a word begins with a capital letter, or its script has none.
   */
  readonly isName: (words: string, isWritten: boolean) => boolean;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** One unit of text that was taken out. */
export const BLANK = "\u2588";

/** A name in the form in which it is tested. */
export function nameWords(name: string): string {
  return (name.normalize("NFKC").match(WORD) ?? []).join(" ").toLowerCase();
}

/**
 * Places of names in a text, in order, without overlap; of two that begin together the longer.
 *
 * @param isPlain  whether a name counts in small letters too, as in an address or an id. Default: no.
 */
export function placesOfNames(text: string, names: HiddenNames, isPlain = false): Place[] {
  if (names.wordCounts.length === 0) return [];
  const words = [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0].normalize("NFKC").toLowerCase(),
    isWritten: isPlain || match[0].toLowerCase() !== match[0] || match[0].toUpperCase() === match[0].toLowerCase(),
  }));
  const places: Place[] = [];
  for (let i = 0; i < words.length; i++) {
    for (const count of names.wordCounts.toReversed()) {
      if (i + count > words.length) continue;
      const run = words.slice(i, i + count);
      if (
        !names.isName(
          run.map(({ word }) => word).join(" "),
          run.some(({ isWritten }) => isWritten),
        )
      )
        continue;
      places.push({ start: words[i]!.start, end: run.at(-1)!.end });
      i += count - 1;
      break;
    }
  }
  return places;
}

/** The text with these places blanked: as long as before, so that every other place stays where it was. */
export function blankPlaces(text: string, places: readonly Place[]): string {
  let blanked = "";
  let at = 0;
  for (const { start, end } of [...places].sort((x, y) => x.start - y.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    blanked += text.slice(at, from) + BLANK.repeat(end - from);
    at = end;
  }
  return blanked + text.slice(at);
}
