import type { GroundAct, GroundBasis } from "../languages/evidence-words.ts";
import type { Extent } from "../model/extent.ts";

/** A place where words offer a ground, admit that there is none, promise one or lay it open; to which allegation is not looked up yet. */
export interface FoundGround extends Extent {
  /** Number of its utterance in the run. */
  readonly utterance: number;
  readonly act: GroundAct;
  /** Null where the words do not say what is missing, promised or laid open. */
  readonly basis: GroundBasis | null;
  readonly rule: string;
  /** The words that give it away. */
  readonly cue: Extent;
  /** The name of the witness; null for none. */
  readonly witness: Extent | null;
  /** The sentence it stands in. */
  readonly sentence: Extent;
  /** Whether it goes back to what was said before: "I saw it". */
  readonly isBack: boolean;
  /**
   * Of whom the words tell it: `speaker` of himself; `he`, `she`: a report tells it of him by this pronoun, "conceded that she had no proof";
   * `other`: the words are about somebody in the third person, in whoever's mouth, "he said that he had no proof".
   */
  readonly of: "speaker" | "he" | "she" | "other";
}
