/**
 * How often speakers who have nothing from each other share something this rare: tails fitted on null pairs (Karlin & Altschul 1990,
 * "Methods for assessing the statistical significance of molecular sequence features by using general scoring schemes", PNAS 87).
 *
 * Over a threshold the expected number of shared items of `bits` or more between statements of m and n tokens is
 * `K m n 2^(-lambda bits)`; K and lambda differ by level, and by whether the statements answer to one occasion.
 */
import type { ItemRow } from "../model/tables/item.ts";
import type { Occasion } from "./occasions.ts";

/** The fitted tail of one level and kind of occasion. */
export interface TailFit {
  readonly level: ItemRow["level"];
  readonly occasion: Occasion;
  /** Bits from which on the tail was fitted. Items of fewer bits have the chance of this threshold. */
  readonly threshold: number;
  /** Expected items at the threshold or beyond per million pairs of tokens; > 0. */
  readonly rate: number;
  /** Halvings of that number per bit; 0 < lambda <= 1. */
  readonly lambda: number;
  /** Null pairs of statements that it was fitted on, and those of them that share such an item. */
  readonly pairCount: number;
  readonly sharingCount: number;
  /** Comparison set it was fitted on, in an own calibration whose null pairs share nothing of the level. Default: as the calibration. */
  readonly set?: string;
}

/** Where the chance level comes from (guard 3). */
export interface Calibration {
  readonly kind: "own" | "comparison" | "none";
  /** Name of the comparison set with genre, period and language; "" when it is the corpus itself or none. */
  readonly set: string;
  /** Languages it holds for; empty for none. */
  readonly languages: readonly string[];
  readonly fits: readonly TailFit[];
  /** What a small corpus adds to a comparison set: lines that its own opponents share beyond what the set expects. Default: nothing. */
  readonly added?: readonly TailFit[];
}

/** No chance level: then there is no probability and no band. */
export const NO_CALIBRATION: Calibration = { kind: "none", set: "", languages: [], fits: [] };

/**
 * Expected number of items of a level, `bits` or rarer, that statements with nothing from each other share by chance.
 *
 * @param space  sum over pairs of statements of the product of their tokens.
 * @returns      >= 0; `undefined` where the level has no fit.
 */
export function expectedByChance(fit: TailFit | undefined, bits: number, space: number): number | undefined {
  if (fit === undefined) return undefined;
  return ((fit.rate * space) / 1e6) * 2 ** (-fit.lambda * Math.max(0, bits - fit.threshold));
}

/** The same by all that a calibration knows of a level; `undefined` where it has no fit. */
export function expectedOf(
  calibration: Calibration,
  {
    level,
    occasion,
    bits,
    space,
  }: { readonly level: ItemRow["level"]; readonly occasion: Occasion; readonly bits: number; readonly space: number },
): number | undefined {
  const expected = expectedByChance(fitOf(calibration, level, occasion), bits, space);
  if (expected === undefined) return undefined;
  const added = calibration.added?.find((fit) => fit.level === level && fit.occasion === occasion);
  return expected + (expectedByChance(added, bits, space) ?? 0);
}

/** The chance of at least one such item: 0 to 1. */
export const chanceOfAny = (expected: number): number => -Math.expm1(-expected);

export function fitOf({ fits }: Calibration, level: ItemRow["level"], occasion: Occasion): TailFit | undefined {
  return fits.find((fit) => fit.level === level && fit.occasion === occasion);
}
