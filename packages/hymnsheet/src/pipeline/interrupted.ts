import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";

/** The error of a cancelled run. */
export function interrupted(stage: string): HymnsheetError {
  return new HymnsheetError("INTERRUPTED", `stopped in stage ${stage}`, {
    value: stage,
    advice: "Finished stages are kept; run the same command again to go on.",
  });
}
