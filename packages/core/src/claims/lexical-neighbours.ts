/**
 * The claims nearest to each claim by their words: BM25 made symmetric, the saturated weights of both sides times the rarity of the stem.
 * Rare stems are looked up first; once a claim has met its budget of postings, commoner stems add only to claims already met, so that cost grows
 * with claims times budget and never with their square.
 * @see Robertson & Zaragoza (2009), "The Probabilistic Relevance Framework: BM25 and Beyond".
 */
import type { ClaimTerms } from "./claim-terms.ts";

export interface Neighbour {
  readonly other: number;
  readonly score: number;
}

export interface NeighbourOptions {
  /** Nearest kept per claim. */
  readonly most: number;
  /** Whether two claims may be compared at all. */
  readonly mayMeet: (a: number, b: number) => boolean;
}

const SATURATION = 1.2;
const LENGTH_SHARE = 0.6;
/** Postings looked at per claim while new claims may still be met. */
const BUDGET = 20_000;

/** Words of each claim as numbers with their weight, ready to be compared. */
export class LexicalIndex {
  /** Per claim: stem numbers, rarest first, and what they weigh. */
  readonly #stems: Uint32Array[] = [];
  readonly #weights: Float64Array[] = [];
  readonly #postings: Uint32Array[];
  readonly #postingWeights: Float64Array[];
  readonly #rarity: Float64Array;

  constructor(claims: readonly ClaimTerms[], rarity: ReadonlyMap<string, number>) {
    const stems = [...rarity.keys()].sort();
    const numbers = new Map(stems.map((stem, i) => [stem, i]));
    this.#rarity = Float64Array.from(stems, (stem) => rarity.get(stem)!);
    const lengths = claims.map((terms) => [...terms.values()].reduce((sum, weight) => sum + weight, 0));
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, claims.length) || 1;
    const lists: number[][] = stems.map(() => []);
    const weights: number[][] = stems.map(() => []);
    for (const [claim, terms] of claims.entries()) {
      const damping = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * lengths[claim]!) / mean);
      const own = [...terms].map(([stem, count]) => ({ stem: numbers.get(stem)!, weight: (count * (SATURATION + 1)) / (count + damping) }));
      own.sort((a, b) => this.#rarity[b.stem]! - this.#rarity[a.stem]! || a.stem - b.stem);
      this.#stems.push(Uint32Array.from(own, ({ stem }) => stem));
      this.#weights.push(Float64Array.from(own, ({ weight }) => weight));
      for (const { stem, weight } of own) {
        lists[stem]!.push(claim);
        weights[stem]!.push(weight);
      }
    }
    this.#postings = lists.map((list) => Uint32Array.from(list));
    this.#postingWeights = weights.map((list) => Float64Array.from(list));
  }

  /** Nats that two claims share; 0 when they share no word. */
  score(a: number, b: number): number {
    const weights = new Map<number, number>();
    this.#stems[b]!.forEach((stem, i) => weights.set(stem, this.#weights[b]![i]!));
    let sum = 0;
    this.#stems[a]!.forEach((stem, i) => (sum += this.#rarity[stem]! * this.#weights[a]![i]! * (weights.get(stem) ?? 0)));
    return sum;
  }

  /** The claims nearest to claim `a`, best first; ties by number. */
  nearest(a: number, { most, mayMeet }: NeighbourOptions): Neighbour[] {
    const sums = new Map<number, number>();
    let visited = 0;
    this.#stems[a]!.forEach((stem, i) => {
      const rarity = this.#rarity[stem]!;
      const weight = this.#weights[a]![i]!;
      const list = this.#postings[stem]!;
      const weights = this.#postingWeights[stem]!;
      const isOpen = visited < BUDGET;
      visited += list.length;
      list.forEach((b, k) => {
        const known = sums.get(b);
        if (known === undefined && !isOpen) return;
        sums.set(b, (known ?? 0) + rarity * weight * weights[k]!);
      });
    });
    sums.delete(a);
    return [...sums]
      .filter(([b]) => mayMeet(a, b))
      .map(([other, score]) => ({ other, score }))
      .sort((x, y) => y.score - x.score || x.other - y.other)
      .slice(0, most);
  }
}
