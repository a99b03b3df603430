/** Runs the built program on a planted corpus and reads the tables that scores need. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readRows, runHymnsheet } from "../product.ts";
import type { IndependenceDocument } from "./planted-independence.ts";
import type { ExportedRows } from "./score-independence.ts";

/** Analyses documents with all levels into `FOLDER/project`. */
export async function analyzeCorpus(folder: string, documents: readonly IndependenceDocument[]): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const input = join(folder, "documents.jsonl");
  const project = join(folder, "project");
  writeFileSync(input, documents.map((document) => `${JSON.stringify(document)}\n`).join(""));
  await runHymnsheet(["analyze", input, "--out", project]);
  return project;
}

/** Tables of a project, as the command line exports them. */
export async function exportTables(folder: string, project: string): Promise<ExportedRows> {
  const read = async <T>(table: string): Promise<T[]> => {
    const file = join(folder, `${table}.jsonl`);
    await runHymnsheet(["export", project, "--table", table, "--format", "jsonl", "--out", file]);
    return readRows<T>(file);
  };
  return {
    items: await read("item"),
    members: await read("item_member"),
    independence: await read("independence"),
    pairs: await read("independence_pair"),
    commonTexts: await read("common_text"),
    commonTextLines: await read("common_text_line"),
  };
}
