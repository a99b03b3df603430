import { defineTable, double, id, integer, nullable, time, type RowOf } from "./define-table.ts";

export const convergenceTable = defineTable({
  name: "convergence",
  level: "judgements",
  help: "Whether two groups move together in a window of time.",
  key: ["a_group_id", "b_group_id", "valid_from"],
  columns: {
    a_group_id: id("first group"),
    b_group_id: id("second group"),
    valid_from: time("start, inclusive"),
    valid_to: time("end, exclusive"),
    shared_count: integer("shared items"),
    expected_low: double("lower edge of the chance band"),
    expected_high: double("upper edge"),
    p_value: double("0 to 1"),
    lead_group_id: nullable(id("group that was earlier")),
  },
});

export type ConvergenceRow = RowOf<typeof convergenceTable.columns>;
