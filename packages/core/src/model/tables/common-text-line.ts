import { defineTable, id, integer, text, type RowOf } from "./define-table.ts";

export const commonTextLineTable = defineTable({
  name: "common_text_line",
  level: "judgements",
  help: "A line of a reconstructed common text.",
  key: ["sheet_id", "line_no"],
  columns: {
    sheet_id: id("the common text"),
    line_no: integer("from 1"),
    item_id: id("item behind the line"),
    text: text("taken from a member"),
    support_count: integer("members that hold it"),
    speaker_count: integer("speakers who say it"),
  },
});

export type CommonTextLineRow = RowOf<typeof commonTextLineTable.columns>;
