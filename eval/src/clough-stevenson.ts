/**
 * Evaluation `clough-stevenson`: 95 short answers and their five source articles in four degrees of reuse.
 * Each answer is described by how much of it lies in the program's passages with its source; a naive Bayes classifier with leave-one-out
 * then tells the degrees apart, as in the published baseline on n-gram containment (four degrees .695, reused or not .947).
 * Paper: Clough & Stevenson (2011), Language Resources and Evaluation 45, "Developing a corpus of plagiarised short answers".
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EvaluationRequest } from "./evaluation-request.ts";
import { leaveOneOut, shareRight, type LabelledText } from "./naive-bayes.ts";
import { coveredLength, orient } from "./plagdet.ts";
import { countedMatches, matchDocuments, type MatchRow } from "./product.ts";
import { dataFolder } from "./releases.ts";
import { keepResult, show, table } from "./results.ts";

interface Answer {
  readonly id: string;
  readonly task: string;
  readonly category: string;
  readonly text: string;
}

function readAnswers(folder: string): Answer[] {
  const lines = readFileSync(join(folder, "file_information.csv"), "utf8").trim().split(/\r?\n/u).slice(1);
  return lines.map((line) => {
    const [file, task, category] = line.split(",") as [string, string, string];
    return { id: file.replace(/[.]txt$/u, ""), task, category: category.trim(), text: readFileSync(join(folder, file), "utf8") };
  });
}

/** Covered share of the answer, the longest piece's share, and words matched by rarity: what the passages with its source say. */
function describeAnswer(answer: Answer, source: Answer, matches: readonly MatchRow[]): number[] {
  const own = matches
    .map(orient)
    .filter((match) => match.a_source_id === answer.id && match.b_source_id === source.id)
    .map((match) => [match.a_start, match.a_end, match.identity_share] as const);
  const length = answer.text.trim().length;
  const covered = coveredLength(
    [0, answer.text.length],
    own.map(([start, end]) => [start, end] as const),
  );
  const longest = Math.max(0, ...own.map(([start, end]) => end - start));
  const identical = own.reduce((sum, [start, end, share]) => sum + (end - start) * share, 0);
  return [covered / length, longest / length, identical / length];
}

export async function evaluateCloughStevenson(request: EvaluationRequest): Promise<void> {
  const data = dataFolder();
  const folder = data === null ? null : join(data, "clough-stevenson");
  if (folder === null || !existsSync(folder)) {
    console.log("clough-stevenson: skipped, HYMNSHEET_DATA does not hold it");
    return;
  }
  const all = readAnswers(folder);
  const sources = new Map(all.filter((answer) => answer.category === "orig").map((source) => [source.task, source]));
  const answers = all.filter((answer) => answer.category !== "orig");
  const documents = all.map(({ id, text }) => ({ id, text, speaker: id, speaker_id: id, kind: "statement", language: "en" }));
  const { matches } = await matchDocuments(documents);
  const counted = countedMatches(matches);
  const described = answers.map((answer) => describeAnswer(answer, sources.get(answer.task)!, counted));
  const withLabels = (labelOf: (answer: Answer) => string, featureCount: number): LabelledText[] =>
    answers.map((answer, place) => ({ label: labelOf(answer), features: described[place]!.slice(0, featureCount) }));
  const accuracy = (texts: LabelledText[]): number =>
    shareRight(
      texts.map((text) => text.label),
      leaveOneOut(texts),
    );
  const reused = (answer: Answer): string => (answer.category === "non" ? "not" : "reused");
  const figures = {
    four_degrees_containment: accuracy(withLabels((answer) => answer.category, 1)),
    reused_or_not_containment: accuracy(withLabels(reused, 1)),
    four_degrees_all_features: accuracy(withLabels((answer) => answer.category, 3)),
    reused_or_not_all_features: accuracy(withLabels(reused, 3)),
    mean_containment: Object.fromEntries(
      ["non", "heavy", "light", "cut"].map((category) => {
        const values = answers.flatMap((answer, place) => (answer.category === category ? [described[place]![0]!] : []));
        return [category, Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(4))];
      }),
    ),
  };
  console.log("\nclough-stevenson: share of 95 answers told right, leave one out");
  console.log(
    table([
      ["", "four degrees", "reused or not"],
      ["n-gram containment (baseline)", ".695", ".947"],
      ["passage containment", show(figures.four_degrees_containment), show(figures.reused_or_not_containment)],
      ["three passage features", show(figures.four_degrees_all_features), show(figures.reused_or_not_all_features)],
    ]),
  );
  console.log(`mean containment ${JSON.stringify(figures.mean_containment)}`);
  if (request.isKept) console.log(`kept in ${keepResult("clough-stevenson", { setting: { answers: answers.length }, figures })}`);
}
