/**
 * Evaluation `check-worthiness`: CheckThat! 2019 task 1, US debates and speeches whose lines were or were not picked by fact-checkers
 * (Atanasova et al., 2019). Mean average precision over transcripts; by default on the train part, which the points were rounded from.
 * `--half held-out` scores the seven test transcripts. With `HYMNSHEET_ENCODER` the encoder is measured beside.
 */
import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { english } from "@hymnsheet/core/languages/en/english";
import type { Encoder } from "@hymnsheet/core/model/ports";
import { exampleDirection, exampleLikeness } from "@hymnsheet/core/worthiness/example-likeness";
import { WorthinessScorer } from "@hymnsheet/core/worthiness/score-worthiness";
import { cachedEncoder, openEncoder } from "hymnsheet";
import type { EvaluationRequest } from "./evaluation-request.ts";
import { averagePrecision } from "./ranking.ts";
import { dataFolder } from "./releases.ts";
import { keepResult, show, table } from "./results.ts";

interface Transcript {
  readonly name: string;
  readonly lines: readonly { readonly text: string; readonly speaker: number }[];
  readonly isPicked: readonly boolean[];
}

export async function evaluateCheckWorthiness(request: EvaluationRequest): Promise<void> {
  const folder = dataFolder();
  if (folder === null) {
    console.log("\ncheck-worthiness: HYMNSHEET_DATA is not set, so there are no transcripts.");
    return;
  }
  const part = request.half === "held-out" ? "test" : "train";
  const transcripts = readTranscripts(join(folder, "checkthat2019-task1", part)).filter(({ isPicked }) => isPicked.includes(true));
  const scorer = new WorthinessScorer(english.worthiness!);
  const lexical = transcripts.map(({ lines, isPicked }) => precisionOf(scorer.score(lines), isPicked));
  const choice = process.env["HYMNSHEET_ENCODER"];
  const encoded = choice === undefined ? undefined : await withEncoder(transcripts, scorer, choice);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const rows = transcripts.map(({ name }, i) => [name, show(lexical[i]!), ...(encoded ? [show(encoded[i]!)] : [])]);
  console.log(`\ncheck-worthiness, ${part}: average precision\n`);
  console.log(
    table([
      ["transcript", "questions", ...(encoded ? ["with encoder"] : [])],
      ...rows,
      ["mean", show(mean(lexical), 4), ...(encoded ? [show(mean(encoded), 4)] : [])],
    ]),
  );
  if (request.isKept) {
    const figures = {
      map: mean(lexical),
      ...(encoded ? { map_with_encoder: mean(encoded) } : {}),
      by_transcript: Object.fromEntries(rows.map(([name, ...values]) => [name, values])),
    };
    console.log(`\nkept in ${keepResult("check-worthiness", { setting: { part }, figures })}`);
  }
}

const precisionOf = (scores: readonly { readonly score: number }[], isPicked: readonly boolean[]): number =>
  averagePrecision(scores.map(({ score }, i) => ({ score, isRight: isPicked[i]! })));

async function withEncoder(transcripts: readonly Transcript[], scorer: WorthinessScorer, choice: string): Promise<number[]> {
  const opened: Encoder | undefined = await openEncoder(choice);
  if (opened === undefined) return [];
  const encoder = cachedEncoder(opened, { folder: join(tmpdir(), "hymnsheet-eval-vectors") });
  const { worthy, idle } = english.worthinessExamples!;
  const direction = exampleDirection(
    await encoder.encode([...worthy, ...idle]),
    [...worthy.map(() => true), ...idle.map(() => false)],
    encoder.dimensions,
  );
  const found: number[] = [];
  for (const { lines, isPicked } of transcripts) {
    const likeness = exampleLikeness(await encoder.encode(lines.map(({ text }) => text)), direction);
    found.push(precisionOf(scorer.score(lines, likeness), isPicked));
  }
  await encoder.close();
  return found;
}

function readTranscripts(folder: string): Transcript[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const rows = readFileSync(join(folder, name), "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => line.split("\t"));
      const speakers = new Map<string, number>();
      for (const [, speaker = ""] of rows) if (!speakers.has(speaker)) speakers.set(speaker, speakers.size);
      return {
        name: name.replace(/\.tsv$/u, ""),
        lines: rows.map(([, speaker = "", text = ""]) => ({ text, speaker: speakers.get(speaker)! })),
        isPicked: rows.map(([, , , label]) => label?.trim() === "1"),
      };
    });
}
