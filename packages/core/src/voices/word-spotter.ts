/**
 * Finds where a text holds any of some words, so that the costly reading of a sentence is kept for sentences that hold one. Words are runs of
 * letters in any case; nearly all are left alone by their first letter and length. Cost: linear in the text.
 */
import { kindAt, LETTER } from "./letter-units.ts";

const LONGEST = 31;
const IS_LETTER = Uint8Array.from({ length: 128 }, (_, unit) => (/[A-Za-z]/.test(String.fromCharCode(unit)) ? 1 : 0));

export class WordSpotter {
  readonly #words: ReadonlySet<string>;
  /** By first unit in ASCII: one bit per length. */
  readonly #lengths = new Uint32Array(128);

  /** @param words  small letters alone. */
  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    for (const word of this.#words) {
      const first = word.charCodeAt(0);
      if (first < 128) this.#lengths[first]! |= 1 << Math.min(LONGEST, word.length);
    }
  }

  /** Whether the text between two places holds one of the words. */
  isIn(text: string, start: number, end: number): boolean {
    return this.next(text, start, end) >= 0;
  }

  /** Where the first of the words in `[start, end)` begins; -1 when there is none. A word that `end` cuts counts as cut. */
  next(text: string, start: number, end: number): number {
    const lengths = this.#lengths;
    let from = -1;
    let isPlain = true;
    for (let place = start; place <= end; place++) {
      const unit = place < end ? text.charCodeAt(place) : 0x20;
      if (unit < 128) {
        if (IS_LETTER[unit] === 1) {
          if (from < 0) from = place;
          continue;
        }
      } else if ((kindAt(text, place) & LETTER) !== 0) {
        if (from < 0) from = place;
        isPlain = false;
        continue;
      }
      if (from < 0) continue;
      const first = text.charCodeAt(from);
      const isLikely = !isPlain || ((lengths[first | 0x20]! >>> Math.min(LONGEST, place - from)) & 1) === 1;
      if (isLikely && this.#words.has(text.slice(from, place).toLowerCase())) return from;
      from = -1;
      isPlain = true;
    }
    return -1;
  }
}
