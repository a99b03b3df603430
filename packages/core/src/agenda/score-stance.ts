/**
 * Which side a sentence speaks of, the speaker's own or the other, by the words around the mention: trained on which party the releases of
 * members of Congress name, whoever it is, so that praise and blame of politics are learnt without a label. Cost: linear in the sentence.
 * Papers: Mintz et al. (2009), ACL, distant supervision; Monroe, Colaresi & Quinn (2008), Polit. Anal., words of two parties.
 */
import { sparseScorer, type ClassScorer, type PackedSparse } from "../algo/linear-classes.ts";
import type { FeatureBag } from "../algo/feature-bag.ts";
import type { TargetCues } from "../languages/target-cues.ts";
import { targetBags } from "./target-features.ts";
import { targetWords, type TargetQuestion } from "./target-words.ts";

export type StanceModel = ClassScorer<FeatureBag>;

/** Unpacks the weights; do it once. */
export const openStanceModel = (packed: PackedSparse): StanceModel => sparseScorer(packed);

/** Share, 0 to 1, for the mention being of the other side. Who is named plays no part: names are hidden from the model. */
export function scoreStance(model: StanceModel, question: TargetQuestion, cues: TargetCues): number {
  return model(targetBags(targetWords(question), cues)[0])[1]!;
}
