/**
 * A comparison set, made stricter by what the corpus itself shows: where its own opponents, too few for a chance level of their own, share lines
 * oftener than those of the set, the formulas of the corpus are added as a second tail, of their own slope: formulas are many and short, what
 * opponents share of third texts is seldom and long. Never makes anything less likely to be chance.
 *
 * The rate is the mean of a Gamma distribution round the comparison's, updated by a Poisson count.
 */
import type { Calibration, TailFit } from "./chance.ts";
import { fitLambda } from "./fit-tails.ts";
import type { NullPairs, NullShare } from "./null-pairs.ts";
import type { Occasion } from "./occasions.ts";

/** Weight of the comparison set, in pairs that share a line. */
const COMPARISON_SHARES = 2;
/** Bits over the threshold up to which lines tell the slope, as in the fits of the comparison sets. */
const LIMIT = 100;

/** The comparison with the tails that the null pairs of a corpus add; of one occasion or of all, whichever agree oftener. */
export function raiseByOwn(comparison: Calibration, pairs: Readonly<Record<Occasion, NullPairs>>): Calibration {
  const added = comparison.fits
    .filter(({ occasion }) => occasion === "same")
    .flatMap((fit) => {
      const found = [[pairs.same], [pairs.same, pairs.other]].map((kinds) => addedTail(fit, kinds));
      return found
        .filter((tail) => tail !== undefined)
        .sort((x, y) => y.rate - x.rate)
        .slice(0, 1);
    });
  return added.length === 0 ? comparison : { ...comparison, added };
}

function addedTail(fit: TailFit, kinds: readonly NullPairs[]): TailFit | undefined {
  const { level, threshold, rate, lambda } = fit;
  const shares = kinds.flatMap((kind) => kind.shares.get(level) ?? []).filter(({ bits }) => bits >= threshold);
  const space = kinds.reduce((sum, kind) => sum + kind.space, 0);
  const raised = ((COMPARISON_SHARES + shares.length) * 1e6) / ((COMPARISON_SHARES * 1e6) / rate + space);
  if (raised <= rate) return undefined;
  return {
    ...fit,
    rate: raised - rate,
    lambda: fitLambda(linesOver(shares, threshold), { limit: LIMIT, priorLambda: lambda }),
    pairCount: kinds.reduce((sum, { pairCount }) => sum + pairCount, 0),
    sharingCount: shares.length,
  };
}

/** Bits over the threshold of each line once. */
function linesOver(shares: readonly NullShare[], threshold: number): number[] {
  const lines = new Map(shares.map(({ itemId, bits }) => [itemId, bits - threshold]));
  return [...lines.values()].filter((excess) => excess <= LIMIT);
}
