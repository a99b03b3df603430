import { boolean, defineTable, double, id, nullable, oneOf, spanColumns, text, type RowOf } from "./define-table.ts";

export const attributionTable = defineTable({
  name: "attribution",
  level: "voices",
  help: "Words, or what they say, ascribed to someone.",
  key: ["attribution_id"],
  columns: {
    attribution_id: id("derived"),
    ...spanColumns,
    utterance_id: id("utterance it makes"),
    parent_id: nullable(id("attribution it is nested in")),
    speaker_id: id("to whom"),
    form: oneOf(["direct", "indirect", "mixed", "block", "turn", "headline"], "how"),
    is_declared: boolean("true when the input declares it"),
    confidence: nullable(double("0 to 1, calibrated, or NULL")),
    rule: text("rule that fired"),
    suppressed_by: text("why it gives its words to nobody; empty when it counts"),
  },
});

export type AttributionRow = RowOf<typeof attributionTable.columns>;
