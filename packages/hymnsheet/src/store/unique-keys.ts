import { tables } from "@hymnsheet/core/model/tables/tables";
import type { Database } from "./database.ts";
import { quoteName } from "./sql-text.ts";
import { isKeptAsFile } from "./stage-schema.ts";

/** Notes for every table whether its key identifies a row, so that readers sort by the key alone where they can. */
export async function recordUniqueKeys(database: Database): Promise<void> {
  await database.run("DELETE FROM store.table_state");
  for (const table of tables.filter((declared) => !isKeptAsFile(declared))) {
    const key = table.key.map(quoteName).join(", ");
    const [row] = await database.read(
      `SELECT count(*)::INTEGER FROM (SELECT 1 FROM main.${quoteName(table.name)} GROUP BY ${key} HAVING count(*) > 1 LIMIT 1)`,
    );
    await database.run("INSERT INTO store.table_state VALUES ($1, $2)", [table.name, Number(row?.[0]) === 0]);
  }
}

/** Tables of a finished generation in which the key identifies a row. */
export async function readUniqueKeys(database: Database): Promise<ReadonlySet<string>> {
  const rows = await database.read("SELECT table_name FROM store.table_state WHERE is_key_unique");
  return new Set(rows.map(([name]) => String(name)));
}
