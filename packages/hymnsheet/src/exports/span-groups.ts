import type { AnyTable } from "@hymnsheet/core/model/tables/define-table";

/** The columns that together name one span of a row, and the column in which its text is exported. */
export interface SpanGroup {
  readonly source: string;
  readonly start: string;
  readonly end: string;
  readonly text: string;
}

const possible: readonly SpanGroup[] = [
  { source: "source_id", start: "span_start", end: "span_end", text: "text" },
  { source: "a_source_id", start: "a_start", end: "a_end", text: "a_text" },
  { source: "b_source_id", start: "b_start", end: "b_end", text: "b_text" },
];

/** The spans that rows of a table hold; empty for a table without spans. */
export function spanGroups(table: AnyTable): readonly SpanGroup[] {
  return possible.filter(({ source, start, end }) => [source, start, end].every((name) => table.columns[name] !== undefined));
}
