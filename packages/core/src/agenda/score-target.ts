/**
 * How a sentence speaks of somebody named in it: positive, neutral or negative. A trained model over features of words; where an encoder gives
 * the states of words, a second one over the states of the target, its surroundings and the sentence, and the mean of both.
 * Papers: Hamborg & Donnay (2021), EACL, "NewsMTSC"; what was trained and measured: docs/explanation/model-cards.md.
 */
import { denseScorer, sparseScorer, type ClassScorer, type PackedModel } from "../algo/linear-classes.ts";
import type { FeatureBag } from "../algo/feature-bag.ts";
import type { TargetCues } from "../languages/target-cues.ts";
import { targetFeatures } from "./target-features.ts";
import type { TargetStates } from "./target-states.ts";
import { targetWords, type TargetQuestion } from "./target-words.ts";

/** Classes in the order of the weights. */
export const POLARITIES = ["negative", "neutral", "positive"] as const;
export type Polarity = (typeof POLARITIES)[number];
export type PolarityShares = Readonly<Record<Polarity, number>>;

export interface TargetModel {
  readonly language: string;
  readonly cues: TargetCues;
  readonly score: ClassScorer<FeatureBag>;
  readonly byEncoder: ReadonlyMap<string, ClassScorer<Float32Array>>;
}

/** Unpacks the weights; do it once. */
export const openTargetModel = (packed: PackedModel, cues: TargetCues): TargetModel => ({
  language: packed.language,
  cues,
  score: sparseScorer(packed.sparse),
  byEncoder: new Map(packed.dense.map((dense) => [dense.encoder, denseScorer(dense)])),
});

/**
 * Shares of the three polarities; they sum to 1. Who the target is plays no part: names are hidden from the model.
 *
 * @param given  what `encodeTarget` gave for `targetWords` of the same question; that of an encoder the model was not trained for is passed over.
 */
export function scoreTarget(model: TargetModel, question: TargetQuestion, given?: TargetStates): PolarityShares {
  const words = targetWords(question);
  const byWords = model.score(targetFeatures(words, model.cues));
  const byStates = given && model.byEncoder.get(given.encoder)?.(given.vector);
  const share = (k: number): number => (byStates ? (byWords[k]! + byStates[k]!) / 2 : byWords[k]!);
  return { negative: share(0), neutral: share(1), positive: share(2) };
}
