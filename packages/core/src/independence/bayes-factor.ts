/**
 * How much more likely what two speakers share, and do not share, is when one has it from the other or both from one text than when not:
 * the item-specific model of Dong, Berti-Equille & Srivastava (PVLDB 2009, "Integrating conflicting data: the role of source
 * dependence"), with the copy rate c integrated out over a flat prior.
 *
 * Shared, of chance q: (q + (1 - q) c) / q. Missing in one, though others share it with the other: 1 - c.
 * Cost: shared items times the points of the grid.
 */

const GRID = 64;

export interface SharedAndMissing {
  /** Chance of each shared item when nobody depends on anybody; 0 < q <= 1. */
  readonly chances: readonly number[];
  /** Items that one of the two shares with others and the other lacks. */
  readonly missingCount: number;
}

/** Natural logarithm of the Bayes factor; 0 when nothing is shared and nothing missing. */
export function logBayesFactor({ chances, missingCount }: SharedAndMissing): number {
  const logs = new Float64Array(GRID);
  let most = -Infinity;
  for (let k = 0; k < GRID; k++) {
    const rate = (k + 0.5) / GRID;
    let sum = missingCount * Math.log1p(-rate);
    for (const chance of chances) sum += Math.log((chance + (1 - chance) * rate) / chance);
    logs[k] = sum;
    most = Math.max(most, sum);
  }
  let total = 0;
  for (const log of logs) total += Math.exp(log - most);
  return most + Math.log(total / GRID);
}

/** Probability that belongs to a prior probability and a Bayes factor, 0 to 1. */
export function posterior(prior: number, logFactor: number): number {
  const logOdds = Math.log(prior / (1 - prior)) + logFactor;
  return logOdds >= 0 ? 1 / (1 + Math.exp(-logOdds)) : Math.exp(logOdds) / (1 + Math.exp(logOdds));
}
