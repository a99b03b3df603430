/** A sentence as the rules read it: tagged words, with full quotations as single blocks. */
import { isGerundForm } from "./grammar/word-kinds.ts";
import type { CueVerb, CueWord } from "../languages/attribution-cues.ts";
import type { PartOfSpeech, Tagger } from "../model/ports.ts";
import type { CueBook } from "./cue-book.ts";
import type { Extent } from "./found-attribution.ts";
import type { Quotation } from "./quotations.ts";

/** A word, a mark, or a whole quotation that reads as a sentence of its own. */
export interface Word extends Extent {
  /** Small letters; empty for a block. */
  readonly low: string;
  readonly tag: PartOfSpeech | "BLOCK";
  readonly verbs: readonly CueVerb[] | undefined;
  readonly noun: CueWord | undefined;
  readonly adjective: CueWord | undefined;
  readonly isCapital: boolean;
  /** The quotation around it whose words stay in the sentence; the block itself; or null. */
  readonly quotation: Quotation | null;
}

/** Half-open range of words. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

export interface Sentence extends Extent {
  readonly text: string;
  readonly words: readonly Word[];
  readonly book: CueBook;
  /** First word behind a place and date line. */
  readonly first: number;
}

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

/**
 * Tags a sentence: marks of quotations are blanked, blocks are left out and stand as one word each.
 *
 * @param quotations  quotations of the whole text that lie in the sentence, outermost and nested.
 */
export function readSentence(text: string, extent: Extent, quotations: readonly Quotation[], book: CueBook, tagger: Tagger): Sentence {
  const blocks: Quotation[] = [];
  const inline: Quotation[] = [];
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue;
    (isBlock(text, quotation, extent, book) ? blocks : inline).push(quotation);
  }
  let plain = "";
  let at = extent.start;
  const blank = (start: number, end: number): void => {
    plain += text.slice(at, start) + " ".repeat(Math.max(0, end - start));
    at = end;
  };
  for (const quotation of [...blocks, ...inline].sort((a, b) => a.start - b.start)) {
    if (blocks.includes(quotation)) blank(quotation.start, quotation.end);
    else {
      blank(quotation.start, quotation.innerStart);
      blank(quotation.innerEnd, quotation.end);
    }
  }
  plain += text.slice(at, extent.end);
  const words: Word[] = [];
  let nextBlock = 0;
  const flush = (before: number): void => {
    for (let block = blocks[nextBlock]; block !== undefined && block.start < before; block = blocks[++nextBlock])
      words.push(blockWord(block));
  };
  const tokens = /\p{L}/u.test(plain) ? tagger.tag(plain) : [];
  for (const token of tokens) {
    const start = extent.start + token.start;
    flush(start);
    const isSpaced = token.text === "-" && /\s/u.test(text.charAt(start - 1)) && /\s/u.test(text.charAt(start + 1));
    const low = isSpaced ? "–" : lowered(token.text);
    const quotation = inline.length === 0 ? null : (inline.find((each) => each.start <= start && start < each.end) ?? null);
    const entry = book.entries.get(low);
    words.push({
      start,
      end: extent.start + token.end,
      low,
      tag: token.tag,
      verbs: entry?.verbs,
      noun: entry?.noun,
      adjective: entry?.adjective,
      isCapital: isUpper(token.text),
      quotation,
    });
  }
  flush(Infinity);
  repairTags(words);
  return { ...extent, text, words, book, first: datelineEnd(words) };
}

/**
 * Verbs that the tagger took for nouns: "who chairs", "Its owner fears it", "The board plans to". Only where a noun phrase stands before them, what a verb
 * takes behind them, and no other verb in between.
 */
function repairTags(words: Word[]): void {
  const [first, second] = words;
  const isRunning = words.some((word) => (word.tag === "VERB" || word.tag === "AUX") && !word.isCapital);
  if (first?.tag === "VERB" && first.isCapital && first.verbs === undefined && (second?.tag === "AUX" || second?.tag === "VERB"))
    words[0] = { ...first, tag: "PROPN" };
  for (let i = 1; i < words.length - 1; i++) {
    const word = words[i]!;
    const before = words[i - 1]!;
    const next = words[i + 1]!;
    if (
      word.low === "that" &&
      word.tag === "SCONJ" &&
      next.tag === "NOUN" &&
      (words[i + 2] === undefined || /^(?:PUNCT|ADP|CCONJ)$/u.test(words[i + 2]!.tag))
    ) {
      words[i] = { ...word, tag: "DET" };
    }
    if (
      word.tag === "VERB" &&
      word.isCapital &&
      isRunning &&
      (before.tag !== "PUNCT" || before.low === "-" || before.low === ",") &&
      (before.isCapital || next.tag !== "DET")
    )
      words[i] = { ...word, tag: "PROPN" };
    const isPast = word.tag === "ADJ" && word.low.endsWith("ed") && (before.tag === "NOUN" || before.tag === "PROPN");
    if (
      isPast &&
      word.verbs?.some((verb) => verb.past === word.low) &&
      /^(?:ADP|DET|PRON|SCONJ)$/u.test(next.tag) &&
      !hasVerbBefore(words, i)
    )
      words[i] = { ...word, tag: "VERB" };
    if (word.tag === "ADV" && before.tag === "DET" && (next.tag === "VERB" || next.tag === "AUX")) words[i] = { ...word, tag: "NOUN" };
    if (word.tag !== "NOUN") continue;
    if (isFinalCue(words, i)) words[i] = { ...word, tag: "VERB" };
    if (before.low === "who" && (next.tag === "DET" || next.tag === "PRON" || next.tag === "ADP")) words[i] = { ...word, tag: "VERB" };
    if (word.verbs === undefined || (before.tag !== "NOUN" && before.tag !== "PROPN" && before.low !== ",")) continue;
    const isThird = word.verbs.some((verb) => verb.third === word.low) && !(before.low.endsWith("s") && before.tag === "NOUN");
    const isBase =
      word.verbs.some((verb) => verb.base === word.low) &&
      (before.low.endsWith("s") || before.low === "people" || before.low.endsWith("men"));
    const takes =
      next.tag === "DET" ||
      next.tag === "PRON" ||
      next.low === "that" ||
      next.tag === "AUX" ||
      (next.low === "to" && words[i + 2]?.tag === "VERB");
    if (
      before.low === "," &&
      !(
        isThird &&
        next.low === "to" &&
        !words.slice(0, i).some((each) => each.tag === "AUX" || (each.tag === "VERB" && !isGerundForm(each.low)))
      )
    )
      continue;
    if ((isThird || isBase) && takes && (next.tag !== "AUX" || isRelativeNear(words, i)) && !hasVerbBefore(words, i))
      words[i] = { ...word, tag: "VERB" };
  }
}

/** "Levels fell, the paper reports.": a verb of saying at the end that the tagger took for a plural. */
function isFinalCue(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]!;
  if (
    !/^[.,]$/u.test(next.low) ||
    !words[at]!.verbs?.some((verb) => verb.third === words[at]!.low && verb.takes.get("clause") === "speech")
  )
    return false;
  let from = at - 1;
  while (from >= 0 && from > at - 6 && /^(?:DET|NOUN|PROPN|ADJ)$/u.test(words[from]!.tag)) from--;
  if (from < at - 5 || from === at - 1 || words[from]?.low !== "," || words[at - 1]!.low.endsWith("s")) return false;
  return words.slice(0, from).some((word) => word.tag === "VERB" || word.tag === "AUX");
}

/** "that analysts say will": a relative word shortly before the subject. */
function isRelativeNear(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 5), at - 1).some((word) => word.low === "which" || word.low === "that" || word.low === "who");
}

function hasVerbBefore(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const { tag, low } = words[i]!;
    if (tag === "PUNCT" || tag === "SCONJ" || tag === "CCONJ" || tag === "BLOCK" || low === "who" || low === "which" || low === "that")
      return false;
    if (tag === "AUX" || (tag === "VERB" && !isGerundForm(low))) return true;
  }
  return false;
}

/** Small letters, with a straight apostrophe. */
function lowered(word: string): string {
  const low = word.toLowerCase();
  return low.includes("’") ? low.replace("’", "'") : low;
}

/** Whether a word begins with a capital letter. */
function isUpper(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 0x80) return first >= 0x41 && first <= 0x5a;
  return /^\p{Lu}/u.test(word);
}

function blockWord(quotation: Quotation): Word {
  return {
    start: quotation.start,
    end: quotation.end,
    low: "",
    tag: "BLOCK",
    verbs: undefined,
    noun: undefined,
    adjective: undefined,
    isCapital: false,
    quotation,
  };
}

/** "WEST QUARRY, Oct. 21 — A judge ...": the word behind the dash; 0 where there is no such line. */
function datelineEnd(words: readonly Word[]): number {
  const first = words[0];
  if (first === undefined || !first.isCapital) return 0;
  for (let i = 1; i < Math.min(words.length, 16); i++) {
    const word = words[i]!;
    if (word.tag === "VERB" && !word.isCapital) return 0;
    if (/^(?:—|–|--|-)$/u.test(word.low) && word.start > words[i - 1]!.end) return i + 1;
  }
  return 0;
}

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
