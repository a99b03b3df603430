/**
 * The chance level of a corpus: its own where it has enough null pairs, else that of a comparison set of the same language, else none (guard 3).
 */
import { NO_CALIBRATION, fitOf, type Calibration, type TailFit } from "./chance.ts";
import { fitTail, type TailRange } from "./fit-tails.ts";
import type { JudgedCorpus } from "./judged.ts";
import { countNullPairs, type NullPairs } from "./null-pairs.ts";
import type { Occasion } from "./occasions.ts";
import { raiseByOwn } from "./raise-by-own.ts";
import { defaultComparison } from "./shipped-comparisons.ts";

/** Null pairs of one occasion that a corpus needs for a chance level of its own. */
export const ENOUGH_NULL_PAIRS = 1000;

const OCCASIONS: readonly Occasion[] = ["same", "other"];

/**
 * Where each level's tail begins, and up to where its slope is fitted. The first is what the items of a level are worth at least, to a bit or two
 * (passages: the option `itemBits`); beyond the second opponents share third texts rather than chance words. `priorLambda` is the slope of
 * passages there, the level with most lines. See `eval/results/calibration.json`.
 */
export const TAIL_RANGES: readonly TailRange[] = [
  { level: "passage", threshold: 52, limit: 152, priorLambda: 0.04 },
  { level: "figure", threshold: 12, limit: 112, priorLambda: 0.04 },
  { level: "device", threshold: 20, limit: 120, priorLambda: 0.04 },
  { level: "claim", threshold: 26, limit: 126, priorLambda: 0.04 },
  { level: "point", threshold: 4, limit: 104, priorLambda: 0.04 },
];

/** What stands in where a corpus has too few null pairs. */
export type Comparison = Calibration | "default" | "none";

/** What a corpus has to calibrate on, and what its chance level is. */
export interface Calibrated {
  readonly pairs: Readonly<Record<Occasion, NullPairs>>;
  readonly calibration: Calibration;
}

/**
 * Counts null pairs and tells the chance level.
 *
 * The corpus's own needs `ENOUGH_NULL_PAIRS` of one occasion: statements of different occasions alone would let what an occasion forces on everybody
 * pass for repetition. Too few pairs of different occasions are replaced by those of one, which errs towards chance. A level of which the null
 * pairs share nothing takes the fit of the comparison set where that leaves more to chance.
 */
export function calibrate(corpus: JudgedCorpus, comparison: Comparison): Calibrated {
  const pairs = countNullPairs(corpus);
  const standIn = standInFor(corpus, comparison);
  if (pairs.same.pairCount < ENOUGH_NULL_PAIRS) return { pairs, calibration: raiseByOwn(standIn, pairs) };
  const fits = OCCASIONS.flatMap((occasion) => {
    const own = pairs[occasion].pairCount >= ENOUGH_NULL_PAIRS ? pairs[occasion] : pairs.same;
    return TAIL_RANGES.map((range) => likelier(fitTail(range, occasion, own), standIn));
  });
  return { pairs, calibration: { kind: "own", set: "", languages: languagesOf(corpus, ({ isFull }) => isFull).toSorted(), fits } };
}

/** The comparison set for the languages of a corpus; none where it speaks none of them. */
function standInFor(corpus: JudgedCorpus, comparison: Comparison): Calibration {
  if (comparison === "none") return NO_CALIBRATION;
  const spoken = languagesOf(corpus, () => true);
  const set = comparison === "default" ? spoken.map(primary).flatMap((language) => defaultComparison(language) ?? [])[0] : comparison;
  const languages = spoken.filter((language) => set?.languages.map(primary).includes(primary(language))).toSorted();
  return set === undefined || languages.length === 0 ? NO_CALIBRATION : { ...set, kind: "comparison", languages };
}

function likelier(own: TailFit, standIn: Calibration): TailFit {
  if (own.sharingCount > 0) return own;
  const other = fitOf(standIn, own.level, own.occasion);
  return other !== undefined && other.rate > own.rate ? { ...other, set: standIn.set } : own;
}

const primary = (language: string): string => language.split("-")[0]!;

/** Languages of some statements: the commonest first, then by code. */
function languagesOf({ statements }: JudgedCorpus, isWanted: (statement: JudgedCorpus["statements"][number]) => boolean): string[] {
  const counts = new Map<string, number>();
  for (const statement of statements) if (isWanted(statement)) counts.set(statement.language, (counts.get(statement.language) ?? 0) + 1);
  return [...counts].sort(([x, xCount], [y, yCount]) => yCount - xCount || (x < y ? -1 : 1)).map(([language]) => language);
}
