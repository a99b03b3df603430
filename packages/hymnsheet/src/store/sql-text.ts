import type { AnyTable, Cell, Column } from "@hymnsheet/core/model/tables/define-table";
import { invariant } from "@hymnsheet/core/model/errors/hymnsheet-error";

/** A name in SQL, whatever it holds. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text literal in SQL. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A cell as a literal of its column's type. @throws INVARIANT when the value is not of that type. */
export function literal(column: Column, value: Cell): string {
  if (value === null) return "NULL";
  switch (column.type) {
    case "id":
    case "text":
    case "enum":
      invariant(typeof value === "string", `a ${column.type} column compares with text, not ${typeof value}`);
      return quoteText(value);
    case "integer":
    case "double":
      invariant(typeof value === "number" && Number.isFinite(value), `a number column compares with a number, not ${String(value)}`);
      return String(value);
    case "time":
      invariant(typeof value === "number" && Number.isSafeInteger(value), `a time column compares with milliseconds, not ${String(value)}`);
      return `epoch_ms(${value}::BIGINT)`;
    case "boolean":
      invariant(typeof value === "boolean", `a boolean column compares with a boolean, not ${typeof value}`);
      return value ? "true" : "false";
  }
}

/** The declared column of a table. @throws INVARIANT when there is none. */
export function columnOf(table: AnyTable, name: string): Column {
  const column = table.columns[name];
  invariant(column !== undefined, `table ${table.name} has no column ${name}`);
  return column;
}
