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
  let isAtEnd = false;
  try {
    yield* streamOn<R>(database, connection, { sql, names });
    isAtEnd = true;
  } finally {
    if (isAtEnd) database.release(connection);
    else database.drop(connection);
  }
}

async function* streamOn<R>(
  database: Database,
  connection: DuckDBConnection,
  { sql, names }: { readonly sql: string; readonly names: readonly string[] },
): AsyncGenerator<R[]> {
  const result = await database.during(() => connection.stream(sql));
  for (;;) {
    const chunk = await database.during(() => result.fetchChunk());
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
