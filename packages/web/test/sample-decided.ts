/** The sample of voices after people have decided about it, with what sources declare and a text that goes against the list. */
import type { AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import type { AttributionConflictRow } from "@hymnsheet/core/model/tables/attribution-conflict";
import type { AttributionRow } from "@hymnsheet/core/model/tables/attribution";
import type { PartRow } from "@hymnsheet/core/model/tables/part";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import type { MemoryProject } from "./memory-project-reader.ts";
import { voicesProject } from "./sample-voices.ts";

const DAY = Date.UTC(2031, 4, 2);

export async function decidedProject(): Promise<MemoryProject> {
  const project = await voicesProject();
  const conflicts = project.tables["attribution_conflict"] as AttributionConflictRow[];
  const [conflict] = conflicts;
  const sides = [conflict?.a_attribution_id, conflict?.b_attribution_id];
  const attributions = project.tables["attribution"] as AttributionRow[];
  const wrong = attributions.find((row) => !sides.includes(row.attribution_id) && row.form === "direct");
  const listed = (project.tables["affiliation"] as AffiliationRow[]).find((row) => row.origin === "given" && row.valid_to !== null);
  const review = (number: number, more: Partial<ReviewRow>): ReviewRow => ({
    review_id: `review_${number}`,
    target_table: "actor",
    target_key: "",
    verb: "split",
    value: "",
    reason: "heard on the recording",
    analyst: "Ann Invented",
    reviewed_at: DAY + number,
    is_applied: true,
    ...more,
  });
  const part = (more: Partial<PartRow>): PartRow => ({
    owner_table: "source",
    owner_id: "n05",
    role: "agency",
    seq: 0,
    source_id: "n05",
    span_start: 18,
    span_end: 33,
    ...more,
  });
  const place = { source_id: "t1", span_start: 163, span_end: 221 };
  return {
    ...project,
    tables: {
      ...project.tables,
      review: [
        review(1, { target_table: "attribution_conflict", target_key: conflict?.conflict_id ?? "", verb: "confirm", value: "rusk" }),
        review(2, { target_table: "attribution", target_key: wrong?.attribution_id ?? "", verb: "reject", reason: "" }),
        review(3, { target_key: "rusk", value: "Tobin Rusk (Port Ayr)|outlet=The Morning Courier" }),
      ],
      attribution: attributions.map((row) => (row === wrong ? { ...row, suppressed_by: "rejected_in_review" } : row)),
      attribution_conflict: conflicts.map((row) => ({ ...row, status: "decided", right_speaker_id: "rusk" })),
      part: [
        ...(project.tables["part"] as PartRow[]).filter((row) => row.owner_table !== "source"),
        part({}),
        part({ owner_table: "affiliation", owner_id: listed?.affiliation_id ?? "", role: "contradiction", ...place }),
      ],
    },
  };
}
