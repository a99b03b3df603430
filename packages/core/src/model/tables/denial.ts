import { defineTable, id, nullable, oneOf, spanColumns, type RowOf } from "./define-table.ts";

export const denialTable = defineTable({
  name: "denial",
  level: "judgements",
  help: "A recorded denial of a connection.",
  key: ["denial_id"],
  columns: {
    denial_id: id("derived"),
    ...spanColumns,
    speaker_id: id("who denies"),
    denies: oneOf(["connection", "contact", "involvement"], "what is denied"),
    with_actor_id: nullable(id("with whom")),
  },
});

export type DenialRow = RowOf<typeof denialTable.columns>;
