/**
 * Tokens of many documents as columns: what the kernels read. No strings.
 */

/** Vocabulary id 0 is never a token; ids count from 1 in order of first sight within one build and mean nothing outside it. */
export interface TokenColumns {
  /** Vocabulary id per token, documents one after the other. */
  readonly tokens: Uint32Array;
  /** First UTF-16 unit of the token in the text of its source. */
  readonly starts: Uint32Array;
  /** Length in UTF-16 units; 65,535 stands for that or more. */
  readonly lengths: Uint16Array;
  /** What stands between the token before and this one: bits of `TokenBreak`. The first token of a document has all that stand before it and `TokenBreak.start`. */
  readonly breaks: Uint8Array;
  /** First token of each document; one entry more than there are documents. */
  readonly firstToken: Uint32Array;
}

/** Bits of `TokenColumns.breaks`. */
export const TokenBreak = {
  /** A mark that may end a sentence: . ! ? … 。 ！ ？ ۔ ؟ । and their like. */
  stop: 1,
  /** A line break. */
  line: 2,
  /** A blank line, a paragraph separator. */
  paragraph: 4,
  /** A quotation mark of any kind. */
  quote: 8,
  /** Any other punctuation or symbol: comma, colon, dash, bracket, bullet. */
  mark: 16,
  /** First token of the document. */
  start: 32,
  /** The token itself begins with a capital letter (in scripts that have them). */
  capital: 64,
  /** The token holds a digit. */
  digit: 128,
} as const;

/** What the engine must know of each document; parallel columns, one entry per document. */
export interface DocumentColumns {
  /** Number of the source; documents are ordered by source, then by place in it. */
  readonly source: Uint32Array;
  /** Number of the speaker, equal for documents of one speaker; an unknown speaker has a number of its own. */
  readonly speaker: Uint32Array;
  /** Number of the outlet; 0 when not known. */
  readonly outlet: Uint32Array;
  /** Day since 1970-01-01 on which it was said at the earliest; -2147483648 when not known. */
  readonly day: Int32Array;
  /** 1 where the words are the outlet's prose, 0 where they are a speaker's own. */
  readonly isProse: Uint8Array;
  /** Document with the same text that stands for this one; itself when it is canonical. Only canonical ones are matched. */
  readonly canonical: Uint32Array;
}
