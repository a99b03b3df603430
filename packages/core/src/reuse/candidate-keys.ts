/**
 * Keys that two documents must share to be compared: unordered pairs of content words that stand close together,
 * and unordered triples where the pair is too common. Order does not matter, so reordered text keeps its keys.
 * Cost: about two keys per content word, no allocation. Papers: methods of near-duplicate search by rare word pairs;
 * we depart from winnowed n-grams because one edited word destroys k of those and only some of these.
 */
import type { DocumentColumns, TokenColumns } from "../text/token-columns.ts";
import type { ReuseOptions } from "../model/options/reuse-options.ts";
import { mixPair } from "../algo/mix-hash.ts";
import { sharedUint8 } from "../algo/shared-array.ts";
import type { WordCounts } from "./reuse-statistics.ts";

/** Partners of a content word: the next two content words within reach. */
export const KEY_PARTNERS = 2;

/** Longer documents count as several, so that the memory of a document's own keys stays small. */
export const SECTION_TOKENS = 2048;

/** 1 for each word that may stand in a key: rare enough to tell texts apart, and known to more than one document. */
export function markContentWords(statistics: WordCounts, options: ReuseOptions): Uint8Array {
  const { wordCount, documentFrequency, tokenCount } = statistics;
  const isContent = sharedUint8(wordCount.length);
  const mostFrequent = tokenCount * 2 ** -options.contentBits;
  // In a corpus of a few pages almost every word is "frequent" by share alone: two in each document are still rare.
  const floor = Math.min(statistics.documentCount * 2, 16);
  for (let word = 1; word < wordCount.length; word++)
    if (documentFrequency[word]! >= 2 && wordCount[word]! <= Math.max(mostFrequent, floor)) isContent[word] = 1;
  return isContent;
}

/** Hash of an unordered pair of words. */
export function pairKey(first: number, second: number): number {
  return first < second ? mixPair(first, second) : mixPair(second, first);
}

/** Hash of an unordered triple of words; never equal to that of a pair but by chance. */
export function tripleKey(first: number, second: number, third: number): number {
  let low = first;
  let middle = second;
  let high = third;
  if (low > middle) [low, middle] = [middle, low];
  if (middle > high) [middle, high] = [high, middle];
  if (low > middle) [low, middle] = [middle, low];
  return mixPair(mixPair(low, middle) ^ 0x5bd1e995, high);
}

/** Canonical documents cut into sections; parallel columns. */
export interface Sections {
  readonly first: Uint32Array;
  readonly end: Uint32Array;
}

/** Cuts canonical documents into sections of at most `SECTION_TOKENS`, in text order. */
export function cutSections(columns: TokenColumns, documents: DocumentColumns): Sections {
  const first: number[] = [];
  const end: number[] = [];
  for (let document = 0; document < documents.canonical.length; document++) {
    if (documents.canonical[document] !== document) continue;
    const stop = columns.firstToken[document + 1]!;
    for (let at = columns.firstToken[document]!; at < stop; at += SECTION_TOKENS) {
      first.push(at);
      end.push(Math.min(stop, at + SECTION_TOKENS));
    }
  }
  return { first: Uint32Array.from(first), end: Uint32Array.from(end) };
}

/** Positions of the content words of a range into `into`; returns how many. */
export function contentPositions(
  columns: TokenColumns,
  isContent: Uint8Array,
  range: { readonly first: number; readonly end: number },
  into: Uint32Array,
): number {
  const { tokens } = columns;
  let count = 0;
  for (let at = range.first; at < range.end; at++) if (isContent[tokens[at]!] === 1) into[count++] = at;
  return count;
}
