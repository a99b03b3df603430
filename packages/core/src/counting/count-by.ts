import type { AnyRow, Cell } from "../model/tables/define-table.ts";
import type { CountedValues } from "../model/ports.ts";

/** Counts with equal values as one, in order of first sight. */
export function sumCounts(counts: Iterable<CountedValues>): CountedValues[] {
  const sums = new Map<string, { readonly values: readonly Cell[]; count: number }>();
  for (const { values, count } of counts) {
    const key = JSON.stringify(values);
    const known = sums.get(key);
    if (known === undefined) sums.set(key, { values, count });
    else known.count += count;
  }
  return [...sums.values()];
}

/** Rows in memory by the values of some columns: what `ProjectReader.countBy` says of rows in a table. */
export function countRowsBy(rows: readonly AnyRow[], columns: readonly string[]): CountedValues[] {
  return sumCounts(rows.map((row) => ({ values: columns.map((name) => row[name] ?? null), count: 1 })));
}
