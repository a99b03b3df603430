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
const BUDGET = 5000;

/** Words of each claim as numbers with their weight, ready to be compared. */
export class LexicalIndex {
  /** Per claim: stem numbers, rarest first, and what they weigh. */
  readonly #stems: Uint32Array[] = [];
  readonly #weights: Float64Array[] = [];
  readonly #postings: Uint32Array[];
  readonly #postingWeights: Float64Array[];
  readonly #rarity: Float64Array;
  /** Scratch: what each claim shares with the one asked for; zeros between calls. */
  readonly #sums: Float64Array;

  constructor(claims: readonly ClaimTerms[], rarity: ReadonlyMap<string, number>) {
    this.#sums = new Float64Array(claims.length);
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
    const sums = this.#sums;
    const met: number[] = [];
    let visited = 0;
    for (const [i, stem] of this.#stems[a]!.entries()) {
      const gain = this.#rarity[stem]! * this.#weights[a]![i]!;
      const list = this.#postings[stem]!;
      const weights = this.#postingWeights[stem]!;
      // Beyond the budget a long list of a common stem is left out: what it adds is little.
      if (visited >= BUDGET && list.length > BUDGET) break;
      const isOpen = visited < BUDGET;
      visited += list.length;
      for (let k = 0; k < list.length; k++) {
        const b = list[k]!;
        const known = sums[b]!;
        if (known === 0) {
          if (!isOpen) continue;
          met.push(b);
        }
        sums[b] = known + gain * weights[k]!;
      }
    }
    const best = new BestNeighbours(most);
    for (const other of met) {
      if (other !== a && sums[other]! > best.least && mayMeet(a, other)) best.add({ other, score: sums[other]! });
      sums[other] = 0;
    }
    return best.sorted();
  }
}

/** Keeps the best of many; a full list is cut back when it has grown to twice its size. */
class BestNeighbours {
  readonly #most: number;
  #kept: Neighbour[] = [];
  least = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(neighbour: Neighbour): void {
    this.#kept.push(neighbour);
    if (this.#kept.length < 2 * this.#most) return;
    this.#kept = this.sorted();
    // Ties with the last one are kept out only where a smaller number stands before them.
    this.least = this.#kept.at(-1)!.score * (1 - 1e-12);
  }

  sorted(): Neighbour[] {
    return this.#kept.sort((x, y) => y.score - x.score || x.other - y.other).slice(0, this.#most);
  }
}
