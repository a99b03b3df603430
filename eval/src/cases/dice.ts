/** Dice of the invented cases: everything that is drawn comes from one seed, and the same seed draws the same. */
export interface Dice {
  /** 0 up to, and without, 1. */
  next(): number;
  /** Whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  shuffle<T>(values: readonly T[]): T[];
}

/** Dice by the mixing function mulberry32, begun from the letters of `seed`. */
export function rollDice(seed: string): Dice {
  let state = 0x9e3779b9;
  for (const letter of seed) state = Math.imul(state ^ letter.codePointAt(0)!, 0x85ebca6b) ^ (state >>> 13);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: (from) => from[between(0, from.length - 1)]!,
    shuffle: (values) => {
      const left = [...values];
      for (let i = left.length - 1; i > 0; i--) {
        const other = between(0, i);
        [left[i], left[other]] = [left[other]!, left[i]!];
      }
      return left;
    },
  };
}

/** Deals cards without giving one twice until all were given; then shuffles again. */
export class Deck<T> {
  readonly #cards: readonly T[];
  readonly #dice: Dice;
  #left: T[] = [];
  constructor(cards: readonly T[], dice: Dice) {
    this.#cards = cards;
    this.#dice = dice;
  }
  deal(): T {
    if (this.#left.length === 0) this.#left = this.#dice.shuffle(this.#cards);
    return this.#left.pop()!;
  }
}
