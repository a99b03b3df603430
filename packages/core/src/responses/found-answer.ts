import type { Extent } from "../model/extent.ts";
import type { DenialRow } from "../model/tables/denial.ts";
import type { ResponseRow } from "../model/tables/response.ts";

/** A sentence whose words answer a charge or deny a tie; to which charge it belongs is not looked up yet. UTF-16 units of the whole text. */
export interface FoundAnswer extends Extent {
  /** Number of its utterance in the run. */
  readonly utterance: number;
  /** How it answers; null where it only denies a tie. */
  readonly type: ResponseRow["type"] | null;
  /** What tie it denies; null for none. */
  readonly denies: DenialRow["denies"] | null;
  /** Of evidence, what is brought; "none" for all else. */
  readonly basis: ResponseRow["basis"];
  /**
   * Whose tie it is: the speaker's by his words or by the word of a report, somebody's told of, or nobody's by its words ("there is none between these");
   * null where none is denied.
   */
  readonly whose: "speaker" | "told" | "unsaid" | null;
  readonly rule: string;
  /** Whether it only says "not": an answer where it tells of what was charged, and nothing else. */
  readonly isBare: boolean;
  /** The words that "not" is said of, where it only says that; null for all else. */
  readonly scope: Extent | null;
  /** Whether it speaks of charges as such: "these allegations", "the charge"; null for neither. */
  readonly general: "all" | "one" | null;
  /** Words behind the preposition that leads to whom the tie is with; null for none. */
  readonly withWhom: Extent | null;
}
