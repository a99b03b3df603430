import type { Extent } from "../model/extent.ts";
import type { ClaimRow } from "../model/tables/claim.ts";

/** A claim as it stands in a text; whom it is about is not looked up yet. */
export interface FoundClaim extends Extent {
  /** Number of its utterance in the run. */
  readonly utterance: number;
  readonly kind: ClaimRow["kind"];
  /** The accused, the subject, the addressee; in the nearest words that name it. */
  readonly about: Extent | null;
  /** Whether `about` is whom or what it was done to, and nobody is named who did it. */
  readonly isPatient: boolean;
  /** What is said of it: the full verb and all behind it. */
  readonly act: Extent | null;
  readonly time: Extent | null;
  readonly basis: Extent | null;
  readonly modality: ClaimRow["modality"];
  readonly isNegated: boolean;
  readonly rule: string;
  /** Whether it tells an act that blames only whoever is attacked: money moved, a paper cut, a meeting in private. */
  readonly isPlainAct: boolean;
  /** The sentence it stands in. */
  readonly sentence: Extent;
}
