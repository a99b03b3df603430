/**
 * What kind of evidence a sentence brings, where it brings some: a study or figures, somebody who ought to know, or an event somebody tells of.
 * A trained model over runs of words; where an encoder gives the sentence's vector, a second one over it, and the mean of both. It does not tell
 * whether there is evidence at all.
 * Papers: Rinott et al. (2015), EMNLP, "Show me your evidence"; what was trained and measured: docs/explanation/model-cards.md.
 */
import { denseScorer, sparseScorer, type ClassScorer, type PackedModel } from "../algo/linear-classes.ts";
import type { FeatureBag } from "../algo/feature-bag.ts";
import { evidenceTypeFeatures } from "./evidence-type-features.ts";

/** Classes in the order of the weights. */
export const EVIDENCE_TYPES = ["study", "expert", "anecdotal"] as const;
export type EvidenceType = (typeof EVIDENCE_TYPES)[number];
export type EvidenceTypeShares = Readonly<Record<EvidenceType, number>>;

export interface EvidenceTypeModel {
  readonly language: string;
  readonly score: ClassScorer<FeatureBag>;
  readonly byEncoder: ReadonlyMap<string, ClassScorer<Float32Array>>;
}

/** A sentence's vector, as `encode` of the encoder named gave it. */
export interface SentenceVector {
  readonly encoder: string;
  readonly vector: Float32Array;
}

/** Unpacks the weights; do it once. */
export const openEvidenceTypeModel = (packed: PackedModel): EvidenceTypeModel => ({
  language: packed.language,
  score: sparseScorer(packed.sparse),
  byEncoder: new Map(packed.dense.map((dense) => [dense.encoder, denseScorer(dense)])),
});

/**
 * Shares of the three types; they sum to 1.
 *
 * @param given  the sentence's vector; one of an encoder that the model was not trained for is passed over.
 */
export function scoreEvidenceType(model: EvidenceTypeModel, sentence: string, given?: SentenceVector): EvidenceTypeShares {
  const byWords = model.score(evidenceTypeFeatures(sentence));
  const byVector = given && model.byEncoder.get(given.encoder)?.(given.vector);
  const share = (k: number): number => (byVector ? (byWords[k]! + byVector[k]!) / 2 : byWords[k]!);
  return { study: share(0), expert: share(1), anecdotal: share(2) };
}
