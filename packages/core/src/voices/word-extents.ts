/** From ranges of words to places in the text. */
import type { Sentence, Word } from "./sentence.ts";
import type { Quotation } from "./quotations.ts";
import type { Extent } from "../model/extent.ts";

/** The units of a range of words, with the marks of quotations that begin or end with it; `null` when the range is empty. */
export function extentOf(sentence: Sentence, from: number, to: number): Extent | null {
  let last = to - 1;
  while (last >= from && isEdgeMark(sentence.words[last]!)) last--;
  let first = from;
  while (first <= last && isEdgeMark(sentence.words[first]!)) first++;
  if (first > last) return null;
  const start = sentence.words[first]!;
  const end = sentence.words[last]!;
  const opening = start.quotation;
  const closing = end.quotation;
  const isFirst = opening !== null && sentence.words[first - 1]?.quotation !== opening && opening.innerEnd <= afterLast(sentence, last);
  const isLast = closing !== null && start.start <= firstInside(sentence, closing) && afterLast(sentence, last) >= closing.innerEnd;
  const isFullStop =
    last + 1 >= sentence.words.length &&
    end.end === sentence.end &&
    end.tag !== "PROPN" &&
    /[^.]\.$/u.test(end.low) &&
    !/\..*\./u.test(end.low) &&
    !sentence.book.abbreviations.has(end.low.slice(0, -1));
  return { start: isFirst ? opening.start : start.start, end: isLast ? closing.end : isFullStop ? end.end - 1 : end.end };
}

/** Where the first word of a quotation begins. */
function firstInside(sentence: Sentence, quotation: Quotation): number {
  return sentence.words.find((word) => word.quotation === quotation && word.tag !== "PUNCT")?.start ?? quotation.innerStart;
}

/** Where the next word begins that is no mark; the end of the sentence behind the last one. */
function afterLast(sentence: Sentence, last: number): number {
  for (let i = last + 1; i < sentence.words.length; i++) if (sentence.words[i]!.tag !== "PUNCT") return sentence.words[i]!.start;
  return sentence.end;
}

function isEdgeMark(word: Word): boolean {
  return word.tag === "PUNCT" && !"()[]%$'".includes(word.low);
}
