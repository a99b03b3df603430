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

/** Finds the candidates of one document at a time; holds scratch space that is reused. */
export class CandidateFinder {
  readonly #context: MatchContext;
  readonly #documentNear: Uint32Array;
  readonly #bitsOf: Float32Array;
  readonly #keysOf: Uint32Array;
  #touched: Uint32Array = new Uint32Array(1024);
  #touchedCount = 0;
  #eventDocument: Uint32Array = new Uint32Array(4096);
  #eventA: Uint32Array = new Uint32Array(4096);
  #eventB: Uint32Array = new Uint32Array(4096);
  #eventBits: Float64Array = new Float64Array(4096);
  #events = 0;
  #order: Uint32Array = new Uint32Array(4096);
  readonly #nextOf: Uint32Array;
  readonly #listBits: Float64Array;

  constructor(context: MatchContext) {
    this.#context = context;
    this.#documentNear = documentOfEvery64(context);
    this.#bitsOf = new Float32Array(context.documents.canonical.length);
    this.#keysOf = new Uint32Array(context.documents.canonical.length);
    this.#nextOf = new Uint32Array(context.documents.canonical.length);
    const documents = Math.max(LEAST_DOCUMENTS, context.statistics.documentCount);
    this.#listBits = Float64Array.from({ length: 4096 }, (_, size) => Math.max(0, Math.log2(documents / Math.max(2, size))));
  }

  /** Candidates among earlier documents, by document; windows in text order. */
  of(document: number): CandidatePair[] {
    this.#collectEvents(document);
    this.#boundSelf(document);
    return this.#group();
  }

  #collectEvents(document: number): void {
    const { entryList, entryPosition, firstEntry, postings, cap } = this.#context.index;
    const { speaker: speakers } = this.#context.documents;
    this.#events = 0;
    this.#touchedCount = 0;
    const speaker = speakers[document]!;
    const end = firstEntry[document + 1]!;
    for (let entry = firstEntry[document]!; entry < end; entry++) {
      const list = entryList[entry]!;
      if (list === NO_LIST) continue;
      const position = entryPosition[entry]!;
      const size = postings[list]!;
      const start = list + 1;
      const bits = this.#listBits[Math.min(4095, size)]!;
      if (size <= cap) {
        for (let at = start; at < start + size; at++) {
          const other = postings[at]!;
          if (other >= position) break;
          this.#add(document, { from: this.#documentOf(other), other, position, bits });
        }
        continue;
      }
      const own = placeOf(postings, start, start + size, position);
      let selves = 0;
      let hasPrevious = false;
      for (let at = own - 1; at >= start && at >= own - STAR_WALK && !(hasPrevious && selves > 0); at--) {
        const from = this.#documentOf(postings[at]!);
        if (from === document) continue;
        const isSelf = speakers[from] === speaker;
        if (isSelf ? selves > 0 : hasPrevious) continue;
        if (isSelf) selves++;
        else hasPrevious = true;
        this.#add(document, { from, other: postings[at]!, position, bits });
      }
      for (let at = start; at < own - STAR_WALK && at < start + STAR_WALK; at++) {
        const from = this.#documentOf(postings[at]!);
        if (speakers[from] === speaker) continue;
        this.#add(document, { from, other: postings[at]!, position, bits });
        break;
      }
    }
  }

  /** Notes that the key at `other`, in document `from`, stands at `position` too. */
  #add(document: number, { from, other, position, bits }: { from: number; other: number; position: number; bits: number }): void {
    if (from === document || this.#isLeftOut(from, document)) return;
    const keys = this.#keysOf[from]!;
    if (keys === 0) {
      this.#touched = withRoom(this.#touched, this.#touchedCount + 1);
      this.#touched[this.#touchedCount++] = from;
    }
    this.#keysOf[from] = keys + 1;
    this.#bitsOf[from] = this.#bitsOf[from]! + bits;
    if (this.#events === this.#eventA.length) {
      this.#eventDocument = withRoom(this.#eventDocument, this.#events + 1);
      this.#eventA = withRoom(this.#eventA, this.#events + 1);
      this.#eventB = withRoom(this.#eventB, this.#events + 1);
      this.#eventBits = withRoom(this.#eventBits, this.#events + 1);
    }
    this.#eventDocument[this.#events] = from;
    this.#eventA[this.#events] = other;
    this.#eventB[this.#events] = position;
    this.#eventBits[this.#events++] = bits;
  }

  /** True for texts of the same speaker where those are not asked for, or come from the same file. */
  #isLeftOut(from: number, document: number): boolean {
    const { speaker, source } = this.#context.documents;
    return speaker[from] === speaker[document] && (this.#context.options.selfDocuments === 0 || source[from] === source[document]);
  }

  /** Leaves only the strongest earlier documents of the same speaker. */
  #boundSelf(document: number): void {
    const { documents, options } = this.#context;
    const speaker = documents.speaker[document]!;
    const selves: number[] = [];
    for (let at = 0; at < this.#touchedCount; at++) {
      const other = this.#touched[at]!;
      if (documents.speaker[other] === speaker && this.#bitsOf[other]! >= options.candidateBits) selves.push(other);
    }
    if (selves.length <= options.selfDocuments) return;
    selves.sort((x, y) => this.#bitsOf[y]! - this.#bitsOf[x]! || x - y);
    for (const other of selves.slice(options.selfDocuments)) this.#bitsOf[other] = 0;
  }

  /** Puts the events of each likely document together, in text order: counted first, then filled in. */
  #group(): CandidatePair[] {
    const { options } = this.#context;
    let likely = 0;
    for (let at = 0; at < this.#touchedCount; at++) {
      const from = this.#touched[at]!;
      if (this.#keysOf[from]! >= 2 && this.#bitsOf[from]! >= options.candidateBits) this.#touched[likely++] = from;
      else this.#forget(from);
    }
    const documents = this.#touched.subarray(0, likely).sort();
    let room = 0;
    for (const from of documents) {
      this.#nextOf[from] = room;
      room += this.#keysOf[from]!;
    }
    const order = (this.#order = withRoom(this.#order, room));
    for (let event = 0; event < this.#events; event++) {
      const from = this.#eventDocument[event]!;
      if (this.#keysOf[from] !== 0) order[this.#nextOf[from]!++] = event;
    }
    const pairs: CandidatePair[] = [];
    let first = 0;
    for (const from of documents) {
      const end = this.#nextOf[from]!;
      const windows = this.#windows({ first, end });
      if (windows.length > 0) pairs.push({ document: from, windows });
      first = end;
      this.#forget(from);
    }
    return pairs;
  }

  #forget(document: number): void {
    this.#bitsOf[document] = 0;
    this.#keysOf[document] = 0;
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
    const { firstToken } = this.#context.columns;
    let document = this.#documentNear[token >>> 6]!;
    while (firstToken[document + 1]! <= token) document++;
    return document;
  }
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
