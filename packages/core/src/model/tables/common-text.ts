import { defineTable, double, id, integer, nullable, text, time, type RowOf } from "./define-table.ts";

export const commonTextTable = defineTable({
  name: "common_text",
  level: "judgements",
  help: "A common text, reconstructed from its versions.",
  key: ["sheet_id"],
  columns: {
    sheet_id: id("derived"),
    name: text("name to print"),
    speaker_count: integer("speakers who share it"),
    line_count: integer("its lines"),
    first_at: nullable(time("earliest version seen here")),
    last_at: nullable(time("latest version seen here")),
    shared_bits: double("bits its speakers share"),
  },
});

export type CommonTextRow = RowOf<typeof commonTextTable.columns>;
