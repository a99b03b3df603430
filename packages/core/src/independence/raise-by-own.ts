/**
 * A comparison set, made stricter by what the corpus itself shows: where its own opponents, too few for a chance level of their own, share lines
 * oftener than those of the comparison set, that counts. A genre full of formulas would else pass for repetition. Never makes anything less likely
 * to be chance. The rate is the mean of a Gamma distribution round the comparison's, updated by a Poisson count.
 */
import type { Calibration, TailFit } from "./chance.ts";
import type { NullPairs } from "./null-pairs.ts";
import type { Occasion } from "./occasions.ts";

/** Weight of the comparison set, in pairs that share a line. */
const COMPARISON_SHARES = 2;

/** The comparison with rates raised where the null pairs of a corpus, of one occasion or of all, agree oftener. */
export function raiseByOwn(comparison: Calibration, pairs: Readonly<Record<Occasion, NullPairs>>): Calibration {
  const all = [pairs.same, pairs.other];
  return {
    ...comparison,
    fits: comparison.fits.map((fit) => ({ ...fit, rate: Math.max(fit.rate, rateOf(fit, [pairs.same]), rateOf(fit, all)) })),
  };
}

function rateOf({ level, threshold, rate }: TailFit, kinds: readonly NullPairs[]): number {
  let sharing = COMPARISON_SHARES;
  let space = (COMPARISON_SHARES * 1e6) / rate;
  for (const kind of kinds) {
    sharing += (kind.shares.get(level) ?? []).filter(({ bits }) => bits >= threshold).length;
    space += kind.space;
  }
  return (sharing * 1e6) / space;
}
