import { defineTable, double, id, integer, text, type RowOf } from "./define-table.ts";

export const termTable = defineTable({
  name: "term",
  level: "record",
  help: "The printed reasons behind a number.",
  key: ["owner_table", "owner_id", "seq", "name"],
  columns: {
    owner_table: text("table of the row"),
    owner_id: id("the row's id, or its key columns joined by a bar"),
    seq: integer("order, from 0"),
    name: text("what is measured"),
    value: double("how much"),
    unit: text("unit of the value"),
  },
});

export type TermRow = RowOf<typeof termTable.columns>;
