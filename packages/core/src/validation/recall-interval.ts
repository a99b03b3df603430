/**
 * How much of what is right was found: right ones among the findings, by right ones among findings and rejected candidates, each estimated
 * from its strata (Horvitz and Thompson 1952, JASA 47). The interval holds every recall R for which the contrast
 * `R x missed - (1 - R) x found` may be 0, as Fieller (1954) does for ratios, with the limits of a linear function of shares.
 * Linear in strata for each of some fifty halvings.
 *
 * It says nothing of what was never a candidate.
 */
import { linearInterval, type WeightedRate } from "./linear-interval.ts";
import type { Rate } from "./rate.ts";

/** Halvings until the limits are exact to more digits than are printed. */
const HALVINGS = 50;

/**
 * @param found   strata of findings; `weight` is the size of the stratum.
 * @param missed  strata of rejected candidates.
 * @returns       `low <= value <= high` within 0..1; null when one of the two is empty, or nothing right was seen on either side.
 */
export function recallInterval(found: readonly WeightedRate[], missed: readonly WeightedRate[]): Rate | null {
  if (found.length === 0 || missed.length === 0) return null;
  const right = linearInterval(found).value;
  const all = right + linearInterval(missed).value;
  if (all <= 0) return null;
  const value = right / all;
  const contrast = (recall: number): Rate =>
    linearInterval([
      ...found.map(({ rate, weight }) => ({ rate, weight: -(1 - recall) * weight })),
      ...missed.map(({ rate, weight }) => ({ rate, weight: recall * weight })),
    ]);
  return {
    value,
    low: boundary(value, 0, (recall) => contrast(recall).high >= 0),
    high: boundary(value, 1, (recall) => contrast(recall).low <= 0),
  };
}

/** The point farthest from `inside` towards `edge` up to which all is possible; `inside` itself is. */
function boundary(inside: number, edge: number, isPossible: (at: number) => boolean): number {
  if (isPossible(edge)) return edge;
  let [good, bad] = [inside, edge];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (good + bad) / 2;
    if (isPossible(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
