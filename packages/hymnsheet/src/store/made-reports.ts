/** Which reports were made of a project: their content ids, so that one found years later can be told from one of another project. Holds no words. */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface MadeReport {
  readonly content_id: string;
  readonly run_id: string;
  readonly made_at: number;
}

const fileOf = (folder: string): string => join(folder, "reports.jsonl");

/** Oldest first; a torn line is left out. */
export function readMadeReports(folder: string): MadeReport[] {
  if (!existsSync(fileOf(folder))) return [];
  return readFileSync(fileOf(folder), "utf8")
    .split("\n")
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as MadeReport]; // written below
      } catch {
        return [];
      }
    });
}

/** Notes a report, unless the last one noted is the same. A folder that cannot be written keeps no note: the report is as good without. */
export function noteMadeReport(folder: string, made: MadeReport): void {
  if (readMadeReports(folder).at(-1)?.content_id === made.content_id) return;
  try {
    appendFileSync(fileOf(folder), `${JSON.stringify(made)}\n`);
  } catch {
    // An archive on a disk that is read-only.
  }
}
