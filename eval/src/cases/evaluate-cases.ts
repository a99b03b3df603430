/**
 * Evaluation `cases`: whole invented cases, each a project of its own as a newsroom would make it, and the judgement on independence held
 * against who in truth depends on whom. Seeds below 1,000 are for development, others for measuring (`--half held-out`).
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EvaluationRequest } from "../evaluation-request.ts";
import { readRows, runHymnsheet } from "../product.ts";
import { keepResult, show, table } from "../results.ts";
import type { InventedCase } from "./case-truth.ts";
import { CASE_TYPES, drawCase } from "./draw-case.ts";
import { scoreCase, type CaseScore, type CaseTables } from "./score-case.ts";
import { MEASURES, sumScores, type Share } from "./sum-scores.ts";
import { WORLDS } from "./worlds.ts";

const DEVELOPMENT = [1, 2];
const HELD_OUT = [1001, 1002];
const TABLES = [
  "actor",
  "statement",
  "independence",
  "independence_pair",
  "common_text",
  "common_text_line",
  "item",
  "item_member",
] as const;

export async function evaluateCases(request: EvaluationRequest): Promise<void> {
  const seeds = request.seeds ?? (request.half === "held-out" ? HELD_OUT : request.isQuick ? [1] : DEVELOPMENT);
  const genres = request.isQuick ? [0] : WORLDS.map((_, genre) => genre);
  const cases = CASE_TYPES.flatMap((type) => genres.flatMap((genre) => seeds.map((seed) => drawCase(type, genre, seed))));
  if (request.writeFolder !== null) {
    for (const drawn of cases) writeCase(join(request.writeFolder, drawn.truth.name), drawn);
    console.log(`cases: ${cases.length} written to ${request.writeFolder}`);
    return;
  }
  const scored: { type: string; trap: string; score: CaseScore }[] = [];
  for (const drawn of cases) {
    scored.push({ type: drawn.truth.type, trap: drawn.truth.trap, score: scoreCase(drawn.truth, await analyseCase(drawn)) });
  }
  const summaries = Object.fromEntries(
    [...CASE_TYPES, "all"].map((type) => [
      type,
      sumScores(scored.filter((one) => type === "all" || one.type === type).map(({ score }) => score)),
    ]),
  );
  const columns = Object.entries(summaries);
  const rows = MEASURES.map(([name, heading]) => [heading, ...columns.map(([, summary]) => showShare(summary[name]))]);
  rows.push(["width of band", ...columns.map(([, { meanWidth }]) => (meanWidth === null ? "-" : show(meanWidth, 2)))]);
  console.log(table([["", ...columns.map(([type, summary]) => `${type} (${summary.cases})`)], ...rows]));
  if (request.isKept) {
    keepResult("cases", {
      setting: { seeds, genres: genres.map((genre) => WORLDS[genre]!.genre), types: CASE_TYPES },
      figures: { summaries, cases: scored },
    });
  }
}

/** Hits of count, the share and its interval. */
function showShare({ hits, count, share, low, high }: Share): string {
  return share === null ? "-" : `${hits}/${count} ${show(share, 2)} [${show(low!, 2)}, ${show(high!, 2)}]`;
}

/** Writes `documents.jsonl` and `truth.json` into a folder. */
function writeCase(folder: string, drawn: InventedCase): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "documents.jsonl"), linesOf(drawn));
  writeFileSync(join(folder, "truth.json"), `${JSON.stringify(drawn.truth, null, 1)}\n`);
}

function linesOf(drawn: InventedCase): string {
  return drawn.documents.map((document) => `${JSON.stringify(document)}\n`).join("");
}

/** Runs the built program with its defaults on one case alone and gives back the tables. */
async function analyseCase(drawn: InventedCase): Promise<CaseTables> {
  const folder = mkdtempSync(join(tmpdir(), "hymnsheet-cases-"));
  try {
    const input = join(folder, "documents.jsonl");
    const project = join(folder, "project");
    writeFileSync(input, linesOf(drawn));
    await runHymnsheet(["analyze", input, "--out", project]);
    const tables: Record<string, unknown[]> = {};
    for (const name of TABLES) {
      const out = join(folder, `${name}.jsonl`);
      await runHymnsheet(["export", project, "--table", name, "--format", "jsonl", "--out", out]);
      tables[name] = await readRows(out);
    }
    return tables as unknown as CaseTables; // the program's tables have these columns; docs/reference/tables.md
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
