/**
 * How much two speakers said that could have agreed by chance: the sum, over pairs of their statements, of the product of their tokens,
 * for one occasion and for different ones apart. It is the `mn` of Karlin & Altschul (1990).
 */
import type { JudgedStatement } from "./judged.ts";
import type { Occasion } from "./occasions.ts";

/** A few quoted words are no room in which nothing was shared: they count as so many. */
const FEWEST_TOKENS = 200;

/** Tokens of a statement in which something could have been shared. */
export const roomOf = ({ tokenCount }: JudgedStatement): number => Math.max(FEWEST_TOKENS, tokenCount);

export class Spaces {
  readonly #tokens: Float64Array;
  readonly #same = new Map<number, number>();
  readonly #speakerCount: number;

  constructor(statements: readonly JudgedStatement[], speakerCount: number) {
    this.#speakerCount = speakerCount;
    this.#tokens = new Float64Array(speakerCount);
    for (const statement of statements) this.#tokens[statement.speaker]! += roomOf(statement);
  }

  /** Takes in two statements on one occasion; each pair once. */
  addOccasion(x: JudgedStatement, y: JudgedStatement): void {
    const key = this.#key(x.speaker, y.speaker);
    this.#same.set(key, (this.#same.get(key) ?? 0) + roomOf(x) * roomOf(y));
  }

  /** Pairs of tokens of two speakers; 0 where they never spoke on one occasion, or on none but one. */
  of(a: number, b: number, occasion: Occasion): number {
    const same = this.#same.get(this.#key(a, b)) ?? 0;
    return occasion === "same" ? same : Math.max(0, this.#tokens[a]! * this.#tokens[b]! - same);
  }

  #key(a: number, b: number): number {
    return Math.min(a, b) * this.#speakerCount + Math.max(a, b);
  }
}
