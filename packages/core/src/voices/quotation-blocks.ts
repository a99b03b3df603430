/** Which quotations read as sentences of their own. */
import type { Quotation } from "./quotations.ts";
import type { Extent } from "../model/extent.ts";
import type { CueBook } from "./cue-book.ts";

/** Whether the comma before a quotation in small letters ends its cue ("he said, “go”"), not the subject of what is quoted. */
function isBehindCue(text: string, quotation: Quotation, sentence: Extent, book: CueBook): boolean {
  const before = text.slice(sentence.start, quotation.start);
  if (/[”"»'’],?\s/u.test(before)) return true;
  const word = /([\p{L}]+)\P{L}*$/u.exec(before.slice(-40))?.[1]?.toLowerCase() ?? "";
  return book.verbs.get(word)?.some((verb) => verb.takes.has("quotation")) ?? false;
}

/** Words before a quotation that make it part of their own sentence: "said that "we won"". */
const GOVERNS = /\b(?:that,?|because|whether|if|of|an?|the|to|by|with|for|from|than|his|her|its|their|is|are|was|were|be)\s+$/u;

/** Whether a few words are written as a title: nearly every long one with a capital letter. */
export function isTitleCase(inner: string): boolean {
  const words = inner.split(/\s+/u);
  const long = words.filter((word) => word.replace(/[^\p{L}]/gu, "").length > 3);
  const capitals = long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  return words.length > 1 && words.length <= 9 && long.length > 0 && capitals >= long.length - (long.length > 4 ? 1 : 0);
}

/** Whether the words of a quotation read as a sentence, so that they are nobody else's subject or object. */
export function isBlock(text: string, quotation: Quotation, sentence: Extent, book: CueBook): boolean {
  const inner = text.slice(quotation.innerStart, quotation.innerEnd).trim();
  if (quotation.style === "block") return true;
  if (quotation.start === sentence.start && quotation.end === sentence.end) return true;
  const count = inner.split(/\s+/u).length;
  const hasEnd = /[.,!?…—-]["'”’»]?$/u.test(inner) || /^\s?[,]/u.test(text.slice(quotation.end, quotation.end + 2));
  const isIntroduced = /(?:[,:—–]|--)\s*$/u.test(text.slice(Math.max(sentence.start, quotation.start - 4), quotation.start));
  const isCapital = /^[“‘"'«]?(?:\p{Lu}|\p{N}|…|\.)/u.test(inner);
  if (quotation.start !== sentence.start && !isIntroduced && isTitleCase(inner)) return false;
  const isSeveral = /[.!?]["'”’]?\s+\p{Lu}/u.test(inner) && count > 6;
  if (!isSeveral && GOVERNS.test(text.slice(Math.max(sentence.start, quotation.start - 12), quotation.start))) return false;
  if (isCapital && (hasEnd || isIntroduced) && (count > 1 || quotation.start === sentence.start || isIntroduced)) return true;
  if (isSeveral) return true;
  if (!hasEnd || count < 3) return false;
  return quotation.start === sentence.start || (isIntroduced && isBehindCue(text, quotation, sentence, book));
}
