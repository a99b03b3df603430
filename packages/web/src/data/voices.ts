/** Who said what where, joined from the rows and facts of a report. Undefined where the run did not look for voices. */
import type { Excerpt, ReportVoices, SourceVoices } from "@hymnsheet/core/model/report-data";
import type { AttributionConflictRow } from "@hymnsheet/core/model/tables/attribution-conflict";
import type { AttributionRow } from "@hymnsheet/core/model/tables/attribution";
import type { EventRow } from "@hymnsheet/core/model/tables/event";
import type { OutletPairRow } from "@hymnsheet/core/model/tables/outlet-pair";
import type { PartRow } from "@hymnsheet/core/model/tables/part";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import type { SourceRow } from "@hymnsheet/core/model/tables/source";
import type { SourceTextRow } from "@hymnsheet/core/model/tables/source-text";
import type { CorpusRows } from "./corpus.ts";
import type { DataSource } from "./data-source.ts";
import { conflictDecision, readVoiceDecisions, type Decided, type VoiceDecision } from "./decisions.ts";
import type { SpeakerBook } from "./name-speakers.ts";
import type { Speaker } from "./speaker.ts";

/** A source with whose words make it up. */
export interface VoicedSource {
  readonly row: SourceRow;
  /** Printed name; empty where the input names none. */
  readonly outlet: string;
  readonly speakers: readonly Speaker[];
  /** Speakers beyond those named. */
  readonly moreSpeakers: number;
  /** Parts of the text, 0 to 1; the rest is prose of whoever wrote it. */
  readonly quotedShare: number;
  readonly toldShare: number;
  readonly ownShare: number;
  /** Speakers whose own text it is. */
  readonly ownSpeakerIds: ReadonlySet<string>;
  readonly isReadable: boolean;
  /** Source whose text it repeats. */
  readonly sameAs: VoicedSource | undefined;
}

export interface EventSpeakerView {
  readonly speaker: Speaker;
  readonly hasOwnText: boolean;
  readonly quotedCount: number;
  readonly toldCount: number;
}

export interface EventView {
  readonly id: string;
  readonly row: EventRow | undefined;
  readonly speakers: readonly EventSpeakerView[];
  readonly ownTexts: readonly VoicedSource[];
  readonly reports: readonly VoicedSource[];
  readonly reportCount: number;
}

/** A source in a conflict, and whom it gives the words to. */
export interface ConflictSide {
  readonly attribution: AttributionRow;
  readonly source: VoicedSource | undefined;
  readonly speaker: Speaker;
  readonly excerpt: Excerpt | undefined;
}

/** One quotation that sources give to different people. */
export interface ConflictView {
  readonly id: string;
  /** Sources by the person they name; at least two people. */
  readonly versions: readonly { readonly speaker: Speaker; readonly sides: readonly ConflictSide[] }[];
  readonly event: EventRow | undefined;
  /** The least share of words that two of the versions have in common. */
  readonly identityShare: number;
  readonly status: AttributionConflictRow["status"];
  /** Who said it, where a transcript or a person settles it. */
  readonly right: Speaker | undefined;
  readonly decided: Decided | undefined;
}

/** A place at which a source says where it has words from. */
export interface Declaration {
  readonly source: VoicedSource;
  readonly kind: "agency" | "joint" | "citation";
  readonly excerpt: Excerpt | undefined;
}

export interface OutletPairView {
  readonly row: OutletPairRow;
  readonly a: VoicedSource;
  readonly b: VoicedSource;
}

export interface Voices {
  readonly facts: ReportVoices;
  /** In order of time; undated last. */
  readonly events: readonly EventView[];
  readonly conflicts: readonly ConflictView[];
  /** Rows behind them: pairs of attributions. */
  readonly conflictRowCount: number;
  readonly outletPairs: readonly OutletPairView[];
  /** What people decided about names and attributions. */
  readonly decisions: readonly VoiceDecision[];
  readonly declarations: readonly Declaration[];
  /** Texts that can be read, by rank. */
  readonly texts: readonly VoicedSource[];
  /** Those of them that report something and stand at no event. */
  readonly unplaced: readonly VoicedSource[];
  readonly sourceOf: (sourceId: string) => VoicedSource | undefined;
}

const bodyOf = (sourceId: string): string => sourceId.replace(/#title$/u, "");

export async function joinVoices(source: DataSource, facts: ReportVoices, rows: CorpusRows, { speakerOf }: SpeakerBook): Promise<Voices> {
  const names = new Map(rows.actors.map((actor) => [actor.actor_id, actor.name]));
  const readable = new Set((await source.rows<SourceTextRow>("source_text")).map((row) => row.source_id));
  const sources = joinSources(facts, rows, { names, readable }, speakerOf);
  const sourceOf = (id: string): VoicedSource | undefined => sources.get(bodyOf(id));
  const present = (ids: readonly string[]): VoicedSource[] => ids.flatMap((id) => sourceOf(id) ?? []);
  const eventRows = new Map((await source.rows<EventRow>("event")).map((row) => [row.event_id, row]));
  const events = facts.events.map((event): EventView => ({
    id: event.event_id,
    row: eventRows.get(event.event_id),
    speakers: event.speakers.map((found) => ({
      speaker: speakerOf(found.speaker_id),
      hasOwnText: found.has_transcript,
      quotedCount: found.quoted_count,
      toldCount: found.told_count,
    })),
    ownTexts: present(event.own_source_ids),
    reports: present(event.report_ids),
    reportCount: event.report_count,
  }));
  const texts = present(facts.text_ids);
  const placed = new Set(events.flatMap((event) => [...event.reports, ...event.ownTexts].map((report) => report.row.source_id)));
  return {
    facts,
    events: events.sort((a, b) => (a.row?.valid_from ?? Infinity) - (b.row?.valid_from ?? Infinity) || (a.id < b.id ? -1 : 1)),
    conflicts: await joinConflicts(source, sourceOf, speakerOf, { events: eventRows, reviews: rows.reviews }),
    decisions: await readVoiceDecisions(source, rows.reviews),
    declarations: await joinDeclarations(source, sourceOf),
    conflictRowCount: (await source.rows<AttributionConflictRow>("attribution_conflict")).length,
    outletPairs: (await source.rows<OutletPairRow>("outlet_pair")).flatMap((row) => {
      const [a, b] = [sourceOf(row.a_source_id), sourceOf(row.b_source_id)];
      return a && b ? [{ row, a, b }] : [];
    }),
    texts,
    unplaced: texts.filter((text) => !placed.has(text.row.source_id) && text.quotedShare + text.toldShare > 0),
    sourceOf,
  };
}

function joinSources(
  facts: ReportVoices,
  { sources: rows, utterances }: CorpusRows,
  { names, readable }: { readonly names: ReadonlyMap<string, string>; readonly readable: ReadonlySet<string> },
  speakerOf: (id: string) => Speaker,
): Map<string, VoicedSource> {
  const owners = new Map<string, Set<string>>();
  for (const utterance of utterances)
    if (utterance.form === "transcript")
      owners.set(utterance.source_id, (owners.get(utterance.source_id) ?? new Set()).add(utterance.speaker_id));
  const measured = new Map(facts.sources.map((found) => [found.source_id, found]));
  const rowOf = new Map(rows.map((row) => [row.source_id, row]));
  const voiced = (row: SourceRow, found: SourceVoices, sameAs: VoicedSource | undefined): VoicedSource => {
    const length = Math.max(1, row.char_count);
    const share = (units: number): number => Math.min(1, units / length);
    return {
      row,
      outlet: row.outlet === "" ? "" : (names.get(row.outlet) ?? row.outlet),
      speakers: found.speaker_ids.map(speakerOf),
      moreSpeakers: found.speaker_count - found.speaker_ids.length,
      quotedShare: share(found.quoted_units),
      toldShare: share(found.reported_units),
      ownShare: share(found.transcript_units),
      ownSpeakerIds: owners.get(row.source_id) ?? new Set(),
      isReadable: readable.has(row.source_id),
      sameAs,
    };
  };
  const sources = new Map<string, VoicedSource>();
  for (const [id, found] of measured) {
    const row = rowOf.get(id);
    if (!row) continue;
    const original = row.duplicate_of === null ? undefined : rowOf.get(row.duplicate_of);
    const same = original ? measured.get(original.source_id) : undefined;
    sources.set(id, voiced(row, found, original && same ? voiced(original, same, undefined) : undefined));
  }
  return sources;
}

async function joinConflicts(
  source: DataSource,
  sourceOf: (id: string) => VoicedSource | undefined,
  speakerOf: (id: string) => Speaker,
  { events, reviews }: { readonly events: ReadonlyMap<string, EventRow>; readonly reviews: readonly ReviewRow[] },
): Promise<ConflictView[]> {
  const conflicts = await source.rows<AttributionConflictRow>("attribution_conflict", { orderBy: ["-identity_share", "conflict_id"] });
  const attributions = new Map((await source.rows<AttributionRow>("attribution")).map((row) => [row.attribution_id, row]));
  const groups = joinPairs(conflicts);
  const views: ConflictView[] = [];
  for (const rows of groups) {
    const speakerIn = new Map(
      rows.flatMap((row) => [[row.a_attribution_id, row.a_speaker_id] as const, [row.b_attribution_id, row.b_speaker_id] as const]),
    );
    const held = [...speakerIn].flatMap(([id, speakerId]) => {
      const attribution = attributions.get(id);
      return attribution ? [{ attribution, speakerId }] : [];
    });
    const excerpts = await source.excerpts(held.map(({ attribution }) => attribution));
    const versions = new Map<string, ConflictSide[]>();
    held.forEach(({ attribution, speakerId }, index) => {
      const side = { attribution, source: sourceOf(attribution.source_id), speaker: speakerOf(speakerId), excerpt: excerpts[index] };
      versions.set(speakerId, [...(versions.get(speakerId) ?? []), side]);
    });
    if (versions.size < 2) continue;
    const settled = rows.find((row) => (row.right_speaker_id ?? null) !== null) ?? rows[0];
    const right = settled?.right_speaker_id ?? null;
    const ids = new Set(rows.flatMap((row) => [row.conflict_id, row.a_attribution_id, row.b_attribution_id]));
    const isDecided = settled?.status === "decided" || settled?.status === "dismissed";
    views.push({
      // Reports of older versions do not say whether it is settled.
      status: settled?.status ?? "open",
      right: right === null ? undefined : speakerOf(right),
      decided: isDecided ? conflictDecision(reviews, ids) : undefined,
      id: rows[0]?.conflict_id ?? "",
      versions: [...versions.values()].map((sides) => ({ speaker: sides[0]?.speaker ?? speakerOf(""), sides })),
      event: events.get(rows[0]?.event_id ?? ""),
      identityShare: Math.min(...rows.map((row) => row.identity_share)),
    });
  }
  return views;
}

const declarationKinds: ReadonlySet<string> = new Set<Declaration["kind"]>(["agency", "joint", "citation"]);

async function joinDeclarations(source: DataSource, sourceOf: (id: string) => VoicedSource | undefined): Promise<Declaration[]> {
  const parts = (await source.rows<PartRow>("part")).filter((part) => part.owner_table === "source" && declarationKinds.has(part.role));
  const excerpts = await source.excerpts(parts);
  return parts.flatMap((part, index): Declaration[] => {
    const found = sourceOf(part.source_id);
    // The set holds exactly the words of the type.
    return found ? [{ source: found, kind: part.role as Declaration["kind"], excerpt: excerpts[index] }] : [];
  });
}

/** Rows that share an attribution tell one conflict; groups in the order of their first row. */
function joinPairs(conflicts: readonly AttributionConflictRow[]): AttributionConflictRow[][] {
  const groups: AttributionConflictRow[][] = [];
  for (const row of conflicts) {
    const touches = (group: readonly AttributionConflictRow[]): boolean =>
      group.some((other) =>
        [other.a_attribution_id, other.b_attribution_id].some((id) => id === row.a_attribution_id || id === row.b_attribution_id),
      );
    const met = groups.filter(touches);
    const [first, ...rest] = met;
    if (!first) groups.push([row]);
    else {
      first.push(row, ...rest.flat());
      for (const group of rest) groups.splice(groups.indexOf(group), 1);
    }
  }
  return groups;
}
