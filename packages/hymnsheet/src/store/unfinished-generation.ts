/** The database of the generation being written: opened again after a crash when it can be trusted, else started anew. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { Database } from "./database.ts";
import { removeGeneration } from "./generation-folders.ts";
import { projectPaths } from "./project-paths.ts";
import { createLayout, layoutVersion } from "./stage-schema.ts";
import type { WriterOptions } from "./store-ports.ts";

/**
 * Opens the database of an unfinished generation with the stages it finished, or creates it empty.
 *
 * @throws PROJECT_BUSY when another process writes it.
 */
export async function openUnfinished(folder: string, generation: number, options: WriterOptions): Promise<Database> {
  const paths = projectPaths(folder);
  const spillFolder = join(paths.index(generation), "spill");
  const open = async (): Promise<Database> => {
    mkdirSync(paths.index(generation), { recursive: true });
    return Database.open(paths.database(generation), { ...options, isReadOnly: false, spillFolder });
  };
  let database: Database;
  try {
    database = await open();
  } catch (error) {
    if (!(error instanceof HymnsheetError) || error.code !== "PROJECT_DAMAGED") throw error;
    removeGeneration(folder, generation);
    database = await open();
  }
  if ((await readLayout(database)) === layoutVersion) return database;
  await database.close();
  removeGeneration(folder, generation);
  database = await open();
  await database.use(async (connection) => {
    await connection.run("BEGIN TRANSACTION");
    await createLayout(connection);
    await connection.run("COMMIT");
  });
  return database;
}

/** Layout of an open database; `undefined` for an empty or a foreign one. */
export async function readLayout(database: Database): Promise<number | undefined> {
  const tables = await database.read("SELECT 1 FROM duckdb_tables() WHERE schema_name = 'store' AND table_name = 'meta' AND NOT internal");
  if (tables.length === 0) return undefined;
  const [row] = await database.read("SELECT layout FROM store.meta");
  return row === undefined ? undefined : Number(row[0]);
}

/** Brings everything into the one file of a closed database, whatever was still being read when it was closed. */
export async function checkpoint(folder: string, generation: number): Promise<void> {
  const database = await Database.open(projectPaths(folder).database(generation), { isReadOnly: false, memoryMb: 256, threads: 1 });
  try {
    await database.run("CHECKPOINT");
  } finally {
    await database.close();
  }
}
