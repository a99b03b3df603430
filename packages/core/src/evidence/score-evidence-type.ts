/**
 * What kind of evidence a sentence brings, where it brings some: a study or figures, somebody who ought to know, or an event somebody tells of.
 * A trained model over runs of words; where an encoder gives the sentence's vector, a second one over it, and the mean of both. It does not tell
 * whether there is evidence at all.
 * Papers: Rinott et al. (2015), EMNLP, "Show me your evidence"; what was trained and measured: docs/explanation/model-cards.md.
 */
import { modelScorer, type GivenVector, type ModelScorer, type PackedModel } from "../algo/linear-classes.ts";
import { evidenceTypeBags } from "./evidence-type-features.ts";

/** Classes in the order of the weights. */
export const EVIDENCE_TYPES = ["study", "expert", "anecdotal"] as const;
export type EvidenceType = (typeof EVIDENCE_TYPES)[number];
export type EvidenceTypeShares = Readonly<Record<EvidenceType, number>>;

export interface EvidenceTypeModel {
  readonly language: string;
  readonly score: ModelScorer;
}

/** Unpacks the weights; do it once. */
export const openEvidenceTypeModel = (packed: PackedModel): EvidenceTypeModel => ({
  language: packed.language,
  score: modelScorer(packed),
});

/**
 * Shares of the three types; they sum to 1.
 *
 * @param given  the sentence's vector; one of an encoder that the model was not trained for is passed over.
 */
export function scoreEvidenceType(model: EvidenceTypeModel, sentence: string, given?: GivenVector): EvidenceTypeShares {
  const [study, expert, anecdotal] = model.score(evidenceTypeBags(sentence), given);
  return { study: study!, expert: expert!, anecdotal: anecdotal! };
}
