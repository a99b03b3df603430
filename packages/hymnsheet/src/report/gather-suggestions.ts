import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { claimPairTable, type ClaimPairRow } from "@hymnsheet/core/model/tables/claim-pair";
import { claimTable, type ClaimRow } from "@hymnsheet/core/model/tables/claim";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { rowsWhereIn } from "../store/rows-where-in.ts";

/** Below this, likeness of two claims says too little to be worth a look. */
const LEAST_LIKENESS = 0.3;

export interface GatheredSuggestions {
  /** One pair per suggested claim: the likest claim of the allegation on the `a` side. */
  readonly pairs: readonly ClaimPairRow[];
  readonly claims: readonly ClaimRow[];
  readonly utterances: readonly UtteranceRow[];
}

/**
 * Claims that may be the same as an allegation shown and that the analysis does not assert to be.
 *
 * @param limit  suggestions per allegation.
 */
export async function gatherSuggestions(reader: ProjectReader, claims: readonly ClaimRow[], limit: number): Promise<GatheredSuggestions> {
  const itemOf = new Map(claims.map((claim) => [claim.claim_id, claim.item_id]));
  const ids = [...itemOf.keys()].sort();
  const sides = [
    ...(await rowsWhereIn<ClaimPairRow>(reader, claimPairTable, "a_claim_id", ids, { is_asserted: false })),
    ...(await rowsWhereIn<ClaimPairRow>(reader, claimPairTable, "b_claim_id", ids, { is_asserted: false })).map((pair) => ({
      ...pair,
      a_claim_id: pair.b_claim_id,
      b_claim_id: pair.a_claim_id,
    })),
  ].filter((pair) => pair.same_claim >= LEAST_LIKENESS && !itemOf.has(pair.b_claim_id));
  sides.sort((x, y) => y.same_claim - x.same_claim || (keyOf(x) < keyOf(y) ? -1 : 1));
  const others = new Map(
    (await rowsWhereIn<ClaimRow>(reader, claimTable, "claim_id", [...new Set(sides.map((pair) => pair.b_claim_id))].sort())).map((row) => [
      row.claim_id,
      row,
    ]),
  );
  const utterances = new Map(
    (
      await rowsWhereIn<UtteranceRow>(
        reader,
        utteranceTable,
        "utterance_id",
        [...new Set([...others.values()].map((row) => row.utterance_id))].sort(),
      )
    ).map((row) => [row.utterance_id, row]),
  );
  const taken = new Map<string, Set<string>>();
  const pairs: ClaimPairRow[] = [];
  for (const pair of sides) {
    const itemId = itemOf.get(pair.a_claim_id) ?? "";
    const other = others.get(pair.b_claim_id);
    const form = utterances.get(other?.utterance_id ?? "")?.form;
    // An outlet's own prose accuses nobody in anybody's name.
    if (!other || other.suppressed_by !== "" || form === undefined || form === "prose" || form === "title") continue;
    const suggested = taken.get(itemId) ?? new Set<string>();
    taken.set(itemId, suggested);
    if (suggested.size >= limit || suggested.has(other.claim_id)) continue;
    suggested.add(other.claim_id);
    pairs.push(pair);
  }
  const wanted = new Set(pairs.map((pair) => pair.b_claim_id));
  const chosen = [...others.values()].filter((row) => wanted.has(row.claim_id));
  const said = new Set(chosen.map((row) => row.utterance_id));
  return { pairs, claims: chosen, utterances: [...utterances.values()].filter((row) => said.has(row.utterance_id)) };
}

const keyOf = (pair: ClaimPairRow): string => `${pair.a_claim_id}|${pair.b_claim_id}`;
