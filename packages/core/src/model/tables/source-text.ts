import { defineTable, id, text, type RowOf } from "./define-table.ts";

export const sourceTextTable = defineTable({
  name: "source_text",
  level: "corpus",
  help: "The text into which every span points.",
  key: ["source_id"],
  columns: {
    source_id: id("the source"),
    text: text("its text, cleaned once by the reader"),
  },
});

export type SourceTextRow = RowOf<typeof sourceTextTable.columns>;
