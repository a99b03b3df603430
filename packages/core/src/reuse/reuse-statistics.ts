/**
 * Counts that the surprisal of a passage rests on: words, bigrams and trigrams of the corpus, and documents per word.
 * N-grams seen fewer than three times are left out: after the pair itself is taken away nothing is left of them.
 * Cost: four linear passes; about 30 bytes per distinct n-gram kept. Duplicates of another document are not counted.
 *
 * Departure from common practice: a small counting sketch decides what enters the exact tables, so that the mass of
 * n-grams seen once or twice costs one byte, not a table entry.
 */
import type { DocumentColumns, TokenColumns } from "../text/token-columns.ts";
import { powerOfTwoFrom } from "../algo/growing-array.ts";
import { mixPair } from "../algo/mix-hash.ts";
import { sharedUint32 } from "../algo/shared-array.ts";
import type { WordPrior } from "./word-prior.ts";
import { countNgram, emptyNgramTable, slotOf, type NgramTable } from "./ngram-table.ts";

/** Counts of single words: what finding candidates needs. */
export interface WordCounts {
  /** Tokens counted, those of the prior among them, and documents. */
  readonly tokenCount: number;
  readonly documentCount: number;
  /** Occurrences per word id; index 0 is unused. */
  readonly wordCount: Uint32Array;
  /** Documents per word id. */
  readonly documentFrequency: Uint32Array;
}

/** Counts of word pairs and triples. */
export interface NgramCounts {
  /** Keys are (word, word). */
  readonly bigrams: NgramTable;
  /** Keys are (slot in `bigrams`, word). */
  readonly trigrams: NgramTable;
}

/** A statistics epoch: typed arrays and two numbers, so that it can be stored and read again. Word ids are those of the columns it was built from. */
export type ReuseStatistics = WordCounts & NgramCounts;

/** Fewest occurrences of an n-gram that is kept. */
export const KEPT_FROM = 3;
/** Tokens whose n-grams are looked up together. */
const STRETCH_TOKENS = 1024;

/**
 * Counts a corpus.
 *
 * @returns  statistics of the canonical documents; all counts are 0 when there are none.
 */
export function countStatistics(columns: TokenColumns, documents: DocumentColumns, prior?: WordPrior): ReuseStatistics {
  const words = countWords(columns, documents, prior);
  const { tokenCount } = words;
  const bigramEnding = new Uint32Array(columns.tokens.length);
  const bigrams = countBigrams(columns, documents, { tokenCount, bigramEnding });
  return { ...words, bigrams, trigrams: countTrigrams(columns, documents, { tokenCount, bigramEnding, bigrams }) };
}

/** Counts the words of canonical documents, on top of what is known of their language. */
export function countWords(columns: TokenColumns, documents: DocumentColumns, prior?: WordPrior): WordCounts {
  const { tokens, firstToken } = columns;
  let largest = 0;
  for (let at = 0; at < tokens.length; at++) if (tokens[at]! > largest) largest = tokens[at]!;
  const wordCount = sharedUint32(largest + 1);
  const documentFrequency = sharedUint32(largest + 1);
  const lastDocument = new Uint32Array(largest + 1);
  if (prior) wordCount.set(prior.wordCount.subarray(0, largest + 1));
  let tokenCount = prior?.tokenCount ?? 0;
  let documentCount = 0;
  for (let document = 0; document < documents.canonical.length; document++) {
    if (documents.canonical[document] !== document) continue;
    documentCount++;
    const end = firstToken[document + 1]!;
    tokenCount += end - firstToken[document]!;
    for (let at = firstToken[document]!; at < end; at++) {
      const word = tokens[at]!;
      wordCount[word] = wordCount[word]! + 1;
      if (lastDocument[word] === document + 1) continue;
      lastDocument[word] = document + 1;
      documentFrequency[word] = documentFrequency[word]! + 1;
    }
  }
  return { tokenCount, documentCount, wordCount, documentFrequency };
}

/**
 * Counts pairs of words that follow each other.
 *
 * @param bigramEnding  zeros; filled with the slot, plus one, of the pair that ends at each token, where it has one.
 */
export function countBigrams(
  columns: TokenColumns,
  documents: DocumentColumns,
  { tokenCount, bigramEnding }: { readonly tokenCount: number; readonly bigramEnding: Uint32Array },
): NgramTable {
  const { tokens } = columns;
  const sketch = new Sketch(tokenCount);
  const hashes = new Uint32Array(STRETCH_TOKENS);
  const hashPairs = (first: number, end: number) => {
    for (let at = first; at < end; at++) hashes[at - first] = mixPair(tokens[at - 1]!, tokens[at]!);
  };
  forEachStretch(columns, documents, (first, end) => {
    hashPairs(first, end);
    sketch.addAll(hashes, end - first);
  });
  const table = new GrowingTable(sketch.frequent, bigramEnding);
  const isFrequent = new Uint8Array(STRETCH_TOKENS);
  forEachStretch(columns, documents, (first, end) => {
    hashPairs(first, end);
    sketch.readAll(hashes, end - first, isFrequent);
    table.fetch(hashes, end - first);
    for (let at = first; at < end; at++)
      if (isFrequent[at - first] === 1) bigramEnding[at] = table.count(tokens[at - 1]!, tokens[at]!, at) + 1;
  });
  return table.table;
}

/**
 * Counts kept pairs with the word after them.
 *
 * @param bigramEnding  as `countBigrams` filled it; pairs that are not kept are taken out.
 */
export function countTrigrams(
  columns: TokenColumns,
  documents: DocumentColumns,
  { tokenCount, bigrams, bigramEnding }: { readonly tokenCount: number; readonly bigrams: NgramTable; readonly bigramEnding: Uint32Array },
): NgramTable {
  const { tokens } = columns;
  const sketch = new Sketch(tokenCount);
  const hashes = new Uint32Array(STRETCH_TOKENS);
  const counts = new Uint32Array(STRETCH_TOKENS);
  /** Tokens of a stretch at which a trigram of two kept pairs ends. */
  const ends = new Uint32Array(STRETCH_TOKENS);
  const hashKept = (first: number, end: number) => {
    let kept = 0;
    for (let at = first; at < end; at++) {
      if (bigramEnding[at] === 0 || bigramEnding[at - 1] === 0) continue;
      ends[kept] = at;
      hashes[kept++] = mixPair(bigramEnding[at - 1]! - 1, tokens[at]!);
    }
    return kept;
  };
  forEachStretch(columns, documents, (first, end) => {
    for (let at = first; at < end; at++) counts[at - first] = bigrams.count[Math.max(0, bigramEnding[at]! - 1)]!;
    for (let at = first; at < end; at++) if (counts[at - first]! < KEPT_FROM) bigramEnding[at] = 0;
    sketch.addAll(hashes, hashKept(first, end));
  });
  const table = new GrowingTable(sketch.frequent);
  const isFrequent = new Uint8Array(STRETCH_TOKENS);
  forEachStretch(columns, documents, (first, end) => {
    const kept = hashKept(first, end);
    sketch.readAll(hashes, kept, isFrequent);
    table.fetch(hashes, kept);
    for (let trigram = 0; trigram < kept; trigram++) {
      const at = ends[trigram]!;
      if (isFrequent[trigram] === 1) table.count(bigramEnding[at - 1]! - 1, tokens[at]!, at);
    }
  });
  return table.table;
}

/** A table that doubles when three quarters are taken, and those who hold its slots. */
class GrowingTable {
  table: NgramTable;
  readonly #holders: Uint32Array | undefined;
  #entries = 0;
  /** What was read ahead, mixed: reads whose values nobody takes would be left out. */
  fetched = 0;

  constructor(entries: number, holders?: Uint32Array) {
    this.table = emptyNgramTable(entries);
    this.#holders = holders;
  }

  /** Reads where keys may stand, so that these reads wait for memory together. */
  fetch(hashes: Uint32Array, count: number): void {
    const { mask, first, second, count: counts } = this.table;
    let fetched = 0;
    for (let at = 0; at < count; at++) {
      const slot = hashes[at]! & mask;
      fetched ^= first[slot]! ^ second[slot]! ^ counts[slot]!;
    }
    this.fetched ^= fetched;
  }

  /** Counts a key and returns its slot; holders up to token `at` are told when slots move. */
  count(first: number, second: number, at: number): number {
    const slot = countNgram(this.table, first, second);
    if (this.table.count[slot] === 1) this.#entries++;
    if (this.#entries * 4 <= this.table.mask * 3) return slot;
    this.#double(at);
    return slotOf(this.table, first, second);
  }

  #double(at: number): void {
    const { table } = this;
    const copy = emptyNgramTable(table.mask + 1);
    const moved = new Uint32Array(table.mask + 1);
    for (let slot = 0; slot <= table.mask; slot++) {
      if (table.second[slot] === 0) continue;
      const to = (moved[slot] = slotOf(copy, table.first[slot]!, table.second[slot]!));
      copy.first[to] = table.first[slot]!;
      copy.second[to] = table.second[slot]!;
      copy.count[to] = table.count[slot]!;
    }
    const holders = this.#holders?.subarray(0, at);
    if (holders !== undefined)
      for (let holder = 0; holder < holders.length; holder++) if (holders[holder] !== 0) holders[holder] = moved[holders[holder]! - 1]! + 1;
    this.table = copy;
  }
}

/** Which keys may have been seen three times: one byte per slot, never too low. */
class Sketch {
  /** Slots whose keys may be frequent: the room to make for them. */
  frequent = 0;
  readonly #seen: Uint8Array;
  readonly #shift: number;
  readonly #slots = new Uint32Array(STRETCH_TOKENS + 1);

  constructor(keys: number) {
    const size = Math.min(2 ** 28, powerOfTwoFrom(Math.max(1024, keys * 1.5)));
    this.#seen = new Uint8Array(size);
    this.#shift = 32 - Math.log2(size);
  }

  /** Counts the first `count` hashes; reads all before it writes any, so that they wait for memory together. */
  addAll(hashes: Uint32Array, count: number): void {
    const seen = this.#seen;
    const shift = this.#shift;
    let open = 0;
    for (let at = 0; at < count; at++) {
      const slot = hashes[at]! >>> shift;
      this.#slots[open] = slot;
      open += seen[slot]! < KEPT_FROM ? 1 : 0;
    }
    for (let at = 0; at < open; at++) {
      const slot = this.#slots[at]!;
      if (seen[slot]! >= KEPT_FROM) continue;
      seen[slot] = seen[slot]! + 1;
      if (seen[slot] === KEPT_FROM) this.frequent++;
    }
  }

  /** 1 for each of the first `count` hashes that may be frequent, else 0. */
  readAll(hashes: Uint32Array, count: number, into: Uint8Array): void {
    for (let at = 0; at < count; at++) into[at] = this.#seen[hashes[at]! >>> this.#shift]! >= KEPT_FROM ? 1 : 0;
  }
}

/** Calls `visit` with stretches of tokens that follow another one of their document, canonical documents only. */
function forEachStretch({ firstToken }: TokenColumns, { canonical }: DocumentColumns, visit: (first: number, end: number) => void): void {
  for (let document = 0; document < canonical.length; document++) {
    if (canonical[document] !== document) continue;
    const end = firstToken[document + 1]!;
    for (let first = firstToken[document]! + 1; first < end; first += STRETCH_TOKENS) visit(first, Math.min(end, first + STRETCH_TOKENS));
  }
}
