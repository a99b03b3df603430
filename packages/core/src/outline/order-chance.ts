/**
 * How likely two statements share so much order by chance, all orders of the shared points being equally likely.
 *
 * Two statistics are looked at, and the smaller chance counts twice (Bonferroni): pairs out of order, whose distribution over permutations is
 * exact (Mahonian numbers; Kendall, 1938), and the length of the common order, with the expected number of increasing subsequences of that
 * length as bound: C(n, k) / k!. The second sees through a block that was moved. Cost: n^3 once per number of points.
 */

/** Beyond this the normal distribution serves. */
const MOST_EXACT = 60;
const tails = new Map<number, Float64Array>();

/** @returns chance of an order at least as alike, 0 to 1; 1 for fewer than two points. */
export function orderChance(shared: number, inversions: number, inOrder: number): number {
  if (shared < 2) return 1;
  return Math.min(1, 2 * Math.min(inversionChance(shared, inversions), chainChance(shared, inOrder)));
}

/** Chance of at most so many inversions in a permutation. */
export function inversionChance(count: number, inversions: number): number {
  if (count > MOST_EXACT) {
    const mean = (count * (count - 1)) / 4;
    const deviation = Math.sqrt((count * (count - 1) * (2 * count + 5)) / 72);
    return normalTail((inversions + 0.5 - mean) / deviation);
  }
  let tail = tails.get(count);
  if (tail === undefined) tails.set(count, (tail = cumulated(count)));
  return tail[Math.min(inversions, tail.length - 1)]!;
}

function cumulated(count: number): Float64Array {
  let chances = Float64Array.of(1);
  for (let n = 2; n <= count; n++) {
    const next = new Float64Array((n * (n - 1)) / 2 + 1);
    chances.forEach((chance, at) => {
      for (let more = 0; more < n; more++) next[at + more]! += chance / n;
    });
    chances = next;
  }
  let sum = 0;
  return chances.map((chance) => (sum = Math.min(1, sum + chance)));
}

/** Bound on the chance of an increasing subsequence of such a length. */
export function chainChance(count: number, length: number): number {
  let log = 0;
  for (let i = 1; i <= length; i++) log += Math.log((count - length + i) / i) - Math.log(i);
  return Math.min(1, Math.exp(log));
}

/** Chance that a standard normal value lies below `z` (Abramowitz & Stegun, 1964, 26.2.17; error below 1e-7). */
function normalTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return z < 0 ? tail : 1 - tail;
}
