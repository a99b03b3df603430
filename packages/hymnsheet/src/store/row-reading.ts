import type { AnyTable } from "@hymnsheet/core/model/tables/define-table";
import type { Database, DuckDBConnection } from "./database.ts";
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
  try {
    yield* streamOn<R>(connection, sql, names);
  } finally {
    database.release(connection);
  }
}

async function* streamOn<R>(connection: DuckDBConnection, sql: string, names: readonly string[]): AsyncGenerator<R[]> {
  const result = await connection.stream(sql);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) return;
    const columns = names.map((_, at) => chunk.getColumnValues(at));
    const rows: R[] = Array.from({ length: chunk.rowCount });
    for (let i = 0; i < rows.length; i++) {
      const row: Record<string, unknown> = {};
      for (let at = 0; at < names.length; at++) row[names[at]!] = columns[at]![i];
      rows[i] = row as R; // the select list and the row type come from one declaration
    }
    yield rows;
  }
}
