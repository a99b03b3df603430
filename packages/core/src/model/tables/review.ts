import { boolean, defineTable, id, nullable, nullableSpanColumns, oneOf, text, time, type RowOf } from "./define-table.ts";

export const reviewTable = defineTable({
  name: "review",
  level: "record",
  help: "What a person decided about a finding.",
  key: ["review_id"],
  columns: {
    review_id: id("derived"),
    target_table: text("table of the finding"),
    target_key: id("its id, or its key columns joined by a bar"),
    verb: oneOf(["confirm", "reject", "relabel", "merge", "split", "note", "grade"], "what was decided"),
    value: text(
      "further value: a note, a label, a grade, ids, or the actor meant, followed by |source=, |outlet= or |folder= where only there; empty when none",
    ),
    reason: text("why; empty when not said"),
    analyst: text("who decided"),
    reviewed_at: time("when"),
    is_applied: boolean("false when the finding is no longer there"),
    ...nullableSpanColumns,
    speaker_id: nullable(text("whose words the finding was")),
    label: nullable(text("what the finding was taken for: its kind or type")),
    text_check: nullable(text("hash of the words of the finding, never the words")),
  },
});

type Declared = RowOf<typeof reviewTable.columns>;
/** Where the finding stood, for when it changes its id; lines of earlier versions lack it. */
export type FindingPlace = Pick<Declared, "source_id" | "span_start" | "span_end" | "speaker_id" | "label" | "text_check">;
export type ReviewRow = Omit<Declared, keyof FindingPlace> & Partial<FindingPlace>;
