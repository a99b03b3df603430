import { defineTable, integer, text, type RowOf } from "./define-table.ts";

export const stageTable = defineTable({
  name: "stage",
  level: "record",
  help: "Stages of the run.",
  key: ["stage"],
  columns: {
    stage: text("name"),
    version: integer("its version"),
    input_hash: text("SHA-256 over what it read, its options and its code"),
    row_count: integer("rows written"),
    problem_count: integer("problems written"),
  },
});

export type StageRow = RowOf<typeof stageTable.columns>;
