import type { Column, ColumnType } from "../tables/define-table.ts";

const sqlTypes: Readonly<Record<ColumnType, string>> = {
  id: "VARCHAR",
  text: "VARCHAR",
  enum: "VARCHAR",
  integer: "INTEGER",
  double: "DOUBLE",
  boolean: "BOOLEAN",
  time: "TIMESTAMP",
};

/** The SQL type of a column as DuckDB, PostgreSQL and Spark spell it; TIMESTAMP holds UTC. Nullability is not part of it. */
export function sqlType(column: Column): string {
  return sqlTypes[column.type];
}
