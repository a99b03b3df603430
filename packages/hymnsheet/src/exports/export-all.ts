import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { tables } from "@hymnsheet/core/model/tables/tables";
import type { ExportOptions } from "./export-options.ts";
import { exportTable } from "./export-table.ts";

/**
 * Writes every table of the contract into a folder, one file each, named as the table.
 *
 * @returns rows of each table.
 */
export async function exportAll(
  reader: ProjectReader,
  folder: string,
  options: Omit<ExportOptions, "out" | "stream">,
): Promise<Readonly<Record<string, number>>> {
  await mkdir(folder, { recursive: true });
  const counts: Record<string, number> = {};
  for (const { name } of tables)
    counts[name] = await exportTable(reader, name, { ...options, out: join(folder, `${name}.${options.format}`) });
  return counts;
}
