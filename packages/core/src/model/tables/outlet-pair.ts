import { defineTable, double, id, nullable, oneOf, type RowOf } from "./define-table.ts";

export const outletPairTable = defineTable({
  name: "outlet_pair",
  level: "voices",
  help: "How much of one publication stands in another.",
  key: ["a_source_id", "b_source_id"],
  columns: {
    a_source_id: id("first source"),
    b_source_id: id("second source"),
    a_shared_share: double("share of the first that is shared, 0 to 1"),
    b_shared_share: double("share of the second that is shared, 0 to 1"),
    relation: oneOf(["wire", "release", "copy", "same_event"], "what it looks like"),
    earlier_source_id: nullable(id("published earlier")),
  },
});

export type OutletPairRow = RowOf<typeof outletPairTable.columns>;
