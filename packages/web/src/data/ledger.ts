/** Allegations by speaker with the ground of each, and what answers them. */
import { unpackTable } from "@hymnsheet/core/model/embedded-table";
import type { FirstCharge, LedgerItem, ReportEditorial } from "@hymnsheet/core/model/report-editorial";
import type { AnswerCoverageRow } from "@hymnsheet/core/model/tables/answer-coverage";
import type { EvidenceRow } from "@hymnsheet/core/model/tables/evidence";
import type { LedgerRow } from "@hymnsheet/core/model/tables/ledger";
import type { ResponseRow } from "@hymnsheet/core/model/tables/response";
import type { DataSource } from "./data-source.ts";
import type { SpeakerBook } from "./name-speakers.ts";
import type { Speaker } from "./speaker.ts";
import { compareSpots, type Spot, type SpotOf } from "./spots.ts";

export type Basis = EvidenceRow["basis"];

export interface Ground {
  readonly row: EvidenceRow;
  readonly spot: Spot;
}

/** One speaker and one allegation. */
export interface LedgerCell {
  readonly itemId: string;
  readonly row: LedgerRow;
  readonly speaker: Speaker;
  /** Where he or she alleges it first; undefined where the file does not hold it. */
  readonly first: Spot | undefined;
  /** In order of time. */
  readonly grounds: readonly Ground[];
}

export interface Answer {
  readonly row: ResponseRow;
  readonly spot: Spot;
}

export interface LedgerEntry {
  readonly item: LedgerItem;
  /** Its number in the views of evidence and answers, from 1. */
  readonly number: number;
  /** Whom it accuses; empty where its words name nobody. */
  readonly accusedName: string;
  readonly first: Spot;
  /** Speakers in order of their first date. */
  readonly cells: readonly LedgerCell[];
  /** One for each side that is accused. */
  readonly coverage: readonly AnswerCoverageRow[];
  /** In order of time. */
  readonly answers: readonly Answer[];
  /** Evidence offered against it, as by the side accused. */
  readonly rebuttals: readonly Ground[];
}

/** What answers; ridicule, a change of subject and a refusal to comment are recorded and do not. */
export const isAnswer = ({ row }: Answer): boolean =>
  row.type === "denial" || row.type === "evidence" || row.type === "counter_accusation" || row.type === "concession";

export async function joinLedger(
  source: DataSource,
  facts: ReportEditorial,
  spotOf: SpotOf,
  { speakerOf }: SpeakerBook,
  nameOf: (actorId: string) => string,
): Promise<LedgerEntry[]> {
  const firsts = new Map(unpackTable<FirstCharge>(facts.first_charges).map((row) => [`${row.item_id}|${row.speaker_id}`, row]));
  const ledger = groupByItem(await source.rows<LedgerRow>("ledger"));
  const evidence = groupByItem(await source.rows<EvidenceRow>("evidence"));
  const responses = groupByItem(await source.rows<ResponseRow>("response"));
  const coverage = groupByItem(await source.rows<AnswerCoverageRow>("answer_coverage"));
  return unpackTable<LedgerItem>(facts.items).map((item, index): LedgerEntry => {
    const grounds = (evidence.get(item.item_id) ?? []).map((row): Ground => ({ row, spot: spotOf(row, row.speaker_id) }));
    grounds.sort((x, y) => compareSpots(x.spot, y.spot) || (x.row.evidence_id < y.row.evidence_id ? -1 : 1));
    const cells = (ledger.get(item.item_id) ?? []).map((row): LedgerCell => {
      const first = firsts.get(`${item.item_id}|${row.speaker_id}`);
      return {
        itemId: item.item_id,
        row,
        speaker: speakerOf(row.speaker_id),
        first: first && spotOf(first, row.speaker_id),
        grounds: grounds.filter((ground) => ground.row.speaker_id === row.speaker_id && ground.row.relation === "supports"),
      };
    });
    const at = ({ first }: LedgerCell): number => first?.saidFrom ?? Infinity;
    cells.sort((x, y) => (at(x) === at(y) ? 0 : at(x) - at(y)) || (x.speaker.id < y.speaker.id ? -1 : 1));
    const answers = (responses.get(item.item_id) ?? []).map((row): Answer => ({ row, spot: spotOf(row, row.speaker_id) }));
    return {
      item,
      number: index + 1,
      accusedName: item.accused_id === null ? "" : nameOf(item.accused_id),
      first: cells.find((cell) => cell.first !== undefined)?.first ?? spotOf(item, ""),
      cells,
      coverage: coverage.get(item.item_id) ?? [],
      answers: answers.sort((x, y) => compareSpots(x.spot, y.spot) || (x.row.response_id < y.row.response_id ? -1 : 1)),
      rebuttals: grounds.filter((ground) => ground.row.relation === "rebuts"),
    };
  });
}

function groupByItem<T extends { readonly item_id: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.item_id);
    if (group) group.push(row);
    else groups.set(row.item_id, [row]);
  }
  return groups;
}

/** How strong a ground is drawn: dashed square, hollow, half, full. */
export function basisGlyph(basis: Basis): string {
  if (basis === "none" || basis === "assertion") return "basis_none";
  if (basis === "hearsay") return "basis_hearsay";
  return basis === "own_testimony" || basis === "named_witness" ? "basis_half" : "basis_full";
}

/** Papers, recordings, data, findings: what can be laid before somebody else. */
export const canBeShown = (basis: Basis): boolean => basisGlyph(basis) === "basis_full";

/** The verdict on answers of an allegation over the sides accused: an answer of one is an answer. Undefined where none was given. */
export function verdictOf({ coverage }: LedgerEntry): AnswerCoverageRow["verdict"] | undefined {
  return (["answered", "no_answer_found", "no_later_statement"] as const).find((verdict) =>
    coverage.some((row) => row.verdict === verdict),
  );
}

/**
 * Speakers of the ledger in columns: whoever offers what can be shown before others, then those with most allegations that somebody else makes too,
 * then with most; those who left one organisation stand together, and each group in order of first date.
 */
export function ledgerColumns(
  entries: readonly LedgerEntry[],
  groupOf: (speaker: Speaker) => string,
  limit: number,
): { readonly groups: readonly { readonly name: string; readonly speakers: readonly Speaker[] }[]; readonly more: number } {
  const known = new Map<Speaker, { offers: number; shared: number; count: number; first: number }>();
  for (const { cells } of entries)
    for (const { speaker, first, row } of cells) {
      const weight = known.get(speaker) ?? { offers: 0, shared: 0, count: 0, first: Infinity };
      known.set(speaker, weight);
      if (canBeShown(row.best_basis)) weight.offers = 1;
      if (cells.length > 1) weight.shared++;
      weight.count++;
      weight.first = Math.min(weight.first, first?.saidFrom ?? Infinity);
    }
  const byFirst = ([x, a]: [Speaker, { first: number }], [y, b]: [Speaker, { first: number }]): number =>
    (a.first === b.first ? 0 : a.first - b.first) || (x.id < y.id ? -1 : 1);
  const chosen = [...known]
    .sort((x, y) => y[1].offers - x[1].offers || y[1].shared - x[1].shared || y[1].count - x[1].count || byFirst(x, y))
    .slice(0, limit)
    .sort(byFirst);
  const groups = new Map<string, Speaker[]>();
  for (const [speaker] of chosen) groups.set(groupOf(speaker), [...(groups.get(groupOf(speaker)) ?? []), speaker]);
  const isOther = (name: string): number => Number(name === "");
  return {
    groups: [...groups]
      .sort((x, y) => isOther(x[0]) - isOther(y[0]) || y[1].length - x[1].length || (x[0] < y[0] ? -1 : 1))
      .map(([name, speakers]) => ({ name, speakers })),
    more: known.size - chosen.length,
  };
}
