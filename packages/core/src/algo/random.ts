/** Seeded dice for permutation tests, samples and test corpora: the same seed gives the same draws on every machine. */

export interface Dice {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number in [0, limit). */
  below(limit: number): number;
  /** One element of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** A new list in drawn order. */
  shuffled<T>(list: readonly T[]): T[];
}

/**
 * Throws dice by mulberry32.
 *
 * @param seed  whole number; only its lowest 32 bits count.
 */
export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (list) => list[below(list.length)]!,
    shuffled: (list) => {
      const drawn = [...list];
      for (let last = drawn.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        [drawn[last], drawn[other]] = [drawn[other]!, drawn[last]!];
      }
      return drawn;
    },
  };
}
