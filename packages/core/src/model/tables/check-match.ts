import { defineTable, double, id, integer, nullable, oneOf, spanColumns, type RowOf } from "./define-table.ts";

export const checkMatchTable = defineTable({
  name: "check_match",
  level: "claims",
  help: "A sentence that may have been checked before.",
  key: ["source_id", "span_start", "span_end", "check_id"],
  columns: {
    ...spanColumns,
    unit_id: nullable(id("given unit")),
    check_id: id("the check"),
    rank: integer("from 1"),
    score: double("0 to 1"),
    status: oneOf(["proposed", "confirmed", "rejected"], "what people decided"),
  },
});

export type CheckMatchRow = RowOf<typeof checkMatchTable.columns>;
