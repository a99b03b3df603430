import { defineTable, id, integer, nullable, oneOf, spanColumns, time, type RowOf } from "./define-table.ts";

export const rulingTable = defineTable({
  name: "ruling",
  level: "judgements",
  help: "An answer to a demand.",
  key: ["ruling_id"],
  columns: {
    ruling_id: id("derived"),
    demand_id: id("the demand"),
    ...spanColumns,
    actor_id: id("who decides"),
    outcome: oneOf(["accepted", "partly", "deferred", "rejected"], "the decision"),
    reason_kind: oneOf(["evidence", "jurisdiction", "time", "cost", "politics", "other", "none"], "kind of the stated reason"),
    nth_in_chain: integer("how often it was decided so far, from 1"),
    decided_at: nullable(time("when")),
  },
});

export type RulingRow = RowOf<typeof rulingTable.columns>;
