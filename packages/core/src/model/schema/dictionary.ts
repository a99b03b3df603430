import type { AnyTable, Column, TableLevel } from "../tables/define-table.ts";
import { sqlType } from "./sql-type.ts";

/** A table cell of Markdown: bars and line breaks would end it. */
const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ").trim();

function columnLine(name: string, column: Column, isKey: boolean): string {
  const words = column.values.map((value) => `\`${value}\``).join(", ");
  const help = words === "" ? column.help : `${column.help}: ${words}`;
  return `| \`${name}\`${isKey ? " (key)" : ""} | ${sqlType(column)} | ${column.nullable ? "yes" : ""} | ${cell(help)} |`;
}

function tableSection(table: AnyTable): string {
  const lines = Object.entries(table.columns).map(([name, column]) => columnLine(name, column, table.key.includes(name)));
  return [`### ${table.name}`, "", table.help, "", "| column | type | may be NULL | meaning |", "|---|---|---|---|", ...lines, ""].join(
    "\n",
  );
}

/**
 * The reference of the tables as Markdown: one section per level in the order in which levels first occur, one heading per table.
 * Ends with a line break; empty text for no tables.
 */
export function dictionaryMarkdown(tables: readonly AnyTable[]): string {
  const levels = new Map<TableLevel, AnyTable[]>();
  for (const table of tables) levels.set(table.level, [...(levels.get(table.level) ?? []), table]);
  return [...levels].map(([level, members]) => [`## Level: ${level}`, "", ...members.map(tableSection)].join("\n")).join("\n");
}
