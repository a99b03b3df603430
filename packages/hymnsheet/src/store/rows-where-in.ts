import type { ProjectReader, TableQuery } from "@hymnsheet/core/model/ports";
import type { AnyRow, AnyTable } from "@hymnsheet/core/model/tables/define-table";

/** Values asked for at once. */
const BATCH = 1000;

/** Rows whose `column` holds one of `values`, in the order of the values' batches and then of the key; empty for no values. */
export async function rowsWhereIn<R = AnyRow>(
  reader: ProjectReader,
  table: AnyTable,
  column: string,
  values: readonly string[],
  where: TableQuery["where"] = {},
): Promise<R[]> {
  const rows: R[] = [];
  for (let start = 0; start < values.length; start += BATCH) {
    rows.push(...(await reader.rows<R>(table, { where: { ...where, [column]: values.slice(start, start + BATCH) } })));
  }
  return rows;
}
