/** What the brief tells of evidence, announcements, targets, alignment, answers and demands, as the tables stand. */
import type { AlignmentInput } from "@hymnsheet/core/brief/tell-alignment";
import type { AnnouncementsInput } from "@hymnsheet/core/brief/tell-announcements";
import type { AnswersInput } from "@hymnsheet/core/brief/tell-answers";
import { CHAINS_TOLD, type DemandsInput, type FoundRuling } from "@hymnsheet/core/brief/tell-demands";
import type { EvidenceInput } from "@hymnsheet/core/brief/tell-evidence";
import type { TargetsInput } from "@hymnsheet/core/brief/tell-targets";
import type { KnownReversal, StandingInput } from "@hymnsheet/core/brief/tell-standing";
import { placeOf, type LookState } from "@hymnsheet/core/brief/scene";
import { campsOf } from "@hymnsheet/core/counting/camps";
import { leftBy } from "@hymnsheet/core/counting/camps-over-time";
import { parseNotCovered } from "@hymnsheet/core/counting/not-covered";
import type { Span } from "@hymnsheet/core/model/span";
import { tablesToCome, type Level } from "@hymnsheet/core/model/levels";
import { affiliationTable, type AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import { announcementTable, type AnnouncementRow } from "@hymnsheet/core/model/tables/announcement";
import { answerCoverageTable, type AnswerCoverageRow } from "@hymnsheet/core/model/tables/answer-coverage";
import { convergenceTable } from "@hymnsheet/core/model/tables/convergence";
import { demandTable, type DemandRow } from "@hymnsheet/core/model/tables/demand";
import { denialTable, type DenialRow } from "@hymnsheet/core/model/tables/denial";
import { evidenceTable, type EvidenceRow } from "@hymnsheet/core/model/tables/evidence";
import { infoTable, type InfoRow } from "@hymnsheet/core/model/tables/info";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { ledgerTable, type LedgerRow } from "@hymnsheet/core/model/tables/ledger";
import { partTable, type PartRow } from "@hymnsheet/core/model/tables/part";
import { responseTable, type ResponseRow } from "@hymnsheet/core/model/tables/response";
import { reversalTable, type ReversalRow } from "@hymnsheet/core/model/tables/reversal";
import { rulingTable, type RulingRow } from "@hymnsheet/core/model/tables/ruling";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { targetTable } from "@hymnsheet/core/model/tables/target";
import { rowsWhereIn } from "../store/rows-where-in.ts";
import { readConvergence } from "./brief-convergence.ts";
import { readFound, type FoundKeys } from "./brief-found.ts";
import { readPlannedAreas, readTargets } from "./brief-targets.ts";
import type { BriefReader } from "./brief-lines.ts";
import { sentencesAround } from "./sentences-around.ts";

/** Allegations whose evidence is read, and places cited for one who turned, of each kind. */
const ITEMS_READ = 60;
const PLACES_OF_TURN = 2;
/** Demands of several people that lie further apart are told as one thing only where somebody decided on it. */
const AFFAIR_MS = 366 * 86_400_000;

/** People whom the brief speaks of as a group, and what they left. */
export interface BriefCompany {
  readonly ids: readonly string[];
  readonly organisationId: string | undefined;
  /** Whether anybody left anything. */
  readonly hasLeavers: boolean;
}

export interface BriefJudgements {
  readonly standing: StandingInput;
  readonly evidence: EvidenceInput;
  readonly announcements: AnnouncementsInput;
  readonly targets: TargetsInput;
  readonly alignment: AlignmentInput;
  readonly answers: AnswersInput;
  readonly demands: DemandsInput;
}

type Stage = "evidence" | "agenda" | "demands" | "responses" | "timeline";

/** Allegations that the brief tells, in order, and the words by which it tells them. */
interface ToldAllegations {
  readonly told: readonly string[];
  readonly quoted: readonly string[];
  readonly company: BriefCompany;
}

export async function readBriefJudgements(
  from: BriefReader,
  ran: ReadonlySet<Level>,
  { told, quoted, company }: ToldAllegations,
): Promise<BriefJudgements> {
  const state = await readStates(from, ran);
  return {
    standing: { state: state(reversalTable.name, "timeline"), reversals: await readReversals(from), hasLeavers: company.hasLeavers },
    evidence: { state: state(evidenceTable.name, "evidence"), ...(await readEvidence(from, { told, quoted }, company.ids)) },
    announcements: {
      state: state(announcementTable.name, "agenda"),
      planned: state(targetTable.name, "agenda") === "run" ? await readPlannedAreas(from, company) : null,
      announcements: await readFound(from, await from.reader.rows<AnnouncementRow>(announcementTable), {
        table: announcementTable.name,
        keyOf: (row) => row.announcement_id,
        speakerOf: (row) => row.speaker_id,
      }),
    },
    targets: { state: state(targetTable.name, "agenda"), ...(await readTargets(from, company)) },
    alignment: {
      state: state(convergenceTable.name, "timeline"),
      denialState: state(denialTable.name, "responses"),
      ...(await readAlignment(from, told)),
    },
    answers: { state: state(answerCoverageTable.name, "responses"), ...(await readAnswers(from, told)) },
    demands: { state: state(demandTable.name, "demands"), ...(await readDemands(from)) },
  };
}

/** How far each analysis could look, from the levels of the run and the languages it had no words for. */
async function readStates({ reader }: BriefReader, ran: ReadonlySet<Level>): Promise<(table: string, stage: Stage) => LookState> {
  const info = new Map((await reader.rows<InfoRow>(infoTable)).map((row) => [row.key, row.value]));
  const kinds = await reader.countBy(sourceTable, ["kind"]);
  const sources = kinds.reduce((sum, { values, count }) => (values[0] === "title" ? sum : sum + count), 0);
  return (table, stage) => {
    if (tablesToCome.has(table)) return "to_come";
    if (!ran.has("judgements")) return "not_run";
    const missing = parseNotCovered(info.get(`${stage}_not_covered`) ?? "").reduce((sum, { count }) => sum + count, 0);
    return missing > 0 && missing >= sources ? "not_covered" : "run";
  };
}

async function readEvidence(
  from: BriefReader,
  { told, quoted }: Pick<ToldAllegations, "told" | "quoted">,
  company: readonly string[],
): Promise<Omit<EvidenceInput, "state">> {
  const ofCompany = await rowsWhereIn<LedgerRow>(from.reader, ledgerTable, "speaker_id", company);
  const items = [...new Set([...told, ...ofCompany.map(({ item_id }) => item_id).sort()])].slice(0, ITEMS_READ);
  const ledger = await rowsWhereIn<LedgerRow>(from.reader, ledgerTable, "item_id", items);
  const rows = await rowsWhereIn<EvidenceRow>(from.reader, evidenceTable, "item_id", items);
  const counted = new Map<LedgerRow["best_basis"], number>();
  for (const { values, count } of await from.reader.countBy(ledgerTable, ["best_basis"]))
    counted.set(values[0] as LedgerRow["best_basis"], count); // as declared
  const looked = new Set(ledger.map(({ item_id }) => item_id));
  return {
    allegationCount: looked.size,
    ledger,
    grounds: [...counted].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)),
    quoted,
    evidence: await readFound(from, rows, {
      table: evidenceTable.name,
      keyOf: (row) => row.evidence_id,
      speakerOf: (row) => row.speaker_id,
    }),
  };
}

async function readReversals({ reader, decisions }: BriefReader): Promise<KnownReversal[]> {
  const parts = await reader.rows<PartRow>(partTable, { where: { owner_table: reversalTable.name } });
  const rows = await reader.rows<ReversalRow>(reversalTable);
  const sentences = await sentencesAround(reader, parts.map(placeOf));
  return rows.map((row) => {
    const own = parts.flatMap((part, index) =>
      part.owner_id === `${row.speaker_id}|${row.actor_id}` ? [{ part, place: sentences[index] ?? placeOf(part) }] : [],
    );
    const places = (role: string): Span[] => {
      const ordered = own.filter(({ part }) => part.role === role).sort((x, y) => x.part.seq - y.part.seq);
      const distinct = new Map(ordered.map(({ place }) => [JSON.stringify(place), place]));
      return [...distinct.values()].slice(0, PLACES_OF_TURN);
    };
    const spans = ["favourable", "left", "attack"].flatMap(places);
    return { row: { ...row, speaker_id: decisions.actorOf(row.speaker_id) }, spans, mayName: true };
  });
}

async function readAlignment(from: BriefReader, told: readonly string[]): Promise<Omit<AlignmentInput, "state" | "denialState">> {
  const { reader, decisions, actorName, isDeclared } = from;
  const denials = await reader.rows<DenialRow>(denialTable);
  const members = await rowsWhereIn<ItemMemberRow>(reader, itemMemberTable, "item_id", told, { stance: "uses" });
  const camps = new Map<string, string[]>();
  for (const row of await reader.rows<AffiliationRow>(affiliationTable)) {
    if (row.origin !== "given") continue;
    const person = decisions.actorOf(row.actor_id);
    camps.set(person, [...(camps.get(person) ?? []), actorName(row.organisation_id)]);
  }
  return {
    denials: await readFound(
      from,
      denials.filter(({ with_actor_id }) => with_actor_id === null || isKnown(from, with_actor_id)),
      { table: denialTable.name, keyOf: (row) => row.denial_id, speakerOf: (row) => row.speaker_id },
    ),
    uses: await readFound(from, members, {
      table: itemMemberTable.name,
      keyOf: (row) => `${row.item_id}|${row.owner_table}|${row.owner_id}`,
      speakerOf: (row) => row.speaker_id,
    }),
    convergence: await readConvergence(from),
    isDeclared: (actorId) => actorId !== null && isDeclared(actorId),
    campOf: (actorId) => campsOf(camps.get(actorId) ?? [])[0] ?? "",
  };
}

/** A group of leavers, or somebody who can be told. */
const isKnown = ({ isFit }: BriefReader, actorId: string): boolean => leftBy(actorId) !== null || isFit(actorId);

async function readAnswers(from: BriefReader, told: readonly string[]): Promise<Omit<AnswersInput, "state">> {
  const rows = await rowsWhereIn<ResponseRow>(from.reader, responseTable, "item_id", told);
  const coverage = await from.reader.rows<AnswerCoverageRow>(answerCoverageTable);
  const members = new Set(
    (await from.reader.rows<AffiliationRow>(affiliationTable, { where: { origin: "given" } })).map(
      ({ organisation_id }) => organisation_id,
    ),
  );
  return {
    coverage,
    unknownSides: new Set(coverage.flatMap(({ side_id }) => (from.isBody(side_id) && !members.has(side_id) ? [side_id] : []))),
    responses: await readFound(from, rows, {
      table: responseTable.name,
      keyOf: (row) => row.response_id,
      speakerOf: (row) => row.speaker_id,
    }),
  };
}

const demandKeys: FoundKeys<DemandRow> = {
  table: demandTable.name,
  keyOf: (row) => row.demand_id,
  speakerOf: (row) => row.speaker_id,
};

async function readDemands(from: BriefReader): Promise<Omit<DemandsInput, "state">> {
  const { reader } = from;
  const demands = (await reader.rows<DemandRow>(demandTable)).filter(
    ({ speaker_id, addressee_id }) => from.isFit(speaker_id) && speaker_id !== addressee_id,
  );
  const rulings = (await reader.rows<RulingRow>(rulingTable)).filter(({ actor_id }) => from.isFit(actor_id));
  const chainOf = new Map(demands.map((row) => [row.demand_id, row.chain_id]));
  const rulingsOf = new Map<string, RulingRow[]>();
  for (const ruling of rulings) {
    const chain = chainOf.get(ruling.demand_id) ?? "";
    rulingsOf.set(chain, [...(rulingsOf.get(chain) ?? []), ruling]);
  }
  const weights = new Map<string, { rulings: number; addressed: number; speakers: Set<string>; demands: number }>();
  for (const row of demands) {
    const weight = weights.get(row.chain_id) ?? {
      rulings: rulingsOf.get(row.chain_id)?.length ?? 0,
      addressed: 0,
      speakers: new Set(),
      demands: 0,
    };
    weight.speakers.add(row.speaker_id);
    weight.demands++;
    if (row.addressee_id !== null) weight.addressed = 1;
    weights.set(row.chain_id, weight);
  }
  const placed = await readFound(from, demands, demandKeys);
  const days = new Map(placed.map(({ row, said }) => [row.demand_id, said?.from ?? null]));
  const ownWords = new Set(placed.filter(({ outlet }) => outlet === null).map(({ row }) => row.chain_id));
  // What several ask in different years is mostly several things that share a word.
  const isOneAffair = (chain: string): boolean => {
    const own = demands.flatMap((row) => (row.chain_id === chain ? (days.get(row.demand_id) ?? []) : []));
    return own.length > 0 && Math.max(...own) - Math.min(...own) <= AFFAIR_MS;
  };
  const ranked = [...weights].sort(
    ([x, a], [y, b]) =>
      b.rulings - a.rulings || b.speakers.size - a.speakers.size || b.addressed - a.addressed || b.demands - a.demands || (x < y ? -1 : 1),
  );
  const weighty = ranked.filter(([chain, { rulings: decided, speakers }]) => decided > 0 || (speakers.size > 1 && isOneAffair(chain)));
  const told = new Set(
    (ranked.length > CHAINS_TOLD ? weighty : ranked.filter(([chain, { rulings: decided }]) => decided > 0 || ownWords.has(chain)))
      .slice(0, CHAINS_TOLD)
      .map(([chain]) => chain),
  );
  const rest = ranked
    .flatMap(([chain]) => (told.has(chain) ? [] : [chain]))
    .map((chain) => (rulingsOf.get(chain) ?? []).sort((x, y) => x.nth_in_chain - y.nth_in_chain));
  const toldRulings = rulings.filter((row) => told.has(chainOf.get(row.demand_id) ?? ""));
  const found = await readFound(from, toldRulings, {
    table: rulingTable.name,
    keyOf: (row) => row.ruling_id,
    speakerOf: (row) => row.actor_id,
  });
  const reasons = await readReasons(from, toldRulings);
  return {
    demands: await readFound(
      from,
      demands
        .filter((row) => told.has(row.chain_id))
        .map((row) => (row.addressee_id !== null && from.isFit(row.addressee_id) ? row : { ...row, addressee_id: null })),
      demandKeys,
    ),
    rulings: found.map((ruling): FoundRuling => ({ ...ruling, reason: reasons.get(ruling.row.ruling_id) ?? "" })),
    more: {
      chains: rest.length,
      refused: rest.filter((own) => own.at(-1)?.outcome === "rejected").length,
      open: rest.filter((own) => own.length === 0).length,
    },
  };
}

async function readReasons({ reader }: BriefReader, rulings: readonly RulingRow[]): Promise<Map<string, string>> {
  const ids = rulings.map(({ ruling_id }) => ruling_id).sort();
  const parts = await rowsWhereIn<PartRow>(reader, partTable, "owner_id", ids, { owner_table: rulingTable.name, role: "reason" });
  const slices = await reader.slices(parts);
  return new Map(parts.map((part, index) => [part.owner_id, slices[index]?.text ?? ""]));
}
