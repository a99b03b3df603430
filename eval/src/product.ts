/** Runs the built program as anybody outside does: its command line in, its exported tables out. */
import { spawn } from "node:child_process";
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { repositoryFolder } from "./repository.ts";

const COMMAND = join(repositoryFolder, "packages", "hymnsheet", "bin", "hymnsheet.mjs");

/** A match as exported; the columns that scores need. */
export interface MatchRow {
  readonly a_source_id: string;
  readonly a_start: number;
  readonly a_end: number;
  readonly b_source_id: string;
  readonly b_start: number;
  readonly b_end: number;
  readonly layer: string;
  readonly type: string;
  readonly token_count: number;
  readonly identity_share: number;
  readonly surprisal_bits: number;
  readonly suppressed_by: string;
}

/**
 * Runs `hymnsheet` with the given words.
 *
 * @throws Error with the end of what it wrote when it exits with anything but 0.
 */
export async function runHymnsheet(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [COMMAND, ...args], { stdio: ["ignore", "ignore", "pipe"] });
  let talk = "";
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    talk = (talk + piece).slice(-4000);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  if (code !== 0) throw new Error(`hymnsheet ${args[0]} ended with ${code}:\n${talk}`);
}

/** Rows of an exported JSONL file. */
export async function readRows<T>(file: string): Promise<T[]> {
  const rows: T[] = [];
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    if (line !== "") rows.push(JSON.parse(line) as T);
  }
  return rows;
}

/**
 * Analyses documents given as JSONL lines and gives back every exported match.
 * Works in a temporary folder and leaves nothing behind.
 *
 * @param options  further words of the command line, as `--minimum-bits 30`.
 */
export async function matchDocuments(
  documents: readonly object[],
  options: readonly string[] = [],
): Promise<{ matches: MatchRow[]; ms: number }> {
  const folder = mkdtempSync(join(tmpdir(), "hymnsheet-eval-"));
  try {
    const input = join(folder, "documents.jsonl");
    const project = join(folder, "project");
    const exported = join(folder, "passage_match.jsonl");
    writeFileSync(input, documents.map((document) => `${JSON.stringify(document)}\n`).join(""));
    const began = performance.now();
    await runHymnsheet(["analyze", input, "--out", project, "--levels", "words", ...options]);
    const ms = Math.round(performance.now() - began);
    await runHymnsheet(["export", project, "--table", "passage_match", "--format", "jsonl", "--out", exported]);
    return { matches: await readRows<MatchRow>(exported), ms };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Matches between two speakers that count: found text is found, whosever words the program takes it for. */
export function countedMatches(matches: readonly MatchRow[]): MatchRow[] {
  return matches.filter((match) => match.suppressed_by === "" && match.layer !== "self");
}

/** Those among them that the program takes for both speakers' own words. */
export function ownWordMatches(matches: readonly MatchRow[]): MatchRow[] {
  return countedMatches(matches).filter((match) => match.layer === "voices");
}
