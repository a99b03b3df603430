import { boolean, defineTable, double, id, type RowOf } from "./define-table.ts";

export const claimPairTable = defineTable({
  name: "claim_pair",
  level: "claims",
  help: "Two claims that may be the same.",
  key: ["a_claim_id", "b_claim_id"],
  columns: {
    a_claim_id: id("first claim"),
    b_claim_id: id("second claim"),
    same_claim: double("0 to 1"),
    lexical: double("lexical similarity"),
    semantic: double("semantic similarity"),
    is_asserted: boolean("true when shown as the same"),
  },
});

export type ClaimPairRow = RowOf<typeof claimPairTable.columns>;
