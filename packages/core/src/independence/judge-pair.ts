/**
 * From evidence to a judgement of two speakers: a probability under either prior, and whether dependence holds, fails, or stays open.
 */
import { logBayesFactor, posterior } from "./bayes-factor.ts";
import type { CampRelation } from "../counting/camps.ts";
import type { JudgementOptions } from "./judgement-options.ts";
import { chanceOfAll } from "./chance-of-all.ts";
import { MOST_CHANCE, type PairEvidence } from "./pair-evidence.ts";

/** Whether one depends on the other, or both on one text; `open` where the evidence does not say so under both priors. */
export type Dependence = "dependent" | "independent" | "open";

export interface PairJudgement {
  readonly dependence: Dependence;
  /** The prior probability that applies. */
  readonly prior: number;
  /** Probability of dependence under the prior that applies, and the lower and higher of both priors. Undefined without a chance level. */
  readonly probability: { readonly mean: number; readonly low: number; readonly high: number } | undefined;
  /** Whether nothing but facts agrees and nobody of an opposed camp is there to compare: the event itself cannot be excluded. */
  readonly isForced: boolean;
  /** Nats; 0 without a chance level. */
  readonly logFactor: number;
  /** Chance of sharing as many lines as rare when nobody depends on anybody, 0 to 1; 1 for nothing. */
  readonly chance: number;
}

export interface PairCircumstances {
  readonly relation: CampRelation;
  /** Whether the two are shown to have one text elsewhere: then they are not unrelated, and the priors are higher. */
  readonly isConnected: boolean;
  /** Whether both statements are here in full, long enough for shared lines to show. */
  readonly isTold: boolean;
  /**
   * How likely two dependent speakers share no line that counts: .12 of whole statements, .25 beside one allegation (`eval independence`).
   */
  readonly silentShare: number;
  /**
   * Whether nobody of an opposed camp speaks on the occasion: then agreement in facts alone cannot be told from what the event forces on
   * everybody (guard 1), and nothing is called independent.
   */
  readonly isUncompared: boolean;
}

/** Of an allegation by two who are shown to have one text elsewhere: as likely as not. The lower prior is then that of one camp. */
const PRIOR_CONNECTED = 0.5;
/** A verdict needs this probability, or its complement, under both priors. */
export const CERTAIN = 0.95;
/** Silence of whole statements and beside an allegation. */
export const SILENT = { overall: 0.12, beside: 0.25 } as const;

export function judgePair(evidence: PairEvidence, circumstances: PairCircumstances, priors: JudgementOptions): PairJudgement {
  const isForced = circumstances.isUncompared && evidence.units.length === 0;
  const { isConnected, relation } = circumstances;
  const [least, most] = isConnected ? [priors.priorSameCamp, PRIOR_CONNECTED] : [priors.priorUnrelated, priors.priorSameCamp];
  const prior = isConnected || relation === "same" ? most : least;
  if (!evidence.isCalibrated) return { prior, dependence: "open", probability: undefined, isForced, logFactor: 0, chance: 1 };
  const chances = evidence.units.filter(({ chance }) => chance <= MOST_CHANCE).map(({ chance }) => Math.max(chance, 1e-300));
  const isSilent = evidence.units.length === 0 && circumstances.isTold;
  const logFactor = weigh(chances, evidence.missingCount) + (isSilent ? Math.log(circumstances.silentShare) : 0);
  const both = [posterior(least, logFactor), posterior(most, logFactor)];
  const [low, high] = [Math.min(...both), Math.max(...both)];
  const mean = posterior(prior, logFactor);
  return {
    dependence: tell(low, high, circumstances),
    prior,
    probability: { mean, low, high },
    isForced,
    logFactor,
    chance: chanceOfAll(chances),
  };
}

/**
 * Whoever shares lines may follow the whole text of the other, and then what is missing speaks against it, or take a line or two from it, and then
 * it does not: either is as likely. Where nothing is shared, what is missing counts in full.
 */
function weigh(chances: readonly number[], missingCount: number): number {
  const whole = logBayesFactor({ chances, missingCount });
  if (chances.length === 0 || missingCount === 0) return whole;
  const part = logBayesFactor({ chances, missingCount: 0 });
  return part + Math.log((1 + Math.exp(whole - part)) / 2);
}

function tell(low: number, high: number, { isUncompared, isTold }: PairCircumstances): Dependence {
  if (low >= CERTAIN) return "dependent";
  return high <= 1 - CERTAIN && isTold && !isUncompared ? "independent" : "open";
}
