/** Keeps results: one JSON file per bench, one entry per run, newest last, with what got worse since the run before. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeCommit, describeMachine, repositoryFolder } from "./repository.ts";

export type Figures = { readonly [name: string]: number | string | boolean | null | Figures | readonly (number | string)[] };

export interface Result {
  /** What was run on what: data, sizes, seeds, options. */
  readonly setting: Readonly<Record<string, unknown>>;
  readonly figures: Figures;
}

interface KeptRun extends Result {
  readonly commit: string;
}

/** Figures where less is better, by the end of their name. */
const LESS_IS_BETTER = /(_ms|_mb|_bytes|ratio|exponent)$/u;
const NOTICEABLE = 1.1;

function flatten(figures: Figures, path = ""): Map<string, number> {
  const flat = new Map<string, number>();
  for (const [name, value] of Object.entries(figures)) {
    if (typeof value === "number") flat.set(path + name, value);
    else if (value !== null && typeof value === "object" && !Array.isArray(value)) {
      for (const [inner, number] of flatten(value as Figures, `${path}${name}.`)) flat.set(inner, number);
    }
  }
  return flat;
}

/** Figures that grew by a tenth or more since another run, in words, by name. */
export function whatGotWorse(earlier: Figures, later: Figures): string[] {
  const before = flatten(earlier);
  const worse: string[] = [];
  for (const [name, value] of flatten(later)) {
    const old = before.get(name);
    if (old !== undefined && old > 0 && LESS_IS_BETTER.test(name) && value > old * NOTICEABLE) worse.push(`${name}: ${old} -> ${value}`);
  }
  return worse.sort();
}

/**
 * Appends a run to `bench/results/<name>.json` with date, commit, machine and what got worse since the last run of the same setting.
 *
 * @returns path of the file.
 */
export function keepResult(name: string, result: Result): string {
  const folder = join(repositoryFolder, "bench", "results");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  const earlier = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { runs: KeptRun[] }).runs : [];
  const setting = JSON.stringify(result.setting);
  const last = earlier.findLast((run) => JSON.stringify(run.setting) === setting);
  const run = {
    date: new Date().toISOString(),
    commit: describeCommit(),
    machine: describeMachine(),
    ...result,
    worse_than: last?.commit ?? null,
    worse: last === undefined ? [] : whatGotWorse(last.figures, result.figures),
  };
  writeFileSync(file, `${JSON.stringify({ name, runs: [...earlier, run] }, null, 1)}\n`);
  return file;
}

/** Lays rows out in columns. */
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
