/** What a report carries of evidence, targets, answers, demands and alignment: rows, the places they stand at, and whose words those are. */
import { holdingUtterance } from "@hymnsheet/core/counting/holding-utterance";
import { parseNotCovered } from "@hymnsheet/core/counting/not-covered";
import { packTable } from "@hymnsheet/core/model/embedded-table";
import { tablesToCome } from "@hymnsheet/core/model/levels";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import {
  COUNTED_TARGET_COLUMNS,
  editorialNames,
  FIRST_CHARGE_COLUMNS,
  LEDGER_ITEM_COLUMNS,
  type EditorialName,
  type EditorialState,
  type ReportEditorial,
} from "@hymnsheet/core/model/report-editorial";
import type { Span } from "@hymnsheet/core/model/span";
import { denialTable } from "@hymnsheet/core/model/tables/denial";
import { infoTable, type InfoRow } from "@hymnsheet/core/model/tables/info";
import type { PartRow } from "@hymnsheet/core/model/tables/part";
import type { ProfileRow } from "@hymnsheet/core/model/tables/profile";
import type { TermRow } from "@hymnsheet/core/model/tables/term";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { rowsWhereIn } from "../store/rows-where-in.ts";
import { gatherAgenda } from "./gather-agenda.ts";
import { gatherAlignment } from "./gather-alignment.ts";
import { gatherLedger } from "./gather-ledger.ts";
import type { ReportBudget } from "./report-limits.ts";

export interface GatheredEditorial {
  readonly facts: ReportEditorial;
  /** Rows by table. */
  readonly rows: Readonly<Record<string, readonly object[]>>;
  readonly profiles: readonly ProfileRow[];
  readonly parts: readonly PartRow[];
  readonly terms: readonly TermRow[];
  readonly places: readonly Span[];
  /** Those that hold a place. */
  readonly utterances: readonly UtteranceRow[];
  readonly actorIds: readonly string[];
}

/** The table that tells whether an analysis is there at all. */
const TABLE_OF: Readonly<Record<EditorialName, string>> = {
  evidence: "ledger",
  agenda: "target",
  responses: "answer_coverage",
  timeline: "convergence",
  demands: "demand",
};

type SpokenPlace = Span & { readonly speaker_id: string };

export async function gatherEditorial(reader: ProjectReader, budget: ReportBudget): Promise<GatheredEditorial> {
  const found = await gatherLedger(reader, budget);
  const agenda = await gatherAgenda(reader, budget);
  const alignment = await gatherAlignment(reader, budget);
  const turnedBy = (part: PartRow): string => part.owner_id.split("|")[0] ?? "";
  const decidedBy = new Map(alignment.rulings.map((row) => [row.ruling_id, row.actor_id]));
  const announcedBy = new Map(agenda.announcements.map((row) => [row.announcement_id, row.speaker_id]));
  const places: readonly SpokenPlace[] = [
    ...found.firstCharges,
    ...found.evidence,
    ...found.responses,
    ...agenda.targets,
    ...agenda.announcements,
    ...alignment.denials,
    ...alignment.demands,
    ...alignment.rulings.map((row) => ({ ...row, speaker_id: row.actor_id })),
    ...alignment.parts.map((part) => ({ ...part, speaker_id: decidedBy.get(part.owner_id) ?? turnedBy(part) })),
    ...agenda.parts.map((part) => ({ ...part, speaker_id: announcedBy.get(part.owner_id) ?? "" })),
  ];
  return {
    facts: {
      states: await readStates(reader),
      item_count: found.itemCount,
      items: packTable(LEDGER_ITEM_COLUMNS, found.items),
      first_charges: packTable(FIRST_CHARGE_COLUMNS, found.firstCharges),
      witnesses: found.witnesses,
      answer_verdicts: found.verdicts,
      answer_guessed_count: found.guessedCount,
      target_counts: packTable(COUNTED_TARGET_COLUMNS, agenda.counts),
      target_total: agenda.total,
      areas: agenda.areas,
      chain_count: alignment.chainCount,
      open_chain_count: alignment.openChainCount,
      has_denials: !tablesToCome.has(denialTable.name),
    },
    rows: {
      evidence: found.evidence,
      ledger: found.ledger,
      response: found.responses,
      answer_coverage: found.coverage,
      target: agenda.targets,
      announcement: agenda.announcements,
      reversal: alignment.reversals,
      denial: alignment.denials,
      convergence: alignment.convergence,
      demand: alignment.demands,
      ruling: alignment.rulings,
    },
    profiles: agenda.profiles,
    parts: [...alignment.parts, ...agenda.parts],
    terms: [...agenda.terms, ...alignment.terms],
    places,
    utterances: await readHolders(reader, places),
    actorIds: [
      ...places.map((row) => row.speaker_id),
      ...found.items.map((row) => row.accused_id ?? ""),
      ...found.ledger.map((row) => row.speaker_id),
      ...found.evidence.map((row) => row.witness_id ?? ""),
      ...found.coverage.map((row) => row.side_id),
      ...agenda.counts.flatMap((row) => [row.speaker_id, row.actor_id]),
      ...agenda.profiles.flatMap((row) => [row.scope_id, row.scheme === "target" ? row.label : ""]),
      ...alignment.reversals.flatMap((row) => [row.speaker_id, row.actor_id]),
      ...alignment.convergence.flatMap((row) => [row.a_group_id, row.b_group_id]),
      ...alignment.denials.map((row) => row.with_actor_id ?? ""),
      ...alignment.demands.map((row) => row.addressee_id ?? ""),
    ],
  };
}

async function readStates(reader: ProjectReader): Promise<Record<EditorialName, EditorialState>> {
  const info = new Map((await reader.rows<InfoRow>(infoTable)).map((row) => [row.key, row.value]));
  const isRun = (info.get("levels_run") ?? "").split(",").includes("judgements");
  const stateOf = (name: EditorialName): EditorialState => ({
    state: tablesToCome.has(TABLE_OF[name]) ? "to_come" : isRun ? "run" : "not_run",
    not_covered: parseNotCovered(info.get(`${name}_not_covered`) ?? ""),
  });
  return Object.fromEntries(editorialNames.map((name) => [name, stateOf(name)])) as Record<EditorialName, EditorialState>;
}

/** The utterance of each place, each once, by id. */
async function readHolders(reader: ProjectReader, places: readonly SpokenPlace[]): Promise<UtteranceRow[]> {
  const bySource = new Map<string, UtteranceRow[]>();
  const sourceIds = [...new Set(places.map((place) => place.source_id))].sort();
  for (const row of await rowsWhereIn<UtteranceRow>(reader, utteranceTable, "source_id", sourceIds))
    bySource.set(row.source_id, [...(bySource.get(row.source_id) ?? []), row]);
  const held = new Map<string, UtteranceRow>();
  for (const place of places) {
    const holder = holdingUtterance(bySource.get(place.source_id) ?? [], place, place.speaker_id);
    if (holder) held.set(holder.utterance_id, holder);
  }
  return [...held.values()].sort((x, y) => (x.utterance_id < y.utterance_id ? -1 : 1));
}
