/**
 * A short piece of a text that tells its language: past the dateline and letterhead that many texts open with, where there is enough text.
 */

/** Length of a sample in UTF-16 units. */
export const SAMPLE_LENGTH = 200;
const LONG_ENOUGH_TO_SKIP = 3 * SAMPLE_LENGTH;
const WEB_ADDRESS = /(?:https?:\/\/|www\.)\S{1,200}|\S{1,100}@\S{1,100}/g;

/**
 * One sample of a text.
 *
 * @param text  any text.
 * @returns     at most `SAMPLE_LENGTH` units that begin and end between words where there is white space, web and mail addresses taken out,
 *              white space made single; never half a surrogate pair. The whole text when it is short; empty when it is blank.
 */
export function languageSample(text: string): string {
  const from = text.length > LONG_ENOUGH_TO_SKIP ? wordStart(text, SAMPLE_LENGTH) : 0;
  const piece = text
    .slice(from, from + LONG_ENOUGH_TO_SKIP)
    .replace(WEB_ADDRESS, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (piece.length <= SAMPLE_LENGTH) return dropHalves(piece);
  const lastSpace = piece.lastIndexOf(" ", SAMPLE_LENGTH);
  return dropHalves(piece.slice(0, lastSpace > SAMPLE_LENGTH / 2 ? lastSpace : SAMPLE_LENGTH));
}

/** First place at or behind `at` where a word begins; `at` itself when no white space is near. */
function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + SAMPLE_LENGTH / 2).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

function dropHalves(piece: string): string {
  return piece.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
}
