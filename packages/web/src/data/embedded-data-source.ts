import { unpackTable } from "@hymnsheet/core/model/embedded-table";
import type { TableQuery } from "@hymnsheet/core/model/ports";
import type { Excerpt, ReportData } from "@hymnsheet/core/model/report-data";
import type { Span } from "@hymnsheet/core/model/span";
import type { AnyRow, Cell } from "@hymnsheet/core/model/tables/define-table";
import type { DataSource, ProjectFacts } from "./data-source.ts";

const keyOf = (span: Span): string => `${span.source_id}|${span.span_start}|${span.span_end}`;

/** The data of a report file. */
export class EmbeddedDataSource implements DataSource {
  private readonly data: ReportData;
  private readonly contentId: string;
  private readonly excerptsByKey: ReadonlyMap<string, Excerpt>;

  constructor(data: ReportData, contentId: string) {
    this.data = data;
    this.contentId = contentId;
    this.excerptsByKey = new Map(data.excerpts.map((excerpt) => [keyOf(excerpt), excerpt]));
  }

  async facts(): Promise<ProjectFacts> {
    const { name, is_invented, locale, totals, member_totals, line_counts, coverage, voices, levels, judgements, editorial, shown } =
      this.data;
    const known = {
      ...(voices === undefined ? {} : { voices }),
      ...(levels === undefined ? {} : { levels }),
      ...(judgements === undefined ? {} : { judgements }),
      ...(editorial === undefined ? {} : { editorial }),
      ...(line_counts === undefined ? {} : { line_counts }),
    };
    return { name, is_invented, locale, totals, member_totals, coverage, shown, ...known, contentId: this.contentId };
  }

  async rows<R>(table: string, query: TableQuery = {}): Promise<readonly R[]> {
    const where = Object.entries(query.where ?? {}).map(([name, wanted]) => ({
      name,
      wanted: new Set<Cell>(isList(wanted) ? wanted : [wanted]),
    }));
    const rows = unpackTable<AnyRow>(this.data.tables[table]).filter((row) =>
      where.every(({ name, wanted }) => wanted.has(row[name] ?? null)),
    );
    if (query.orderBy) rows.sort((a, b) => compareRows(a, b, query.orderBy ?? []));
    const offset = query.offset ?? 0;
    // The caller names the row type of the table it asks for.
    return rows.slice(offset, query.limit === undefined ? undefined : offset + query.limit) as R[];
  }

  async excerpts(spans: readonly Span[]): Promise<readonly (Excerpt | undefined)[]> {
    return spans.map((span) => this.excerptsByKey.get(keyOf(span)));
  }
}

const isList = (wanted: Cell | readonly Cell[]): wanted is readonly Cell[] => Array.isArray(wanted);

function compareRows(a: AnyRow, b: AnyRow, orderBy: readonly string[]): number {
  for (const term of orderBy) {
    const isDown = term.startsWith("-");
    const name = isDown ? term.slice(1) : term;
    const left = a[name] ?? null;
    const right = b[name] ?? null;
    if (left === right) continue;
    if (left === null || right === null) return left === null ? 1 : -1;
    const order = left < right ? -1 : 1;
    return isDown ? -order : order;
  }
  return 0;
}
