/**
 * Evaluation `affairs`: two whole affairs as a reporter would collect them (`fixtures/affairs`), each analysed by the program as anybody would, with its
 * defaults and with `--experimental`, and held against the truth of every table that the brief is built from. `--half held-out` takes the affair kept
 * for measuring and prints figures only; `--rows` prints the rows of the other one.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EvaluationRequest } from "../evaluation-request.ts";
import { readRows, runHymnsheet } from "../product.ts";
import { repositoryFolder } from "../repository.ts";
import { keepResult, show, table } from "../results.ts";
import { AFFAIR_TABLES, type AffairTables, type AffairTruth, type FoundSpan, type TruthSpan } from "./affair-truth.ts";
import type { ScoredTable, TableScore } from "./match-rows.ts";
import { scoreAffair, type ScoredAffair } from "./score-affair.ts";

const AFFAIRS = { development: "harbour", "held-out": "payroll" } as const;
const SETTINGS = { "as it ships": [], "with --experimental": ["--experimental"] } as const;
const MOST_WORDS = 150;

export async function evaluateAffairs(request: EvaluationRequest): Promise<void> {
  const half = request.half === "held-out" ? "held-out" : "development";
  const name = AFFAIRS[half];
  const truth = JSON.parse(readFileSync(join(home(), "truth", `${name}.json`), "utf8")) as AffairTruth;
  const figures: Record<string, object> = {};
  for (const [setting, options] of Object.entries(SETTINGS)) {
    const scored = await analyseAffair(truth, options);
    console.log(`\naffairs, ${half}: ${name}, ${setting}`);
    printScores(scored);
    if (request.isListing && half === "development") printRows(scored);
    figures[setting] = {
      shares: scored.shares,
      tables: Object.fromEntries(Object.entries(scored.tables).map(([key, { score }]) => [key, score])),
    };
  }
  if (request.isKept) console.log(`kept in ${keepResult("affairs", { setting: { half, name }, figures })}`);
}

const home = (): string => join(repositoryFolder, "fixtures", "affairs");

async function analyseAffair(truth: AffairTruth, options: readonly string[]): Promise<ScoredAffair> {
  const folder = mkdtempSync(join(tmpdir(), "hymnsheet-affairs-"));
  try {
    const project = join(folder, "project");
    await runHymnsheet(["analyze", join(home(), truth.corpus), "--out", project, ...options]);
    const exported = async <T>(name: string): Promise<T[]> => {
      const out = join(folder, `${name}.jsonl`);
      await runHymnsheet(["export", project, "--table", name, "--format", "jsonl", "--out", out]);
      return await readRows<T>(out);
    };
    const keys = sourceKeys(truth, await exported("source"));
    const texts = new Map<string, string>();
    for (const row of await exported<{ source_id: string; text: string }>("source_text")) {
      const key = keys.get(row.source_id);
      if (key !== undefined) texts.set(key, row.text);
    }
    const tables: Record<string, unknown[]> = {};
    for (const name of AFFAIR_TABLES) tables[name] = inTruth(await exported<object>(name), keys);
    const words = ({ source_id, span_start, span_end }: FoundSpan): string => texts.get(source_id)!.slice(span_start, span_end);
    return scoreAffair(inTexts(truth, texts), tables as unknown as AffairTables, words); // the program's tables have these columns; docs/reference/tables.md
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Keys of the truth by the ids of the program; headlines have none. */
function sourceKeys(
  truth: AffairTruth,
  sources: readonly { source_id: string; path: string; kind: string }[],
): ReadonlyMap<string, string> {
  const texts = sources.filter(({ kind }) => kind !== "title");
  return new Map(
    truth.sources.map(({ source, id, file }) => {
      const row = texts.find(({ source_id, path }) => (id === null ? path.endsWith(`/${file}`) : source_id === id));
      if (row === undefined) throw new Error(`${truth.corpus}: source ${source} was not read`);
      return [row.source_id, source];
    }),
  );
}

/** Rows with the source's key in the truth; rows of headlines are left out, rows without a source stay. */
function inTruth(rows: readonly object[], keys: ReadonlyMap<string, string>): object[] {
  return rows.flatMap((row) => {
    if (!("source_id" in row)) return [row];
    const key = keys.get(String(row.source_id));
    return key === undefined ? [] : [{ ...row, source_id: key }];
  });
}

/** The truth with its places in the texts as the reader delivers them, found by their words, which stand there once. */
function inTexts<T>(truth: T, texts: ReadonlyMap<string, string>): T {
  const move = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(move);
    if (value === null || typeof value !== "object") return value;
    const moved = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, move(inner)]));
    if (!("span_start" in value)) return moved;
    const { source, text } = value as TruthSpan;
    const start = texts.get(source)?.indexOf(text) ?? -1;
    if (start < 0) throw new Error(`source ${source}: labelled words are not in its text`);
    return { ...moved, span_start: start, span_end: start + text.length };
  };
  return move(truth) as T;
}

function printScores({ tables, shares }: ScoredAffair): void {
  const text = (value: number | null): string => (value === null ? "-" : show(value, 2));
  const line = ([name, { score }]: [string, ScoredTable]): string[] => [
    name,
    ...[score.right, score.wrong, score.soft, score.labelled, score.missed, score.otherwise].map(String),
    text(score.precision),
    text(score.recall),
    checksText(score),
  ];
  const head = ["", "right", "wrong", "soft", "labelled", "missed", "other kind", "precision", "recall", "right rows agree in"];
  console.log(table([head, ...Object.entries(tables).map(line)]));
  console.log(
    `attacks of those who left: ${shares.attacks}, on the person ${shares.person}, on the organisation ${shares.organisation}: ` +
      (shares.isDirectionRight ? "direction right" : "direction wrong"),
  );
}

const checksText = ({ checks }: TableScore): string =>
  Object.entries(checks)
    .map(([name, [agreed, count]]) => `${name} ${agreed}/${count}`)
    .join(", ");

function printRows({ tables }: ScoredAffair): void {
  for (const [name, { rows }] of Object.entries(tables)) {
    if (rows.length === 0) continue;
    console.log(`\n-- ${name}`);
    for (const { verdict, source, kind, other, text } of rows) {
      const otherwise = other === "" ? "" : ` (${verdict === "missed" ? "found as" : "labelled"} ${other})`;
      console.log(`${verdict.padEnd(6)} ${source.padEnd(3)} ${kind}${otherwise}  ${text.replaceAll(/\s+/gu, " ").slice(0, MOST_WORDS)}`);
    }
  }
}
