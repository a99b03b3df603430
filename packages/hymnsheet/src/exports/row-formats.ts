/** Rows as lines of text. */
import type { AnyRow, Cell, Column } from "@hymnsheet/core/model/tables/define-table";
import { isoTime } from "./iso-time.ts";

type Columns = Readonly<Record<string, Column>>;

/** One JSON object per line, keys in declared order, times as ISO 8601, NULL as null. */
export function jsonLine(columns: Columns, row: AnyRow): string {
  const line: Record<string, Cell> = {};
  for (const [name, column] of Object.entries(columns)) {
    const cell = row[name] ?? null;
    line[name] = column.type === "time" && typeof cell === "number" ? isoTime(cell) : cell;
  }
  return `${JSON.stringify(line)}\n`;
}

/** The header of a CSV file. */
export function csvHeader(columns: Columns): string {
  return `${Object.keys(columns).map(quoted).join(",")}\r\n`;
}

/**
 * A record as RFC 4180 has it. NULL is an empty field, an empty text is `""`, so nothing is lost.
 *
 * @param isSpreadsheetSafe  puts an apostrophe before texts that a spreadsheet would run as a formula.
 */
export function csvLine(columns: Columns, row: AnyRow, isSpreadsheetSafe: boolean): string {
  const fields = Object.entries(columns).map(([name, column]) => {
    const cell = row[name] ?? null;
    if (cell === null) return "";
    if (typeof cell !== "string") return column.type === "time" && typeof cell === "number" ? isoTime(cell) : String(cell);
    return quoted(isSpreadsheetSafe && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
  });
  return `${fields.join(",")}\r\n`;
}

function quoted(text: string): string {
  return text === "" || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
