/** The allegations of most speakers with who makes them, on what ground, and what answers them. */
import { basesByStrength, type Basis } from "@hymnsheet/core/model/basis";
import { accusedOf } from "@hymnsheet/core/counting/accused-of";
import { isSureSide } from "@hymnsheet/core/counting/sure-side";
import { isVoiceAt } from "@hymnsheet/core/counting/own-words";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { NamedCount } from "@hymnsheet/core/model/report-data";
import type { FirstCharge, LedgerItem, ReportEditorial } from "@hymnsheet/core/model/report-editorial";
import { actorTable, type ActorRow } from "@hymnsheet/core/model/tables/actor";
import { answerCoverageTable, type AnswerCoverageRow } from "@hymnsheet/core/model/tables/answer-coverage";
import { claimTable, type ClaimRow } from "@hymnsheet/core/model/tables/claim";
import { evidenceTable, type EvidenceRow } from "@hymnsheet/core/model/tables/evidence";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { ledgerTable, type LedgerRow } from "@hymnsheet/core/model/tables/ledger";
import { responseTable, type ResponseRow } from "@hymnsheet/core/model/tables/response";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { compareByTime } from "./choose-members.ts";
import { rowsWhereIn } from "../store/rows-where-in.ts";
import type { ReportBudget } from "./report-limits.ts";

export interface GatheredLedger {
  readonly items: readonly LedgerItem[];
  readonly itemCount: number;
  readonly firstCharges: readonly FirstCharge[];
  readonly ledger: readonly LedgerRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly responses: readonly ResponseRow[];
  readonly coverage: readonly AnswerCoverageRow[];
  readonly witnesses: ReportEditorial["witnesses"];
  /** Where it is sure whom an allegation accuses; and the number of the others. */
  readonly verdicts: readonly NamedCount[];
  readonly guessedCount: number;
}

const strength = (basis: Basis): number => basesByStrength.indexOf(basis);

export async function gatherLedger(reader: ProjectReader, budget: ReportBudget): Promise<GatheredLedger> {
  const all = await reader.rows<LedgerRow>(ledgerTable);
  const coverage = await reader.rows<AnswerCoverageRow>(answerCoverageTable);
  const known = [...new Set([...all, ...coverage].map((row) => row.item_id))].sort();
  const rows = await rowsWhereIn<ItemRow>(reader, itemTable, "item_id", known);
  const accused = await rowsWhereIn<ActorRow>(
    reader,
    actorTable,
    "actor_id",
    [...new Set([...rows.flatMap((item) => item.about_id ?? []), ...coverage.map((row) => row.side_id)])].sort(),
  );
  const origins = new Map(accused.map((actor) => [actor.actor_id, actor.origin]));
  /** Whose accused the input names before whose accused texts name, and those before charges that name nobody. */
  const namedness = ({ about_id }: ItemRow): number => (about_id === null ? 0 : origins.get(about_id) === "text" ? 1 : 2);
  const items = rows
    .filter((item) => item.suppressed_by === "")
    .sort(
      (x, y) =>
        y.speaker_count - x.speaker_count ||
        namedness(y) - namedness(x) ||
        compareTimes(x.first_at, y.first_at) ||
        (x.item_id < y.item_id ? -1 : 1),
    )
    .slice(0, budget.ledgerItems);
  const speakerCounts = new Map(rows.map((item) => [item.item_id, item.speaker_count]));
  const isSure = (row: AnswerCoverageRow): boolean =>
    isSureSide(row, { isGiven: (origins.get(row.side_id) ?? "text") !== "text", speakerCount: speakerCounts.get(row.item_id) ?? 0 });
  const ids = items.map((item) => item.item_id);
  const shown = new Set(ids);
  const { told, firstCharges } = await readFirstCharges(reader, items);
  const ledger = perItem(
    all.filter((row) => shown.has(row.item_id)),
    budget.ledgerSpeakers,
    (x, y) => strength(x.best_basis) - strength(y.best_basis) || (x.speaker_id < y.speaker_id ? -1 : 1),
  );
  const evidence = perItem(
    await rowsWhereIn<EvidenceRow>(reader, evidenceTable, "item_id", ids),
    budget.ledgerPlaces,
    (x, y) =>
      Number(x.status === "offered") - Number(y.status === "offered") ||
      strength(x.basis) - strength(y.basis) ||
      (x.evidence_id < y.evidence_id ? -1 : 1),
  );
  const responses = perItem(
    await rowsWhereIn<ResponseRow>(reader, responseTable, "item_id", ids),
    budget.ledgerPlaces,
    (x, y) => (x.lag_low_hours ?? Infinity) - (y.lag_low_hours ?? Infinity) || (x.response_id < y.response_id ? -1 : 1),
  );
  return {
    items: told,
    itemCount: known.length,
    firstCharges,
    ledger,
    evidence,
    responses,
    coverage: coverage.filter((row) => shown.has(row.item_id)),
    witnesses: countWitnesses(all),
    verdicts: countVerdicts(coverage.filter(isSure)),
    guessedCount: coverage.filter((row) => !isSure(row)).length,
  };
}

const compareTimes = (x: number | null, y: number | null): number => (x === y ? 0 : (x ?? Infinity) - (y ?? Infinity));

/** The first rows of each allegation, in the order given; allegations in order of id. */
function perItem<T extends { readonly item_id: string }>(rows: readonly T[], limit: number, compare: (x: T, y: T) => number): T[] {
  const byItem = new Map<string, T[]>();
  for (const row of rows) byItem.set(row.item_id, [...(byItem.get(row.item_id) ?? []), row]);
  return [...byItem].sort((x, y) => (x[0] < y[0] ? -1 : 1)).flatMap(([, own]) => own.sort(byNumber(compare)).slice(0, limit));
}

/** Differences of infinities are no order. */
const byNumber =
  <T>(compare: (x: T, y: T) => number) =>
  (x: T, y: T): number =>
    compare(x, y) || 0;

/** What is alleged, whom it accuses, and where each speaker alleges it first. */
async function readFirstCharges(
  reader: ProjectReader,
  items: readonly ItemRow[],
): Promise<{ readonly told: readonly LedgerItem[]; readonly firstCharges: readonly FirstCharge[] }> {
  const members = await rowsWhereIn<ItemMemberRow>(
    reader,
    itemMemberTable,
    "item_id",
    items.map((item) => item.item_id),
    { owner_table: claimTable.name, stance: "uses" },
  );
  const utterances = new Map(
    (
      await rowsWhereIn<UtteranceRow>(reader, utteranceTable, "utterance_id", [...new Set(members.map((row) => row.utterance_id))].sort())
    ).map((row) => [row.utterance_id, row]),
  );
  const claims = new Map(
    (await rowsWhereIn<ClaimRow>(reader, claimTable, "claim_id", [...new Set(members.map((row) => row.owner_id))].sort())).map((row) => [
      row.claim_id,
      row,
    ]),
  );
  const told: LedgerItem[] = [];
  const firstCharges: FirstCharge[] = [];
  for (const { item_id, text, first_at, speaker_count } of items) {
    const own = members
      .filter((row) => row.item_id === item_id)
      .flatMap((row) => {
        const utterance = utterances.get(row.utterance_id);
        return utterance !== undefined && isVoiceAt("claim", utterance) ? [{ row, form: utterance.form }] : [];
      })
      .sort((x, y) => Number(x.form === "indirect") - Number(y.form === "indirect") || compareByTime(x.row, y.row))
      .sort((x, y) => compareTimes(x.row.said_from, y.row.said_from) || 0);
    const seen = new Set<string>();
    for (const { row, form } of own) {
      if (seen.has(row.speaker_id)) continue;
      seen.add(row.speaker_id);
      const { speaker_id, said_from, said_to, source_id, span_start, span_end } = row;
      firstCharges.push({ item_id, speaker_id, said_from, said_to, form, source_id, span_start, span_end });
    }
    const [first] = own;
    if (first === undefined) continue;
    const { source_id, span_start, span_end } = first.row;
    const accused_id = accusedOf(
      own.flatMap(({ row }) => claims.get(row.owner_id) ?? []),
      seen,
    );
    told.push({ item_id, text, accused_id, first_at, speaker_count, source_id, span_start, span_end });
  }
  return { told, firstCharges };
}

/** Speakers of the ledger, and who of them claims to have seen something and admits that there is no proof of anything. */
function countWitnesses(rows: readonly LedgerRow[]): ReportEditorial["witnesses"] {
  const claims = new Set(rows.filter((row) => row.claims_witness).map((row) => row.speaker_id));
  const admits = new Set(rows.filter((row) => row.admits_none && claims.has(row.speaker_id)).map((row) => row.speaker_id));
  return { speaker_count: new Set(rows.map((row) => row.speaker_id)).size, claim_count: claims.size, admit_count: admits.size };
}

function countVerdicts(rows: readonly AnswerCoverageRow[]): NamedCount[] {
  return (["answered", "no_answer_found", "no_later_statement"] as const).map((name) => ({
    name,
    count: rows.filter((row) => row.verdict === name).length,
  }));
}
