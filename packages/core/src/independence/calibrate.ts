/** The chance level of a corpus: its own where it has enough null pairs. */
import type { Calibration, TailFit } from "./chance.ts";
import { fitTail, type TailRange } from "./fit-tails.ts";
import type { JudgedCorpus } from "./judged.ts";
import { countNullPairs, type NullPairs } from "./null-pairs.ts";
import type { Occasion } from "./occasions.ts";

/** Null pairs of one occasion that a corpus needs for a chance level of its own (guard 3). */
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

/** What a corpus has to calibrate on, whether it is enough or not. */
export interface NullSurvey {
  readonly pairs: Readonly<Record<Occasion, NullPairs>>;
  /** The chance level of the corpus itself; `undefined` with fewer than `ENOUGH_NULL_PAIRS` of one occasion. */
  readonly own: Calibration | undefined;
}

/**
 * Counts null pairs and fits every level's tail on them, for one occasion and for different ones. Statements of different occasions alone give no
 * chance level: what an occasion forces on everybody would pass for repetition.
 */
export function surveyNullPairs(corpus: JudgedCorpus): NullSurvey {
  const pairs = countNullPairs(corpus);
  if (pairs.same.pairCount < ENOUGH_NULL_PAIRS) return { pairs, own: undefined };
  const fits = OCCASIONS.flatMap((occasion) => fitOccasion(occasion, pairs));
  return { pairs, own: { kind: "own", set: "", languages: languagesOf(corpus), fits } };
}

/** Fits of one occasion; pairs of one occasion stand in for too few of different ones, which errs towards chance. */
function fitOccasion(occasion: Occasion, pairs: Readonly<Record<Occasion, NullPairs>>): TailFit[] {
  const own = pairs[occasion].pairCount >= ENOUGH_NULL_PAIRS ? pairs[occasion] : pairs.same;
  return TAIL_RANGES.map((range) => fitTail(range, occasion, own));
}

function languagesOf({ statements }: JudgedCorpus): string[] {
  return [...new Set(statements.filter(({ isFull }) => isFull).map(({ language }) => language))].sort();
}

/** The chance level of a corpus itself; `undefined` where it has too few null pairs. */
export function calibrate(corpus: JudgedCorpus): Calibration | undefined {
  return surveyNullPairs(corpus).own;
}
