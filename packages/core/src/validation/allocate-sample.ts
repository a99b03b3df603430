/**
 * How many to draw from each stratum. Two thirds go to findings, one third to rejected candidates, which only recall needs. Each part is given
 * out evenly to the questions, since each is quoted by itself; then what a question has to its kinds: first a minimum, then the rest by the
 * square root of the size, so that what is frequent gets more and does not take all. Both are power allocations (Bankier 1988, The
 * American Statistician 42), with powers 0 and 1/2, by highest quotients. Cost: sample size times strata.
 *
 * Allocation by the spread within strata (Neyman 1934) would need the precision that is to be measured.
 */

export interface StratumSize {
  /** What is asked of each; strata of one question are quoted together. */
  readonly question: string;
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
 * @param minimum  least of each kind that is large enough; lowered evenly within a question where they do not all fit.
 * @returns        sizes of the samples, parallel to the strata; their sum is `n`, or everything where there is less.
 */
export function allocateSample(strata: readonly StratumSize[], { n, minimum }: { n: number; minimum: number }): number[] {
  const [claimed, rejected] = [true, false].map((isClaimed) => strata.map((one) => (one.isClaimed === isClaimed ? one.size : 0)));
  const forClaimed = Math.min(sum(claimed!), Math.max(Math.round(n * CLAIMED_SHARE), n - sum(rejected!)));
  const given = strata.map(() => 0);
  const names = [...new Set(strata.map(({ question }) => question))];
  for (const [sizes, part] of [
    [claimed!, forClaimed],
    [rejected!, n - forClaimed],
  ] as const) {
    const places = names.map((name) => strata.flatMap(({ question }, at) => (question === name ? [at] : [])));
    const own = places.map((kinds) => kinds.map((at) => sizes[at]!));
    const ofQuestions = giveOut(own.map(sum), part, { minimum: 0, power: 0 });
    for (const [question, kinds] of places.entries()) {
      const ofKinds = giveOut(own[question]!, ofQuestions[question]!, { minimum, power: 1 / 2 });
      for (const [kind, at] of kinds.entries()) given[at]! += ofKinds[kind]!;
    }
  }
  return given;
}

interface Allocation {
  readonly minimum: number;
  /** Of the size: 0 gives each the same, 1 in proportion. */
  readonly power: number;
}

function giveOut(sizes: readonly number[], n: number, { minimum, power }: Allocation): number[] {
  let least = minimum;
  while (least > 0 && sum(sizes.map((size) => Math.min(size, least))) > n) least--;
  const given = sizes.map((size) => Math.min(size, least));
  const quotient = (at: number): number => sizes[at]! ** power / (given[at]! + 1);
  for (let left = n - sum(given); left > 0; left--) {
    let best = -1;
    for (const [at, size] of sizes.entries()) if (given[at]! < size && (best === -1 || quotient(at) > quotient(best))) best = at;
    if (best === -1) break;
    given[best]!++;
  }
  return given;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
