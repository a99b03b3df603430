/**
 * Keys for rows of five words: what boilerplate and stock phrases are counted by. Two rows with one key are taken for the same, which
 * happens to one pair in four thousand million. Constant time per token; neighbouring rows share their work.
 */
import { mixPair } from "../algo/mix-hash.ts";

/** Words per row. */
export const GRAM_WORDS = 5;

/**
 * Writes the keys (never 0) of the rows of five words in tokens [first, end), in order, for those who read many texts.
 *
 * @param into  room for `end - first` keys.
 * @returns     how many were written.
 */
export function writeGramKeys(tokens: Uint32Array, first: number, end: number, into: Uint32Array): number {
  const count = end - first - GRAM_WORDS + 1;
  if (count <= 0) return 0;
  let pair = mixPair(tokens[first]!, tokens[first + 1]!);
  let next = mixPair(tokens[first + 1]!, tokens[first + 2]!);
  for (let row = 0; row < count; row++) {
    const at = first + row;
    const third = mixPair(tokens[at + 2]!, tokens[at + 3]!);
    into[row] = mixPair(mixPair(pair, third), tokens[at + 4]!) || 1;
    pair = next;
    next = third;
  }
  return count;
}

/** Calls `visit` with the place and key (never 0) of each row of five words in tokens [first, end). */
export function forEachGram(tokens: Uint32Array, first: number, end: number, visit: (at: number, key: number) => void): void {
  const last = end - GRAM_WORDS;
  if (last < first) return;
  let pair = mixPair(tokens[first]!, tokens[first + 1]!);
  let next = mixPair(tokens[first + 1]!, tokens[first + 2]!);
  for (let at = first; at <= last; at++) {
    const third = mixPair(tokens[at + 2]!, tokens[at + 3]!);
    visit(at, mixPair(mixPair(pair, third), tokens[at + 4]!) || 1);
    pair = next;
    next = third;
  }
}
