/**
 * Sentences of a paragraph for the search of attributions: never split inside an outermost quotation, nor between a quotation and the clause
 * that ascribes it ("Why?" asked the clerk). Cost: linear. Differs from the sentences of the corpus, which know nothing of quotations.
 */
import type { CueBook } from "./cue-book.ts";
import type { Extent } from "../model/extent.ts";
import { isBlank } from "./paragraphs.ts";
import type { Quotation } from "./quotations.ts";

const ENDS = ".!?…";
const CLOSERS = ")]”’\"'»";
const LOWER = /\p{Ll}/u;
const LIST_MARK = /^(?:[-*•–]\s|\d{1,3}[.)]\s)/u;
const SHORT_LINE = 45;
/** A longer stretch without an end of a sentence is no prose; rules look along whole sentences, so their length is bounded. */
const LONGEST_SENTENCE = 3000;

/**
 * Sentences of a paragraph, ascending, trimmed.
 *
 * @param quotations  outermost quotations that lie in the paragraph, ascending.
 */
export function splitSentences(text: string, paragraph: Extent, quotations: readonly Quotation[], book: CueBook): Extent[] {
  const sentences: Extent[] = [];
  let from = paragraph.start;
  let next = 0;
  let lineStart = paragraph.start;
  const cut = (end: number): void => {
    let [start, last] = [from, end];
    while (start < last && isBlank(text.charCodeAt(start))) start++;
    while (last > start && isBlank(text.charCodeAt(last - 1))) last--;
    if (start < last) sentences.push({ start, end: last });
    from = end;
  };
  for (let place = paragraph.start; place < paragraph.end; place++) {
    const quotation = quotations[next];
    if (quotation !== undefined && place === quotation.start) {
      next++;
      place = Math.max(place, quotation.end - 1);
      if (endsWithQuotation(text, quotation, paragraph.end, book)) cut(quotation.end);
      continue;
    }
    const sign = text.charAt(place);
    if (sign === "\n") {
      if (endsLine(text, lineStart, place, paragraph.end)) cut(place);
      lineStart = place + 1;
    } else if (place - from > LONGEST_SENTENCE && (isBlank(text.charCodeAt(place)) || place - from > 2 * LONGEST_SENTENCE)) {
      cut(place);
    } else if (ENDS.includes(sign)) {
      let after = place + 1;
      while (
        after < paragraph.end &&
        (ENDS.includes(text.charAt(after)) || CLOSERS.includes(text.charAt(after))) &&
        !(quotation?.start === after)
      )
        after++;
      if (after >= paragraph.end) break;
      if (
        isBlank(text.charCodeAt(after)) &&
        opensSentence(text, after, paragraph.end) &&
        !(sign === "." && isAbbreviation(text, from, place, after, book))
      )
        cut(after);
      place = after - 1;
    }
  }
  cut(paragraph.end);
  return sentences;
}

function endsLine(text: string, lineStart: number, lineEnd: number, end: number): boolean {
  const nextLine = text.slice(lineEnd + 1, Math.min(end, lineEnd + 12));
  return LIST_MARK.test(nextLine) || (lineEnd - lineStart < SHORT_LINE && !LOWER.test(nextLine.trimStart().charAt(0)));
}

function opensSentence(text: string, place: number, end: number): boolean {
  let at = place;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at < end && !LOWER.test(text.charAt(at)) && text.charAt(at) !== "," && text.charAt(at) !== "—" && text.charAt(at) !== "–";
}

function isAbbreviation(text: string, from: number, stop: number, after: number, book: CueBook): boolean {
  let start = stop;
  while (start > from && !isBlank(text.charCodeAt(start - 1)) && !'(“"‘'.includes(text.charAt(start - 1))) start--;
  const word = text.slice(start, stop);
  // In small letters most are words as well ("ill", "no"): then only a number behind them tells.
  const isWord = /^\p{Ll}/u.test(word) && /[aeiou]/u.test(word);
  if (book.abbreviations.has(word.toLowerCase()) && !word.includes(".")) return !isWord || /^\s*\d/u.test(text.slice(after, after + 3));
  if (!/^(?:\p{Lu}|\p{L}(?:\.\p{L})+)$/u.test(word)) return false;
  const following = /^[“"‘(]?([\p{L}’']+)/u.exec(text.slice(after, after + 40).trimStart())?.[1]?.toLowerCase() ?? "";
  return !book.sentenceOpeners.has(following);
}

/** Whether a sentence ends with a quotation: it ends in a full stop, and what follows neither goes on nor ascribes it. */
function endsWithQuotation(text: string, quotation: Quotation, end: number, book: CueBook): boolean {
  let last = quotation.innerEnd - 1;
  while (last > quotation.start && (isBlank(text.charCodeAt(last)) || CLOSERS.includes(text.charAt(last)))) last--;
  let after = quotation.end;
  while (after < end && CLOSERS.includes(text.charAt(after)) && !isBlank(text.charCodeAt(after))) after++;
  if (!ENDS.includes(text.charAt(last)) || after !== quotation.end || !isBlank(text.charCodeAt(after))) return quotation.end >= end;
  if (!opensSentence(text, after, end)) return false;
  return text.charAt(last) === "." || !isAscribedAfter(text, after, book);
}

/** Whether a short subject and a verb of saying follow: "Mr. Rusk asked". */
function isAscribedAfter(text: string, place: number, book: CueBook): boolean {
  // Dots of titles and initials end nothing here: "Mr. Rusk asked."
  const following = text
    .slice(place, place + 80)
    .trimStart()
    .replace(/(?<=(?:^|\s)\p{Lu}\p{L}{0,4})\./gu, "");
  const words = /^[^.!?“"‘]*/u.exec(following)?.[0].split(/[\s,]+/u) ?? [];
  return words
    .slice(1, 5)
    .some(
      (word) => book.verbs.get(word)?.some((verb) => verb.takes.has("quotation") && (verb.past === word || verb.third === word)) ?? false,
    );
}
