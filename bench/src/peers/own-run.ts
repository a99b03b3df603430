/** Our program on the same texts: the whole of `analyze --levels words`, database and report included. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mustRunHymnsheet } from "../run-program.ts";
import type { Cost } from "./peer.ts";
import type { FoundMatch } from "./word-texts.ts";

export async function runOwn(documents: string, folder: string): Promise<Cost & { readonly matches: readonly FoundMatch[] }> {
  const project = join(folder, "project");
  const exported = join(folder, "passage_match.jsonl");
  const measured = await mustRunHymnsheet(["analyze", documents, "--out", project, "--levels", "words"]);
  await mustRunHymnsheet(["export", project, "--table", "passage_match", "--out", exported]);
  const lines = readFileSync(exported, "utf8").split("\n").slice(0, -1);
  return { ...measured, matches: lines.map((line) => JSON.parse(line) as FoundMatch) };
}
