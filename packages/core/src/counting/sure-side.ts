import type { AnswerCoverageRow } from "../model/tables/answer-coverage.ts";

/**
 * Whether it is sure enough whom an allegation accuses to count it among the answered and unanswered ones: the input or a person names the accused,
 * or two speakers at least allege it in words that name a known actor. Else a name of the texts alone may be a place, a bill, or a word at the head of
 * a sentence.
 *
 * @param isGiven       whether the input or a person names the accused side.
 * @param speakerCount  speakers of the allegation.
 */
export function isSureSide(
  row: Pick<AnswerCoverageRow, "side_id" | "accused_by">,
  { isGiven, speakerCount }: { readonly isGiven: boolean; readonly speakerCount: number },
): boolean {
  return isGiven || (speakerCount > 1 && row.accused_by === "words" && !row.side_id.startsWith("unknown:"));
}
