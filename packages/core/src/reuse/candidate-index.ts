/**
 * Index of the keys that at least two documents share: for each key the places where it stands, for each document its keys.
 * Keys seen once (most of them) cost a byte in a counting table and nothing else. Keys in more documents than the cap are
 * replaced by triples; the cap rises while the pairs of documents to be compared stay within the number of tokens.
 *
 * Built in rounds, each of parts that may run in several threads: this file counts keys, `candidate-places.ts` writes down where
 * kept keys stand, `candidate-lists.ts` sorts them. Counting adds up, so the order of parts cannot show in the result.
 *
 * Cost: three linear passes over about two keys per content word.
 */
import type { DocumentColumns, TokenColumns } from "../text/token-columns.ts";
import type { ReuseOptions } from "../model/options/reuse-options.ts";
import { powerOfTwoFrom } from "../algo/growing-array.ts";
import { sharedUint8 } from "../algo/shared-array.ts";
import { SmallTally } from "../algo/small-tally.ts";
import {
  contentPositions,
  cutSections,
  KEY_PARTNERS,
  markContentWords,
  pairKey,
  SECTION_TOKENS,
  tripleKey,
  type Sections,
} from "./candidate-keys.ts";
import type { WordCounts } from "./reuse-statistics.ts";

/** Entries are places of keys in text order. */
export interface CandidateIndex {
  /** Where in `postings` the list of each entry stands; `NO_LIST` where the key has not been seen before. */
  readonly entryList: Uint32Array;
  /** Token at which the key begins. */
  readonly entryPosition: Uint32Array;
  /** First entry of each document; one more than documents. */
  readonly firstEntry: Uint32Array;
  /** Lists: how many places, then the tokens at which the key begins, ascending. Between lists there may be gaps. */
  readonly postings: Uint32Array;
  /** Lists longer than this are linked as stars. */
  readonly cap: number;
}

export const NO_LIST = 0;

/** Parts into which one walk over all keys is cut. */
export const WALK_PARTS = 16;

const MOST_CAP = 64;

/** What every walk over the keys of a corpus reads. */
export interface KeyWalk {
  readonly columns: TokenColumns;
  readonly isContent: Uint8Array;
  readonly sections: Sections;
  readonly reach: number;
}

/** Sections per slot of a hash; the tables are shared by all parts. */
export interface KeyCounts {
  readonly seen: Uint8Array;
  readonly shift: number;
  /** Counts end here. */
  readonly most: number;
}

/** Use of each pair of a token with its next partners, two bits a partner. */
export const PAIR_USE_BITS = 2;
/** The pair is a key; the pair is too common and its triples are keys. Otherwise 0. */
export const PAIR_IS_KEY = 1;
export const TRIPLES_ARE_KEYS = 2;

/** Marks content words and cuts sections. */
export function beginWalk(columns: TokenColumns, documents: DocumentColumns, words: WordCounts, options: ReuseOptions): KeyWalk {
  return { columns, isContent: markContentWords(words, options), sections: cutSections(columns, documents), reach: options.keyReach };
}

/** An empty counting table for about so many keys. */
export function emptyKeyCounts(keys: number, most: number): KeyCounts {
  const size = Math.min(2 ** 28, powerOfTwoFrom(Math.max(1024, keys)));
  return { seen: sharedUint8(size), shift: 32 - Math.log2(size), most };
}

/** Sections `[first, end)` of one of `WALK_PARTS` parts. */
export function sectionsOfPart({ sections }: KeyWalk, part: number): { readonly first: number; readonly end: number } {
  const size = Math.ceil(sections.first.length / WALK_PARTS);
  return { first: Math.min(sections.first.length, part * size), end: Math.min(sections.first.length, (part + 1) * size) };
}

/** Counts the pairs of one part, once per section. */
export function countPairs(walk: KeyWalk, pairs: KeyCounts, part: number): void {
  const { tokens } = walk.columns;
  const positions = new Uint32Array(SECTION_TOKENS);
  const tally = new DistinctKeys(pairs);
  const { first, end } = sectionsOfPart(walk, part);
  for (let section = first; section < end; section++) {
    const count = contentPositions(walk.columns, walk.isContent, rangeOf(walk.sections, section), positions);
    tally.begin(count * KEY_PARTNERS);
    for (let at = 0; at < count; at++) {
      const position = positions[at]!;
      const last = Math.min(count - 1, at + KEY_PARTNERS);
      for (let partner = at + 1; partner <= last && positions[partner]! - position <= walk.reach; partner++) {
        const word = tokens[position]!;
        const second = tokens[positions[partner]!]!;
        if (word !== second) tally.add(pairKey(word, second));
      }
    }
    tally.finish();
  }
}

/** The largest list that all-pairs comparison can afford: half the squares of the lists stay within the number of tokens. */
export function chooseCap(pairs: KeyCounts, tokenCount: number, least: number): number {
  const histogram = new Float64Array(256);
  for (let slot = 0; slot < pairs.seen.length; slot++) histogram[pairs.seen[slot]!] = histogram[pairs.seen[slot]!]! + 1;
  let cap = 1;
  let spent = 0;
  while (cap < MOST_CAP) {
    spent += (histogram[cap + 1]! * (cap + 1) ** 2) / 2;
    if (spent > tokenCount) break;
    cap++;
  }
  return Math.max(cap, least);
}

/** Writes down how the pairs of one part are used (per token) and counts the triples that replace the too common ones. */
export function countTriples(
  walk: KeyWalk,
  { pairs, cap, pairUse, triples }: { pairs: KeyCounts; cap: number; pairUse: Uint8Array; triples: KeyCounts },
  part: number,
): void {
  const { tokens } = walk.columns;
  const positions = new Uint32Array(SECTION_TOKENS);
  const found = new PairsOfSection(pairs);
  const tally = new DistinctKeys(triples);
  const { first, end } = sectionsOfPart(walk, part);
  for (let section = first; section < end; section++) {
    const count = contentPositions(walk.columns, walk.isContent, rangeOf(walk.sections, section), positions);
    found.read(walk, positions, count);
    tally.begin(count * KEY_PARTNERS);
    for (let pair = 0; pair < found.count; pair++) {
      const seen = found.seen[pair]!;
      if (seen < 2) continue;
      const at = Math.floor(found.place[pair]! / KEY_PARTNERS);
      const which = found.place[pair]! % KEY_PARTNERS;
      const position = positions[at]!;
      pairUse[position] = pairUse[position]! | ((seen <= cap ? PAIR_IS_KEY : TRIPLES_ARE_KEYS) << (PAIR_USE_BITS * which));
      if (seen <= cap) continue;
      const partner = at + 1 + which;
      const third = partner + 1;
      if (third < count && positions[third]! - positions[partner]! <= walk.reach)
        tally.add(tripleKey(tokens[position]!, tokens[positions[partner]!]!, tokens[positions[third]!]!));
    }
    tally.finish();
  }
}

/** How often the pairs of one section occur. All are looked up in one go: reads that nothing hangs on wait for memory together. */
class PairsOfSection {
  readonly #pairs: KeyCounts;
  readonly #slots = new Uint32Array(SECTION_TOKENS * KEY_PARTNERS);
  count = 0;
  /** Content word times partners plus which partner, and how often the pair was seen. */
  readonly place = new Uint16Array(SECTION_TOKENS * KEY_PARTNERS);
  readonly seen = new Uint8Array(SECTION_TOKENS * KEY_PARTNERS);

  constructor(pairs: KeyCounts) {
    this.#pairs = pairs;
  }

  /** Looks up the pairs of the content words at `count` positions. */
  read({ columns: { tokens }, reach }: KeyWalk, positions: Uint32Array, count: number): void {
    const { seen, shift } = this.#pairs;
    let pairs = 0;
    for (let at = 0; at < count; at++) {
      const position = positions[at]!;
      const word = tokens[position]!;
      for (let which = 0; which < KEY_PARTNERS && at + 1 + which < count; which++) {
        const partner = positions[at + 1 + which]!;
        if (partner - position > reach) break;
        const second = tokens[partner]!;
        if (word === second) continue;
        this.place[pairs] = at * KEY_PARTNERS + which;
        this.#slots[pairs++] = pairKey(word, second) >>> shift;
      }
    }
    for (let pair = 0; pair < pairs; pair++) this.seen[pair] = seen[this.#slots[pair]!]!;
    this.count = pairs;
  }
}

/** Tokens `[first, end)` of a section. */
export function rangeOf(sections: Sections, section: number): { first: number; end: number } {
  return { first: sections.first[section]!, end: sections.end[section]! };
}

/** Counts each key of a section once, in a table that other threads count in too. */
class DistinctKeys {
  readonly #counts: KeyCounts;
  readonly #tally = new SmallTally();
  #slots = new Uint32Array(1024);
  #kept = 0;

  constructor(counts: KeyCounts) {
    this.#counts = counts;
  }

  begin(keys: number): void {
    this.#tally.reset(keys);
    if (keys > this.#slots.length) this.#slots = new Uint32Array(keys);
    this.#kept = 0;
  }

  add(hash: number): void {
    if (this.#tally.add(hash) === 1) this.#slots[this.#kept++] = hash >>> this.#counts.shift;
  }

  /** Reads all slots before it writes any: reads wait for memory together, atomic writes one after the other. */
  finish(): void {
    const { seen, most } = this.#counts;
    const slots = this.#slots;
    let open = 0;
    for (let at = 0; at < this.#kept; at++) if (seen[slots[at]!]! < most) slots[open++] = slots[at]!;
    for (let at = 0; at < open; at++) {
      const slot = slots[at]!;
      let before = seen[slot]!;
      while (before < most) {
        const found = Atomics.compareExchange(seen, slot, before, before + 1);
        if (found === before) break;
        before = found;
      }
    }
  }
}
