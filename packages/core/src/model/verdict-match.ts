/** What is shared behind a verdict, and what could explain it: given to the three lines. */
import type { Occasion } from "./chance-level.ts";
import type { ItemRow } from "./tables/item.ts";

/** One thing both have, with its chance. */
export interface SharedUnitFacts {
  readonly level: ItemRow["level"];
  readonly bits: number;
  /** 0 to 1; undefined without a chance level. */
  readonly chance: number | undefined;
  /** Whether they said it on one occasion. */
  readonly occasion: Occasion;
}

/** What of this corpus counts for nothing, or is not known; so that explanations can be excluded or not. */
export interface ExplanationCounts {
  /** Shared lines set aside as stock phrases, formulas and common words. */
  readonly stockCount: number;
  /** Shared lines set aside as quotations of a third. */
  readonly quotationCount: number;
  /** Utterances left out as translated, and utterances of which nobody knows whether they are. */
  readonly translatedCount: number;
  readonly unknownWordingCount: number;
}

export interface VerdictMatch {
  readonly wordCount: number;
  readonly lineCount: number;
  readonly speakerCount: number;
  /** Least likely first. */
  readonly units: readonly SharedUnitFacts[];
  /** Lines that others share and one of them has not. */
  readonly missingCount: number;
  /** Speakers of camps opposed to all of them who use some of it too; undefined where that was not counted. */
  readonly opposedCount: number | undefined;
  readonly isEventOpen: boolean;
  /** Whether there is a chance level for the languages of these speakers. */
  readonly isCalibrated: boolean;
  /** Places of it that a reporter quotes or tells; undefined where that was not counted. */
  readonly reportedCount: number | undefined;
}
