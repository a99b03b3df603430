/**
 * Where the last words of a unit are the first of the next, and where words are said twice at once: what anadiplosis and epizeuxis share,
 * and what parts them. Cost: linear in tokens, times the longest run of words compared.
 */
import { type DeviceText, Gap } from "./device-text.ts";
import { type FormLexicon, isContent, isNameLike, isSameRun } from "./form-lexicon.ts";
import { WordClass } from "./word-book.ts";

/** Tokens `[first, first + length)` said again as `[second, second + length)`. */
export interface Echo {
  readonly first: number;
  readonly second: number;
  readonly length: number;
}

const LONGEST = 8;
const HYPHEN = "-".charCodeAt(0);
const MARKS = Gap.comma | Gap.semicolon | Gap.colon | Gap.dash | Gap.period | Gap.question | Gap.exclamation | Gap.ellipsis | Gap.bracket;

/** Whether a mark, or a hyphen standing for a dash, parts a word from the one before it. */
export function isParted({ before, text, ends }: DeviceText, token: number): boolean {
  return (before[token]! & MARKS) !== 0 || isHyphened(text, ends[token - 1]!);
}

function isHyphened(text: string, at: number): boolean {
  return text.charCodeAt(at) === HYPHEN;
}

/** The longest words before token `end` that are said again from token `second` on; undefined when there are none. */
export function echoAt(text: DeviceText, end: number, second: number, lowest: number): Echo | undefined {
  const { ids, count } = text;
  for (let length = Math.min(LONGEST, end - lowest, count - second); length > 0; length--)
    if (ids[end - length] === ids[second] && isSameRun(text, end - length, second, length)) return { first: end - length, second, length };
  return undefined;
}

/** Whether the words are no name: their last word stands in small letters where a sentence does not ask for a capital. */
export function isPlain(text: DeviceText, { first, length, second }: Echo): boolean {
  return !isNameLike(text, first + length - 1) && (length === 1 || !isNameLike(text, second + length - 1));
}

/** Whether there is a word of content among the words. */
export function hasContent(text: DeviceText, { first, length }: Echo): boolean {
  for (let token = first; token < first + length; token++) if (isContent(text, token)) return true;
  return false;
}

/** Whether a unit begins at a token, conjunctions before it aside. */
export function opensUnit(text: DeviceText, token: number, lowest: number, { links }: FormLexicon): boolean {
  let at = token;
  while (at > lowest && !isParted(text, at)) {
    if (!links.has(text.ids[at - 1]!) || (text.classes[at - 1]! & WordClass.coordinator) === 0) return false;
    at--;
  }
  return true;
}
