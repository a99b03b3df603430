/**
 * How a sentence speaks of somebody named in it: positive, neutral or negative. A trained model over features of words; where an encoder gives
 * the states of words, a second one over the states of the target, its surroundings and the sentence, and the mean of both.
 * Papers: Hamborg & Donnay (2021), EACL, "NewsMTSC"; what was trained and measured: docs/explanation/model-cards.md.
 */
import { modelScorer, type ModelScorer, type PackedModel } from "../algo/linear-classes.ts";
import type { TargetCues } from "../languages/target-cues.ts";
import { targetBags } from "./target-features.ts";
import type { TargetStates } from "./target-states.ts";
import { targetWords, type TargetQuestion } from "./target-words.ts";

/** Classes in the order of the weights. */
export const POLARITIES = ["negative", "neutral", "positive"] as const;
export type Polarity = (typeof POLARITIES)[number];
export type PolarityShares = Readonly<Record<Polarity, number>>;

export interface TargetModel {
  readonly language: string;
  readonly cues: TargetCues;
  readonly score: ModelScorer;
}

/** Unpacks the weights; do it once. */
export const openTargetModel = (packed: PackedModel, cues: TargetCues): TargetModel => ({
  language: packed.language,
  cues,
  score: modelScorer(packed),
});

/**
 * Shares of the three polarities; they sum to 1. Without states, who the target is plays no part: names are hidden from the features.
 *
 * @param given  what `encodeTarget` gave for `targetWords` of the same question; that of an encoder the model was not trained for is passed over.
 */
export function scoreTarget(model: TargetModel, question: TargetQuestion, given?: TargetStates): PolarityShares {
  const [negative, neutral, positive] = model.score(targetBags(targetWords(question), model.cues), given);
  return { negative: negative!, neutral: neutral!, positive: positive! };
}
