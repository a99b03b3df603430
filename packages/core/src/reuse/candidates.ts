/**
 * Which earlier documents one document may share wording with, and where: shared keys that stand close together in both.
 * Keys in few documents link all with all; keys above the cap link each document to the first that has them and to the one
 * before it (a star and a chain), so that a family of n copies costs n links, not n squared.
 *
 * Cost: linear in shared keys, plus a sort of those that survive. Other speakers come first; own repetition has a budget of its own.
 */
import { withRoom } from "../algo/growing-array.ts";
import { NO_LIST } from "./candidate-index.ts";
import type { MatchContext, TokenRange } from "./match-context.ts";
import type { ChainWindow } from "./chain.ts";

/** Neighbours looked at in a long list before giving up on finding another speaker. */
const STAR_WALK = 16;
/** A hull of keys longer than this is continued as another one; hulls that touch are joined again before chains are looked for. */
const LONGEST_CLUSTER = 256;
/** A corpus smaller than this is treated as this large: two shared keys are enough there. */
const LEAST_DOCUMENTS = 1 << 15;

/** Where one pair of documents shares keys: hulls of keys close together. `document` is the earlier one. */
export interface CandidatePair {
  readonly document: number;
  readonly windows: ChainWindow[];
}

/** Cells of a document in `#records`: what is asked for together lies together, as every question is a wait for memory. */
const RECORD_CELLS = 8;
const END = 0;
const SPEAKER = 1;
const SOURCE = 2;
const KEYS = 3;
const NEXT = 4;
/** A 32-bit float. */
const BITS = 5;

/** Finds the candidates of one document at a time; holds scratch space that is reused. */
export class CandidateFinder {
  readonly #context: MatchContext;
  readonly #documentNear: Uint32Array;
  readonly #records: Uint32Array;
  /** The same memory as `#records`. */
  readonly #recordBits: Float32Array;
  #touched: Uint32Array = new Uint32Array(1024);
  #touchedCount = 0;
  /** The document's keys that others have too: where the list stands, how long it is, where the key stands. */
  #list: Uint32Array = new Uint32Array(1024);
  #listSize: Uint32Array = new Uint32Array(1024);
  #listPosition: Uint32Array = new Uint32Array(1024);
  #eventDocument: Uint32Array = new Uint32Array(4096);
  #eventA: Uint32Array = new Uint32Array(4096);
  #eventB: Uint32Array = new Uint32Array(4096);
  #eventBits: Float64Array = new Float64Array(4096);
  #events = 0;
  #order: Uint32Array = new Uint32Array(4096);
  readonly #listBits: Float64Array;

  constructor(context: MatchContext) {
    this.#context = context;
    this.#documentNear = documentOfEvery64(context);
    this.#records = recordsOf(context);
    this.#recordBits = new Float32Array(this.#records.buffer);
    const documents = Math.max(LEAST_DOCUMENTS, context.statistics.documentCount);
    this.#listBits = Float64Array.from({ length: 4096 }, (_, size) => Math.max(0, Math.log2(documents / Math.max(2, size))));
  }

  /** Candidates among earlier documents, by document; windows in text order. */
  of(document: number): CandidatePair[] {
    this.#collectEvents(document, this.#readLists(document));
    this.#tally(document);
    this.#boundSelf(document);
    return this.#group();
  }

  /** Reads the lists of a document's keys; all sizes in one go, so that these reads wait for memory together. @returns how many. */
  #readLists(document: number): number {
    const { entryList, entryPosition, firstEntry, postings } = this.#context.index;
    const first = firstEntry[document]!;
    const end = firstEntry[document + 1]!;
    const lists = (this.#list = withRoom(this.#list, end - first));
    const sizes = (this.#listSize = withRoom(this.#listSize, end - first));
    const positions = (this.#listPosition = withRoom(this.#listPosition, end - first));
    let count = 0;
    for (let entry = first; entry < end; entry++) {
      lists[count] = entryList[entry]!;
      positions[count] = entryPosition[entry]!;
      count += entryList[entry] === NO_LIST ? 0 : 1;
    }
    for (let at = 0; at < count; at++) sizes[at] = postings[lists[at]!]!;
    return count;
  }

  /** Notes all places that share one of the first `count` lists with the document. */
  #collectEvents(document: number, count: number): void {
    const { postings, cap } = this.#context.index;
    this.#events = 0;
    for (let key = 0; key < count; key++) {
      const position = this.#listPosition[key]!;
      const size = this.#listSize[key]!;
      const start = this.#list[key]! + 1;
      const bits = this.#listBits[Math.min(4095, size)]!;
      if (size > cap) {
        this.#collectStar(document, position, bits, { first: start, end: start + size });
        continue;
      }
      this.#makeRoom(size);
      let event = this.#events;
      for (let at = start; at < start + size; at++) {
        const other = postings[at]!;
        if (other >= position) break;
        this.#eventA[event] = other;
        this.#eventB[event] = position;
        this.#eventBits[event++] = bits;
      }
      this.#events = event;
    }
  }

  /** The nearest earlier places of another document by another and by the same speaker, and the first by another. */
  #collectStar(document: number, position: number, bits: number, { first, end }: TokenRange): void {
    const { postings } = this.#context.index;
    const { speaker: speakers } = this.#context.documents;
    const speaker = speakers[document]!;
    const own = placeOf(postings, first, end, position);
    let selves = 0;
    let hasPrevious = false;
    for (let at = own - 1; at >= first && at >= own - STAR_WALK && !(hasPrevious && selves > 0); at--) {
      const from = this.#documentOf(postings[at]!);
      if (from === document) continue;
      const isSelf = speakers[from] === speaker;
      if (isSelf ? selves > 0 : hasPrevious) continue;
      if (isSelf) selves++;
      else hasPrevious = true;
      this.#add(postings[at]!, position, bits);
    }
    for (let at = first; at < own - STAR_WALK && at < first + STAR_WALK; at++) {
      if (speakers[this.#documentOf(postings[at]!)] === speaker) continue;
      this.#add(postings[at]!, position, bits);
      break;
    }
  }

  /** Notes that the key at `other` stands at `position` too. */
  #add(other: number, position: number, bits: number): void {
    this.#makeRoom(1);
    this.#eventA[this.#events] = other;
    this.#eventB[this.#events] = position;
    this.#eventBits[this.#events++] = bits;
  }

  #makeRoom(events: number): void {
    const most = this.#events + events;
    if (most <= this.#eventA.length) return;
    this.#eventA = withRoom(this.#eventA, most);
    this.#eventB = withRoom(this.#eventB, most);
    this.#eventBits = withRoom(this.#eventBits, most);
  }

  /** Finds the documents of all events, leaves out what is not compared, and adds up the rest by document. */
  #tally(document: number): void {
    const { selfDocuments } = this.#context.options;
    const records = this.#records;
    const recordBits = this.#recordBits;
    const eventA = this.#eventA;
    const eventBits = this.#eventBits;
    const events = this.#events;
    const documents = (this.#eventDocument = withRoom(this.#eventDocument, events));
    for (let event = 0; event < events; event++) documents[event] = this.#documentOf(eventA[event]!);
    const speaker = records[document * RECORD_CELLS + SPEAKER]!;
    const source = records[document * RECORD_CELLS + SOURCE]!;
    let touchedCount = 0;
    let kept = 0;
    for (let event = 0; event < events; event++) {
      const from = documents[event]!;
      const record = from * RECORD_CELLS;
      if (from === document) continue;
      // Texts of the same speaker where those are not asked for, or that come from the same file.
      if (records[record + SPEAKER] === speaker && (selfDocuments === 0 || records[record + SOURCE] === source)) continue;
      const keys = records[record + KEYS]!;
      if (keys === 0) {
        if (touchedCount === this.#touched.length) this.#touched = withRoom(this.#touched, touchedCount + 1);
        this.#touched[touchedCount++] = from;
      }
      records[record + KEYS] = keys + 1;
      recordBits[record + BITS] = recordBits[record + BITS]! + eventBits[event]!;
      documents[kept] = from;
      eventA[kept] = eventA[event]!;
      this.#eventB[kept] = this.#eventB[event]!;
      eventBits[kept++] = eventBits[event]!;
    }
    this.#events = kept;
    this.#touchedCount = touchedCount;
  }

  /** Leaves only the strongest earlier documents of the same speaker. */
  #boundSelf(document: number): void {
    const { documents, options } = this.#context;
    const speaker = documents.speaker[document]!;
    const selves: number[] = [];
    for (let at = 0; at < this.#touchedCount; at++) {
      const other = this.#touched[at]!;
      if (documents.speaker[other] === speaker && this.#bitsOf(other) >= options.candidateBits) selves.push(other);
    }
    if (selves.length <= options.selfDocuments) return;
    selves.sort((x, y) => this.#bitsOf(y) - this.#bitsOf(x) || x - y);
    for (const other of selves.slice(options.selfDocuments)) this.#recordBits[other * RECORD_CELLS + BITS] = 0;
  }

  /** Puts the events of each likely document together, in text order: counted first, then filled in. */
  #group(): CandidatePair[] {
    const { options } = this.#context;
    const records = this.#records;
    let likely = 0;
    for (let at = 0; at < this.#touchedCount; at++) {
      const from = this.#touched[at]!;
      if (records[from * RECORD_CELLS + KEYS]! >= 2 && this.#bitsOf(from) >= options.candidateBits) this.#touched[likely++] = from;
      else this.#forget(from);
    }
    const documents = this.#touched.subarray(0, likely).sort();
    let room = 0;
    for (const from of documents) {
      records[from * RECORD_CELLS + NEXT] = room;
      room += records[from * RECORD_CELLS + KEYS]!;
    }
    const order = (this.#order = withRoom(this.#order, room));
    for (let event = 0; event < this.#events; event++) {
      const record = this.#eventDocument[event]! * RECORD_CELLS;
      if (records[record + KEYS] === 0) continue;
      const next = records[record + NEXT]!;
      order[next] = event;
      records[record + NEXT] = next + 1;
    }
    const pairs: CandidatePair[] = [];
    let first = 0;
    for (const from of documents) {
      const end = records[from * RECORD_CELLS + NEXT]!;
      const windows = this.#windows({ first, end });
      if (windows.length > 0) pairs.push({ document: from, windows });
      first = end;
      this.#forget(from);
    }
    return pairs;
  }

  /** Bits of the keys shared with a document. */
  #bitsOf(document: number): number {
    return this.#recordBits[document * RECORD_CELLS + BITS]!;
  }

  #forget(document: number): void {
    this.#recordBits[document * RECORD_CELLS + BITS] = 0;
    this.#records[document * RECORD_CELLS + KEYS] = 0;
  }

  #windows(events: TokenRange): ChainWindow[] {
    const { candidateReach, candidateBits } = this.#context.options;
    const clusters: Cluster[] = [];
    for (let at = events.first; at < events.end; at++) {
      const event = this.#order[at]!;
      const a = this.#eventA[event]!;
      const b = this.#eventB[event]!;
      const bits = this.#eventBits[event]!;
      let home = clusters.length - 1;
      while (home >= 0 && !isNear(clusters[home]!, a, b, candidateReach)) home--;
      if (home < 0) {
        clusters.push({ a: { first: a, end: a + 1 }, b: { first: b, end: b + 1 }, lastA: a, lastB: b, bits, keys: 1 });
        continue;
      }
      const cluster = clusters[home]!;
      if (a < cluster.a.first) cluster.a.first = a;
      if (a >= cluster.a.end) cluster.a.end = a + 1;
      if (b < cluster.b.first) cluster.b.first = b;
      if (b >= cluster.b.end) cluster.b.end = b + 1;
      cluster.lastA = a;
      cluster.lastB = b;
      cluster.bits += bits;
      cluster.keys++;
    }
    return clusters.filter((cluster) => cluster.keys >= 2 && cluster.bits >= candidateBits);
  }

  #documentOf(token: number): number {
    const records = this.#records;
    let document = this.#documentNear[token >>> 6]!;
    while (records[document * RECORD_CELLS + END]! <= token) document++;
    return document;
  }
}

/** Records with what never changes: the token after the last, the speaker, the source. */
function recordsOf({ columns, documents }: MatchContext): Uint32Array {
  const count = documents.canonical.length;
  const records = new Uint32Array(count * RECORD_CELLS);
  for (let document = 0; document < count; document++) {
    records[document * RECORD_CELLS + END] = columns.firstToken[document + 1]!;
    records[document * RECORD_CELLS + SPEAKER] = documents.speaker[document]!;
    records[document * RECORD_CELLS + SOURCE] = documents.source[document]!;
  }
  return records;
}

interface Cluster {
  readonly a: TokenRange;
  readonly b: TokenRange;
  lastA: number;
  lastB: number;
  bits: number;
  keys: number;
}

function isNear(cluster: Cluster, a: number, b: number, reach: number): boolean {
  return Math.abs(cluster.lastA - a) <= reach && Math.abs(cluster.lastB - b) <= reach && Math.abs(b - cluster.b.first) <= LONGEST_CLUSTER;
}

/** Index of the first posting that is at least `position`. */
function placeOf(postings: Uint32Array, start: number, end: number, position: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (postings[middle]! < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function documentOfEvery64({ columns }: MatchContext): Uint32Array {
  const { tokens, firstToken } = columns;
  const near = new Uint32Array((tokens.length >>> 6) + 1);
  let document = 0;
  for (let at = 0; at < near.length; at++) {
    while (document + 1 < firstToken.length - 1 && firstToken[document + 1]! <= at * 64) document++;
    near[at] = document;
  }
  return near;
}
