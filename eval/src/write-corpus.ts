/** Writes a made corpus where a person or another program can look at it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes each list of rows as `FOLDER/NAME.jsonl`; makes the folder when it is not there. */
export function writeCorpus(folder: string, lists: Readonly<Record<string, readonly object[]>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, rows] of Object.entries(lists))
    writeFileSync(join(folder, `${name}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
}
