import { createReadStream } from "node:fs";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { invariant } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { AnyTable } from "@hymnsheet/core/model/tables/define-table";
import { GenerationReader } from "../store/generation-reader.ts";
import { writeParquetFile } from "../store/parquet-file.ts";
import type { ExportOptions } from "./export-options.ts";
import { exportedColumns, exportedRows } from "./exported-rows.ts";
import { requireTable } from "./require-table.ts";
import { csvHeader, csvLines, jsonLines } from "./row-formats.ts";
import { fileSink, outputFailed, streamSink } from "./text-sink.ts";

/**
 * Writes one table: rows in the order of its key, the same bytes for the same rows. An empty table gives an empty JSONL file, a CSV
 * header, a Parquet file without rows. Memory does not grow with the table, except that the database sorts it.
 *
 * @returns rows written.
 * @throws  TABLE_UNKNOWN with the nearest names; OUTPUT_FAILED when the output cannot be written.
 */
export async function exportTable(reader: ProjectReader, tableName: string, options: ExportOptions): Promise<number> {
  const table = requireTable(tableName);
  invariant((options.out === undefined) !== (options.stream === undefined), "an export goes to a file or to a stream");
  return options.format === "parquet" ? exportParquet(reader, table, options) : exportLines(reader, table, options);
}

async function exportLines(reader: ProjectReader, table: AnyTable, options: ExportOptions): Promise<number> {
  const columns = exportedColumns(table, options);
  const line = options.format === "csv" ? csvLines(columns, options.spreadsheetSafe) : jsonLines(columns);
  const sink = options.out === undefined ? streamSink(options.stream!) : await fileSink(options.out); // one of the two is given
  let count = 0;
  try {
    if (options.format === "csv") await sink.write(csvHeader(columns));
    for await (const rows of exportedRows(reader, table, options)) {
      await sink.write(rows.map(line).join(""));
      count += rows.length;
    }
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  await sink.finish();
  return count;
}

async function exportParquet(reader: ProjectReader, table: AnyTable, options: ExportOptions): Promise<number> {
  const { out, stream } = options;
  if (out !== undefined) {
    const count = await writeParquet(reader, table, { ...options, out: `${out}.part` });
    await rename(`${out}.part`, out).catch((cause: unknown) => {
      throw outputFailed(out, cause);
    });
    return count;
  }
  const folder = await mkdtemp(join(tmpdir(), "hymnsheet-"));
  try {
    const path = join(folder, "table.parquet");
    const count = await writeParquet(reader, table, { ...options, out: path });
    await pipeline(createReadStream(path), stream!, { end: false }); // one of the two is given
    return count;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Rows that leave as they lie are copied inside the database; others pass through here. Both give the same bytes. */
async function writeParquet(reader: ProjectReader, table: AnyTable, options: ExportOptions & { readonly out: string }): Promise<number> {
  const isAsItLies = options.withText !== true && options.offsets !== "codepoint";
  const copied = isAsItLies && reader instanceof GenerationReader ? await reader.copyToParquet(table, options.out) : undefined;
  return copied ?? writeParquetFile(options.out, exportedColumns(table, options), exportedRows(reader, table, options));
}
