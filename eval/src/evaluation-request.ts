/** What the command line of the evaluations asks for. */
export interface EvaluationRequest {
  readonly isQuick: boolean;
  /** Quick runs are printed and not kept. */
  readonly isKept: boolean;
  readonly seeds: readonly number[] | null;
  readonly pairCount: number | null;
  /** Releases among which soundbites are planted. */
  readonly amongCount: number | null;
  /** Writes planted corpora here instead of running the program. */
  readonly writeFolder: string | null;
  /** Scores exported passage_match files instead of running the program, one after the other; with `writeFolder` each score is written there. */
  readonly matchFiles: readonly string[];
  /** Half of a labelled set: `development` or `held-out`. */
  readonly half: string | null;
  /** Takes a collection whole instead of a sample. */
  readonly isWhole: boolean;
  /** Trains a model on all of its labelled set and writes its weights into the sources. */
  readonly isTraining: boolean;
  /** Prints the rows that were right, wrong and missed, of a development half alone. */
  readonly isListing: boolean;
  /** Size of a sample of releases. */
  readonly releaseCount: number | null;
}
