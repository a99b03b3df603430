/**
 * Turns texts into token columns, one document at a time. Columns grow in blocks, so that nothing is copied until `finish`.
 */
import { TokenBreak, type TokenColumns } from "./token-columns.ts";
import { TokenScanner } from "./token-scanner.ts";
import { Vocabulary } from "./vocabulary.ts";

const SMALLEST_BLOCK = 1 << 14;
const LARGEST_BLOCK = 1 << 20;

interface Block {
  readonly tokens: Uint32Array;
  readonly starts: Uint32Array;
  readonly lengths: Uint16Array;
  readonly breaks: Uint8Array;
}

export interface TokenColumnsOptions {
  /** Whether the finished columns lie over SharedArrayBuffer, for workers. Default: no. */
  readonly shared?: boolean;
  /** Words already numbered, which keep their ids; it grows with the texts. Default: an empty one. */
  readonly vocabulary?: Vocabulary;
}

/** Collects documents in the order in which they are added. Memory: 11 bytes a token, twice that for one column while `finish` runs. */
export class TokenColumnsBuilder {
  readonly vocabulary: Vocabulary;
  readonly #scanner: TokenScanner;
  readonly #isShared: boolean;
  #blocks: Block[] = [];
  #filled = 0;
  #closedCount = 0;
  #firstToken = [0];

  constructor(options: TokenColumnsOptions = {}) {
    this.vocabulary = options.vocabulary ?? new Vocabulary();
    this.#isShared = options.shared ?? false;
    this.#scanner = new TokenScanner(this.vocabulary);
  }

  get documentCount(): number {
    return this.#firstToken.length - 1;
  }

  get tokenCount(): number {
    return this.#closedCount + this.#filled;
  }

  /**
   * Adds the part `[start, end)` of a text as the next document; it may hold no token at all.
   *
   * @param text   text of the source; offsets in the columns are UTF-16 into it.
   * @param start  first unit of the document. Default: 0.
   * @param end    unit after its last one. Default: the text's length.
   * @returns      number of the document, counted from 0.
   */
  add(text: string, start = 0, end = text.length): number {
    const scanner = this.#scanner;
    scanner.reset(text, start, end);
    let block = this.#blocks.at(-1);
    while (scanner.advance()) {
      if (block === undefined || this.#filled === block.tokens.length) block = this.#openBlock();
      const place = this.#filled++;
      block.tokens[place] = scanner.id;
      block.starts[place] = scanner.start;
      block.lengths[place] = scanner.end - scanner.start;
      block.breaks[place] = scanner.breaks;
    }
    this.#firstToken.push(this.tokenCount);
    scanner.reset("", 0, 0);
    return this.documentCount - 1;
  }

  /** The finished columns, exactly as long as needed. The builder is empty afterwards; the vocabulary stays. */
  finish(): TokenColumns {
    const tokens = new Uint32Array(this.#allocate(4));
    const starts = new Uint32Array(this.#allocate(4));
    const lengths = new Uint16Array(this.#allocate(2));
    const breaks = new Uint8Array(this.#allocate(1));
    const total = this.tokenCount;
    let place = 0;
    for (const block of this.#blocks) {
      const used = Math.min(block.tokens.length, total - place);
      tokens.set(block.tokens.subarray(0, used), place);
      starts.set(block.starts.subarray(0, used), place);
      lengths.set(block.lengths.subarray(0, used), place);
      breaks.set(block.breaks.subarray(0, used), place);
      place += used;
    }
    const firstToken = new Uint32Array(this.#buffer(this.#firstToken.length * 4));
    firstToken.set(this.#firstToken);
    this.#blocks = [];
    this.#filled = 0;
    this.#closedCount = 0;
    this.#firstToken = [0];
    return { tokens, starts, lengths, breaks, firstToken };
  }

  #allocate(bytesPerToken: number): ArrayBuffer | SharedArrayBuffer {
    return this.#buffer(this.tokenCount * bytesPerToken);
  }

  #buffer(byteCount: number): ArrayBuffer | SharedArrayBuffer {
    return this.#isShared ? new SharedArrayBuffer(byteCount) : new ArrayBuffer(byteCount);
  }

  #openBlock(): Block {
    const size = Math.min(LARGEST_BLOCK, Math.max(SMALLEST_BLOCK, this.#closedCount + this.#filled));
    const block = {
      tokens: new Uint32Array(size),
      starts: new Uint32Array(size),
      lengths: new Uint16Array(size),
      breaks: new Uint8Array(size),
    };
    this.#closedCount += this.#filled;
    this.#filled = 0;
    this.#blocks.push(block);
    return block;
  }
}

/** A token of a small text, with its normal form. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** Bits of `TokenBreak`. */
  readonly breaks: number;
}

/** Tokens of one small text as objects, by ascending `start`; empty when the text has no word. For large texts use the columns. */
export function tokenise(text: string): Token[] {
  const vocabulary = new Vocabulary();
  const scanner = new TokenScanner(vocabulary);
  const tokens: Token[] = [];
  scanner.reset(text, 0, text.length);
  while (scanner.advance())
    tokens.push({ start: scanner.start, end: scanner.end, word: vocabulary.word(scanner.id), breaks: scanner.breaks });
  return tokens;
}

/** Whether a sentence, line or paragraph may end before a token with these break bits. */
export function isSentenceBreak(breaks: number): boolean {
  return (breaks & (TokenBreak.stop | TokenBreak.line | TokenBreak.paragraph | TokenBreak.start)) !== 0;
}
