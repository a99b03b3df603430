/**
 * From what the input declares and what was found in the texts to the rows of voices: whose words stand where, on which occasion, and which
 * quotations were given to two people.
 */
import { readVoiceDecisions, type VoiceDecisions } from "../counting/voice-decisions.ts";
import { contentId } from "../model/ids.ts";
import { compareSpans } from "../model/span.ts";
import { Standing } from "../model/standing.ts";
import type { AttributionConflictRow } from "../model/tables/attribution-conflict.ts";
import type { AttributionRow } from "../model/tables/attribution.ts";
import type { EventRow } from "../model/tables/event.ts";
import type { PartRow } from "../model/tables/part.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import { attributionRows } from "./attribution-rows.ts";
import { carveUtterances, type CarvedUtterance, type ResolvedAttribution } from "./carve-utterances.ts";
import { decideAttributions, rejectedRows } from "./decide-attributions.ts";
import { findConflicts, type Quoted } from "./find-conflicts.ts";
import type { Extent } from "../model/extent.ts";
import type { ReportLink } from "./link-reports.ts";
import { nameTitles } from "./name-titles.ts";
import { placeReports, type OwnText, type ReportedUtterance } from "./report-occasions.ts";
import { settleConflicts, type ConflictPair } from "./settle-conflicts.ts";
import type { TimeInterval } from "./source-facts.ts";
import { WordReader } from "./word-reader.ts";
import { spokenStretches } from "./spoken-stretches.ts";

export interface VoicesInput {
  /** Utterances that the input declares, by source and place. */
  readonly declared: readonly UtteranceRow[];
  /** What was found, by source; a source without an entry stays as declared. */
  readonly found: ReadonlyMap<string, readonly ResolvedAttribution[]>;
  /** When a source was published; null when not known. */
  readonly publishedOf: (sourceId: string) => TimeInterval | null;
  readonly textOf: (sourceId: string) => string;
  /** Who wrote a source: its author, its outlet, or nobody known. */
  readonly writerOf: (sourceId: string) => string;
  /** BCP 47 tag of a source. */
  readonly languageOf: (sourceId: string) => string;
  readonly nameEvent: (speakerId: string, day: string, isStated: boolean) => string;
  /** What people decided about attributions and conflicts. Default: nothing. */
  readonly decisions?: VoiceDecisions;
}

export interface AssembledVoices {
  /** By source, then place. */
  readonly utterances: readonly UtteranceRow[];
  /** Per utterance: the stretches that count as its words. */
  readonly pieces: readonly (readonly Extent[])[];
  /** Per utterance: a value of `Standing`. */
  readonly standing: Uint8Array;
  readonly attributions: readonly AttributionRow[];
  readonly conflicts: readonly AttributionConflictRow[];
  /** Occasions known from reports alone. */
  readonly events: readonly EventRow[];
  /** Contents of utterances in several pieces; source, cue and content of attributions. */
  readonly parts: readonly PartRow[];
}

/**
 * Assembles the rows. The same for any order of `declared` within a source.
 * Cost: linear in the characters of sources with attributions, and of all own texts when there is any report.
 */
export function assembleVoices(given: VoicesInput): AssembledVoices {
  const decisions = given.decisions ?? readVoiceDecisions([]);
  const { found: decided, rejected } = decideAttributions(nameTitles(given.found, given.textOf), decisions);
  const input = { ...given, found: decided };
  const carved = carveAll(input);
  const isReport = carved.map(({ utterance, attributions }) => attributions.length > 0 && isRetold(utterance));
  const reader = new WordReader();
  const wordsOf = ({ utterance, pieces }: CarvedUtterance): string[] => reader.wordsOf(input.textOf(utterance.source_id), pieces);
  const numbers = carved.map((_, index) => index).filter((index) => isReport[index]);
  const reports = numbers.map((index): ReportedUtterance => {
    const { utterance, attributions } = carved[index]!;
    const found = input.found.get(utterance.source_id)!;
    return {
      utterance,
      words: wordsOf(carved[index]!),
      said: found[attributions[0]!]!.said,
      published: input.publishedOf(utterance.source_id),
    };
  });
  const texts = numbers.length === 0 ? [] : ownTexts(carved, wordsOf);
  const placed = placeReports(reports, texts, input.nameEvent);
  const utterances = carved.map(({ utterance }) => utterance);
  numbers.forEach((index, report) => {
    const { spoken } = placed.links[report]!;
    const original = spoken === null ? undefined : texts[spoken]!.utterance.source_id;
    utterances[index] = translated(borneOut(placed.utterances[report]!, placed.links[report]!), original, input);
  });
  const settled = carved.map((entry, index) => ({ ...entry, utterance: utterances[index]! }));
  const { rows, parts, idOf } = attributionRows(settled, input.found);
  const standing = Uint8Array.from(isReport, (is) => (is ? Standing.reported : Standing.own));
  placed.links.forEach((link, report) => {
    if (link.how === "another_voice" && !decisions.confirmed.has(idOf(numbers[report]!))) standing[numbers[report]!] = Standing.doubtful;
    else if (placed.utterances[report]!.event_id === null && link.spoken === null) standing[numbers[report]!] = Standing.unplaced;
  });
  const pairs = conflictPairs(reports, placed.utterances, (report) => idOf(numbers[report]!));
  const conflicts = settleConflicts(pairs, (report) => placed.links[report]!.how === "words", decisions);
  for (const report of conflicts.doubtful) standing[numbers[report]!] = Standing.doubtful;
  return {
    utterances,
    pieces: spokenStretches(carved, input.textOf),
    standing,
    attributions: [...rows, ...rejectedRows(rejected, settled)],
    conflicts: conflicts.rows,
    events: placed.events,
    parts: [...parts, ...settled.flatMap(contentParts)],
  };
}

/** The same, as the speaker's own words when they were told without marks, as headlines do, and his text holds them. */
function borneOut(utterance: UtteranceRow, { how }: ReportLink): UtteranceRow {
  if (utterance.form !== "direct" || utterance.wording !== "unknown" || how !== "words") return utterance;
  return { ...utterance, wording: "original", worded_by: utterance.speaker_id };
}

/** The same, as a translation when the words were spoken in another language than that of the report. */
function translated(utterance: UtteranceRow, original: string | undefined, { languageOf, writerOf }: VoicesInput): UtteranceRow {
  if (original === undefined || utterance.wording === "translated") return utterance;
  const [spoken, told] = [primary(languageOf(original)), primary(languageOf(utterance.source_id))];
  if (spoken === told || spoken === "und" || told === "und") return utterance;
  return { ...utterance, wording: "translated", worded_by: writerOf(utterance.source_id) };
}

const primary = (tag: string): string => tag.split("-")[0]!;

/** Whether an utterance was found inside a text of somebody else; turns of a transcript are not. */
const isRetold = (utterance: UtteranceRow): boolean => utterance.origin !== "given" && utterance.form !== "transcript";

function carveAll({ declared, found, textOf }: VoicesInput): CarvedUtterance[] {
  const carved = declared.flatMap((whole): CarvedUtterance[] => {
    const all = found.get(whole.source_id);
    if (!all || all.length === 0)
      return [{ utterance: whole, pieces: [{ start: whole.span_start, end: whole.span_end }], attributions: [] }];
    return carveUtterances(whole, all, textOf(whole.source_id));
  });
  return carved.sort((x, y) => compareUtterances(x.utterance, y.utterance));
}

/** By source, then place; the id breaks ties. The order of utterances everywhere. */
export function compareUtterances(x: UtteranceRow, y: UtteranceRow): number {
  return compareSpans(x, y) || (x.utterance_id < y.utterance_id ? -1 : 1);
}

/** What each speaker put out himself, by source: his turns of one transcript are one text. */
function ownTexts(carved: readonly CarvedUtterance[], wordsOf: (utterance: CarvedUtterance) => string[]): OwnText[] {
  const texts = new Map<string, CarvedUtterance[]>();
  for (const entry of carved) {
    if (entry.utterance.form !== "transcript") continue;
    const key = `${entry.utterance.source_id}\u0000${entry.utterance.speaker_id}`;
    const known = texts.get(key);
    if (known) known.push(entry);
    else texts.set(key, [entry]);
  }
  return [...texts.values()].map((entries) => ({ utterance: entries[0]!.utterance, words: () => entries.flatMap(wordsOf) }));
}

function conflictPairs(
  reports: readonly ReportedUtterance[],
  utterances: readonly UtteranceRow[],
  attributionOf: (report: number) => string,
): ConflictPair[] {
  const numbers = reports
    .map((_, index) => index)
    .filter((index) => isQuotation(utterances[index]!) && !utterances[index]!.speaker_id.startsWith("unknown:"));
  const quotations = numbers.map((index): Quoted => {
    const { speaker_id: speakerId, source_id: sourceId, event_id: occasion } = utterances[index]!;
    return { speakerId, sourceId, words: reports[index]!.words, occasion, published: reports[index]!.published };
  });
  return findConflicts(quotations).map(({ a, b, identityShare }) => {
    const [x, y] = [numbers[a]!, numbers[b]!];
    const [aId, bId] = [attributionOf(x), attributionOf(y)];
    return {
      sides: [x, y],
      row: {
        conflict_id: contentId("conflict", [aId, bId]),
        a_attribution_id: aId,
        b_attribution_id: bId,
        a_speaker_id: utterances[x]!.speaker_id,
        b_speaker_id: utterances[y]!.speaker_id,
        event_id: utterances[x]!.event_id ?? utterances[y]!.event_id,
        identity_share: identityShare,
      },
    };
  });
}

const isQuotation = (utterance: UtteranceRow): boolean => utterance.form === "direct" || utterance.form === "mixed";

function contentParts({ utterance, pieces }: CarvedUtterance): PartRow[] {
  if (pieces.length === 1 && pieces[0]!.start === utterance.span_start && pieces[0]!.end === utterance.span_end) return [];
  return pieces.map(({ start, end }, seq) => ({
    owner_table: "utterance",
    owner_id: utterance.utterance_id,
    role: "content",
    seq,
    source_id: utterance.source_id,
    span_start: start,
    span_end: end,
  }));
}
