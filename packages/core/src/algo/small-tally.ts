/**
 * How often each of a few thousand hashes was seen, forgotten in one sweep: a scratch table for the keys of one document.
 * Expected constant time; clearing costs the room asked for, not the largest room ever used.
 */
import { powerOfTwoFrom } from "./growing-array.ts";

export class SmallTally {
  #hashes = new Uint32Array(1024);
  #counts = new Uint8Array(1024);
  #mask = 1023;

  /** Forgets everything and makes room for `keys` distinct hashes. */
  reset(keys: number): void {
    const size = powerOfTwoFrom(Math.max(64, keys * 2));
    if (size > this.#hashes.length) {
      this.#hashes = new Uint32Array(size);
      this.#counts = new Uint8Array(size);
    } else this.#counts.fill(0, 0, size);
    this.#mask = size - 1;
  }

  /** Counts a hash and returns how often it has been seen now; 255 stands for that or more. */
  add(hash: number): number {
    let slot = hash & this.#mask;
    while (this.#counts[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    this.#hashes[slot] = hash;
    const count = Math.min(255, this.#counts[slot]! + 1);
    this.#counts[slot] = count;
    return count;
  }
}
