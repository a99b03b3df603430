/** Keeps results: one JSON file per evaluation, one entry per run, newest last. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeCommit, describeMachine, repositoryFolder } from "./repository.ts";

export interface Result {
  /** What was set: seeds, sizes, data. */
  readonly setting: Readonly<Record<string, unknown>>;
  readonly figures: Readonly<Record<string, unknown>>;
}

/**
 * Appends a run to `eval/results/<name>.json` with date, commit and machine.
 *
 * @returns path of the file.
 */
export function keepResult(name: string, result: Result): string {
  const folder = join(repositoryFolder, "eval", "results");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  const earlier = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { runs: unknown[] }).runs : [];
  const run = { date: new Date().toISOString(), commit: describeCommit(), machine: describeMachine(), ...result };
  writeFileSync(file, `${JSON.stringify({ name, runs: [...earlier, run] }, null, 1)}\n`);
  return file;
}

/** A number with a fixed count of decimals, without the leading zero, as in the tables of papers. */
export function show(value: number, decimals = 3): string {
  return value.toFixed(decimals).replace(/^0\./u, ".");
}

/** Lays rows out in columns; numbers should come as text. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
