import { closeSync, existsSync, fstatSync, fsyncSync, openSync, readFileSync, readSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { reviewTable, type ReviewRow } from "@hymnsheet/core/model/tables/review";
import { replaceFile, syncFolder } from "./durable-files.ts";
import { projectPaths } from "./project-paths.ts";
import type { Reviews } from "./store-ports.ts";

/** Appends a decision; when it returns, a power cut does not lose it. Needs no lock: a run never touches this file. */
export async function appendReview(folder: string, review: ReviewRow): Promise<void> {
  const path = projectPaths(folder).reviews;
  const line = lineOf(review);
  let file: number;
  try {
    file = openSync(path, "a+");
  } catch (cause) {
    throw new HymnsheetError("OUTPUT_FAILED", `cannot write ${path}`, { value: path, cause, advice: "Check that you may write there." });
  }
  try {
    writeSync(file, isTorn(file) ? `\n${line}` : line);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  await syncFolder(dirname(path));
}

/** Writes the whole file anew: only for what has to be forgotten. Nothing where there is no decision and no file. */
export async function replaceReviews(folder: string, reviews: readonly ReviewRow[]): Promise<void> {
  const path = projectPaths(folder).reviews;
  if (!existsSync(path)) return;
  await replaceFile(path, reviews.map(lineOf).join(""));
}

function lineOf(review: ReviewRow): string {
  const columns = Object.keys(reviewTable.columns) as (keyof ReviewRow)[];
  return `${JSON.stringify(Object.fromEntries(columns.map((name) => [name, review[name]])))}\n`;
}

/** Whether the file ends inside a line, because a process died while it wrote. */
function isTorn(file: number): boolean {
  const { size } = fstatSync(file);
  const last = Buffer.alloc(1);
  return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a;
}

/** Reads all decisions, oldest first; no file means none. A line that is no review is left out and its number reported. */
export function readReviews(folder: string): Reviews {
  const reviews: ReviewRow[] = [];
  const badLines: number[] = [];
  for (const [index, line] of readLines(projectPaths(folder).reviews).entries()) {
    if (line.trim() === "") continue;
    const review = parseReview(line);
    if (review === undefined) badLines.push(index + 1);
    else reviews.push(review);
  }
  return { reviews, badLines };
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, "utf8").split("\n");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw cause;
  }
}

function parseReview(line: string): ReviewRow | undefined {
  try {
    const value = JSON.parse(line) as Readonly<Record<string, unknown>> | null;
    const isWhole = Object.entries(reviewTable.columns).every(([name, column]) => {
      const cell = value?.[name];
      if (column.nullable) return cell === undefined || cell === null || typeof cell === (column.type === "integer" ? "number" : "string");
      if (column.type === "time") return typeof cell === "number";
      if (column.type === "boolean") return typeof cell === "boolean";
      return typeof cell === "string" && (column.type !== "enum" || column.values.includes(cell));
    });
    return isWhole ? (value as unknown as ReviewRow) : undefined; // every column was checked against its declaration
  } catch {
    return undefined;
  }
}
