import { boolean, defineTable, id, integer, type RowOf } from "./define-table.ts";

export const pointMatchTable = defineTable({
  name: "point_match",
  level: "outline",
  help: "A point that two statements share.",
  key: ["a_statement_id", "b_statement_id", "seq"],
  columns: {
    a_statement_id: id("first statement"),
    b_statement_id: id("second statement"),
    seq: integer("order, from 0"),
    a_point_id: id("point of the first"),
    b_point_id: id("point of the second"),
    is_moved: boolean("true when out of order"),
  },
});

export type PointMatchRow = RowOf<typeof pointMatchTable.columns>;
