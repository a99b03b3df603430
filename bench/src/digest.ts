/** What "same bytes" compares: every exported table and the report, less the two columns that hold paths as given. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { repositoryFolder } from "./repository.ts";
import { mustRunHymnsheet } from "./run-program.ts";

/** Digest by table name, and of the report under `report.html`. */
export type Digest = ReadonlyMap<string, string>;

/** Columns that say where the input lay. */
const PLACES: Readonly<Record<string, string>> = { source: "path", problem: "source" };

/** Names of all tables, as `hymnsheet tables` lists them. */
export async function listTables(): Promise<string[]> {
  const command = join(repositoryFolder, "packages", "hymnsheet", "bin", "hymnsheet.mjs");
  const child = spawn(process.execPath, [command, "tables"], { stdio: ["ignore", "pipe", "inherit"] });
  const names: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const name = line.match(/^\s*([a-z][a-z_]*)\b/u)?.[1];
    if (name !== undefined) names.push(name);
  }
  return [...new Set(names)];
}

async function digestFile(file: string, dropped: string | undefined): Promise<string> {
  const hash = createHash("sha256");
  if (dropped === undefined) {
    for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
    return hash.digest("hex");
  }
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const { [dropped]: _, ...rest } = JSON.parse(line) as Record<string, unknown>;
    hash.update(`${JSON.stringify(rest)}\n`);
  }
  return hash.digest("hex");
}

/** Exports every table of a project and digests it together with the report. */
export async function digestProject(project: string, given: { tables: readonly string[]; scratch: string }): Promise<Digest> {
  const digest = new Map<string, string>();
  for (const name of given.tables) {
    const file = join(given.scratch, `${name}.jsonl`);
    await mustRunHymnsheet(["export", project, "--table", name, "--format", "jsonl", "--out", file]);
    digest.set(name, await digestFile(file, PLACES[name]));
  }
  const report = join(project, "report.html");
  digest.set("report.html", existsSync(report) ? await digestFile(report, undefined) : "absent");
  return digest;
}

/** Names whose bytes differ. */
export function differences(left: Digest, right: Digest): string[] {
  return [...new Set([...left.keys(), ...right.keys()])].filter((name) => left.get(name) !== right.get(name)).sort();
}
