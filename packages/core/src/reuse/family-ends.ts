/**
 * Both ends of all passages, by place: what families are gathered along. End `2p` is side a of passage p, end `2p + 1` its side b.
 * Cost: linear (radix sort by place).
 */
import type { PassageColumns } from "./passage-columns.ts";

export class PassageEnds {
  /** Ends by first token, then number. */
  readonly order: Uint32Array;
  /** Largest token after the last among the ends up to this place of `order`: how far back a scan must look. */
  readonly reach: Uint32Array;
  /** First token and the one after the last, parallel to `order`: a scan reads memory in order. */
  readonly #firsts: Uint32Array;
  readonly #lasts: Uint32Array;
  readonly #passages: PassageColumns;

  constructor(passages: PassageColumns) {
    this.#passages = passages;
    this.order = sortByPlace(passages);
    this.reach = new Uint32Array(this.order.length);
    this.#firsts = new Uint32Array(this.order.length);
    this.#lasts = new Uint32Array(this.order.length);
    let reach = 0;
    this.order.forEach((end, place) => {
      this.#firsts[place] = this.first(end);
      this.#lasts[place] = this.last(end);
      reach = Math.max(reach, this.#lasts[place]!);
      this.reach[place] = reach;
    });
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

  /** Calls `visit` for each end that shares a token with [first, last), by descending place. */
  forEachOver(first: number, last: number, visit: (end: number) => void): void {
    let low = 0;
    let high = this.order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#firsts[middle]! < last) low = middle + 1;
      else high = middle;
    }
    for (let place = low - 1; place >= 0 && this.reach[place]! > first; place--) {
      if (this.#lasts[place]! > first) visit(this.order[place]!);
    }
  }
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
