import type { Extent } from "./extent.ts";

/**
 * A text parted by whose words it holds: what the levels above words look at. Made by the pipeline from what level voices settled.
 */

/** Words of one utterance that stand together; UTF-16 units of the whole text, half-open. */
export interface SpokenStretch {
  readonly start: number;
  readonly end: number;
  /** Number of its utterance in the run. */
  readonly utterance: number;
}

/** The text of one source with its stretches. */
export interface SpokenText {
  readonly text: string;
  /** BCP 47 tag, or `und`. */
  readonly language: string;
  /** By place, apart from each other; an utterance may have several. */
  readonly stretches: readonly SpokenStretch[];
  /**
   * The words by which the outlet ascribes a stretch to its speaker, "denied", "promised", parallel to the stretches: a report may say by them
   * what the content does not. Undefined where nobody reports, and altogether where nobody asked.
   */
  readonly cues?: readonly (Extent | undefined)[];
}
