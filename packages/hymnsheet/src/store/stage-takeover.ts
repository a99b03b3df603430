import type { Database } from "./database.ts";
import { quoteName } from "./sql-text.ts";
import { refreshViews, stageSchema } from "./stage-schema.ts";

/** Copies a stage from the attached database `previous`, in one transaction. */
export async function copyStage(database: Database, name: string): Promise<void> {
  const schema = stageSchema(name);
  const copied = await database.read("SELECT table_name FROM previous.store.part WHERE stage = $1", [name]);
  const stored = await database.read("SELECT table_name FROM duckdb_tables() WHERE database_name = 'previous' AND schema_name = $1", [
    `stage_${name}`,
  ]);
  await database.use(async (connection) => {
    await connection.run("BEGIN TRANSACTION");
    await connection.run(`CREATE SCHEMA ${schema}`);
    for (const [tableName] of stored) {
      const table = `${schema}.${quoteName(String(tableName))}`;
      await connection.run(`CREATE TABLE ${table} AS SELECT * FROM previous.${table}`);
    }
    await connection.run("INSERT INTO store.stage SELECT * FROM previous.store.stage WHERE name = $1", [name]);
    await connection.run("INSERT INTO store.part SELECT * FROM previous.store.part WHERE stage = $1", [name]);
    await refreshViews(
      connection,
      copied.map(([tableName]) => String(tableName)),
    );
    await connection.run("COMMIT");
  });
}
