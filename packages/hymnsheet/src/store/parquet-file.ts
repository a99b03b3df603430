import { rm } from "node:fs/promises";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { AnyRow, Column } from "@hymnsheet/core/model/tables/define-table";
import { sqlType } from "@hymnsheet/core/model/schema/sql-type";
import { Database } from "./database.ts";
import { Dictionary } from "./dictionary.ts";
import { RowAppender } from "./row-appender.ts";
import { quoteName, quoteText } from "./sql-text.ts";

/** Rows per row group; fixed, so that equal rows give equal bytes. */
const rowGroupRows = 122_880;
const memoryMb = 512;

/**
 * Writes rows to a Parquet file in the order in which they come. One thread, fixed row groups: equal rows give equal bytes.
 *
 * @returns rows written.
 * @throws  OUTPUT_FAILED when the file cannot be written; nothing is left of it then.
 */
export async function writeParquetFile(
  path: string,
  columns: Readonly<Record<string, Column>>,
  batches: AsyncIterable<readonly AnyRow[]>,
): Promise<number> {
  const database = await Database.open(":memory:", { isReadOnly: false, memoryMb, threads: 1 });
  try {
    const declared = Object.entries(columns).map(([name, column]) => `${quoteName(name)} ${sqlType(column)}`);
    await database.run(`CREATE TABLE exported (${declared.join(", ")})`);
    const count = await database.use(async (connection) => {
      const target = { name: "exported", columns };
      const appender = new RowAppender(target, await connection.createAppender("exported"), new Dictionary());
      for await (const batch of batches) for (const row of batch) appender.append(row);
      appender.close();
      return appender.rowCount;
    });
    await copyToParquet(database, "SELECT * FROM exported", path);
    return count;
  } finally {
    await database.close();
  }
}

/** Lets a database write the rows of a select to a Parquet file, in their order. @throws OUTPUT_FAILED; nothing is left of the file then. */
export async function copyToParquet(database: Database, select: string, path: string): Promise<void> {
  try {
    await database.run(`COPY (${select}) TO ${quoteText(path)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${rowGroupRows})`);
  } catch (cause) {
    await rm(path, { force: true });
    throw new HymnsheetError("OUTPUT_FAILED", `cannot write ${path}`, {
      value: path,
      cause,
      advice: "Check that the folder exists, that you may write there, and that there is room.",
    });
  }
}
