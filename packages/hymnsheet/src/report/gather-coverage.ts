/** Counts over the whole project, made by the database: what the embedded rows are only the top of. */
import { voicesOf } from "@hymnsheet/core/counting/group-voices";
import type { CountedValues, ProjectReader } from "@hymnsheet/core/model/ports";
import type { NamedCount, OutletCoverage, ReportCoverage } from "@hymnsheet/core/model/report-data";
import { itemTable } from "@hymnsheet/core/model/tables/item";
import { passageMatchTable } from "@hymnsheet/core/model/tables/passage-match";
import { problemTable } from "@hymnsheet/core/model/tables/problem";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { statementTable } from "@hymnsheet/core/model/tables/statement";
import { readGroupMembers } from "../store/group-members.ts";
import { readNamelessVoices } from "../store/nameless-voices.ts";

type SourceCoverage = Pick<ReportCoverage, "outlets" | "outlet_count" | "languages" | "duplicate_source_count">;
type StatementCoverage = Pick<
  ReportCoverage,
  "months" | "first_at" | "last_at" | "speaker_count" | "undated_statement_count" | "unknown_speaker_statement_count"
>;
type ItemCoverage = Pick<ReportCoverage, "line_count" | "shared_line_count" | "suppressed_items">;

export async function gatherCoverage(reader: ProjectReader, outletLimit: number): Promise<Omit<ReportCoverage, "own_repetitions">> {
  return {
    ...(await coverSources(reader, outletLimit)),
    ...(await coverStatements(reader)),
    ...(await coverItems(reader)),
    suppressed_matches: await coverMatches(reader),
    problems: byCount(tallyOf(await reader.countBy(problemTable, ["code"]))),
  };
}

async function coverSources(reader: ProjectReader, outletLimit: number): Promise<SourceCoverage> {
  const outlets = new Map<string, { count: number; languages: Set<string>; first: number | null; last: number | null }>();
  const languages = new Map<string, number>();
  for (const { values, count } of await reader.countBy(sourceTable, ["kind", "outlet", "language", "published_at"])) {
    const [kind, outletId, language, publishedAt] = values as [string, string, string, number | null]; // as declared
    if (kind === "title") continue;
    const outlet = outlets.get(outletId) ?? { count: 0, languages: new Set<string>(), first: null, last: null };
    outlets.set(outletId, outlet);
    outlet.count += count;
    outlet.languages.add(language);
    outlet.first = earlier(outlet.first, publishedAt);
    outlet.last = later(outlet.last, publishedAt);
    tally(languages, language, count);
  }
  let duplicates = 0;
  for (const { values, count } of await reader.countBy(sourceTable, ["kind", "duplicate_of"]))
    if (values[0] !== "title" && values[1] !== null) duplicates += count;
  const rows: OutletCoverage[] = [...outlets].map(([outletId, outlet]) => ({
    outlet_id: outletId,
    source_count: outlet.count,
    languages: [...outlet.languages].sort(),
    first_at: outlet.first,
    last_at: outlet.last,
  }));
  rows.sort((a, b) => b.source_count - a.source_count || (a.outlet_id < b.outlet_id ? -1 : 1));
  return {
    outlets: rows.slice(0, outletLimit),
    outlet_count: rows.length,
    languages: byCount(languages),
    duplicate_source_count: duplicates,
  };
}

const NAMELESS_AT_ONCE = 1000;

async function coverStatements(reader: ProjectReader): Promise<StatementCoverage> {
  const where = { has_transcript: true };
  const speakers = tallyOf(await reader.countBy(statementTable, ["speaker_id"], { where }));
  const dates = await reader.countBy(statementTable, ["said_from"], { where });
  const nameless = [...(await readNamelessVoices(reader, speakers.keys()))].sort();
  for (let at = 0; at < nameless.length; at += NAMELESS_AT_ONCE) {
    const ids = nameless.slice(at, at + NAMELESS_AT_ONCE);
    const taken = await reader.countBy(statementTable, ["said_from"], { where: { ...where, speaker_id: ids } });
    dates.push(...taken.map(({ values, count }) => ({ values, count: -count })));
    for (const id of ids) speakers.delete(id);
  }
  const groups = await readGroupMembers(reader);
  const days = new Map<number | null, number>();
  for (const { values, count } of dates) tally(days, values[0] as number | null, count); // as declared
  const months = new Map<number, number>();
  let first: number | null = null;
  let last: number | null = null;
  for (const [saidFrom, count] of days) {
    if (saidFrom === null || count === 0) continue;
    tally(months, monthStart(saidFrom), count);
    first = earlier(first, saidFrom);
    last = later(last, saidFrom);
  }
  const undated = days.get(null) ?? 0;
  let unknown = 0;
  for (const [speakerId, count] of speakers) if (speakerId.startsWith("unknown:")) unknown += count;
  return {
    months: [...months].sort((a, b) => a[0] - b[0]).map(([month, count]) => ({ month_start: month, statement_count: count })),
    first_at: first,
    last_at: last,
    speaker_count: new Set([...speakers.keys()].flatMap((id) => voicesOf(id, groups))).size,
    undated_statement_count: undated,
    unknown_speaker_statement_count: unknown,
  };
}

async function coverItems(reader: ProjectReader): Promise<ItemCoverage> {
  const reasons = new Map<string, number>();
  let lines = 0;
  let shared = 0;
  for (const { values, count } of await reader.countBy(itemTable, ["suppressed_by", "speaker_count"], { where: { level: "passage" } })) {
    const [reason, speakerCount] = values as [string, number]; // as declared
    if (reason !== "") tally(reasons, reason, count);
    else {
      lines += count;
      if (speakerCount > 1) shared += count;
    }
  }
  return { line_count: lines, shared_line_count: shared, suppressed_items: byCount(reasons) };
}

/** Matches that are set aside, by reason in order of its name. */
async function coverMatches(reader: ProjectReader): Promise<NamedCount[]> {
  const reasons = tallyOf(await reader.countBy(passageMatchTable, ["suppressed_by"]));
  reasons.delete("");
  return [...reasons].map(([name, count]) => ({ name, count })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Counts by the only value. */
function tallyOf(counts: readonly CountedValues[]): Map<string, number> {
  return new Map(counts.map(({ values, count }) => [String(values[0]), count]));
}

function tally<K>(counts: Map<K, number>, key: K, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Downwards by count, ties by name. */
function byCount(counts: ReadonlyMap<string, number>): NamedCount[] {
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function earlier(known: number | null, at: number | null): number | null {
  return known === null ? at : at === null ? known : Math.min(known, at);
}

function later(known: number | null, at: number | null): number | null {
  return known === null ? at : at === null ? known : Math.max(known, at);
}

function monthStart(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}
