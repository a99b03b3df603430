import { countRowsBy } from "@hymnsheet/core/counting/count-by";
import type { CountedValues, ProjectReader, TableQuery, TopItemsOptions } from "@hymnsheet/core/model/ports";
import type { Span } from "@hymnsheet/core/model/span";
import type { AnyRow, AnyTable, Cell } from "@hymnsheet/core/model/tables/define-table";

/** Rows by table name, and texts by source: a whole project in memory. */
export interface MemoryProject {
  readonly tables: Readonly<Record<string, readonly object[]>>;
  readonly texts: Readonly<Record<string, string>>;
}

const compareCells = (a: Cell | undefined, b: Cell | undefined): number => {
  if (a === b) return 0;
  if (a === null || a === undefined) return 1;
  if (b === null || b === undefined) return -1;
  return a < b ? -1 : 1;
};

/** A `ProjectReader` over rows in memory, for tests of everything that reads finished tables. */
export class MemoryProjectReader implements ProjectReader {
  private readonly project: MemoryProject;

  constructor(project: MemoryProject) {
    this.project = project;
  }

  private select(table: AnyTable, query: TableQuery = {}): AnyRow[] {
    // The samples are written against the row types of the contract.
    const rows = (this.project.tables[table.name] ?? []) as readonly AnyRow[];
    const where = Object.entries(query.where ?? {}).map(([name, wanted]) => ({
      name,
      wanted: new Set<Cell>(Array.isArray(wanted) ? wanted : [wanted as Cell]),
    }));
    const order = [...(query.orderBy ?? []), ...table.key];
    const kept = rows.filter((row) => where.every(({ name, wanted }) => wanted.has(row[name] ?? null)));
    kept.sort((a, b) => {
      for (const term of order) {
        const name = term.replace(/^-/, "");
        const sign = term.startsWith("-") ? -compareCells(a[name], b[name]) : compareCells(a[name], b[name]);
        if (sign !== 0) return sign;
      }
      return 0;
    });
    const offset = query.offset ?? 0;
    return kept.slice(offset, query.limit === undefined ? undefined : offset + query.limit);
  }

  async rows<R = AnyRow>(table: AnyTable, query?: TableQuery): Promise<R[]> {
    return this.select(table, query) as R[];
  }

  async *scan<R = AnyRow>(table: AnyTable, query?: TableQuery): AsyncIterable<R[]> {
    const rows = this.select(table, query) as R[];
    for (let start = 0; start < rows.length; start += 7) yield rows.slice(start, start + 7);
  }

  async count(table: AnyTable, query?: TableQuery): Promise<number> {
    return this.select(table, query).length;
  }

  async countBy(table: AnyTable, columns: readonly string[], query?: Pick<TableQuery, "where">): Promise<CountedValues[]> {
    return countRowsBy(this.select(table, query), columns);
  }

  async topItems<R = AnyRow>(options: TopItemsOptions): Promise<R[]> {
    const score = (row: AnyRow): number => Number(row["surprisal_bits"]) * Number(row["speaker_count"]);
    const items = ((this.project.tables["item"] ?? []) as readonly AnyRow[])
      .filter((row) => row["level"] === (options.level ?? "passage"))
      .filter((row) => options.suppressed === true || row["suppressed_by"] === "")
      .filter((row) => Number(row["speaker_count"]) >= (options.minimumSpeakers ?? 0));
    return [...items].sort((a, b) => score(b) - score(a) || compareCells(a["item_id"], b["item_id"])).slice(0, options.limit) as R[];
  }

  async slices(spans: readonly Span[], context = 0): Promise<{ before: string; text: string; after: string }[]> {
    return spans.map((span) => {
      const text = this.project.texts[span.source_id] ?? "";
      return {
        before: text.slice(Math.max(0, span.span_start - context), span.span_start),
        text: text.slice(span.span_start, span.span_end),
        after: text.slice(span.span_end, span.span_end + context),
      };
    });
  }

  async text(sourceId: string): Promise<string | undefined> {
    return this.project.texts[sourceId];
  }

  async close(): Promise<void> {}
}
