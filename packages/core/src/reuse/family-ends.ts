/**
 * Both ends of all passages, by place: what families are gathered along. End `2p` is side a of passage p, end `2p + 1` its side b.
 * Cost: linear (radix sort by place).
 */
import type { Stretch } from "./layer-judge.ts";
import type { PassageColumns } from "./passage-columns.ts";

export class PassageEnds {
  /** Ends by first token, then number. */
  readonly order: Uint32Array;
  /** Largest token after the last among the ends up to this place of `order`: how far back a scan must look. */
  readonly reach: Uint32Array;
  /** First token and the one after the last, parallel to `order`: a scan reads memory in order. */
  readonly firsts: Uint32Array;
  readonly lasts: Uint32Array;
  /** The other side of each passage, parallel to `order`. */
  readonly otherDocuments: Uint32Array;
  readonly otherFirsts: Uint32Array;
  readonly otherLasts: Uint32Array;
  /** First place of each document in the order. */
  readonly #startOf: Uint32Array;
  readonly #passages: PassageColumns;

  constructor(passages: PassageColumns) {
    this.#passages = passages;
    this.order = sortByPlace(passages);
    const column = (valueOf: (end: number) => number) => this.order.map(valueOf);
    this.firsts = column((end) => this.first(end));
    this.lasts = column((end) => this.last(end));
    this.otherDocuments = column((end) => this.document(end ^ 1));
    this.otherFirsts = column((end) => this.first(end ^ 1));
    this.otherLasts = column((end) => this.last(end ^ 1));
    this.#startOf = startsOf(this.otherDocuments);
    let reach = 0;
    this.reach = this.lasts.map((last) => (reach = Math.max(reach, last)));
  }

  first(end: number): number {
    return (end & 1) === 0 ? this.#passages.aFirst[end >>> 1]! : this.#passages.bFirst[end >>> 1]!;
  }

  /** Token after the last. */
  last(end: number): number {
    return (end & 1) === 0 ? this.#passages.aEnd[end >>> 1]! : this.#passages.bEnd[end >>> 1]!;
  }

  document(end: number): number {
    return (end & 1) === 0 ? this.#passages.aDocument[end >>> 1]! : this.#passages.bDocument[end >>> 1]!;
  }

  /** How many ends, in order, lie before a token of a document. */
  countBefore(document: number, token: number): number {
    let low = this.#startOf[document] ?? this.order.length;
    let high = this.#startOf[document + 1] ?? this.order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.firsts[middle]! < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Calls `visit` for each end that shares a token with a stretch of a document, by descending place. */
  forEachOver({ document, first, end }: Stretch, visit: (end: number) => void): void {
    for (let place = this.countBefore(document, end) - 1; place >= 0 && this.reach[place]! > first; place--) {
      if (this.lasts[place]! > first) visit(this.order[place]!);
    }
  }
}

/** First place in the order of ends per document; one entry more than the largest document. */
function startsOf(otherDocuments: Uint32Array): Uint32Array {
  let most = -1;
  for (const document of otherDocuments) if (document > most) most = document;
  const starts = new Uint32Array(most + 2);
  // The other documents of all ends are the documents of all ends.
  for (const document of otherDocuments) starts[document + 1] = starts[document + 1]! + 1;
  for (let document = 0; document <= most; document++) starts[document + 1] = starts[document + 1]! + starts[document]!;
  return starts;
}

function sortByPlace(passages: PassageColumns): Uint32Array {
  const count = passages.count * 2;
  const firstOf = (end: number) => ((end & 1) === 0 ? passages.aFirst[end >>> 1]! : passages.bFirst[end >>> 1]!);
  let from = new Uint32Array(count);
  let to = new Uint32Array(count);
  for (let end = 0; end < count; end++) from[end] = end;
  for (let shift = 0; shift < 32; shift += 8) {
    const counts = new Uint32Array(257);
    for (let i = 0; i < count; i++) {
      const digit = (firstOf(from[i]!) >>> shift) & 255;
      counts[digit + 1] = counts[digit + 1]! + 1;
    }
    for (let digit = 0; digit < 256; digit++) counts[digit + 1] = counts[digit + 1]! + counts[digit]!;
    for (let i = 0; i < count; i++) {
      const digit = (firstOf(from[i]!) >>> shift) & 255;
      to[counts[digit]!] = from[i]!;
      counts[digit] = counts[digit]! + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}
