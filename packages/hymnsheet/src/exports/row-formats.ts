/** Rows as lines of text. */
import type { AnyRow, Cell, Column } from "@hymnsheet/core/model/tables/define-table";
import { isoTime } from "./iso-time.ts";

type Columns = Readonly<Record<string, Column>>;

/** Makes the line of a row: one JSON object, keys in declared order, times as ISO 8601, NULL as null. */
export function jsonLines(columns: Columns): (row: AnyRow) => string {
  const cells = Object.entries(columns).map(([name, { type }]) => ({ name, isTime: type === "time" }));
  return (row) => {
    const line: Record<string, Cell> = {};
    for (const { name, isTime } of cells) {
      const cell = row[name] ?? null;
      line[name] = isTime && typeof cell === "number" ? isoTime(cell) : cell;
    }
    return `${JSON.stringify(line)}\n`;
  };
}

/** The header of a CSV file. */
export function csvHeader(columns: Columns): string {
  return `${Object.keys(columns).map(quoted).join(",")}\r\n`;
}

/**
 * Makes the record of a row as RFC 4180 has it. NULL is an empty field, an empty text is `""`, so nothing is lost.
 *
 * @param isSpreadsheetSafe  puts an apostrophe before texts that a spreadsheet would run as a formula.
 */
export function csvLines(columns: Columns, isSpreadsheetSafe = false): (row: AnyRow) => string {
  const cells = Object.entries(columns).map(([name, { type }]) => ({ name, isTime: type === "time" }));
  return (row) => {
    let line = "";
    for (const { name, isTime } of cells) {
      const cell = row[name] ?? null;
      if (typeof cell === "string") line += quoted(isSpreadsheetSafe && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
      else if (cell !== null) line += isTime && typeof cell === "number" ? isoTime(cell) : String(cell);
      line += ",";
    }
    return `${line.slice(0, -1)}\r\n`;
  };
}

function quoted(text: string): string {
  return text === "" || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
