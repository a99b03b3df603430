import type { TableQuery } from "@hymnsheet/core/model/ports";
import type { AnyTable, Cell } from "@hymnsheet/core/model/tables/define-table";
import { columnOf } from "./sql-text.ts";

type Row = Readonly<Record<string, Cell>>;

/** Answers a query over rows in memory as the database answers it over its own: same rows, same order. */
export function queryRows<R extends object>(table: AnyTable, rows: readonly R[], query: TableQuery): R[] {
  const conditions = Object.entries(query.where ?? {}).map(([name, wanted]) => {
    columnOf(table, name);
    return { name, wanted: new Set(Array.isArray(wanted) ? (wanted as readonly Cell[]) : [wanted as Cell]) };
  });
  const kept = rows.filter((row) => conditions.every(({ name, wanted }) => wanted.has((row as Row)[name] ?? null)));
  const terms = [...(query.orderBy ?? []), ...table.key, ...Object.keys(table.columns)].map((term) => {
    const name = term.startsWith("-") ? term.slice(1) : term;
    columnOf(table, name);
    return { name, sign: term.startsWith("-") ? -1 : 1 };
  });
  kept.sort((left, right) => {
    for (const { name, sign } of terms) {
      const order = compareCells((left as Row)[name] ?? null, (right as Row)[name] ?? null, sign);
      if (order !== 0) return order;
    }
    return 0;
  });
  const offset = Math.max(0, query.offset ?? 0);
  return kept.slice(offset, query.limit === undefined ? undefined : offset + Math.max(0, query.limit));
}

function compareCells(left: Cell, right: Cell, sign: number): number {
  if (left === null || right === null) return (left === null ? 1 : 0) - (right === null ? 1 : 0);
  if (typeof left === "string" && typeof right === "string") return sign * compareCodePoints(left, right);
  return sign * (Number(left) - Number(right));
}

/** Orders texts as their UTF-8 bytes do, which JavaScript's own order is not for characters beyond the Basic Multilingual Plane. */
export function compareCodePoints(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const a = left.charCodeAt(i);
    const b = right.charCodeAt(i);
    if (a !== b) return isSurrogate(a) === isSurrogate(b) ? a - b : isSurrogate(a) ? 1 : -1;
  }
  return left.length - right.length;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}
