import { defineTable, id, integer, oneOf, spanColumns, type RowOf } from "./define-table.ts";

export const pointTable = defineTable({
  name: "point",
  level: "outline",
  help: "A point of a statement's outline.",
  key: ["point_id"],
  columns: {
    point_id: id("derived"),
    ...spanColumns,
    statement_id: id("statement"),
    point_no: integer("order, from 1"),
    kind: oneOf(["claim", "passage", "figure", "topic"], "what makes the point"),
    item_id: id("item it stands for"),
  },
});

export type PointRow = RowOf<typeof pointTable.columns>;
