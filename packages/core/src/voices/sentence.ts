/** A sentence as the rules read it: tagged words, with full quotations as single blocks. */
import type { CueVerb, CueWord } from "../languages/attribution-cues.ts";
import type { PartOfSpeech, Tagger } from "../model/ports.ts";
import type { CueBook } from "./cue-book.ts";
import type { Extent } from "../model/extent.ts";
import type { Quotation } from "./quotations.ts";
import { repairTags } from "./grammar/repair-tags.ts";
import { isBlock } from "./quotation-blocks.ts";

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
