/**
 * Fits the tail of what null pairs share: over a threshold the bits of the rarest shared item fall off exponentially (Karlin & Altschul 1990,
 * PNAS 87). The rate at the threshold is a Poisson rate per million pairs of tokens; the slope is the maximum of a likelihood.
 *
 * Where we depart from them, and why: (1) opponents also share bits of third texts (laws, agencies, forms), a few very long ones, which are
 * no chance agreement. Excesses beyond `limit` therefore count in the rate, not in the slope, and the slope is fitted as that of a tail cut off
 * there. (2) Many pairs that share one line are one observation of how rare lines are: each line counts once in the slope, every pair in the
 * rate. (3) Few lines are drawn towards a slope that was measured elsewhere. (4) The rate counts half a pair more than was seen, so that it
 * is never 0.
 */
import { invariant } from "../model/errors/hymnsheet-error.ts";
import type { ItemRow } from "../model/tables/item.ts";
import type { TailFit } from "./chance.ts";
import type { NullPairs, NullShare } from "./null-pairs.ts";
import type { Occasion } from "./occasions.ts";

/** From which bits on a level's tail is fitted, and up to which. */
export interface TailRange {
  readonly level: ItemRow["level"];
  readonly threshold: number;
  readonly limit: number;
  /** Slope that few lines are drawn to, in halvings per bit. */
  readonly priorLambda: number;
}

/** Weight of the slope that few lines are drawn to, in lines. */
const PRIOR_LINES = 4;

/**
 * The slope of an exponential tail cut off at `limit`, in halvings per bit: 0 < lambda <= 1.
 *
 * @param excesses  bits over the threshold, each of 0 to `limit`, which is told from the threshold here.
 * @returns         `priorLambda` for none.
 */
export function fitLambda(excesses: readonly number[], { limit, priorLambda }: Pick<TailRange, "limit" | "priorLambda">): number {
  const n = excesses.length;
  const sum = excesses.reduce((total, excess) => total + excess, 0);
  // Derivative of the log likelihood by the slope, times the slope; falls as the slope grows.
  const pull = (lambda: number): number => {
    const rate = lambda * Math.LN2;
    const cut = (rate * limit) / Math.expm1(rate * limit);
    return n * (1 - cut) - rate * sum + PRIOR_LINES * (1 - lambda / priorLambda);
  };
  let [low, high] = [0, 1];
  if (pull(high) >= 0) return high;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (pull(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Fits one level and occasion.
 *
 * @throws INVARIANT when there are no null pairs.
 */
export function fitTail({ level, threshold, limit, priorLambda }: TailRange, occasion: Occasion, pairs: NullPairs): TailFit {
  invariant(pairs.space > 0, "a tail is fitted on null pairs");
  const over = (pairs.shares.get(level) ?? []).filter(({ bits }) => bits >= threshold);
  const excesses = onePerLine(over).filter((bits) => bits <= limit);
  return {
    level,
    occasion,
    threshold,
    rate: ((over.length + 1 / 2) * 1e6) / pairs.space,
    lambda: fitLambda(
      excesses.map((bits) => bits - threshold),
      { limit: limit - threshold, priorLambda },
    ),
    pairCount: pairs.pairCount,
    sharingCount: over.length,
  };
}

/** The bits of each line once, whatever the number of pairs that share it. */
function onePerLine(shares: readonly NullShare[]): number[] {
  return [...new Map(shares.map(({ itemId, bits }) => [itemId, bits])).values()];
}
