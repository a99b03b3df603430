/** Reads the top findings of a finished project and everything a page needs beside them. Nothing is analysed here. */
import { packTable } from "@hymnsheet/core/model/embedded-table";
import { invariant } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { reportFormat, type Excerpt, type NamedCount, type ReportData } from "@hymnsheet/core/model/report-data";
import { compareSpans, type Span } from "@hymnsheet/core/model/span";
import type { AnyTable } from "@hymnsheet/core/model/tables/define-table";
import { findTable, tables } from "@hymnsheet/core/model/tables/tables";
import { actorTable, type ActorRow } from "@hymnsheet/core/model/tables/actor";
import { briefLineTable } from "@hymnsheet/core/model/tables/brief-line";
import { groupMemberTable, type GroupMemberRow } from "@hymnsheet/core/model/tables/group-member";
import { infoTable, type InfoRow } from "@hymnsheet/core/model/tables/info";
import type { ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import type { ItemRow } from "@hymnsheet/core/model/tables/item";
import { partTable, type PartRow } from "@hymnsheet/core/model/tables/part";
import { passageMatchTable, type PassageMatchRow } from "@hymnsheet/core/model/tables/passage-match";
import { problemTable } from "@hymnsheet/core/model/tables/problem";
import { reviewTable, type ReviewRow } from "@hymnsheet/core/model/tables/review";
import { runTable } from "@hymnsheet/core/model/tables/run";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { stageTable } from "@hymnsheet/core/model/tables/stage";
import { statementTable, type StatementRow } from "@hymnsheet/core/model/tables/statement";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { gatherAffiliations } from "./gather-affiliations.ts";
import { gatherCoverage } from "./gather-coverage.ts";
import { gatherEditorial } from "./gather-editorial.ts";
import { gatherForms } from "./gather-forms.ts";
import { gatherItems } from "./gather-items.ts";
import { gatherJudgements } from "./gather-judgements.ts";
import { gatherLevels } from "./gather-levels.ts";
import { gatherVoices } from "./gather-voices.ts";
import { rowsWhereIn } from "../store/rows-where-in.ts";
import type { ReportBudget } from "./report-limits.ts";

/** Units of text on either side of a place at a level above words: enough for its sentence. */
const LEVEL_CONTEXT = 180;

export interface GatherOptions {
  readonly budget: ReportBudget;
  /** BCP 47 tag of the words on the page. */
  readonly locale: string;
  /** Printed when the project has no name of its own. */
  readonly name: string;
}

const tableOf = (name: string): AnyTable => {
  const table = findTable(name);
  invariant(table, `no table ${name}`);
  return table;
};

/** Everything one report file carries, within the budget. */
export async function gatherReportData(reader: ProjectReader, { budget, locale, name }: GatherOptions): Promise<ReportData> {
  const findings = await gatherItems(reader, budget);
  const itemIds = findings.items.map((item) => item.item_id);
  const matches = await gatherMatches(reader, itemIds, findings.members);
  const forms = await gatherForms(reader, itemIds, budget.excerpts);
  const briefLines = await reader.rows(briefLineTable);
  const parts = await reader.rows<PartRow>(partTable, { where: { owner_table: "brief_line" } });
  const editorial = await gatherEditorial(reader, budget);
  const voices = await gatherVoices(reader, budget, countCited(parts, editorial.places));
  const levels = await gatherLevels(reader, budget);
  const members = [...findings.members, ...levels.members];
  const judgements = await gatherJudgements(
    reader,
    [...new Set([...itemIds, ...levels.items.map((item) => item.item_id)])].sort(),
    levels.items.flatMap((item) => (item.level === "claim" ? [item.item_id] : [])),
    budget,
  );
  const held = await gatherUtterances(reader, members, parts);
  const cited = distinctById([...held, ...levels.suggestions.utterances, ...levels.outline.utterances], (row) => row.utterance_id);
  const statements = await gatherStatements(reader, cited, budget.statements);
  const utterances = distinctById([...cited, ...(voices?.utterances ?? []), ...editorial.utterances], (row) => row.utterance_id);
  const variantPlaces = Object.values(findings.lineCounts).flatMap(({ variants }) => variants);
  const people = new Set([...members, ...utterances, ...statements, ...variantPlaces].map((row) => row.speaker_id));
  for (const id of editorial.actorIds) people.add(id);
  for (const speaker of voices?.facts.events.flatMap((event) => event.speakers) ?? []) people.add(speaker.speaker_id);
  const affiliations = await gatherAffiliations(reader, people, budget.affiliations);
  const places = distinctPlaces([
    ...findings.excerptMembers,
    ...variantPlaces,
    ...parts,
    ...(voices?.places ?? []),
    ...affiliations.places,
  ]);
  const levelPlaces = distinctPlaces([...levels.places, ...levels.parts, ...editorial.places], places);
  const barePlaces = distinctPlaces(
    [...levels.barePlaces, ...forms.filter(({ role }) => role !== "template")],
    [...places, ...levelPlaces],
  );
  const sourceIds = [
    ...new Set(
      [...members, ...parts, ...places, ...levelPlaces, ...barePlaces, ...(voices?.sources ?? [])]
        .map((row) => row.source_id)
        .concat(judgements.sourceIds),
    ),
  ].sort();
  const sources = await rowsWhereIn(reader, sourceTable, "source_id", sourceIds);
  const coverage = await gatherCoverage(reader, budget.outlets);
  const groupMembers = await rowsWhereIn<GroupMemberRow>(reader, groupMemberTable, "group_id", [...people].sort());
  const reviews = await reader.rows<ReviewRow>(reviewTable);
  const actors = await gatherActors(reader, [
    ...people,
    ...editorial.actorIds,
    ...judgements.speakerIds,
    ...affiliations.rows.flatMap((row) => [row.actor_id, row.organisation_id]),
    ...utterances.map((row) => row.worded_by),
    ...levels.items.map((row) => row.about_id ?? ""),
    ...levels.figures.map((row) => row.target_id ?? ""),
    ...levels.claims.map((row) => row.about_id ?? ""),
    ...(voices?.facts.sources.flatMap((row) => row.speaker_ids) ?? []),
    ...(voices?.conflicts.flatMap((row) => [row.a_speaker_id, row.b_speaker_id]) ?? []),
    ...(voices?.attributions.map((row) => row.speaker_id) ?? []),
    ...groupMembers.flatMap((row) => [row.group_id, row.actor_id]),
    ...reviews.flatMap((row) => [row.target_key, row.value.split("|")[0] ?? ""]),
    ...coverage.outlets.map((row) => row.outlet_id),
    ...sources.map((row) => String(row["outlet"] ?? "")),
  ]);
  const info = await reader.rows<InfoRow>(infoTable);
  const embedded: Record<string, readonly object[]> = {
    item: [...findings.items, ...levels.items],
    item_member: members,
    passage_match: matches,
    // Where files lay says nothing to a reader, may say much about a writer's machine, and would change the content id.
    source: sources.map((row) => ({ ...row, path: "" })),
    utterance: utterances,
    statement: statements,
    actor: actors,
    affiliation: affiliations.rows,
    brief_line: briefLines,
    part: [...parts, ...(voices?.parts ?? []), ...affiliations.parts, ...levels.parts, ...editorial.parts, ...forms],
    figure: levels.figures,
    device: levels.devices,
    profile: [...levels.profiles, ...editorial.profiles],
    claim: levels.claims,
    claim_pair: levels.suggestions.pairs,
    point: levels.outline.points,
    point_match: levels.outline.matches,
    statement_pair: levels.outline.pairs,
    independence: judgements.sources,
    independence_pair: judgements.pairs,
    term: [...judgements.terms, ...editorial.terms],
    common_text: judgements.texts,
    common_text_line: judgements.textLines,
    ...editorial.rows,
    event: voices?.events ?? [],
    attribution: voices?.attributions ?? [],
    attribution_conflict: voices?.conflicts ?? [],
    outlet_pair: voices?.outletPairs ?? [],
    source_text: voices?.texts ?? [],
    problem: await reader.rows(problemTable, { limit: budget.problems }),
    review: reviews,
    group_member: groupMembers,
    run: await reader.rows(runTable),
    stage: await reader.rows(stageTable),
    info,
  };
  return {
    format: reportFormat,
    locale,
    name: info.find((row) => row.key === "name" && row.value !== "")?.value ?? name,
    is_invented: info.some((row) => row.key === "invented" && row.value === "yes"),
    tables: Object.fromEntries(Object.entries(embedded).map(([key, rows]) => [key, packTable(Object.keys(tableOf(key).columns), rows)])),
    excerpts: [
      ...(await gatherExcerpts(reader, places, budget.context)),
      ...(await gatherExcerpts(reader, levelPlaces, Math.min(budget.context, LEVEL_CONTEXT))),
      ...(await gatherExcerpts(reader, barePlaces, 0)),
    ].sort(compareSpans),
    totals: await countTables(reader),
    line_counts: findings.lineCounts,
    member_totals: { ...findings.memberTotals, ...levels.memberTotals },
    ...(voices ? { voices: voices.facts } : {}),
    levels: levels.facts,
    judgements: judgements.facts,
    editorial: editorial.facts,
    coverage: { ...coverage, own_repetitions: await countOwnRepetitions(reader, findings.items, findings.members) },
    shown: {
      item_count: findings.items.filter((item) => item.suppressed_by === "").length,
      member_count: budget.members,
      context_units: budget.context,
      outlet_count: budget.outlets,
      suppressed_item_count: findings.items.filter((item) => item.suppressed_by !== "").length,
      problem_count: budget.problems,
      statement_count: budget.statements,
    },
  };
}

/** How many places of each source are cited; what the brief cites weighs most. */
function countCited(brief: readonly Span[], others: readonly Span[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = ({ source_id }: Span, weight: number): void => {
    const id = source_id.replace(/#title$/u, "");
    counts.set(id, (counts.get(id) ?? 0) + weight);
  };
  for (const place of brief) add(place, 3);
  for (const place of others) add(place, 1);
  return counts;
}

/** Matches between embedded places of the embedded items; the pairs a reader can compare. */
async function gatherMatches(
  reader: ProjectReader,
  itemIds: readonly string[],
  members: readonly ItemMemberRow[],
): Promise<PassageMatchRow[]> {
  const places = new Set(members.map((member) => `${member.item_id}|${member.source_id}`));
  const rows = await rowsWhereIn<PassageMatchRow>(reader, passageMatchTable, "item_id", itemIds, { layer: "voices" });
  return rows
    .filter((row) => places.has(`${row.item_id}|${row.a_source_id}`) && places.has(`${row.item_id}|${row.b_source_id}`))
    .slice(0, 8000);
}

async function gatherUtterances(
  reader: ProjectReader,
  members: readonly ItemMemberRow[],
  parts: readonly PartRow[],
): Promise<UtteranceRow[]> {
  const ids = [...new Set(members.map((member) => member.utterance_id))].sort();
  const ofMembers = await rowsWhereIn<UtteranceRow>(reader, utteranceTable, "utterance_id", ids);
  const known = new Set(ids);
  const cited = await rowsWhereIn<UtteranceRow>(
    reader,
    utteranceTable,
    "source_id",
    [...new Set(parts.map((part) => part.source_id))].sort(),
  );
  return [...ofMembers, ...cited.filter((row) => !known.has(row.utterance_id))].sort((a, b) => (a.utterance_id < b.utterance_id ? -1 : 1));
}

/** Statements that hold an embedded place, and as many others as fit, in order of id. */
async function gatherStatements(reader: ProjectReader, utterances: readonly UtteranceRow[], limit: number): Promise<StatementRow[]> {
  const ids = [...new Set(utterances.map((row) => row.statement_id))].sort();
  const needed = await rowsWhereIn<StatementRow>(reader, statementTable, "statement_id", ids);
  if ((await reader.count(statementTable)) > limit) return needed;
  return reader.rows<StatementRow>(statementTable);
}

async function gatherActors(reader: ProjectReader, actorIds: readonly string[]): Promise<ActorRow[]> {
  return rowsWhereIn<ActorRow>(reader, actorTable, "actor_id", [...new Set(actorIds)].filter((id) => id !== "").sort());
}

/** The first row of each id, by id. */
function distinctById<T>(rows: readonly T[], idOf: (row: T) => string): T[] {
  const kept = new Map<string, T>();
  for (const row of rows) if (!kept.has(idOf(row))) kept.set(idOf(row), row);
  return [...kept].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, row]) => row);
}

const placeKey = ({ source_id, span_start, span_end }: Span): string => `${source_id}|${span_start}|${span_end}`;

/** Each place once, in order; without those that are known already. */
function distinctPlaces(spans: readonly Span[], known: readonly Span[] = []): Span[] {
  const places = new Map<string, Span>();
  for (const { source_id, span_start, span_end } of spans)
    places.set(placeKey({ source_id, span_start, span_end }), { source_id, span_start, span_end });
  for (const span of known) places.delete(placeKey(span));
  return [...places.values()].sort(compareSpans);
}

async function gatherExcerpts(reader: ProjectReader, places: readonly Span[], context: number): Promise<Excerpt[]> {
  const slices = await reader.slices(places, context);
  return places.flatMap((place, index) => {
    const slice = slices[index];
    return slice ? [{ ...place, ...slice }] : [];
  });
}

async function countTables(reader: ProjectReader): Promise<Record<string, number>> {
  const totals: Record<string, number> = {};
  for (const table of tables) totals[table.name] = await reader.count(table);
  return totals;
}

/** Speakers whose own repetitions are counted: more than a matrix can draw. */
const COUNTED_SPEAKERS = 48;

/** Passages that the speakers with most shown lines repeat from statements of their own; one count each, so only for those a page draws. */
async function countOwnRepetitions(
  reader: ProjectReader,
  items: readonly ItemRow[],
  members: readonly ItemMemberRow[],
): Promise<NamedCount[]> {
  const counted = new Set(items.filter((item) => item.suppressed_by === "").map((item) => item.item_id));
  const lines = new Map<string, Set<string>>();
  for (const member of members) {
    if (!counted.has(member.item_id)) continue;
    const own = lines.get(member.speaker_id) ?? new Set<string>();
    lines.set(member.speaker_id, own.add(member.item_id));
  }
  const speakers = [...lines].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1)).slice(0, COUNTED_SPEAKERS);
  const counts = await reader.countBy(passageMatchTable, ["a_speaker_id"], { where: { layer: "self", suppressed_by: "" } });
  const countOf = new Map(counts.map(({ values, count }) => [values[0], count]));
  return speakers.map(([name]) => ({ name, count: countOf.get(name) ?? 0 }));
}
