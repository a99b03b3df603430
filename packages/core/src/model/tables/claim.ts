import { boolean, defineTable, double, id, nullable, oneOf, spanColumns, text, type RowOf } from "./define-table.ts";

export const claimTable = defineTable({
  name: "claim",
  level: "claims",
  help: "What a span asserts, promises, proposes or demands.",
  key: ["claim_id"],
  columns: {
    claim_id: id("derived"),
    ...spanColumns,
    unit_id: nullable(id("given unit")),
    utterance_id: id("utterance"),
    speaker_id: id("whose claim"),
    kind: oneOf(["allegation", "fact", "prediction", "promise", "proposal", "demand", "value", "own_experience", "none"], "what it is"),
    about_id: nullable(id("actor it is about")),
    predicate: text("what is said of it, normalised"),
    modality: oneOf(["certain", "hedged", "reported", "rhetorical"], "how it is put"),
    is_negated: boolean("true when denied"),
    item_id: nullable(id("the allegation it belongs to")),
    confidence: nullable(double("0 to 1, calibrated, or NULL")),
    rule: text("rule that fired"),
    suppressed_by: text("reason it does not count; empty when it counts"),
  },
});

export type ClaimRow = RowOf<typeof claimTable.columns>;
