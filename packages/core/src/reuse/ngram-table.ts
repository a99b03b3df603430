/**
 * Counts of pairs of integers in an open-addressing table: bigrams as (word, word), trigrams as (slot of bigram, word).
 * Expected constant time per lookup; 12 bytes per slot at a load of at most two thirds. Keys are exact, not fingerprints.
 * Papers: Knuth (1973), vol. 3, 6.4, linear probing.
 */
import { mixPair } from "../algo/mix-hash.ts";
import { powerOfTwoFrom } from "../algo/growing-array.ts";
import { sharedUint32 } from "../algo/shared-array.ts";

/** Columns of a table; `second` is 0 in an empty slot, so keys need `second` >= 1. */
export interface NgramTable {
  readonly mask: number;
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  readonly count: Uint32Array;
}

/** An empty table that takes up to `entries` distinct keys. */
export function emptyNgramTable(entries: number): NgramTable {
  const size = powerOfTwoFrom(entries * 1.5 + 16);
  return { mask: size - 1, first: sharedUint32(size), second: sharedUint32(size), count: sharedUint32(size) };
}

/** Slot that holds the key, or the empty slot where it would go. */
export function slotOf(table: NgramTable, first: number, second: number): number {
  const { mask } = table;
  let slot = mixPair(first, second) & mask;
  while (table.second[slot] !== 0 && (table.first[slot] !== first || table.second[slot] !== second)) slot = (slot + 1) & mask;
  return slot;
}

/** Adds one to the count of a key and returns its slot. The caller has seen to it that there is room. */
export function countNgram(table: NgramTable, first: number, second: number): number {
  const slot = slotOf(table, first, second);
  table.first[slot] = first;
  table.second[slot] = second;
  table.count[slot] = table.count[slot]! + 1;
  return slot;
}
