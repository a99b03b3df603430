/**
 * A text prepared once for all detectors: words as numbers, and what stands between them, in typed arrays.
 * One pass over the text; nothing in it is a string but the text itself. Cost: linear in the length of the stretches.
 */
import type { SpokenStretch } from "../model/spoken-text.ts";
import type { WordBook } from "./word-book.ts";

/** Bits of `DeviceText.before` and `after`: the marks between two words, and what the word after them is like. */
export const Gap = Object.freeze({
  comma: 1,
  semicolon: 2,
  colon: 4,
  dash: 8,
  period: 16,
  question: 32,
  exclamation: 64,
  ellipsis: 128,
  quote: 256,
  bracket: 512,
  line: 1024,
  paragraph: 2048,
  /** First word of its stretch. */
  start: 4096,
  /** The word behind the gap begins with a capital letter. */
  capital: 8192,
  /** The word behind the gap holds a digit. */
  digit: 16384,
  /** Any other sign: a slash, a hash, an ampersand. */
  other: 32768,
});

/** Marks that end a clause. */
export const CLAUSE_GAP =
  Gap.comma | Gap.semicolon | Gap.colon | Gap.dash | Gap.period | Gap.question | Gap.exclamation | Gap.ellipsis | Gap.bracket | Gap.start;

/**
 * Tokens, clauses and sentences of all stretches of one text, by place. Columns are parallel; they are valid until the reader that made
 * them reads the next text.
 */
export interface DeviceText {
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly words: WordBook;
  readonly stretches: readonly SpokenStretch[];
  /** Number of tokens. */
  readonly count: number;
  /** Normal form per token: `words.word(id)`. */
  readonly ids: Uint32Array;
  /** Stem per token: `words.word(stem)`. */
  readonly stems: Uint32Array;
  /** Bits of `WordClass` per token. */
  readonly classes: Int32Array;
  /** UTF-16 units of the whole text, half-open. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Bits of `Gap`: what stands before the token, in its stretch. */
  readonly before: Uint16Array;
  /** Bits of `Gap`: marks behind the token, up to the next one or the end of the stretch. */
  readonly after: Uint16Array;
  /** 1 where the token stands within quotation marks. */
  readonly quoted: Uint8Array;
  readonly sentenceCount: number;
  /** First token per sentence; one entry more than there are sentences. No sentence reaches over two stretches. */
  readonly sentenceFirst: Uint32Array;
  /** Number of its stretch, per sentence. */
  readonly sentenceStretch: Uint32Array;
  readonly clauseCount: number;
  /** First token per clause, a run of words between marks; one entry more than there are clauses. */
  readonly clauseFirst: Uint32Array;
  /** Number of its sentence, per clause. */
  readonly clauseSentence: Uint32Array;
  /** First clause per sentence; one entry more than there are sentences. */
  readonly sentenceClause: Uint32Array;
}

/** Number of the utterance that says a sentence. */
export function utteranceOf({ stretches, sentenceStretch }: DeviceText, sentence: number): number {
  return stretches[sentenceStretch[sentence]!]!.utterance;
}

/** Whether nothing but a blank line's break parts two sentences that stand side by side in one stretch: a new paragraph or turn. */
export function isParagraphStart({ before, sentenceFirst }: DeviceText, sentence: number): boolean {
  return (before[sentenceFirst[sentence]!]! & (Gap.paragraph | Gap.start)) !== 0;
}

/** Normal forms of the tokens `[first, last)`, parted by blanks. */
export function wordsOf({ words, ids }: DeviceText, first: number, last: number): string {
  let joined = "";
  for (let token = first; token < last; token++) joined += (token > first ? " " : "") + words.word(ids[token]!);
  return joined;
}

/** Stems of the words of content among the tokens `[first, last)`, parted by blanks; `""` when there is none. */
export function contentOf({ words, stems, classes }: DeviceText, first: number, last: number): string {
  let joined = "";
  for (let token = first; token < last; token++) {
    if (classes[token] !== 0) continue;
    joined += (joined === "" ? "" : " ") + words.word(stems[token]!);
  }
  return joined;
}
