/** Which attributions may put a person's name into the brief (guard 5); the others are told as what their outlet attributes to that person. */
import { findingKey, type Decisions } from "@hymnsheet/core/counting/decisions";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { attributionTable, type AttributionRow } from "@hymnsheet/core/model/tables/attribution";
import type { UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { namingRules } from "@hymnsheet/core/voices/rule-precision";
import { rowsWhereIn } from "../store/rows-where-in.ts";

/**
 * Ids of the utterances whose speaker may be named: the input declares it, a person decided it, or the rule that found it is precise enough.
 *
 * @returns a set; empty for no utterances.
 */
export async function readNameable(
  reader: ProjectReader,
  utterances: readonly UtteranceRow[],
  decisions: Decisions,
): Promise<ReadonlySet<string>> {
  const nameable = new Set(utterances.filter((row) => row.origin !== "text").map((row) => row.utterance_id));
  const found = utterances.filter((row) => row.origin === "text").map((row) => row.utterance_id);
  for (const row of await rowsWhereIn<AttributionRow>(reader, attributionTable, "utterance_id", [...new Set(found)].sort())) {
    const isConfirmed = decisions.confirmed.has(findingKey(attributionTable.name, row.attribution_id));
    // What is nested in another attribution says nothing about whose the utterance is.
    if (row.suppressed_by !== "" || row.parent_id !== null) continue;
    if (row.is_declared || isConfirmed || namingRules.has(row.rule)) nameable.add(row.utterance_id);
  }
  return nameable;
}
