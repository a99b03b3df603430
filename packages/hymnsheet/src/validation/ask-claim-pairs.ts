import { claimTable, type ClaimRow } from "@hymnsheet/core/model/tables/claim";
import { claimPairTable, type ClaimPairRow } from "@hymnsheet/core/model/tables/claim-pair";
import { rowsWhereIn } from "../store/rows-where-in.ts";
import { asQuestion, type Candidate, type Side } from "./question.ts";

/** Pairs below this score are no candidates: there are a hundred times as many, and what they hide no sample of some hundreds can tell. */
export const LEAST_SAME_CLAIM = 0.2;
/** From here on a rejected pair is a likely one. */
const LIKELY = 0.5;

/** The same claim: pairs that are shown as one. Rejected are the others that came near. */
export const askClaimPairs = asQuestion<ClaimPairRow>({
  name: "claim_pair",
  level: "claims",
  async *candidates(reader) {
    for await (const rows of reader.scan<ClaimPairRow>(claimPairTable, {
      columns: ["a_claim_id", "b_claim_id", "same_claim", "is_asserted"],
    }))
      for (const row of rows) if (row.is_asserted || row.same_claim >= LEAST_SAME_CLAIM) yield candidateOf(row);
  },
  async sides(reader, candidates) {
    const ids = [...new Set(candidates.flatMap(({ row }) => [row.a_claim_id, row.b_claim_id]))].sort();
    const claims = new Map((await rowsWhereIn<ClaimRow>(reader, claimTable, "claim_id", ids)).map((claim) => [claim.claim_id, claim]));
    return candidates.map(({ row }) => [sideOf(claims.get(row.a_claim_id)!), sideOf(claims.get(row.b_claim_id)!)]);
  },
});

function candidateOf(row: ClaimPairRow): Candidate<ClaimPairRow> {
  const kind = row.is_asserted ? "same" : row.same_claim >= LIKELY ? "likely" : "less_likely";
  const ownerId = `${row.a_claim_id}|${row.b_claim_id}`;
  return { ownerTable: claimPairTable.name, ownerId, kind, isClaimed: row.is_asserted, detail: "", row };
}

function sideOf({ speaker_id, utterance_id, source_id, span_start, span_end }: ClaimRow): Side {
  return { speakerId: speaker_id, saidIn: { table: "utterance", id: utterance_id }, spans: [{ source_id, span_start, span_end }] };
}
