import { boolean, defineTable, id, oneOf, text, time, type RowOf } from "./define-table.ts";

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
    value: text("further value: a note, or the actor meant, followed by |source=, |outlet= or |folder= where only there; empty when none"),
    reason: text("why; empty when not said"),
    analyst: text("who decided"),
    reviewed_at: time("when"),
    is_applied: boolean("false when the finding is no longer there"),
  },
});

export type ReviewRow = RowOf<typeof reviewTable.columns>;
