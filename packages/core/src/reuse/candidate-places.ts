/**
 * Places of kept keys, part by part: for each a hash and the token where it stands, in text order and by partition of the hash.
 * One linear pass; 12 bytes per kept place.
 */
import { withRoom } from "../algo/growing-array.ts";
import { sharedUint32 } from "../algo/shared-array.ts";
import { SmallTally } from "../algo/small-tally.ts";
import { PAIR_IS_KEY, PAIR_USE_BITS, rangeOf, sectionsOfPart, type KeyCounts, type KeyWalk } from "./candidate-index.ts";
import { contentPositions, KEY_PARTNERS, pairKey, SECTION_TOKENS, tripleKey } from "./candidate-keys.ts";

/** Places are partitioned by the high bits of the hash. */
export const PARTITIONS = 256;
const PARTITION_SHIFT = 24;

/** Places of one key kept per section: a word pair that a page repeats needs no more. */
const PLACES_PER_SECTION = 3;

/** Kept places of one part. */
export interface KeyPlaces {
  /** Token at which each key begins, in text order. */
  readonly position: Uint32Array;
  /** First of each partition in the columns below; one more than partitions. */
  readonly partitionStart: Uint32Array;
  /** By partition, then in text order: the hash, and which of `position` it is. */
  readonly hash: Uint32Array;
  readonly place: Uint32Array;
}

/** Places of the keys of one part; empty columns when it has none. */
export function keyPlaces(
  walk: KeyWalk,
  { pairUse, triples }: { readonly pairUse: Uint8Array; readonly triples: KeyCounts },
  part: number,
): KeyPlaces {
  const keys = new KeysOfSection(triples);
  const tally = new SmallTally();
  let hashes: Uint32Array = new Uint32Array(1 << 16);
  let starts: Uint32Array = new Uint32Array(1 << 16);
  let kept = 0;
  const positions = new Uint32Array(SECTION_TOKENS);
  const { first, end } = sectionsOfPart(walk, part);
  for (let section = first; section < end; section++) {
    const count = contentPositions(walk.columns, walk.isContent, rangeOf(walk.sections, section), positions);
    const most = count * KEY_PARTNERS;
    tally.reset(most);
    hashes = withRoom(hashes, kept + most);
    starts = withRoom(starts, kept + most);
    keys.read(walk, pairUse, positions, count);
    for (let key = 0; key < keys.count; key++) {
      const hash = keys.hash[key]!;
      if (keys.seen[key]! < 2 || tally.add(hash) > PLACES_PER_SECTION) continue;
      hashes[kept] = hash;
      starts[kept++] = keys.start[key]!;
    }
  }
  return partitioned(hashes, starts, kept);
}

/** Keys of one section. All triples are looked up in one go: reads that nothing hangs on wait for memory together. */
class KeysOfSection {
  readonly #triples: KeyCounts;
  readonly #isTriple = new Uint8Array(SECTION_TOKENS * KEY_PARTNERS);
  count = 0;
  /** The hash of each key, the token at which it begins, and in how many places it was seen, from two on. */
  readonly hash = new Uint32Array(SECTION_TOKENS * KEY_PARTNERS);
  readonly start = new Uint32Array(SECTION_TOKENS * KEY_PARTNERS);
  readonly seen = new Uint8Array(SECTION_TOKENS * KEY_PARTNERS);

  constructor(triples: KeyCounts) {
    this.#triples = triples;
  }

  /** Takes the keys of the content words at the first `count` positions. */
  read({ columns: { tokens }, reach }: KeyWalk, pairUse: Uint8Array, positions: Uint32Array, count: number): void {
    let keys = 0;
    for (let at = 0; at < count; at++) {
      const position = positions[at]!;
      for (let use = pairUse[position]!, partner = at + 1; use !== 0; use >>>= PAIR_USE_BITS, partner++) {
        const kind = use & ((1 << PAIR_USE_BITS) - 1);
        if (kind === 0) continue;
        const word = tokens[position]!;
        const second = tokens[positions[partner]!]!;
        if (kind === PAIR_IS_KEY) this.hash[keys] = pairKey(word, second);
        else {
          const third = partner + 1;
          if (third === count || positions[third]! - positions[partner]! > reach) continue;
          this.hash[keys] = tripleKey(word, second, tokens[positions[third]!]!);
        }
        this.#isTriple[keys] = kind === PAIR_IS_KEY ? 0 : 1;
        this.start[keys++] = position;
      }
    }
    const { seen, shift } = this.#triples;
    for (let key = 0; key < keys; key++) this.seen[key] = this.#isTriple[key] === 1 ? seen[this.hash[key]! >>> shift]! : 2;
    this.count = keys;
  }
}

function partitioned(hashes: Uint32Array, starts: Uint32Array, count: number): KeyPlaces {
  const partitionStart = new Uint32Array(PARTITIONS + 1);
  for (let at = 0; at < count; at++) partitionStart[(hashes[at]! >>> PARTITION_SHIFT) + 1]!++;
  for (let partition = 0; partition < PARTITIONS; partition++) partitionStart[partition + 1]! += partitionStart[partition]!;
  const next = partitionStart.slice();
  const hash = sharedUint32(count);
  const place = sharedUint32(count);
  for (let at = 0; at < count; at++) {
    const to = next[hashes[at]! >>> PARTITION_SHIFT]!++;
    hash[to] = hashes[at]!;
    place[to] = at;
  }
  const position = sharedUint32(count);
  position.set(starts.subarray(0, count));
  return { position, partitionStart, hash, place };
}
