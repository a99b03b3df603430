/**
 * A short piece of a text that tells its language: past the dateline and letterhead that many texts open with, where there is enough text.
 */

/** Usual length of a sample in UTF-16 units. */
export const SAMPLE_LENGTH = 200;
/** A text that has this many samples gives its first one away. */
const SAMPLES_TO_SKIP = 3;
const WEB_ADDRESS = /(?:https?:\/\/|www\.)\S{1,200}|\S{1,100}@\S{1,100}/g;

/**
 * One sample of a text.
 *
 * @param text    any text.
 * @param length  longest sample in UTF-16 units. Default: `SAMPLE_LENGTH`.
 * @returns       at most `length` units that begin and end between words where there is white space, web and mail addresses taken out,
 *                white space made single; never half a surrogate pair. The whole text when it is short; empty when it is blank.
 */
export function languageSample(text: string, length = SAMPLE_LENGTH): string {
  const from = text.length > SAMPLES_TO_SKIP * length ? wordStart(text, length) : 0;
  const clean = withoutAddresses(text.slice(from, from + SAMPLES_TO_SKIP * length));
  // Most texts have little white space, and a quarter more than is wanted is enough.
  const likely = oneLine(clean.slice(0, length + length / 4));
  const piece = likely.length > length ? likely : oneLine(clean);
  if (piece.length <= length) return dropHalves(piece);
  const lastSpace = piece.lastIndexOf(" ", length);
  return dropHalves(piece.slice(0, lastSpace > length / 2 ? lastSpace : length));
}

function oneLine(piece: string): string {
  return piece.replace(/\s+/g, " ").trim();
}

/** Searched for only where a sign of one stands: most texts have none, and the search is slow. */
function withoutAddresses(piece: string): string {
  return piece.includes("@") || piece.includes("://") || piece.includes("www.") ? piece.replace(WEB_ADDRESS, " ") : piece;
}

/** First place at or behind `at` where a word begins; `at` itself when no white space is near. */
function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + SAMPLE_LENGTH / 2).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

function dropHalves(piece: string): string {
  return piece.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
}
