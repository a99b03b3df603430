import { defineTable, text, type RowOf } from "./define-table.ts";

export const infoTable = defineTable({
  name: "info",
  level: "record",
  help: "Facts about the run: interval levels, calibration, coverage, limits reached.",
  key: ["key"],
  columns: {
    key: text("name"),
    value: text("value"),
  },
});

export type InfoRow = RowOf<typeof infoTable.columns>;
