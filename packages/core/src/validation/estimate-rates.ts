/**
 * From labels to error rates: precision of each stratum, of each question and of all, and recall where rejected candidates were labelled.
 * Strata are weighted by their true sizes, so that it does not matter how many were drawn from each (post-stratification). Linear in strata.
 */
import { meanInterval, type WeightedRate } from "./linear-interval.ts";
import type { Rate } from "./rate.ts";
import { recallInterval } from "./recall-interval.ts";
import type { SizedStratum } from "./stratified-draw.ts";
import { wilsonInterval } from "./wilson-interval.ts";

export interface LabelCounts {
  readonly yes: number;
  readonly no: number;
  readonly unsure: number;
}

export interface LabelledStratum extends SizedStratum {
  readonly labels: LabelCounts;
}

export interface StratumRate extends LabelledStratum {
  /** Share of yes among yes and no; null when there is neither. */
  readonly rate: Rate | null;
}

/** A rate over several strata. */
export interface OverallRate {
  /** Null when no stratum has a label of yes or no. */
  readonly rate: Rate | null;
  /** The rate if every unsure one were no, and if every one were yes; null as above. */
  readonly bounds: readonly [number, number] | null;
  /** How many of all findings lie in strata without a label of yes or no: the rate says nothing of them. */
  readonly uncovered: number;
}

export interface QuestionRates {
  readonly question: string;
  readonly strata: readonly StratumRate[];
  readonly precision: OverallRate;
  /** Null without labels on both sides, or when nobody labelled anything yes. */
  readonly recall: Rate | null;
}

export interface Rates {
  readonly questions: readonly QuestionRates[];
  readonly precision: OverallRate;
}

/** Wider than this, an interval says too little to be quoted. */
export const WIDEST = 0.5;

/** Whether a rate says enough to be quoted. */
export const saysEnough = (rate: Rate | null): rate is Rate => rate !== null && rate.high - rate.low <= WIDEST;

/**
 * The rates of labelled strata. An unsure label is left out as if it had not been drawn; what it could change is told by `bounds`.
 *
 * @param strata  each with counts of labels, their sum at most its size.
 * @returns       questions in the order in which they first appear; never a value that is no number.
 */
export function estimateRates(strata: readonly LabelledStratum[]): Rates {
  const rated = strata.map((stratum): StratumRate => ({ ...stratum, rate: rateOf(stratum, stratum.labels) }));
  const questions = [...new Set(strata.map(({ question }) => question))].map((question): QuestionRates => {
    const own = rated.filter((stratum) => stratum.question === question);
    const claimed = own.filter(({ isClaimed }) => isClaimed);
    const rejected = own.filter(({ isClaimed }) => !isClaimed);
    const isComplete = own.every(({ rate, size }) => rate !== null || size === 0);
    const recall = isComplete ? recallInterval(bySize(claimed), bySize(rejected)) : null;
    return { question, strata: own, precision: precisionOf(claimed), recall };
  });
  return { questions, precision: precisionOf(rated.filter(({ isClaimed }) => isClaimed)) };
}

function rateOf({ size }: SizedStratum, { yes, no }: LabelCounts): Rate | null {
  return yes + no === 0 ? null : wilsonInterval(yes, yes + no, size);
}

function bySize(strata: readonly StratumRate[]): WeightedRate[] {
  return strata.flatMap(({ rate, size }) => (rate === null ? [] : [{ rate, weight: size }]));
}

function precisionOf(strata: readonly StratumRate[]): OverallRate {
  const covered = strata.filter(({ rate }) => rate !== null);
  const size = covered.reduce((sum, stratum) => sum + stratum.size, 0);
  const uncovered = strata.reduce((sum, stratum) => sum + stratum.size, 0) - size;
  if (size === 0) return { rate: null, bounds: null, uncovered };
  const rate = meanInterval(bySize(covered).map((term) => ({ ...term, weight: term.weight / size })));
  const ifUnsure = (isYes: boolean): number =>
    covered.reduce(
      (sum, { labels: { yes, no, unsure }, size: own }) => sum + (own * (yes + (isYes ? unsure : 0))) / (yes + no + unsure),
      0,
    ) / size;
  return { rate, bounds: [ifUnsure(false), ifUnsure(true)], uncovered };
}
