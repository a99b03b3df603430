/** What does not fit about affiliations: texts that go against the list of speakers, and lines of the list that go against one another. */
import { problemMessage } from "@hymnsheet/core/messages/problems";
import { contentId } from "@hymnsheet/core/model/ids";
import { affiliationTable } from "@hymnsheet/core/model/tables/affiliation";
import type { PartRow } from "@hymnsheet/core/model/tables/part";
import type { ProblemRow } from "@hymnsheet/core/model/tables/problem";
import type { AffiliationFindings } from "@hymnsheet/core/voices/affiliation-rows";
import type { ListedOverlap } from "@hymnsheet/core/voices/listed-overlaps";

const DAY_MS = 86_400_000;

/** A place that bears out a line of the list; its role is what it says happened. */
export function affiliationPart({ affiliation_id, change, ...place }: AffiliationFindings["agreements"][number], seq: number): PartRow {
  return { owner_table: affiliationTable.name, owner_id: affiliation_id, role: change, seq, ...place };
}

/** The places of texts that go against a line of the list, as parts of that line with the role `contradiction`. */
export function contradictionParts({ rows, contradictions }: AffiliationFindings): PartRow[] {
  const found = new Map(rows.map((row) => [row.affiliation_id, row]));
  return contradictions.flatMap(({ affiliation_id, given_id }, seq): PartRow[] => {
    const { source_id = null, span_start = null, span_end = null } = found.get(affiliation_id) ?? {};
    if (source_id === null || span_start === null || span_end === null) return [];
    return [{ owner_table: affiliationTable.name, owner_id: given_id, role: "contradiction", seq, source_id, span_start, span_end }];
  });
}

/** Two lines of the list at one time, as a problem that whoever wrote the list can mend. */
export function overlapProblem({ actorId, first, second }: ListedOverlap, nameOf: (actorId: string) => string): ProblemRow {
  const code = "affiliations_overlap";
  // Two lines without a beginning hold on the last day of the one that ends first; intervals are half-open.
  const last = Math.min(first.valid_to ?? Infinity, second.valid_to ?? Infinity) - DAY_MS;
  const day = new Date(second.valid_from ?? last).toISOString().slice(0, 10);
  const message = problemMessage(code, nameOf(actorId), nameOf(first.organisation_id), nameOf(second.organisation_id), day);
  return {
    problem_id: contentId("problem", [code, first.affiliation_id, second.affiliation_id]),
    source: "speakers.csv",
    line: null,
    code,
    message,
  };
}
