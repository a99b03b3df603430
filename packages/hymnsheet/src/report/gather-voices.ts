/** Reads who said what where: events with their speakers and reports, conflicts, outlets with the same words, and some texts whole. */
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { ReportVoices } from "@hymnsheet/core/model/report-data";
import type { Span } from "@hymnsheet/core/model/span";
import { attributionConflictTable, type AttributionConflictRow } from "@hymnsheet/core/model/tables/attribution-conflict";
import { attributionTable, type AttributionRow } from "@hymnsheet/core/model/tables/attribution";
import { eventTable, type EventRow } from "@hymnsheet/core/model/tables/event";
import { infoTable, type InfoRow } from "@hymnsheet/core/model/tables/info";
import { outletPairTable, type OutletPairRow } from "@hymnsheet/core/model/tables/outlet-pair";
import { partTable, type PartRow } from "@hymnsheet/core/model/tables/part";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { gatherDecided, gatherDeclarations } from "./gather-decided.ts";
import { chooseCited, chooseTexts } from "./choose-texts.ts";
import { chooseEvents, eventVoices } from "./gather-voices-events.ts";
import { measureSources } from "./gather-voices-sources.ts";
import { surveyVoices } from "./gather-voices-survey.ts";
import type { ReportBudget } from "./report-limits.ts";
import { rowsWhereIn } from "../store/rows-where-in.ts";

export interface GatheredVoices {
  readonly facts: ReportVoices;
  readonly events: readonly EventRow[];
  readonly conflicts: readonly AttributionConflictRow[];
  readonly attributions: readonly AttributionRow[];
  readonly outletPairs: readonly OutletPairRow[];
  readonly utterances: readonly UtteranceRow[];
  /** Further places of the embedded utterances and attributions. */
  readonly parts: readonly PartRow[];
  readonly sources: readonly SourceRow[];
  readonly texts: readonly { readonly source_id: string; readonly text: string }[];
  /** Places whose words are shown: quotations in conflict, or that somebody decided about; what sources declare. */
  readonly places: readonly Span[];
}

/** Part of the room for whole texts that goes to those with several voices; the rest is for texts that other findings cite. */
const VOICED_SHARE = 0.6;

/**
 * Everything about voices that one report carries, with the texts of most cited places; undefined when the run did not look for them.
 *
 * @param cited  number of cited places by source.
 */
export async function gatherVoices(
  reader: ProjectReader,
  budget: ReportBudget,
  cited: ReadonlyMap<string, number>,
): Promise<GatheredVoices | undefined> {
  if (!(await wasRun(reader))) return undefined;
  const survey = await surveyVoices(reader);
  const conflicts = await reader.rows<AttributionConflictRow>(attributionConflictTable, {
    orderBy: ["-identity_share"],
    limit: budget.conflicts,
  });
  const sides = conflicts.flatMap((conflict) => [conflict.a_attribution_id, conflict.b_attribution_id]);
  const disputed = await attributionsBy(reader, "attribution_id", sides);
  const outletPairs = await topPairs(reader, budget.outletPairs);
  const chosen = chooseEvents(survey.events, budget.events);
  const decided = await gatherDecided(reader);
  const declared = await gatherDeclarations(reader, budget.declared);
  const inConflict = new Set(disputed.map((row) => row.source_id));
  const needed = new Set([
    ...inConflict,
    ...[...decided, ...declared.parts].map((row) => row.source_id),
    ...outletPairs.flatMap((pair) => [pair.a_source_id, pair.b_source_id]),
    ...chosen.flatMap((eventId) => [...(survey.events.get(eventId)?.sources.keys() ?? [])]),
  ]);
  const share = cited.size === 0 ? 1 : VOICED_SHARE;
  const texts = await chooseTexts(reader, survey.texts, inConflict, {
    texts: Math.ceil(budget.texts * share),
    textUnits: Math.ceil(budget.textUnits * share),
  });
  const whole = [...texts, ...(await chooseCited(reader, cited, texts, budget))];
  const bodies = new Set([...needed, ...whole].map((id) => id.replace(/#title$/u, "")));
  const sources = await rowsWhereIn<SourceRow>(reader, sourceTable, "source_id", [...bodies].sort());
  const events = await rowsWhereIn<EventRow>(reader, eventTable, "event_id", chosen);
  const readable = whole.flatMap((id) => [id, `${id}#title`]);
  const utterances = await rowsWhereIn<UtteranceRow>(reader, utteranceTable, "source_id", readable);
  const inTexts = (await attributionsBy(reader, "source_id", readable)).filter((row) => row.suppressed_by === "");
  const attributions = uniqueBy([...inTexts, ...disputed, ...decided], (row) => row.attribution_id);
  return {
    facts: {
      is_run: true,
      event_count: survey.events.size,
      events: chosen.map((eventId) => eventVoices(eventId, survey.events.get(eventId), sources)),
      text_count: survey.texts.size,
      text_ids: texts,
      reported_speaker_count: survey.reportedSpeakers.size,
      reported_only_count: [...survey.reportedSpeakers].filter((id) => !survey.ownSpeakers.has(id)).length,
      sources: await measureSources(reader, [...bodies].sort()),
      declared_count: declared.count,
    },
    events,
    conflicts,
    attributions,
    outletPairs,
    utterances,
    parts: [
      ...declared.parts,
      ...(await partsOf(
        reader,
        "utterance",
        utterances.map((row) => row.utterance_id),
      )),
      ...(
        await partsOf(
          reader,
          "attribution",
          attributions.map((row) => row.attribution_id),
        )
      ).filter((part) => part.role !== "content"),
    ],
    sources,
    texts: await textsOf(reader, readable),
    places: [...disputed, ...decided, ...declared.parts].map(({ source_id, span_start, span_end }) => ({
      source_id,
      span_start,
      span_end,
    })),
  };
}

/** By the record of the run; a project without one that holds attributions was run too. */
async function wasRun(reader: ProjectReader): Promise<boolean> {
  const levels = (await reader.rows<InfoRow>(infoTable, { where: { key: "levels_run" } }))[0]?.value ?? "";
  return levels.split(",").includes("voices") || (await reader.count(attributionTable)) > 0;
}

async function attributionsBy(reader: ProjectReader, column: string, values: readonly string[]): Promise<AttributionRow[]> {
  return rowsWhereIn<AttributionRow>(reader, attributionTable, column, [...new Set(values)].sort());
}

async function textsOf(reader: ProjectReader, sourceIds: readonly string[]): Promise<{ source_id: string; text: string }[]> {
  const texts: { source_id: string; text: string }[] = [];
  for (const source_id of sourceIds) {
    const text = await reader.text(source_id);
    if (text !== undefined) texts.push({ source_id, text });
  }
  return texts;
}

const partsOf = (reader: ProjectReader, ownerTable: string, ids: readonly string[]): Promise<PartRow[]> =>
  rowsWhereIn<PartRow>(reader, partTable, "owner_id", [...ids].sort(), { owner_table: ownerTable });

/** The pairs of which most of one side stands in the other. */
async function topPairs(reader: ProjectReader, limit: number): Promise<OutletPairRow[]> {
  const rows: OutletPairRow[] = [];
  for (const column of ["-a_shared_share", "-b_shared_share"])
    rows.push(...(await reader.rows<OutletPairRow>(outletPairTable, { orderBy: [column], limit })));
  const share = (pair: OutletPairRow): number => Math.max(pair.a_shared_share, pair.b_shared_share);
  const key = (pair: OutletPairRow): string => `${pair.a_source_id}|${pair.b_source_id}`;
  return uniqueBy(rows, key)
    .sort((x, y) => share(y) - share(x) || (key(x) < key(y) ? -1 : 1))
    .slice(0, limit);
}

const uniqueBy = <T>(rows: readonly T[], key: (row: T) => string): T[] => [...new Map(rows.map((row) => [key(row), row])).values()];
