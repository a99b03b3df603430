/**
 * Lists of the places of one key, from the places of all parts. Each partition is sorted in cache and has its own stretch of the lists,
 * so partitions know nothing of one another.
 * Two linear passes and a sort within buckets of a few; 10 bytes per place for the result.
 */
import type { TokenColumns } from "../text/token-columns.ts";
import { withRoom } from "../algo/growing-array.ts";
import { sharedUint32 } from "../algo/shared-array.ts";
import type { CandidateIndex } from "./candidate-index.ts";
import { PARTITIONS, type KeyPlaces } from "./candidate-places.ts";

/** Parts into which making the lists is cut. */
export const LIST_PARTS = 16;

const BUCKETS = 1 << 16;
const BUCKET_SHIFT = 8;

/** Places of all parts, and the index whose lists are still to be made. */
export interface UnlistedIndex {
  readonly places: readonly Omit<KeyPlaces, "position">[];
  /** First entry of each part of `places`. */
  readonly firstPlace: readonly number[];
  readonly index: CandidateIndex;
}

/** Puts parts in text order. Room for the lists is what they need at most: a count for every two places. */
export function beginLists(parts: readonly KeyPlaces[], columns: TokenColumns, cap: number): UnlistedIndex {
  const firstPlace: number[] = [];
  let count = 0;
  for (const { position } of parts) {
    firstPlace.push(count);
    count += position.length;
  }
  const entryPosition = sharedUint32(count);
  for (const [part, { position }] of parts.entries()) entryPosition.set(position, firstPlace[part]);
  const firstEntry = sharedUint32(columns.firstToken.length);
  let entry = 0;
  for (let document = 0; document < columns.firstToken.length; document++) {
    while (entry < count && entryPosition[entry]! < columns.firstToken[document]!) entry++;
    firstEntry[document] = entry;
  }
  const postings = sharedUint32(stretchStart(count, PARTITIONS));
  return {
    places: parts.map(({ partitionStart, hash, place }) => ({ partitionStart, hash, place })),
    firstPlace,
    index: { entryList: sharedUint32(count), entryPosition, firstEntry, postings, cap },
  };
}

/** Makes the lists of one of `LIST_PARTS` parts. */
export function makeLists(unlisted: UnlistedIndex, part: number): void {
  const { places, firstPlace, index } = unlisted;
  const { entryList, entryPosition, postings } = index;
  const sorter = new PartitionSorter();
  for (let partition = (part * PARTITIONS) / LIST_PARTS; partition < ((part + 1) * PARTITIONS) / LIST_PARTS; partition++) {
    let before = 0;
    for (const { partitionStart } of places) before += partitionStart[partition]!;
    let free = stretchStart(before, partition);
    const count = sorter.gather(places, firstPlace, partition);
    if (count < 2) continue;
    const { hash, entry } = sorter.sort(count);
    for (let at = 0; at < count;) {
      let end = at + 1;
      while (end < count && hash[end] === hash[at]) end++;
      if (end - at > 1) {
        const list = free;
        postings[free++] = end - at;
        for (let member = at; member < end; member++) {
          if (member > at) entryList[entry[member]!] = list;
          postings[free++] = entryPosition[entry[member]!]!;
        }
      }
      at = end;
    }
  }
}

/** Where the lists of a partition begin; never 0, which is `NO_LIST`. */
function stretchStart(placesBefore: number, partition: number): number {
  return placesBefore + Math.ceil(placesBefore / 2) + partition + 1;
}

/** Sorts places of one partition by hash, equal ones by entry: by 16 bits in one sweep, the rest within buckets of a few. */
class PartitionSorter {
  readonly #bucketStart = new Uint32Array(BUCKETS + 1);
  #hash: Uint32Array = new Uint32Array(1 << 12);
  #entry: Uint32Array = new Uint32Array(1 << 12);
  #sortedHash: Uint32Array = new Uint32Array(1 << 12);
  #sortedEntry: Uint32Array = new Uint32Array(1 << 12);

  /** Takes the places of a partition from all parts, in text order; returns how many. */
  gather(places: UnlistedIndex["places"], firstPlace: readonly number[], partition: number): number {
    let count = 0;
    for (const [part, { partitionStart, hash, place }] of places.entries()) {
      const first = partitionStart[partition]!;
      const end = partitionStart[partition + 1]!;
      this.#hash = withRoom(this.#hash, count + end - first);
      this.#entry = withRoom(this.#entry, count + end - first);
      const offset = firstPlace[part]!;
      for (let at = first; at < end; at++) {
        this.#hash[count] = hash[at]!;
        this.#entry[count++] = place[at]! + offset;
      }
    }
    return count;
  }

  sort(count: number): { readonly hash: Uint32Array; readonly entry: Uint32Array } {
    const hash = this.#hash;
    const entry = this.#entry;
    const bucketStart = this.#bucketStart.fill(0);
    const sortedHash = (this.#sortedHash = withRoom(this.#sortedHash, count));
    const sortedEntry = (this.#sortedEntry = withRoom(this.#sortedEntry, count));
    for (let at = 0; at < count; at++) bucketStart[((hash[at]! >>> BUCKET_SHIFT) & (BUCKETS - 1)) + 1]!++;
    for (let bucket = 0; bucket < BUCKETS; bucket++) bucketStart[bucket + 1]! += bucketStart[bucket]!;
    // Filling from the back leaves each start where its bucket begins and keeps equal hashes in order.
    for (let at = count - 1; at >= 0; at--) {
      const to = --bucketStart[((hash[at]! >>> BUCKET_SHIFT) & (BUCKETS - 1)) + 1]!;
      sortedHash[to] = hash[at]!;
      sortedEntry[to] = entry[at]!;
    }
    for (let at = 1; at < count; at++) {
      const key = sortedHash[at]!;
      const own = sortedEntry[at]!;
      let place = at;
      while (place > 0 && sortedHash[place - 1]! > key) {
        sortedHash[place] = sortedHash[place - 1]!;
        sortedEntry[place] = sortedEntry[place - 1]!;
        place--;
      }
      sortedHash[place] = key;
      sortedEntry[place] = own;
    }
    return { hash: sortedHash, entry: sortedEntry };
  }
}
