import { tables } from "@hymnsheet/core/model/tables/tables";
import type { Database } from "./database.ts";
import { quoteName } from "./sql-text.ts";

/**
 * Notes of every table whether its key identifies a row, so that readers sort by the key alone where they can; else they sort by all
 * columns, and the order is total all the same.
 */
export async function recordUniqueKeys(database: Database): Promise<void> {
  const filled = new Set((await database.read("SELECT DISTINCT table_name FROM store.part")).map(([name]) => String(name)));
  await database.use(async (connection) => {
    await connection.run("BEGIN TRANSACTION");
    await connection.run("DELETE FROM store.table_state");
    for (const { name, key } of tables) {
      const repeated = `SELECT 1 FROM main.${quoteName(name)} GROUP BY ${key.map(quoteName).join(", ")} HAVING count(*) > 1`;
      const isUnique = filled.has(name) ? `NOT EXISTS (${repeated})` : "true";
      await connection.run(`INSERT INTO store.table_state SELECT '${name}', ${isUnique}`);
    }
    await connection.run("COMMIT");
  });
}

/** Tables of a finished generation in which the key identifies a row. */
export async function readUniqueKeys(database: Database): Promise<ReadonlySet<string>> {
  const rows = await database.read("SELECT table_name FROM store.table_state WHERE is_key_unique");
  return new Set(rows.map(([name]) => String(name)));
}
