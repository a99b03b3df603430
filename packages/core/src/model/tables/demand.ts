import { defineTable, id, nullable, oneOf, spanColumns, type RowOf } from "./define-table.ts";

export const demandTable = defineTable({
  name: "demand",
  level: "judgements",
  help: "What was demanded of whom.",
  key: ["demand_id"],
  columns: {
    demand_id: id("derived"),
    ...spanColumns,
    speaker_id: id("who demands"),
    addressee_id: nullable(id("of whom")),
    item_id: nullable(id("allegation behind it")),
    chain_id: id("demands for the same thing"),
    status: oneOf(["open", "accepted", "partly", "deferred", "rejected"], "latest ruling of the addressee"),
  },
});

export type DemandRow = RowOf<typeof demandTable.columns>;
