/** Counts over the whole project, read in batches: what the embedded rows are only the top of. */
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { NamedCount, OutletCoverage, ReportCoverage } from "@hymnsheet/core/model/report-data";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { passageMatchTable } from "@hymnsheet/core/model/tables/passage-match";
import { problemTable, type ProblemRow } from "@hymnsheet/core/model/tables/problem";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { statementTable, type StatementRow } from "@hymnsheet/core/model/tables/statement";

type SourceCoverage = Pick<ReportCoverage, "outlets" | "outlet_count" | "languages" | "duplicate_source_count">;
type StatementCoverage = Pick<
  ReportCoverage,
  "months" | "first_at" | "last_at" | "speaker_count" | "undated_statement_count" | "unknown_speaker_statement_count"
>;
type ItemCoverage = Pick<ReportCoverage, "line_count" | "shared_line_count" | "suppressed_items">;

export async function gatherCoverage(
  reader: ProjectReader,
  outletLimit: number,
  matchReasons: readonly string[],
): Promise<Omit<ReportCoverage, "own_repetitions">> {
  const items = await coverItems(reader);
  const reasons = [...new Set([...items.suppressed_items.map((entry) => entry.name), ...matchReasons])].sort();
  const matches: NamedCount[] = [];
  for (const name of reasons) {
    const count = await reader.count(passageMatchTable, { where: { suppressed_by: name } });
    if (count > 0) matches.push({ name, count });
  }
  return {
    ...(await coverSources(reader, outletLimit)),
    ...(await coverStatements(reader)),
    ...items,
    suppressed_matches: matches,
    problems: await coverProblems(reader),
  };
}

async function coverSources(reader: ProjectReader, outletLimit: number): Promise<SourceCoverage> {
  const outlets = new Map<string, { count: number; languages: Set<string>; first: number | null; last: number | null }>();
  const languages = new Map<string, number>();
  let duplicates = 0;
  for await (const batch of reader.scan<SourceRow>(sourceTable)) {
    for (const source of batch) {
      if (source.kind === "title") continue;
      const outlet = outlets.get(source.outlet) ?? { count: 0, languages: new Set<string>(), first: null, last: null };
      outlets.set(source.outlet, outlet);
      outlet.count++;
      outlet.languages.add(source.language);
      outlet.first = earlier(outlet.first, source.published_at);
      outlet.last = later(outlet.last, source.published_at);
      tally(languages, source.language);
      if (source.duplicate_of !== null) duplicates++;
    }
  }
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

async function coverStatements(reader: ProjectReader): Promise<StatementCoverage> {
  const months = new Map<number, number>();
  const speakers = new Set<string>();
  let first: number | null = null;
  let last: number | null = null;
  let undated = 0;
  let unknown = 0;
  for await (const batch of reader.scan<StatementRow>(statementTable)) {
    for (const statement of batch) {
      if (!statement.has_transcript) continue;
      speakers.add(statement.speaker_id);
      if (statement.speaker_id.startsWith("unknown:")) unknown++;
      if (statement.said_from === null) undated++;
      else {
        tally(months, monthStart(statement.said_from));
        first = earlier(first, statement.said_from);
        last = later(last, statement.said_from);
      }
    }
  }
  return {
    months: [...months].sort((a, b) => a[0] - b[0]).map(([month, count]) => ({ month_start: month, statement_count: count })),
    first_at: first,
    last_at: last,
    speaker_count: speakers.size,
    undated_statement_count: undated,
    unknown_speaker_statement_count: unknown,
  };
}

async function coverItems(reader: ProjectReader): Promise<ItemCoverage> {
  const reasons = new Map<string, number>();
  let lines = 0;
  let shared = 0;
  for await (const batch of reader.scan<ItemRow>(itemTable, { where: { level: "passage" } })) {
    for (const item of batch) {
      if (item.suppressed_by !== "") tally(reasons, item.suppressed_by);
      else {
        lines++;
        if (item.speaker_count > 1) shared++;
      }
    }
  }
  return { line_count: lines, shared_line_count: shared, suppressed_items: byCount(reasons) };
}

async function coverProblems(reader: ProjectReader): Promise<NamedCount[]> {
  const codes = new Map<string, number>();
  for await (const batch of reader.scan<ProblemRow>(problemTable)) for (const problem of batch) tally(codes, problem.code);
  return byCount(codes);
}

function tally<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
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
