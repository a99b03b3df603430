/**
 * How many independent sources stand behind speakers who say one thing: two estimators that fail in opposite directions, and their band.
 * Components join all whose dependence is likelier than not: they collapse where rarity is overstated. In the single latent parent each
 * speaker, in order of time, is an origin or has one earlier speaker as parent: it over-counts where evidence is thin.
 * Cost: quadratic in the speakers; cubic at worst for those apart.
 */
import { posterior } from "./bayes-factor.ts";

/** Bayes factors of every pair as natural logarithms. */
export interface PairFactors {
  readonly speakerCount: number;
  /** Of speakers `a < b`, numbered in order of time; `Infinity` where the source is declared. */
  readonly logFactor: (a: number, b: number) => number;
}

export interface SourceCount {
  readonly components: number;
  /** Most speakers found of whom no two depend on each other: who has it from two sides joins two groups and makes them no one source. */
  readonly apart: number;
  /** Mean, and the 5th and 95th percentile, of the number of origins. */
  readonly singleParent: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Counts under one prior probability of dependence. All 0 for nobody. `apart` is found greedily, those with fewest ties first: finding the most is
 * NP-hard, and too few is the side to err on.
 */
export function countSources({ speakerCount, logFactor }: PairFactors, prior: (a: number, b: number) => number): SourceCount {
  const parent = Array.from({ length: speakerCount }, (_, i) => i);
  const rootOf = (i: number): number => {
    while (parent[i] !== i) i = parent[i]!;
    return i;
  };
  let components = speakerCount;
  const isOrigin: number[] = [];
  const tied: Set<number>[] = Array.from({ length: speakerCount }, () => new Set());
  for (let b = 0; b < speakerCount; b++) {
    let weight = 0;
    let other = 0;
    for (let a = 0; a < b; a++) {
      const factor = logFactor(a, b);
      const p = prior(a, b);
      if (posterior(p, factor) > 0.5) {
        tied[a]!.add(b);
        tied[b]!.add(a);
        const [x, y] = [rootOf(a), rootOf(b)];
        if (x !== y) {
          parent[Math.max(x, y)] = Math.min(x, y);
          components--;
        }
      }
      weight += p * Math.exp(Math.min(factor, 500));
      other += p;
    }
    const mean = b === 0 ? 0 : other / b;
    isOrigin.push(b === 0 ? 1 : (1 - mean) / (1 - mean + weight / b));
  }
  const { low, high } = interval(isOrigin);
  return { components, apart: countApart(tied), singleParent: isOrigin.reduce((sum, p) => sum + p, 0), low, high };
}

function countApart(tied: readonly ReadonlySet<number>[]): number {
  const left = new Set(tied.keys());
  let count = 0;
  const ties = (speaker: number): number => [...tied[speaker]!].filter((other) => left.has(other)).length;
  while (left.size > 0) {
    const [next] = [...left].map((speaker) => ({ speaker, held: ties(speaker) })).sort((x, y) => x.held - y.held || x.speaker - y.speaker);
    for (const other of tied[next!.speaker]!) left.delete(other);
    left.delete(next!.speaker);
    count++;
  }
  return count;
}

/** 5th and 95th percentile of the number of successes among independent trials (Poisson-binomial), by the exact recursion. */
export function interval(probabilities: readonly number[]): { readonly low: number; readonly high: number } {
  let chances = [1];
  for (const p of probabilities) {
    const next = Array.from({ length: chances.length + 1 }, () => 0);
    chances.forEach((chance, k) => {
      next[k]! += chance * (1 - p);
      next[k + 1]! += chance * p;
    });
    chances = next;
  }
  const percentile = (share: number): number => {
    let sum = 0;
    for (let k = 0; k < chances.length; k++) {
      sum += chances[k]!;
      if (sum >= share - 1e-12) return k;
    }
    return chances.length - 1;
  };
  return { low: percentile(0.05), high: percentile(0.95) };
}
