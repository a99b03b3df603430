import type { AnyTable } from "@hymnsheet/core/model/tables/define-table";
import type { Database, DuckDBDataChunk } from "./database.ts";
import { quoteName } from "./sql-text.ts";

/**
 * The select list that brings every column of a table as the value a row holds: times as milliseconds, the rest as it is. Without names,
 * which an ORDER BY would take for the columns they stand for.
 *
 * @param from  column to take for a column; default itself.
 */
export function selectList(table: AnyTable, from: (name: string) => string = (name) => name): string {
  return Object.entries(table.columns)
    .map(([name, column]) => (column.type === "time" ? `epoch_ms(${quoteName(from(name))})::DOUBLE` : quoteName(from(name))))
    .join(", ");
}

/** Streams the rows of a select whose columns are `names`, some thousand at a time; the connection is held until the loop ends. */
export async function* streamRows<R>(database: Database, sql: string, names: readonly string[]): AsyncGenerator<R[]> {
  const connection = await database.acquire();
  let isAtEnd = false;
  try {
    const result = await database.during(() => connection.stream(sql));
    const next = (): Promise<DuckDBDataChunk | null> => database.during(() => result.fetchChunk());
    try {
      for (let chunk = await next(); chunk !== null && chunk.rowCount > 0; chunk = await next()) yield toRows<R>(chunk, names);
      isAtEnd = true;
    } finally {
      // A connection that is closed over a half-read result corrupts the process, so a loop that was left early is read to its end.
      if (!isAtEnd) isAtEnd = await readToEnd(next);
    }
  } finally {
    if (isAtEnd) database.release(connection);
    else database.drop(connection);
  }
}

/** False when the database was closed, or failed, before the end. */
async function readToEnd(next: () => Promise<DuckDBDataChunk | null>): Promise<boolean> {
  try {
    for (let chunk = await next(); chunk !== null && chunk.rowCount > 0; chunk = await next());
    return true;
  } catch {
    return false;
  }
}

function toRows<R>(chunk: DuckDBDataChunk, names: readonly string[]): R[] {
  const columns = names.map((_, at) => chunk.getColumnValues(at));
  const rows: R[] = Array.from({ length: chunk.rowCount });
  for (let i = 0; i < rows.length; i++) {
    const row: Record<string, unknown> = {};
    for (let at = 0; at < names.length; at++) row[names[at]!] = columns[at]![i];
    rows[i] = row as R; // the select list and the row type come from one declaration
  }
  return rows;
}
