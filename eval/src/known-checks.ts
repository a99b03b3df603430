/**
 * Evaluation `known-checks`: CheckThat! 2020 task 2, tweets whose claim was checked before, among 10,375 checked claims (Barrón-Cedeño et al., 2020).
 * Mean average precision at 5, by words alone, with USE-lite and with the model of `HYMNSHEET_ENCODER`, side by side. By default on the train and
 * dev parts, which choices were made on (`--quick`: on dev alone); `--half held-out` scores the test part. The vectors of all claims take minutes once.
 */
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { matchTexts, matchStrengths, type TextMeaning } from "@hymnsheet/core/checks/match-texts";
import { plainPost } from "@hymnsheet/core/checks/plain-post";
import { TextIndex } from "@hymnsheet/core/checks/text-index";
import { TextStems } from "@hymnsheet/core/checks/text-stems";
import { english } from "@hymnsheet/core/languages/en/english";
import { cachedEncoder, openEncoder, stemmerOf } from "hymnsheet";
import type { EvaluationRequest } from "./evaluation-request.ts";
import { dataFolder } from "./releases.ts";
import { keepResult, show, table } from "./results.ts";

interface Query {
  readonly text: string;
  readonly right: number;
}

interface Vectors {
  readonly name: string;
  readonly dimensions: number;
  readonly texts: readonly Float32Array[];
  readonly questions: Float32Array;
}

const BEST = 5;

export async function evaluateKnownChecks(request: EvaluationRequest): Promise<void> {
  const folder = dataFolder();
  if (folder === null) {
    console.log("\nknown-checks: HYMNSHEET_DATA is not set, so there are no checked claims.");
    return;
  }
  const home = join(folder, "checkthat2020-task2");
  const checks = rowsOf(join(home, "verified_claims.docs.tsv"));
  const parts = request.half === "held-out" ? ["test"] : request.isQuick ? ["dev"] : ["train", "dev"];
  const queries = parts.flatMap((part) => readQueries(join(home, part), new Map(checks.map(([id], i) => [id!, i]))));
  const stems = new TextStems(english, stemmerOf("en"));
  const index = new TextIndex(checks.map(([, claim = "", title = ""]) => stems.of(`${claim} ${title}`)));
  const answers = queries.map(({ text }) => index.ask(stems.of(plainPost(text))));
  const ways: (Vectors | undefined)[] = [undefined];
  for (const choice of ["use-lite", process.env["HYMNSHEET_ENCODER"]])
    if (choice !== undefined) ways.push(await encode(choice, checks, queries));
  const rows = ways.map((way) => {
    const meaningOf = (query: number): TextMeaning | undefined =>
      way && { question: way.questions.subarray(query * way.dimensions, (query + 1) * way.dimensions), texts: way.texts };
    const ranks = answers.map((byWords, query) =>
      matchTexts(byWords, { count: checks.length, most: BEST, meaning: meaningOf(query) }).findIndex(
        ({ text }) => text === queries[query]!.right,
      ),
    );
    const alone = way && answers.map((_, query) => rankByMeaning(meaningOf(query)!, checks.length, queries[query]!.right));
    return {
      name: way?.name ?? "words",
      map: meanReciprocal(ranks),
      first: ranks.filter((rank) => rank === 0).length / ranks.length,
      alone: alone && meanReciprocal(alone),
      calibration: calibrationOf(answers, queries, { count: checks.length, meaningOf }),
    };
  });
  console.log(`\nknown-checks, ${parts.join(" and ")}: ${queries.length} posts, ${checks.length} checks\n`);
  console.log(
    table([
      ["", "MAP@5", "first", "by meaning alone", "Brier score"],
      ...rows.map(({ name, map, first, alone, calibration }) => [
        name,
        show(map, 4),
        show(first),
        alone === undefined ? "" : show(alone, 4),
        show(calibration.brier, 4),
      ]),
    ]),
  );
  for (const { name, calibration } of rows) console.log(`\n${name}: told and right by tenths\n${calibration.bins.join("\n")}`);
  if (request.isKept) {
    const figures = Object.fromEntries(
      rows.map(({ name, map, first, alone, calibration }) => [
        name,
        { map_at_5: map, first, ...(alone === undefined ? {} : { by_meaning_alone: alone }), brier: calibration.brier },
      ]),
    );
    console.log(`\nkept in ${keepResult("known-checks", { setting: { parts, posts: queries.length, checks: checks.length }, figures })}`);
  }
}

/** Every post has one right check, so average precision is the reciprocal of its rank. */
const meanReciprocal = (ranks: readonly number[]): number =>
  ranks.reduce((sum, rank) => sum + (rank < 0 || rank >= BEST ? 0 : 1 / (rank + 1)), 0) / ranks.length;

function rankByMeaning({ question, texts }: TextMeaning, count: number, right: number): number {
  const cosine = (text: number): number =>
    Math.max(...texts.map((vectors) => question.reduce((sum, value, d) => sum + value * vectors[text * question.length + d]!, 0)));
  const own = cosine(right);
  let rank = 0;
  for (let text = 0; text < count; text++) if (text !== right && cosine(text) > own) rank++;
  return rank;
}

/** The best match of each post, once with its check among the others and once without: how far the score can be believed. */
function calibrationOf(
  answers: readonly (readonly { readonly text: number; readonly score: number }[])[],
  queries: readonly Query[],
  { count, meaningOf }: { readonly count: number; readonly meaningOf: (query: number) => TextMeaning | undefined },
): { readonly brier: number; readonly bins: readonly string[] } {
  const told: { readonly score: number; readonly isRight: boolean; readonly strength: number }[] = [];
  answers.forEach((byWords, query) => {
    const meaning = meaningOf(query);
    const { right } = queries[query]!;
    const matches = matchTexts(byWords, { count, most: 2, meaning });
    const strengths = new Map(matchStrengths(byWords, { count, meaning }).map(({ text, score }) => [text, score]));
    const best = matches[0];
    const other = matches.find(({ text }) => text !== right);
    if (best) told.push({ score: best.score, isRight: best.text === right, strength: strengths.get(best.text)! });
    if (other) told.push({ score: other.score, isRight: false, strength: strengths.get(other.text)! });
  });
  const brier = told.reduce((sum, { score, isRight }) => sum + (score - (isRight ? 1 : 0)) ** 2, 0) / told.length;
  const bins = Array.from({ length: 10 }, (_, bin) => {
    const own = told.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === bin);
    const mean = own.reduce((sum, { score }) => sum + score, 0) / own.length;
    const right = own.filter(({ isRight }) => isRight).length / own.length;
    return own.length === 0 ? "" : `${show(mean, 2)}  ${show(right, 2)}  ${own.length}`;
  }).filter((line) => line !== "");
  if (process.env["HYMNSHEET_FIT"] !== undefined)
    console.log(JSON.stringify(told.map(({ strength, isRight }) => [strength, isRight ? 1 : 0])));
  return { brier, bins };
}

async function encode(choice: string, checks: readonly (readonly string[])[], queries: readonly Query[]): Promise<Vectors | undefined> {
  const opened = await openEncoder(choice);
  if (opened === undefined) return undefined;
  const encoder = cachedEncoder(opened, { folder: join(tmpdir(), "hymnsheet-eval-vectors") });
  const texts = [
    await encoder.encode(checks.map(([, claim = ""]) => claim.trim())),
    await encoder.encode(checks.map(([, , title = ""]) => title.trim())),
  ];
  const questions = await encoder.encode(queries.map(({ text }) => plainPost(text)));
  await encoder.close();
  return { name: encoder.name, dimensions: encoder.dimensions, texts, questions };
}

function readQueries(folder: string, numbers: ReadonlyMap<string, number>): Query[] {
  const texts = new Map(rowsOf(join(folder, "tweets.queries.tsv")).map(([id = "", text = ""]) => [id, text]));
  return readFileSync(join(folder, "tweet-vclaim-pairs.qrels"), "utf8")
    .split("\n")
    .map((line) => line.split(/\s+/u))
    .filter((cells) => cells[3] === "1")
    .map(([query = "", , check = ""]) => ({ text: texts.get(query)!, right: numbers.get(check)! }));
}

/** Rows of a table parted by tabs, without its heading; cells in quotation marks may hold tabs, line breaks and doubled quotation marks. */
function rowsOf(path: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of readFileSync(path, "utf8").matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/gu)) {
    row.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
    if (end === "\t") continue;
    if (row.length > 1) rows.push(row);
    row = [];
  }
  return rows.slice(1);
}
