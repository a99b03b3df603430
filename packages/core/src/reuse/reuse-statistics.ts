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

/**
 * Counts a corpus.
 *
 * @returns  statistics of the canonical documents; all counts are 0 when there are none.
 */
export function countStatistics(columns: TokenColumns, documents: DocumentColumns, prior?: WordPrior): ReuseStatistics {
  const words = countWords(columns, documents, prior);
  const bigrams = countBigrams(columns, documents, words.tokenCount);
  return { ...words, bigrams, trigrams: countTrigrams(columns, documents, { tokenCount: words.tokenCount, bigrams }) };
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

/** Counts pairs of words that follow each other. */
export function countBigrams(columns: TokenColumns, documents: DocumentColumns, tokenCount: number): NgramTable {
  const { tokens, firstToken } = columns;
  const sketch = new Sketch(tokenCount);
  forEachCanonical(documents, (document) => {
    for (let at = firstToken[document]! + 1; at < firstToken[document + 1]!; at++) sketch.add(mixPair(tokens[at - 1]!, tokens[at]!));
  });
  let table = emptyNgramTable(sketch.frequent);
  let entries = 0;
  forEachCanonical(documents, (document) => {
    for (let at = firstToken[document]! + 1; at < firstToken[document + 1]!; at++) {
      if (!sketch.isFrequent(mixPair(tokens[at - 1]!, tokens[at]!))) continue;
      if (table.count[countNgram(table, tokens[at - 1]!, tokens[at]!)] === 1) entries++;
      if (entries * 4 > table.mask * 3) table = larger(table);
    }
  });
  return table;
}

/**
 * Counts kept pairs with the word after them.
 *
 * @param bigramEnding  zeros; filled with the slot, plus one, of the kept pair that ends at each token.
 */
export function countTrigrams(
  columns: TokenColumns,
  documents: DocumentColumns,
  {
    tokenCount,
    bigrams,
    bigramEnding = new Uint32Array(columns.tokens.length),
  }: { readonly tokenCount: number; readonly bigrams: NgramTable; readonly bigramEnding?: Uint32Array | undefined },
): NgramTable {
  const { tokens, firstToken } = columns;
  const sketch = new Sketch(tokenCount);
  forEachCanonical(documents, (document) => {
    for (let at = firstToken[document]! + 1; at < firstToken[document + 1]!; at++) {
      const slot = slotOf(bigrams, tokens[at - 1]!, tokens[at]!);
      if (bigrams.count[slot]! < KEPT_FROM) continue;
      bigramEnding[at] = slot + 1;
      if (bigramEnding[at - 1] !== 0) sketch.add(mixPair(bigramEnding[at - 1]! - 1, tokens[at]!));
    }
  });
  const isKept = (at: number) => bigramEnding[at] !== 0 && bigramEnding[at - 1] !== 0;
  let table = emptyNgramTable(sketch.frequent);
  let entries = 0;
  for (let at = 1; at < tokens.length; at++) {
    if (!isKept(at) || !sketch.isFrequent(mixPair(bigramEnding[at - 1]! - 1, tokens[at]!))) continue;
    if (table.count[countNgram(table, bigramEnding[at - 1]! - 1, tokens[at]!)] === 1) entries++;
    if (entries * 4 > table.mask * 3) table = larger(table);
  }
  return table;
}

/** A copy with twice the room. Slots move, so nobody may hold one meanwhile. */
function larger(table: NgramTable): NgramTable {
  const copy = emptyNgramTable(table.mask + 1);
  for (let slot = 0; slot <= table.mask; slot++) {
    if (table.second[slot] === 0) continue;
    const to = slotOf(copy, table.first[slot]!, table.second[slot]!);
    copy.first[to] = table.first[slot]!;
    copy.second[to] = table.second[slot]!;
    copy.count[to] = table.count[slot]!;
  }
  return copy;
}

/** Which keys may have been seen three times: one byte per slot, never too low. */
class Sketch {
  /** Slots whose keys may be frequent: the room to make for them. */
  frequent = 0;
  readonly #seen: Uint8Array;
  readonly #shift: number;

  constructor(keys: number) {
    const size = Math.min(2 ** 28, powerOfTwoFrom(Math.max(1024, keys * 1.5)));
    this.#seen = new Uint8Array(size);
    this.#shift = 32 - Math.log2(size);
  }

  add(hash: number): void {
    const slot = hash >>> this.#shift;
    const seen = this.#seen[slot]!;
    if (seen === KEPT_FROM) return;
    this.#seen[slot] = seen + 1;
    if (seen + 1 === KEPT_FROM) this.frequent++;
  }

  isFrequent(hash: number): boolean {
    return this.#seen[hash >>> this.#shift]! >= KEPT_FROM;
  }
}

function forEachCanonical(documents: DocumentColumns, visit: (document: number) => void): void {
  for (let document = 0; document < documents.canonical.length; document++) if (documents.canonical[document] === document) visit(document);
}
