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
  readonly #keysOf: Uint16Array;
  #touched: Uint32Array = new Uint32Array(1024);
  #touchedCount = 0;
  #eventDocument: Uint32Array = new Uint32Array(4096);
  #eventA: Uint32Array = new Uint32Array(4096);
  #eventB: Uint32Array = new Uint32Array(4096);
  #eventBits: Float64Array = new Float64Array(4096);
  #events = 0;
  #order: Float64Array = new Float64Array(4096);
  readonly #listBits: Float64Array;

  constructor(context: MatchContext) {
    this.#context = context;
    this.#documentNear = documentOfEvery64(context);
    this.#bitsOf = new Float32Array(context.documents.canonical.length);
    this.#keysOf = new Uint16Array(context.documents.canonical.length);
    const documents = Math.max(LEAST_DOCUMENTS, context.statistics.documentCount);
    this.#listBits = Float64Array.from({ length: 4096 }, (_, size) => Math.max(0, Math.log2(documents / Math.max(2, size))));
  }

  /** Candidates among earlier documents, by document; windows in text order. */
  of(document: number): CandidatePair[] {
    this.#collectEvents(document);
    this.#boundSelf(document);
    const pairs = this.#group();
    for (let at = 0; at < this.#touchedCount; at++) {
      this.#bitsOf[this.#touched[at]!] = 0;
      this.#keysOf[this.#touched[at]!] = 0;
    }
    return pairs;
  }

  #collectEvents(document: number): void {
    const { index, documents } = this.#context;
    const { entryList, entryPosition, firstEntry, postings, cap } = index;
    this.#events = 0;
    this.#touchedCount = 0;
    const speaker = documents.speaker[document]!;
    for (let entry = firstEntry[document]!; entry < firstEntry[document + 1]!; entry++) {
      const list = entryList[entry]!;
      if (list === NO_LIST) continue;
      const position = entryPosition[entry]!;
      const size = postings[list]!;
      const start = list + 1;
      const bits = this.#listBits[Math.min(4095, size)]!;
      const own = size <= cap ? start + size : placeOf(postings, start, start + size, position);
      let selves = 0;
      if (size <= cap) {
        for (let at = start; at < own; at++) {
          const other = postings[at]!;
          if (other >= position) break;
          this.#add(document, speaker, position, other, bits);
        }
        continue;
      }
      let hasPrevious = false;
      for (let at = own - 1; at >= start && at >= own - STAR_WALK && !(hasPrevious && selves > 0); at--) {
        const from = this.#documentOf(postings[at]!);
        if (from === document) continue;
        const isSelf = documents.speaker[from] === speaker;
        if (isSelf ? selves > 0 : hasPrevious) continue;
        if (isSelf) selves++;
        else hasPrevious = true;
        this.#add(document, speaker, position, postings[at]!, bits);
      }
      for (let at = start; at < own - STAR_WALK && at < start + STAR_WALK; at++) {
        if (documents.speaker[this.#documentOf(postings[at]!)] === speaker) continue;
        this.#add(document, speaker, position, postings[at]!, bits);
        break;
      }
    }
  }

  #add(document: number, speaker: number, position: number, other: number, bits: number): void {
    const { documents } = this.#context;
    const from = this.#documentOf(other);
    if (from === document) return;
    if (
      documents.speaker[from] === speaker &&
      (this.#context.options.selfDocuments === 0 || documents.source[from] === documents.source[document])
    )
      return;
    if (this.#keysOf[from] === 0) {
      this.#touched = withRoom(this.#touched, this.#touchedCount + 1);
      this.#touched[this.#touchedCount++] = from;
    }
    if (this.#keysOf[from]! < 65_535) this.#keysOf[from] = this.#keysOf[from]! + 1;
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

  #group(): CandidatePair[] {
    const { options } = this.#context;
    this.#order = withRoom(this.#order, this.#events);
    let kept = 0;
    for (let event = 0; event < this.#events; event++) {
      const from = this.#eventDocument[event]!;
      if (this.#keysOf[from]! >= 2 && this.#bitsOf[from]! >= options.candidateBits)
        this.#order[kept++] = from * 0x200000 + (event & 0x1fffff);
    }
    const order = this.#order.subarray(0, kept).sort();
    const pairs: CandidatePair[] = [];
    for (let first = 0; first < kept;) {
      const from = Math.floor(order[first]! / 0x200000);
      let end = first;
      while (end < kept && Math.floor(order[end]! / 0x200000) === from) end++;
      const windows = this.#windows(order, { first, end });
      if (windows.length > 0) pairs.push({ document: from, windows });
      first = end;
    }
    return pairs;
  }

  #windows(order: Float64Array, events: TokenRange): ChainWindow[] {
    const { options } = this.#context;
    const clusters: Cluster[] = [];
    for (let at = events.first; at < events.end; at++) {
      const event = order[at]! % 0x200000;
      const a = this.#eventA[event]!;
      const b = this.#eventB[event]!;
      const bits = this.#eventBits[event]!;
      const home = clusters.findLast(
        (cluster) =>
          Math.abs(cluster.lastA - a) <= options.candidateReach &&
          Math.abs(cluster.lastB - b) <= options.candidateReach &&
          Math.abs(b - cluster.b.first) <= LONGEST_CLUSTER,
      );
      if (home === undefined)
        clusters.push({ a: { first: a, end: a + 1 }, b: { first: b, end: b + 1 }, lastA: a, lastB: b, bits, keys: 1 });
      else {
        home.a.first = Math.min(home.a.first, a);
        home.a.end = Math.max(home.a.end, a + 1);
        home.b.first = Math.min(home.b.first, b);
        home.b.end = Math.max(home.b.end, b + 1);
        home.lastA = a;
        home.lastB = b;
        home.bits += bits;
        home.keys++;
      }
    }
    return clusters.filter((cluster) => cluster.keys >= 2 && cluster.bits >= options.candidateBits);
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
