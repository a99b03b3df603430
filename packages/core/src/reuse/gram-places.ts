/**
 * Where wanted rows of words stand: per row the documents that hold it, earliest first, and how often it stands anywhere. Of a row in very many
 * documents only the first places are kept: whoever asks what was said before a day has all of them, or knows the row is common.
 * Cost: one look per row of the texts read; memory for the rows asked about and the places kept.
 */
import { powerOfTwoFrom, withRoom } from "../algo/growing-array.ts";

/** Places kept per row of words. */
export const MOST_PLACES = 256;
/** Bytes; a power of two. */
const LARGEST_FILTER = 1 << 21;

/** Documents per wanted key, as linked lists over growing columns. Documents must be shown in the order in which they are asked for. */
export class GramPlaces {
  readonly #mask: number;
  /** Bits set for wanted keys: small enough to stay in cache, so that the many rows nobody asks about cost one look. */
  readonly #filter: Uint8Array;
  readonly #filterShift: number;
  readonly #keys: Uint32Array;
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  readonly #kept: Uint16Array;
  readonly #total: Uint32Array;
  #documents = new Uint32Array(1024);
  #times = new Uint32Array(1024);
  #next = new Int32Array(1024);
  #used = 0;

  /** @param expected  keys that will be wanted, at most. */
  constructor(expected: number) {
    const size = powerOfTwoFrom(expected * 2 + 16);
    this.#mask = size - 1;
    this.#filter = new Uint8Array(Math.min(size, LARGEST_FILTER));
    this.#filterShift = 32 - Math.log2(this.#filter.length);
    this.#keys = new Uint32Array(size);
    this.#first = new Int32Array(size).fill(-1);
    this.#last = new Int32Array(size).fill(-1);
    this.#kept = new Uint16Array(size);
    this.#total = new Uint32Array(size);
  }

  /** Asks for a key, which is not 0. */
  want(key: number): void {
    this.#keys[this.#slot(key)] = key;
    const byte = key >>> this.#filterShift;
    this.#filter[byte] = this.#filter[byte]! | (1 << (key & 7));
  }

  /** Notes the first `count` keys as rows of a document. */
  seeAll(keys: Uint32Array, count: number, document: number): void {
    const filter = this.#filter;
    const shift = this.#filterShift;
    for (let row = 0; row < count; row++) {
      const key = keys[row]!;
      if (((filter[key >>> shift]! >>> (key & 7)) & 1) !== 0) this.#see(key, document);
    }
  }

  #see(key: number, document: number): void {
    const slot = this.#slot(key);
    if (this.#keys[slot] !== key) return;
    this.#total[slot] = this.#total[slot]! + 1;
    const last = this.#last[slot]!;
    if (last >= 0 && this.#documents[last] === document) {
      this.#times[last] = this.#times[last]! + 1;
      return;
    }
    if (this.#kept[slot]! >= MOST_PLACES) return;
    this.#kept[slot] = this.#kept[slot]! + 1;
    const place = this.#used++;
    this.#documents = withRoom(this.#documents, this.#used);
    this.#times = withRoom(this.#times, this.#used);
    this.#next = withRoom(this.#next, this.#used);
    this.#documents[place] = document;
    this.#times[place] = 1;
    this.#next[place] = -1;
    if (last >= 0) this.#next[last] = place;
    else this.#first[slot] = place;
    this.#last[slot] = place;
  }

  /** Calls `visit` for each kept document of a wanted key, in the order in which they were shown. */
  forEachPlace(key: number, visit: (document: number, times: number) => void): void {
    for (let at = this.#first[this.#slot(key)]!; at >= 0; at = this.#next[at]!) visit(this.#documents[at]!, this.#times[at]!);
  }

  /** How often a wanted key stands anywhere, and the last document kept when others were left out; -1 when all are kept. */
  extentOf(key: number): { readonly total: number; readonly lastKept: number } {
    const slot = this.#slot(key);
    const isFull = this.#kept[slot]! >= MOST_PLACES;
    return { total: this.#total[slot]!, lastKept: isFull ? this.#documents[this.#last[slot]!]! : -1 };
  }

  #slot(key: number): number {
    let slot = key & this.#mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
