import type { TableQuery } from "@hymnsheet/core/model/ports";
import type { AnyTable } from "@hymnsheet/core/model/tables/define-table";
import { columnOf, literal, quoteName } from "./sql-text.ts";

/** The WHERE clause of a query, with a leading blank; empty when there is no condition. */
export function whereSql(table: AnyTable, query: TableQuery): string {
  const conditions = Object.entries(query.where ?? {}).map(([name, wanted]) => {
    const column = columnOf(table, name);
    const values = Array.isArray(wanted) ? wanted : [wanted];
    const present = values.filter((value) => value !== null);
    const parts = [
      ...(present.length === 0 ? [] : [`${quoteName(name)} IN (${present.map((value) => literal(column, value)).join(", ")})`]),
      ...(present.length === values.length ? [] : [`${quoteName(name)} IS NULL`]),
    ];
    return parts.length === 0 ? "false" : `(${parts.join(" OR ")})`;
  });
  return conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;
}

/**
 * The columns that order a query: those asked for, then the key, then every other one, so the order is total whatever the rows are.
 *
 * @param isKeyUnique  true when no two rows share a key, which spares the other columns.
 */
export function orderColumns(table: AnyTable, query: TableQuery, isKeyUnique: boolean): readonly { name: string; isDown: boolean }[] {
  const rest = isKeyUnique ? table.key : [...table.key, ...Object.keys(table.columns)];
  const columns = new Map<string, boolean>();
  for (const term of [...(query.orderBy ?? []), ...rest]) {
    const isDown = term.startsWith("-");
    const name = isDown ? term.slice(1) : term;
    columnOf(table, name);
    if (!columns.has(name)) columns.set(name, isDown);
  }
  return [...columns].map(([name, isDown]) => ({ name, isDown }));
}

/** The ORDER BY clause, with a leading blank. Text sorts by its UTF-8 bytes; NULL comes last, up or down. */
export function orderSql(table: AnyTable, query: TableQuery, isKeyUnique: boolean): string {
  const terms = orderColumns(table, query, isKeyUnique).map(
    ({ name, isDown }) => `${quoteName(name)} ${isDown ? "DESC" : "ASC"} NULLS LAST`,
  );
  return ` ORDER BY ${terms.join(", ")}`;
}

/** LIMIT and OFFSET, with a leading blank; empty when neither was asked for. */
export function windowSql(query: TableQuery): string {
  const limit = query.limit === undefined ? "" : ` LIMIT ${Math.max(0, Math.trunc(query.limit))}`;
  return query.offset === undefined ? limit : `${limit} OFFSET ${Math.max(0, Math.trunc(query.offset))}`;
}
