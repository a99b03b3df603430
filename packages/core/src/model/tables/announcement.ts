import { defineTable, id, oneOf, spanColumns, type RowOf } from "./define-table.ts";

export const announcementTable = defineTable({
  name: "announcement",
  level: "judgements",
  help: "What was announced and whether it came.",
  key: ["announcement_id"],
  columns: {
    announcement_id: id("derived"),
    ...spanColumns,
    speaker_id: id("who"),
    subject: oneOf(["name", "symbol", "programme", "evidence", "other"], "what"),
    status: oneOf(["open", "delivered", "withdrawn"], "whether it came"),
  },
});

export type AnnouncementRow = RowOf<typeof announcementTable.columns>;
