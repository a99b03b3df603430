import { bases } from "../basis.ts";
import { boolean, defineTable, id, integer, nullable, oneOf, text, type RowOf } from "./define-table.ts";

export const ledgerTable = defineTable({
  name: "ledger",
  level: "judgements",
  help: "Best evidence of a speaker for an allegation.",
  key: ["item_id", "speaker_id"],
  columns: {
    item_id: id("allegation"),
    speaker_id: id("who"),
    best_basis: oneOf(bases, "strongest basis; promises not kept do not count"),
    claims_witness: boolean("true when the speaker says to have seen it"),
    admits_none: boolean("true when the speaker admits there is no proof"),
    promised_count: integer("promises of evidence"),
    delivered_count: integer("of them kept"),
    grade_source: nullable(text("Admiralty grade of the source, entered by a person")),
    grade_information: nullable(text("Admiralty grade of the information, entered by a person")),
  },
});

export type LedgerRow = RowOf<typeof ledgerTable.columns>;
