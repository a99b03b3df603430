/** One line per allegation and speaker: the best ground offered, what was admitted, promised and kept. Cost: linear in rows. */
import type { EvidenceRow } from "../model/tables/evidence.ts";
import { evidenceTable } from "../model/tables/evidence.ts";
import type { LedgerRow } from "../model/tables/ledger.ts";
import type { GatheredEvidence } from "./evidence-rows.ts";

/** The rule of words that say a promise is still to be kept. */
const STILL_COMING = "still_coming";
const rankOf = new Map(evidenceTable.columns.basis.values.map((basis, i) => [basis, i] as const));

/**
 * The ledger, by item and speaker. Only who makes the allegation, or offers something for it, has a line: what is offered against it is none.
 * Grades are for people to give: they are laid over the lines when the table is read.
 *
 * @param rows  as people decided them.
 */
export function makeLedger(
  rows: readonly EvidenceRow[],
  { statementOf, keeps, isTold, isOutlets }: Pick<GatheredEvidence, "statementOf" | "keeps" | "isTold" | "isOutlets">,
): LedgerRow[] {
  const lines = new Map<string, EvidenceRow[]>();
  for (const row of rows) {
    if (row.relation !== "supports" || isOutlets.has(row.evidence_id)) continue;
    const key = `${row.item_id}|${row.speaker_id}`;
    const known = lines.get(key);
    if (known) known.push(row);
    else lines.set(key, [row]);
  }
  return [...lines.values()].map((own): LedgerRow => {
    const { item_id, speaker_id } = own[0]!;
    const offered = own.filter(({ status }) => status === "offered" || status === "delivered");
    const promises = own.filter(({ status }) => status === "promised");
    const fresh = promises.filter(({ rule }) => !rule.startsWith(STILL_COMING));
    const inOwnWords = fresh.filter(({ evidence_id }) => !isTold.has(evidence_id));
    // Reports of one statement tell of one promise; so do, for all that is known, those of promises that nobody heard in their speaker's words; and who
    // says that it is still to come has promised it once.
    const counted = inOwnWords.length > 0 ? inOwnWords : (fresh.length > 0 ? fresh : promises).slice(0, 1);
    const promised = new Set(counted.map(({ evidence_id }) => statementOf.get(evidence_id)!));
    const kept = new Set(own.flatMap(({ evidence_id }) => keeps.get(evidence_id) ?? []));
    const best = offered.reduce<EvidenceRow["basis"]>((most, { basis }) => (rankOf.get(basis)! > rankOf.get(most)! ? basis : most), "none");
    return {
      item_id,
      speaker_id,
      best_basis: best,
      claims_witness: offered.some(({ basis }) => basis === "own_testimony"),
      admits_none: admitsNone(own, offered, statementOf),
      promised_count: promised.size,
      delivered_count: [...promised].filter((statement) => kept.has(statement)).length,
      grade_source: null,
      grade_information: null,
    };
  });
}

/** Grounds that a stranger could look at, by the name of their column. */
const TANGIBLE: ReadonlySet<EvidenceRow["basis"]> = new Set(["document", "recording", "data", "official_finding"]);

/**
 * Whether somebody admits that he has no proof. Who only says that he was not there, or will not name his witness, has not said so; nor has one who in
 * the same breath promises what he has not with him, or who lays a paper open.
 */
function admitsNone(own: readonly EvidenceRow[], offered: readonly EvidenceRow[], statementOf: GatheredEvidence["statementOf"]): boolean {
  if (offered.some(({ basis }) => TANGIBLE.has(basis))) return false;
  const promising = new Set(own.filter(({ status }) => status === "promised").map(({ evidence_id }) => statementOf.get(evidence_id)));
  return own.some(
    ({ status, basis, evidence_id }) =>
      status === "admitted_absent" &&
      basis !== "own_testimony" &&
      basis !== "named_witness" &&
      basis !== "hearsay" &&
      !promising.has(statementOf.get(evidence_id)),
  );
}
