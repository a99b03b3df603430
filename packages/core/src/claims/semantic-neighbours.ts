/**
 * The claims nearest in meaning by the vectors of an encoder. Vectors that are near to everything ("hubs") are held back: twice the cosine less
 * each side's mean over its nearest (CSLS). Cost: quadratic in claims times dimensions up to `MOST_FULL` claims; beyond that only given pairs
 * are scored, and the means are taken over a sample.
 * @see Conneau et al. (2018), "Word Translation Without Parallel Data", for CSLS.
 */

/** Claims up to which every pair is looked at. */
export const MOST_FULL = 6000;
const HUB_NEIGHBOURS = 10;

export class SemanticIndex {
  readonly #vectors: Float32Array;
  readonly #dimensions: number;
  readonly #count: number;
  readonly #hubness: Float64Array;

  /**
   * @param vectors  one after the other, of length 1; a claim without a vector has zeros.
   * @param mayMeet  whether two claims may be compared at all.
   */
  constructor(vectors: Float32Array, dimensions: number, mayMeet: (a: number, b: number) => boolean) {
    this.#vectors = vectors;
    this.#dimensions = dimensions;
    this.#count = vectors.length / dimensions;
    const step = Math.max(1, Math.ceil(this.#count / MOST_FULL));
    this.#hubness = Float64Array.from({ length: this.#count }, (_, a) => {
      const best: number[] = [];
      for (let b = a % step; b < this.#count; b += step) {
        if (b === a || !mayMeet(a, b)) continue;
        keepBest(best, this.cosine(a, b));
      }
      return best.length === 0 ? 0 : best.reduce((sum, cosine) => sum + cosine, 0) / best.length;
    });
  }

  get isFull(): boolean {
    return this.#count <= MOST_FULL;
  }

  has(a: number): boolean {
    const from = a * this.#dimensions;
    for (let d = 0; d < this.#dimensions; d++) if (this.#vectors[from + d] !== 0) return true;
    return false;
  }

  cosine(a: number, b: number): number {
    const from = a * this.#dimensions;
    const other = b * this.#dimensions;
    let sum = 0;
    for (let d = 0; d < this.#dimensions; d++) sum += this.#vectors[from + d]! * this.#vectors[other + d]!;
    return sum;
  }

  /** Twice the cosine less the hubness of both. */
  score(a: number, b: number): number {
    return 2 * this.cosine(a, b) - this.#hubness[a]! - this.#hubness[b]!;
  }

  /** The nearest claims, best first; none in an index too large to look at every pair. */
  nearest(a: number, most: number, mayMeet: (a: number, b: number) => boolean): { readonly other: number; readonly score: number }[] {
    if (!this.isFull || !this.has(a)) return [];
    const all: { readonly other: number; readonly score: number }[] = [];
    for (let b = 0; b < this.#count; b++) if (b !== a && mayMeet(a, b)) all.push({ other: b, score: this.score(a, b) });
    return all.sort((x, y) => y.score - x.score || x.other - y.other).slice(0, most);
  }
}

function keepBest(best: number[], cosine: number): void {
  if (best.length < HUB_NEIGHBOURS) best.push(cosine);
  else {
    let least = 0;
    for (let i = 1; i < best.length; i++) if (best[i]! < best[least]!) least = i;
    if (cosine > best[least]!) best[least] = cosine;
  }
}
