import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { Span } from "@hymnsheet/core/model/span";
import { nullable, text, type AnyRow, type AnyTable, type Cell, type Column } from "@hymnsheet/core/model/tables/define-table";
import { CodePointOffsets } from "./code-points.ts";
import type { ExportOptions } from "./export-options.ts";
import { spanGroups, type SpanGroup } from "./span-groups.ts";

type WritableRow = Record<string, Cell>;

/** The columns of an export: those declared, then the texts that were asked for. */
export function exportedColumns(table: AnyTable, options: ExportOptions): Readonly<Record<string, Column>> {
  if (options.withText !== true) return table.columns;
  const texts = spanGroups(table).map((group) => [
    group.text,
    nullable(text(`exact text of ${group.source}, ${group.start}, ${group.end}`)),
  ]);
  return { ...table.columns, ...Object.fromEntries(texts) };
}

/** The rows of a table in key order, with texts and offsets as asked; times are still milliseconds. */
export async function* exportedRows(reader: ProjectReader, table: AnyTable, options: ExportOptions): AsyncGenerator<readonly AnyRow[]> {
  const groups = spanGroups(table);
  const offsets = options.offsets === "codepoint" && groups.length > 0 ? await CodePointOffsets.open(reader) : undefined;
  for await (const batch of reader.scan<WritableRow>(table)) {
    const rows = options.withText === true || offsets !== undefined ? batch.map((row) => ({ ...row })) : batch;
    for (const group of groups) {
      if (options.withText === true) await addTexts(reader, rows, group);
      if (offsets !== undefined) await convertOffsets(offsets, rows, group);
    }
    yield rows;
  }
}

function spanOf(row: AnyRow, group: SpanGroup): Span | undefined {
  const [source, start, end] = [row[group.source], row[group.start], row[group.end]];
  if (typeof source !== "string" || typeof start !== "number" || typeof end !== "number") return undefined;
  return { source_id: source, span_start: start, span_end: end };
}

async function addTexts(reader: ProjectReader, rows: readonly WritableRow[], group: SpanGroup): Promise<void> {
  const placed = rows.flatMap((row) => {
    const span = spanOf(row, group);
    return span === undefined ? [] : [{ row, span }];
  });
  for (const row of rows) row[group.text] = null;
  const slices = await reader.slices(placed.map(({ span }) => span));
  for (const [at, { row }] of placed.entries()) row[group.text] = slices[at]!.text;
}

async function convertOffsets(offsets: CodePointOffsets, rows: readonly WritableRow[], group: SpanGroup): Promise<void> {
  for (const row of rows) {
    const span = spanOf(row, group);
    if (span === undefined) continue;
    row[group.start] = await offsets.convert(span.source_id, span.span_start);
    row[group.end] = await offsets.convert(span.source_id, span.span_end);
  }
}
