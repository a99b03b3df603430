import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { findTable, tables } from "@hymnsheet/core/model/tables/tables";
import type { AnyTable } from "@hymnsheet/core/model/tables/define-table";

/** Tables offered when a name is wrong. */
const offered = 5;

/** The declared table of this name. @throws TABLE_UNKNOWN with the names that come nearest. */
export function requireTable(name: string): AnyTable {
  const table = findTable(name);
  if (table !== undefined) return table;
  const near = nearTables(name);
  const list = "`hymnsheet tables` lists all.";
  throw new HymnsheetError("TABLE_UNKNOWN", `there is no table ${name}`, {
    value: name,
    advice: near.length === 0 ? list : `Did you mean ${near.join(", ")}? ${list}`,
  });
}

/** Names of tables that share most of their letters with a wrong name, nearest first; empty when none does. */
export function nearTables(name: string): string[] {
  const wanted = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_");
  const ranked = tables.map((table) => {
    const isPart = wanted !== "" && (table.name.includes(wanted) || wanted.includes(table.name));
    return { name: table.name, distance: isPart ? 0 : editDistance(wanted, table.name) };
  });
  return ranked
    .filter((candidate) => candidate.distance <= Math.max(2, Math.floor(candidate.name.length / 3)))
    .sort((left, right) => left.distance - right.distance || (left.name < right.name ? -1 : 1))
    .slice(0, offered)
    .map((candidate) => candidate.name);
}

/** Letters to insert, delete or replace to make one word the other (Levenshtein, 1966). */
function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const replaced = previous[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, previous[j]! + 1, row[j - 1]! + 1));
    }
    previous = row;
  }
  return previous[right.length]!;
}
