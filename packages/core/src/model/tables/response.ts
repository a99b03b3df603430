import { bases } from "../basis.ts";
import { defineTable, double, id, nullable, oneOf, spanColumns, text, type RowOf } from "./define-table.ts";

export const responseTable = defineTable({
  name: "response",
  level: "judgements",
  help: "An answer to an allegation.",
  key: ["response_id"],
  columns: {
    response_id: id("derived"),
    item_id: id("allegation"),
    ...spanColumns,
    speaker_id: id("who answers"),
    type: oneOf(["denial", "evidence", "counter_accusation", "ridicule", "subject_change", "concession", "no_comment"], "how"),
    basis: oneOf(bases, "what the answer offers"),
    lag_low_hours: nullable(double("least hours since the allegation")),
    lag_high_hours: nullable(double("most hours since the allegation")),
    confidence: nullable(double("0 to 1, calibrated, or NULL")),
    rule: text("rule that fired"),
  },
});

export type ResponseRow = RowOf<typeof responseTable.columns>;
