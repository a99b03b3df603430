import { bases } from "../basis.ts";
import { defineTable, double, id, nullable, oneOf, spanColumns, text, type RowOf } from "./define-table.ts";

export const evidenceTable = defineTable({
  name: "evidence",
  level: "judgements",
  help: "What a speaker offers, or does not, for an allegation.",
  key: ["evidence_id"],
  columns: {
    evidence_id: id("derived"),
    item_id: id("allegation"),
    claim_id: nullable(id("claim")),
    speaker_id: id("who"),
    ...spanColumns,
    basis: oneOf(bases, "what is offered"),
    relation: oneOf(["supports", "rebuts"], "for or against"),
    witness_id: nullable(id("named witness")),
    status: oneOf(
      ["offered", "admitted_absent", "promised", "delivered", "reported_absent"],
      "state of the evidence; the last: in the words of another, who says that the speaker offered none",
    ),
    confidence: nullable(double("0 to 1, calibrated, or NULL")),
    rule: text("rule that fired"),
  },
});

export type EvidenceRow = RowOf<typeof evidenceTable.columns>;
