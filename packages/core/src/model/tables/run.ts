import { defineTable, id, text, type RowOf } from "./define-table.ts";

export const runTable = defineTable({
  name: "run",
  level: "record",
  help: "What was run on what.",
  key: ["run_id"],
  columns: {
    run_id: id("derived"),
    version: text("version of the program"),
    options: text("options that can change results, as name=value pairs"),
    input_hash: text("SHA-256 over the sources"),
    statistics_epoch: id("epoch of the corpus statistics"),
  },
});

export type RunRow = RowOf<typeof runTable.columns>;
