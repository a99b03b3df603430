/**
 * Index of the keys that at least two documents share: for each key the places where it stands, for each document its keys.
 * Keys seen once (most of them) cost a byte in a counting table and nothing else. Keys in more documents than the cap are
 * replaced by triples; the cap rises while the pairs of documents to be compared stay within the number of tokens.
 *
 * Cost: four linear passes over about two keys per content word; 12 bytes per kept place. Entries are partitioned by hash while
 * they are emitted and each partition is sorted in cache: no indirect sort over the whole.
 */
import type { DocumentColumns, TokenColumns } from "../text/token-columns.ts";
import type { ReuseOptions } from "../model/options/reuse-options.ts";
import { powerOfTwoFrom, withRoom } from "../algo/growing-array.ts";
import { sharedUint32, sharedUint8 } from "../algo/shared-array.ts";
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

/** Entries are places of keys in text order; lists are the places of one key. */
export interface CandidateIndex {
  /** List of each entry; `NO_LIST` where nobody else has the key. */
  readonly entryList: Uint32Array;
  /** Token at which the key begins. */
  readonly entryPosition: Uint32Array;
  /** First entry of each document; one more than documents. */
  readonly firstEntry: Uint32Array;
  /** First posting of each list; one more than lists. */
  readonly listStart: Uint32Array;
  /** Tokens at which the key of the list begins, ascending. */
  readonly postings: Uint32Array;
  /** Lists longer than this are linked as stars. */
  readonly cap: number;
}

export const NO_LIST = 0xffffffff;

/** Places of one key kept per section: a word pair that a page repeats needs no more. */
const PLACES_PER_SECTION = 3;
const MOST_CAP = 64;
const PARTITIONS = 256;

/** Builds the index; empty when no key is shared. */
export function buildCandidateIndex(
  columns: TokenColumns,
  documents: DocumentColumns,
  statistics: WordCounts,
  options: ReuseOptions,
): CandidateIndex {
  const isContent = markContentWords(statistics, options);
  const sections = cutSections(columns, documents);
  const walk = { columns, isContent, sections, reach: options.keyReach };
  const pairs = countPairs(walk, statistics.tokenCount);
  const cap = chooseCap(pairs, statistics.tokenCount, options.starMembers);
  const triples = countTriples(walk, pairs, cap);
  const entries = emitEntries(walk, pairs, triples, cap);
  return { ...sortEntries(entries), ...entriesByDocument(entries, columns), cap };
}

interface Walk {
  readonly columns: TokenColumns;
  readonly isContent: Uint8Array;
  readonly sections: Sections;
  readonly reach: number;
}

interface KeyCounts {
  /** Sections per slot, up to 255. */
  readonly seen: Uint8Array;
  readonly shift: number;
}

function keyCounts(keys: number): KeyCounts {
  const size = Math.min(2 ** 28, powerOfTwoFrom(Math.max(1024, keys)));
  return { seen: sharedUint8(size), shift: 32 - Math.log2(size) };
}

function bump(counts: KeyCounts, hash: number): void {
  const slot = hash >>> counts.shift;
  if (counts.seen[slot]! < 255) counts.seen[slot] = counts.seen[slot]! + 1;
}

function countPairs(walk: Walk, tokenCount: number): KeyCounts {
  const { tokens } = walk.columns;
  const counts = keyCounts(tokenCount * 3);
  const positions = new Uint32Array(SECTION_TOKENS);
  const tally = new SmallTally();
  for (let section = 0; section < walk.sections.first.length; section++) {
    const count = contentPositions(walk.columns, walk.isContent, rangeOf(walk.sections, section), positions);
    tally.reset(count * KEY_PARTNERS);
    for (let at = 0; at < count; at++) {
      const position = positions[at]!;
      for (
        let partner = at + 1;
        partner <= at + KEY_PARTNERS && partner < count && positions[partner]! - position <= walk.reach;
        partner++
      ) {
        if (tokens[position] === tokens[positions[partner]!]) continue;
        const hash = pairKey(tokens[position]!, tokens[positions[partner]!]!);
        if (tally.add(hash) === 1) bump(counts, hash);
      }
    }
  }
  return counts;
}

/** The largest list that all-pairs comparison can afford: half the squares of the lists stay within the number of tokens. */
function chooseCap(pairs: KeyCounts, tokenCount: number, least: number): number {
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

function countTriples(walk: Walk, pairs: KeyCounts, cap: number): KeyCounts {
  const counts = keyCounts(walk.columns.tokens.length * 2);
  const tally = new SmallTally();
  forEachTriple(walk, pairs, cap, {
    section: (count) => tally.reset(count * KEY_PARTNERS * 2),
    triple: (hash) => {
      if (tally.add(hash) === 1) bump(counts, hash);
    },
    pair: undefined,
  });
  return counts;
}

interface KeyVisitor {
  section(contentCount: number): void;
  triple(hash: number, position: number): void;
  readonly pair: ((hash: number, position: number) => void) | undefined;
}

/** Visits pairs that at least two sections have and, where these are above the cap, triples instead. */
function forEachTriple(walk: Walk, pairs: KeyCounts, cap: number, visitor: KeyVisitor): void {
  const { tokens } = walk.columns;
  const positions = new Uint32Array(SECTION_TOKENS);
  for (let section = 0; section < walk.sections.first.length; section++) {
    const count = contentPositions(walk.columns, walk.isContent, rangeOf(walk.sections, section), positions);
    visitor.section(count);
    for (let at = 0; at < count; at++) {
      const position = positions[at]!;
      const word = tokens[position]!;
      for (
        let partner = at + 1;
        partner <= at + KEY_PARTNERS && partner < count && positions[partner]! - position <= walk.reach;
        partner++
      ) {
        const second = tokens[positions[partner]!]!;
        if (word === second) continue;
        const hash = pairKey(word, second);
        const seen = pairs.seen[hash >>> pairs.shift]!;
        if (seen < 2) continue;
        if (seen <= cap) {
          visitor.pair?.(hash, position);
          continue;
        }
        const most = partner + 1;
        for (let third = partner + 1; third <= most && third < count && positions[third]! - positions[partner]! <= walk.reach; third++)
          visitor.triple(tripleKey(word, second, tokens[positions[third]!]!), position);
      }
    }
  }
}

interface Entries {
  readonly hash: Uint32Array;
  readonly position: Uint32Array;
  readonly count: number;
}

function emitEntries(walk: Walk, pairs: KeyCounts, triples: KeyCounts, cap: number): Entries {
  const tally = new SmallTally();
  let hashes: Uint32Array = new Uint32Array(1 << 16);
  let positions: Uint32Array = new Uint32Array(1 << 16);
  let count = 0;
  const emit = (hash: number, position: number) => {
    if (tally.add(hash) > PLACES_PER_SECTION) return;
    if (count === hashes.length) {
      hashes = withRoom(hashes, count + 1);
      positions = withRoom(positions, count + 1);
    }
    hashes[count] = hash;
    positions[count++] = position;
  };
  forEachTriple(walk, pairs, cap, {
    section: (contentCount) => tally.reset(contentCount * KEY_PARTNERS * 2),
    pair: emit,
    triple: (hash, position) => {
      if (triples.seen[hash >>> triples.shift]! >= 2) emit(hash, position);
    },
  });
  return { hash: hashes, position: positions, count };
}

function sortEntries(entries: Entries): Pick<CandidateIndex, "entryList" | "listStart" | "postings"> {
  const { hash, position, count } = entries;
  const partitionStart = new Uint32Array(PARTITIONS + 1);
  for (let entry = 0; entry < count; entry++) partitionStart[(hash[entry]! >>> 24) + 1]!++;
  for (let partition = 0; partition < PARTITIONS; partition++) partitionStart[partition + 1]! += partitionStart[partition]!;
  const order = new Uint32Array(count);
  const next = partitionStart.slice();
  for (let entry = 0; entry < count; entry++) order[next[hash[entry]! >>> 24]!++] = entry;

  const entryList = sharedUint32(count).fill(NO_LIST);
  const postings = new Uint32Array(count);
  let listStart: Uint32Array = new Uint32Array(1 << 16);
  let lists = 0;
  let posted = 0;
  const sorter = new PartitionSorter(hash);
  for (let partition = 0; partition < PARTITIONS; partition++) {
    const members = order.subarray(partitionStart[partition]!, partitionStart[partition + 1]!);
    sorter.sort(members);
    for (let at = 0; at < members.length;) {
      const key = hash[members[at]!]!;
      let end = at + 1;
      while (end < members.length && hash[members[end]!] === key) end++;
      if (end - at > 1) {
        for (let member = at; member < end; member++) {
          entryList[members[member]!] = lists;
          postings[posted++] = position[members[member]!]!;
        }
        listStart = withRoom(listStart, lists + 2);
        listStart[++lists] = posted;
      }
      at = end;
    }
  }
  const sharedStart = sharedUint32(lists + 1);
  sharedStart.set(listStart.subarray(0, lists + 1));
  const sharedPostings = sharedUint32(posted);
  sharedPostings.set(postings.subarray(0, posted));
  return { entryList, listStart: sharedStart, postings: sharedPostings };
}

/** Sorts entries of one partition by hash, equal ones by entry: by 16 bits in one sweep, the rest within buckets of a few. */
class PartitionSorter {
  readonly #hash: Uint32Array;
  readonly #bucketStart = new Uint32Array((1 << 16) + 1);
  #sorted: Uint32Array = new Uint32Array(1 << 12);

  constructor(hash: Uint32Array) {
    this.#hash = hash;
  }

  /** In place; `members` are ascending. */
  sort(members: Uint32Array): void {
    const hash = this.#hash;
    const bucketStart = this.#bucketStart.fill(0);
    const sorted = (this.#sorted = withRoom(this.#sorted, members.length));
    for (let at = 0; at < members.length; at++) bucketStart[((hash[members[at]!]! >>> 8) & 0xffff) + 1]!++;
    for (let bucket = 0; bucket < 1 << 16; bucket++) bucketStart[bucket + 1]! += bucketStart[bucket]!;
    // Filling from the back leaves each start where its bucket begins and keeps equal hashes in order.
    for (let at = members.length - 1; at >= 0; at--) sorted[--bucketStart[((hash[members[at]!]! >>> 8) & 0xffff) + 1]!] = members[at]!;
    members.set(sorted.subarray(0, members.length));
    for (let at = 1; at < members.length; at++) {
      const entry = members[at]!;
      let place = at;
      while (place > 0 && hash[members[place - 1]!]! > hash[entry]!) {
        members[place] = members[place - 1]!;
        place--;
      }
      members[place] = entry;
    }
  }
}

function entriesByDocument(entries: Entries, columns: TokenColumns): Pick<CandidateIndex, "entryPosition" | "firstEntry"> {
  const entryPosition = sharedUint32(entries.count);
  entryPosition.set(entries.position.subarray(0, entries.count));
  const firstEntry = sharedUint32(columns.firstToken.length);
  let entry = 0;
  for (let document = 0; document < columns.firstToken.length; document++) {
    while (entry < entries.count && entryPosition[entry]! < columns.firstToken[document]!) entry++;
    firstEntry[document] = entry;
  }
  return { entryPosition, firstEntry };
}

function rangeOf(sections: Sections, section: number): { first: number; end: number } {
  return { first: sections.first[section]!, end: sections.end[section]! };
}
