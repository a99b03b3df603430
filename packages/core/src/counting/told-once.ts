import { groupBy } from "../algo/group-by.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import { isOwnWords } from "./own-words.ts";

/**
 * Utterances that count where what was reported twice counts once: of the reports of one saying the transcript before other forms, then by id.
 * Linear in rows, apart from sorting reports of one saying.
 *
 * @returns ids of utterances in own words, one for each saying; empty when no row holds own words.
 */
export function toldOnce(rows: readonly Pick<UtteranceRow, "utterance_id" | "said_id" | "form" | "wording">[]): Set<string> {
  return new Set(
    [...groupBy(rows.filter(isOwnWords), ({ said_id }) => said_id).values()].map(
      (same) =>
        same.toSorted(
          (x, y) => Number(y.form === "transcript") - Number(x.form === "transcript") || (x.utterance_id < y.utterance_id ? -1 : 1),
        )[0]!.utterance_id,
    ),
  );
}
