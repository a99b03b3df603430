import type { Cell } from "./tables/define-table.ts";

/** Rows of one table without repeating the column names: how a report carries tables. */
export interface EmbeddedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Packs rows; `columns` fixes which columns are kept and their order. */
export function packTable(columns: readonly string[], rows: readonly object[]): EmbeddedTable {
  return {
    columns,
    // Rows of the contract hold cells only, under exactly the names in `columns`.
    rows: rows.map((row) => columns.map((name) => (row as Readonly<Record<string, Cell | undefined>>)[name] ?? null)),
  };
}

/** The rows again, in the packed order; empty for a table that is not there. */
export function unpackTable<R>(table: EmbeddedTable | undefined): R[] {
  if (!table) return [];
  // The caller names the row type of the table it asks for; both sides follow from the same declaration.
  return table.rows.map((cells) => Object.fromEntries(table.columns.map((name, index) => [name, cells[index] ?? null])) as R);
}
