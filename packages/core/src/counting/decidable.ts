/** What people may decide about the rows of each table: declared once, for commands, readers and stages alike. */
import type { AnyRow, AnyTable } from "../model/tables/define-table.ts";
import { contentId } from "../model/ids.ts";

/**
 * Columns that `relabel` may set, by table; the first is meant where none is named. All hold one of a list of words,
 * `attribution.speaker_id` apart, which holds an actor.
 */
export const relabelColumns: Readonly<Record<string, readonly string[]>> = {
  attribution: ["speaker_id"],
  passage_match: ["type"],
  figure: ["kind"],
  device: ["type"],
  claim: ["kind", "modality"],
  evidence: ["basis", "relation", "status"],
  ledger: ["best_basis"],
  target: ["polarity", "function", "about"],
  announcement: ["status", "subject"],
  response: ["type", "basis"],
  answer_coverage: ["verdict"],
  demand: ["status"],
  ruling: ["outcome", "reason_kind"],
  denial: ["denies"],
  affiliation: ["change"],
  outlet_pair: ["relation"],
  independence_pair: ["verdict"],
};

/** Tables whose decisions their own analysis follows while it runs, so that nothing is left to do when they are read. */
const DECIDED_BY_STAGE: ReadonlySet<string> = new Set([
  "actor",
  "attribution",
  "attribution_conflict",
  "check_match",
  "claim_pair",
  "review",
]);

/** Whether decisions on rows of a table take hold when it is read. */
export function isDecidedWhenRead(table: string): boolean {
  return !DECIDED_BY_STAGE.has(table);
}

/**
 * Sets of a `relabel`: `VALUE`, which means the table's first column, or `COLUMN=VALUE`.
 *
 * @returns undefined where the table has no such column or the column no such word.
 */
export function readLabel(table: AnyTable, value: string): { readonly column: string; readonly label: string } | undefined {
  const columns = relabelColumns[table.name] ?? [];
  const [first] = columns;
  if (first === undefined || value === "") return undefined;
  const at = value.indexOf("=");
  const named = at > 0 && columns.includes(value.slice(0, at));
  const [column, label] = named ? [value.slice(0, at), value.slice(at + 1)] : [first, value];
  const { type, values } = table.columns[column]!;
  return type !== "enum" || values.includes(label) ? { column, label } : undefined;
}

/** An Admiralty grade: how far the source is relied on, A to F, and how far the information is borne out, 1 to 6; undefined for anything else. */
export function readGrade(value: string): { readonly source: string; readonly information: string } | undefined {
  const [, source, information] = /^([A-F])([1-6])$/u.exec(value.trim().toUpperCase()) ?? [];
  return source === undefined || information === undefined ? undefined : { source, information };
}

/**
 * The key under which a row is decided about: its key columns joined by a bar. A sentence of the brief is known by its words, since its number
 * moves with every run: when a word of it changes, it is another sentence, and nobody has confirmed it.
 */
export function decisionKey(table: AnyTable, row: AnyRow): string {
  if (table.name === "brief_line") return sentenceId(String(row["template"]), String(row["text"]));
  return table.key.map((column) => String(row[column])).join("|");
}

/** Names a sentence of the brief by its words. */
export function sentenceId(template: string, text: string): string {
  return contentId("sentence", [template, text]);
}
