import { defineTable, id, integer, spanColumns, text, type RowOf } from "./define-table.ts";

export const partTable = defineTable({
  name: "part",
  level: "record",
  help: "Further spans of a row.",
  key: ["owner_table", "owner_id", "role", "seq", "source_id", "span_start", "span_end"],
  columns: {
    owner_table: text("table of the row"),
    owner_id: id("the row's id, or its key columns joined by a bar"),
    role: text("what the span is to the row"),
    seq: integer("order among equal roles, from 0"),
    ...spanColumns,
  },
});

export type PartRow = RowOf<typeof partTable.columns>;
