/**
 * The interval of a weighted sum of independent shares, from the intervals of the shares: the distance of each share to its own limit stands
 * for its error (MOVER). It holds where a stratum is all yes or all no, where the textbook variance is 0. Linear in the shares.
 *
 * Paper: Zou, Huang and Zhang (2009), Computational Statistics and Data Analysis 53, with Wilson's interval for each share as they advise.
 */
import type { Rate } from "./rate.ts";

export interface WeightedRate {
  readonly rate: Rate;
  /** Any number. */
  readonly weight: number;
}

/** The sum of weight times share, and its interval; 0, 0, 0 for none. The limits are not held within 0 to 1: the sum need not be a share. */
export function linearInterval(terms: readonly WeightedRate[]): Rate {
  let value = 0;
  let below = 0;
  let above = 0;
  for (const { rate, weight } of terms) {
    value += weight * rate.value;
    const [down, up] = weight < 0 ? [rate.high, rate.low] : [rate.low, rate.high];
    below += (weight * (rate.value - down)) ** 2;
    above += (weight * (up - rate.value)) ** 2;
  }
  return { value, low: value - Math.sqrt(below), high: value + Math.sqrt(above) };
}

/** The same for weights that sum to 1: a share, so within 0 to 1. */
export function meanInterval(terms: readonly WeightedRate[]): Rate {
  const { value, low, high } = linearInterval(terms);
  const within = (limit: number): number => Math.min(1, Math.max(0, limit));
  return { value: within(value), low: within(low), high: within(high) };
}
