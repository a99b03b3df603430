/**
 * Reads a text into the columns detectors look at. Sentences end at marks, at blank lines, and at line breaks that no machine put there;
 * never behind an abbreviation, an initial or the number of a list. Rules of its own rather than the platform's: one pass, equal everywhere.
 */
import type { LanguagePack } from "../languages/language-pack.ts";
import type { SpokenText } from "../model/spoken-text.ts";
import { TokenBreak } from "../text/token-columns.ts";
import { TokenScanner } from "../text/token-scanner.ts";
import { CLAUSE_GAP, type DeviceText, Gap } from "./device-text.ts";
import { markAt, openQuoteAt } from "./gap-marks.ts";
import { WordBook } from "./word-book.ts";

/** Lines of this length were probably wrapped by a machine, not ended by a person. */
const WRAPPED_LINE = { shortest: 45, longest: 130 } as const;

const BLANK = 0x20;

class Columns {
  ids = new Uint32Array(0);
  stems = new Uint32Array(0);
  classes = new Int32Array(0);
  starts = new Uint32Array(0);
  ends = new Uint32Array(0);
  before = new Uint16Array(0);
  after = new Uint16Array(0);
  quoted = new Uint8Array(0);
  sentenceFirst = new Uint32Array(1);
  sentenceStretch = new Uint32Array(1);
  sentenceClause = new Uint32Array(1);
  clauseFirst = new Uint32Array(1);
  clauseSentence = new Uint32Array(1);

  /** Makes room for a text of so many units; what was in the columns is gone. */
  reserve(units: number): void {
    const tokens = (units >> 1) + 2;
    if (this.ids.length >= tokens) return;
    for (const name of [
      "ids",
      "stems",
      "starts",
      "ends",
      "sentenceFirst",
      "sentenceStretch",
      "sentenceClause",
      "clauseFirst",
      "clauseSentence",
    ] as const)
      this[name] = new Uint32Array(tokens);
    this.classes = new Int32Array(tokens);
    this.before = new Uint16Array(tokens);
    this.after = new Uint16Array(tokens);
    this.quoted = new Uint8Array(tokens);
  }
}

/** Reads texts of one language, one at a time; keeps its words and columns between them. */
export class DeviceReader {
  readonly words: WordBook;
  readonly #scanner: TokenScanner;
  readonly #columns = new Columns();
  readonly #abbreviations: ReadonlySet<number>;
  readonly #openers: ReadonlySet<number>;

  /** @throws TypeError when the pack says nothing about devices; ask `pack.devices` first. */
  constructor(pack: LanguagePack) {
    if (!pack.devices) throw new TypeError(`pack ${pack.tag} has no words for devices`);
    this.words = new WordBook(pack.devices);
    this.#scanner = new TokenScanner(this.words.vocabulary);
    this.#abbreviations = new Set(pack.abbreviations.map((word) => this.words.id(word)));
    this.#openers = new Set((pack.sentenceOpeners ?? []).map((word) => this.words.id(word)));
  }

  /** The columns of a text; valid until the next call. */
  read({ text, language, stretches }: SpokenText): DeviceText {
    const columns = this.#columns;
    columns.reserve(text.length);
    let count = 0;
    let sentenceCount = 0;
    let clauseCount = 0;
    for (const [number, stretch] of stretches.entries()) {
      const first = count;
      count = this.#readTokens(text, stretch.start, stretch.end, first);
      for (let token = first; token < count; token++) {
        const opens = this.#opensSentence(text, token, first);
        if (opens) {
          columns.sentenceFirst[sentenceCount] = token;
          columns.sentenceClause[sentenceCount] = clauseCount;
          columns.sentenceStretch[sentenceCount++] = number;
        }
        if (opens || (columns.before[token]! & CLAUSE_GAP) !== 0) {
          columns.clauseFirst[clauseCount] = token;
          columns.clauseSentence[clauseCount++] = sentenceCount - 1;
        }
      }
    }
    columns.sentenceFirst[sentenceCount] = count;
    columns.sentenceClause[sentenceCount] = clauseCount;
    columns.clauseFirst[clauseCount] = count;
    const { words } = this;
    return {
      text,
      language,
      words,
      stretches,
      count,
      sentenceCount,
      clauseCount,
      ids: columns.ids.subarray(0, count),
      stems: columns.stems.subarray(0, count),
      classes: columns.classes.subarray(0, count),
      starts: columns.starts.subarray(0, count),
      ends: columns.ends.subarray(0, count),
      before: columns.before.subarray(0, count),
      after: columns.after.subarray(0, count),
      quoted: columns.quoted.subarray(0, count),
      sentenceFirst: columns.sentenceFirst.subarray(0, sentenceCount + 1),
      sentenceStretch: columns.sentenceStretch.subarray(0, sentenceCount),
      sentenceClause: columns.sentenceClause.subarray(0, sentenceCount + 1),
      clauseFirst: columns.clauseFirst.subarray(0, clauseCount + 1),
      clauseSentence: columns.clauseSentence.subarray(0, clauseCount),
    };
  }

  /** Reads the tokens of a stretch behind those already there; number of tokens then. */
  #readTokens(text: string, start: number, end: number, first: number): number {
    const columns = this.#columns;
    const scanner = this.#scanner;
    scanner.reset(text, start, end);
    let token = first;
    let from = start;
    let open = 0;
    for (;;) {
      const isEnd = !scanner.advance();
      const to = isEnd ? end : scanner.start;
      let gap = 0;
      for (let at = from; at < to; at++) {
        if (text.charCodeAt(at) === BLANK) continue;
        const mark = markAt(text, at);
        gap |= mark;
        if ((mark & (Gap.line | Gap.quote)) === 0) continue;
        if (mark === Gap.quote) open = openQuoteAt(text, at, open);
        else if (hasBlankLine(text, at, to)) {
          gap |= Gap.paragraph;
          open = 0;
        }
      }
      if ((gap & Gap.period) !== 0 && countPeriods(text, from, to) > 1) gap = (gap & ~Gap.period) | Gap.ellipsis;
      if (token > first) columns.after[token - 1] = gap;
      if (isEnd) break;
      const { id, breaks } = scanner;
      columns.ids[token] = id;
      columns.starts[token] = scanner.start;
      columns.ends[token] = scanner.end;
      columns.classes[token] = this.words.classes(id);
      columns.stems[token] = this.words.stem(id);
      columns.quoted[token] = open === 0 ? 0 : 1;
      columns.before[token] =
        gap |
        (token === first ? Gap.start : 0) |
        ((breaks & TokenBreak.capital) !== 0 ? Gap.capital : 0) |
        ((breaks & TokenBreak.digit) !== 0 ? Gap.digit : 0);
      from = scanner.end;
      token++;
    }
    scanner.reset("", 0, 0);
    return token;
  }

  /** Whether a sentence begins at a token; those before it are read. */
  #opensSentence(text: string, token: number, first: number): boolean {
    const { before, ids, starts, ends } = this.#columns;
    const gap = before[token]!;
    if ((gap & (Gap.start | Gap.paragraph)) !== 0) return true;
    const opensLikeOne = (gap & (Gap.capital | Gap.digit | Gap.quote)) !== 0;
    if ((gap & Gap.line) !== 0 && (gap & (Gap.period | Gap.question | Gap.exclamation)) === 0)
      return opensLikeOne && !isWrapped(text, starts[first]!, ends[token - 1]!);
    if ((gap & (Gap.question | Gap.exclamation)) !== 0) return opensLikeOne || (gap & Gap.quote) === 0;
    if ((gap & (Gap.period | Gap.ellipsis)) === 0 || !opensLikeOne) return false;
    const last = token - 1;
    const isSpaced = starts[token]! - ends[last]! > 1;
    if (!isSpaced) return false;
    if ((gap & Gap.ellipsis) !== 0) return (gap & Gap.capital) !== 0;
    if ((gap & Gap.quote) !== 0 || (gap & Gap.line) !== 0) return true;
    const length = ends[last]! - starts[last]!;
    const isNumber = (before[last]! & Gap.digit) !== 0;
    if (isNumber && (last === first || (before[last]! & Gap.line) !== 0) && length <= 3) return false;
    if (this.#abbreviations.has(ids[last]!)) {
      const word = this.words.word(ids[last]!);
      return word.includes(".") && this.#openers.has(ids[token]!);
    }
    const isInitial = length === 1 && (before[last]! & (Gap.capital | Gap.digit)) === Gap.capital;
    const isInitialism = text.charCodeAt(starts[last]! + 1) === 0x2e && length > 2 && !isNumber;
    if (isInitial || isInitialism) return this.#openers.has(ids[token]!);
    return true;
  }
}

/** Whether the line that ends behind a word was probably broken by a machine. */
function isWrapped(text: string, first: number, end: number): boolean {
  const lineStart = text.lastIndexOf("\n", end - 1);
  const length = end - Math.max(lineStart + 1, first);
  return length >= WRAPPED_LINE.shortest && length <= WRAPPED_LINE.longest;
}

/** Whether the line break at a place is followed by another, with nothing between but blanks. */
function hasBlankLine(text: string, lineBreak: number, to: number): boolean {
  if (text.charCodeAt(lineBreak) === 0x2029) return true;
  const isReturn = text.charCodeAt(lineBreak) === 0x0d && text.charCodeAt(lineBreak + 1) === 0x0a;
  for (let at = lineBreak + (isReturn ? 2 : 1); at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0d) return true;
    if (unit !== BLANK && unit !== 0x09 && unit !== 0xa0) return false;
  }
  return false;
}

function countPeriods(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x2e) count++;
  return count;
}
