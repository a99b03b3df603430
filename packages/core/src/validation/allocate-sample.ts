/**
 * How many to draw from each stratum. Two thirds go to findings, one third to rejected candidates, which only recall needs. Within each part
 * a stratum first gets a minimum, then the rest follows the square root of its size, so that large strata get more and do not take all:
 * power allocation (Bankier 1988, The American Statistician 42), given out by highest quotients. Cost: sample size times strata.
 *
 * Allocation by the spread within strata (Neyman 1934) would need the precision that is to be measured.
 */

export interface StratumSize {
  /** Findings, or candidates that were rejected. */
  readonly isClaimed: boolean;
  /** Integer from 0. */
  readonly size: number;
}

const CLAIMED_SHARE = 2 / 3;

/**
 * Gives out a sample.
 *
 * @param strata   any number, in an order that does not depend on the input: it breaks ties.
 * @param n        how many are wanted; integer from 0.
 * @param minimum  least of each stratum that is large enough; lowered evenly when they do not all fit into `n`.
 * @returns        sizes of the samples, parallel to the strata; their sum is `n`, or everything where there is less.
 */
export function allocateSample(strata: readonly StratumSize[], { n, minimum }: { n: number; minimum: number }): number[] {
  const sizeOf = (isClaimed: boolean): number[] => strata.map((stratum) => (stratum.isClaimed === isClaimed ? stratum.size : 0));
  const [claimed, rejected] = [sizeOf(true), sizeOf(false)];
  const forClaimed = Math.min(sum(claimed), Math.max(Math.round(n * CLAIMED_SHARE), n - sum(rejected)));
  const parts = [giveOut(claimed, forClaimed, minimum), giveOut(rejected, n - forClaimed, minimum)];
  return strata.map((_, at) => parts[0]![at]! + parts[1]![at]!);
}

function giveOut(sizes: readonly number[], n: number, minimum: number): number[] {
  let least = minimum;
  while (least > 0 && sum(sizes.map((size) => Math.min(size, least))) > n) least--;
  const given = sizes.map((size) => Math.min(size, least));
  for (let left = n - sum(given); left > 0; left--) {
    let best = -1;
    for (const [at, size] of sizes.entries())
      if (given[at]! < size && (best === -1 || quotient(size, given[at]!) > quotient(sizes[best]!, given[best]!))) best = at;
    if (best === -1) break;
    given[best]!++;
  }
  return given;
}

const quotient = (size: number, given: number): number => Math.sqrt(size) / (given + 1);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
