/**
 * Evaluation `clough-stevenson`: 95 short answers and their five source articles in four degrees of reuse.
 * Each answer is described in four views, from the program's exported passages and from words alone; logistic models, one per view, give the mean
 * of their probabilities. Nothing is fitted on the answer (or task) it is tested on, features and penalty were set from the definition of the
 * degrees. The published baseline, naive Bayes on n-gram containment, is run beside it.
 * Paper: Clough & Stevenson (2011), Language Resources and Evaluation 45, "Developing a corpus of plagiarised short answers".
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { viewOfContent, viewOfPassages, viewOfPieces, viewOfSentences } from "./degrees/answer-views.ts";
import { predictAcrossFolds } from "./degrees/logistic.ts";
import type { EvaluationRequest } from "./evaluation-request.ts";
import { leaveOneOut, shareRight } from "./naive-bayes.ts";
import { countedMatches, matchDocuments, type MatchRow } from "./product.ts";
import { dataFolder } from "./releases.ts";
import { keepResult, show, table } from "./results.ts";
import { wilsonInterval } from "./shuffled/family-statistic.ts";

interface Answer {
  readonly id: string;
  readonly task: string;
  readonly category: string;
  readonly text: string;
}

const DEGREES = ["non", "heavy", "light", "cut"] as const;

function readAnswers(folder: string): Answer[] {
  const lines = readFileSync(join(folder, "file_information.csv"), "utf8").trim().split(/\r?\n/u).slice(1);
  return lines.map((line) => {
    const [file, task, category] = line.split(",") as [string, string, string];
    return { id: file.replace(/[.]txt$/u, ""), task, category: category.trim(), text: readFileSync(join(folder, file), "utf8") };
  });
}

/** Matches of an answer with its source, the answer's side as `a`. */
function passagesBetween(answer: Answer, source: Answer, matches: readonly MatchRow[]): MatchRow[] {
  return matches.flatMap((match) => {
    if (match.a_source_id === answer.id && match.b_source_id === source.id) return [match];
    if (match.b_source_id !== answer.id || match.a_source_id !== source.id) return [];
    return [{ ...match, a_start: match.b_start, a_end: match.b_end, b_start: match.a_start, b_end: match.a_end }];
  });
}

/** Views by name; each has the features of every answer in one order. */
type Views = Readonly<Record<string, readonly (readonly number[])[]>>;

/** What is fitted: views whose models are averaged. The first is what is reported for the whole, the others say what each view is worth. */
const COMBINATIONS: Readonly<Record<string, readonly string[]>> = {
  "content, pieces, sentences": ["content", "pieces", "sentences"],
  "the same with passages": ["content", "pieces", "sentences", "passages"],
  "content, pieces": ["content", "pieces"],
  content: ["content"],
  pieces: ["pieces"],
  sentences: ["sentences"],
  "passages of the program": ["passages"],
  "passages, weak ones too": ["weak passages"],
};

const isReused = (label: string): string => (label === "non" ? "not" : "reused");

function judge(answers: readonly Answer[], views: Views) {
  const folds = { answer: answers.map((answer) => answer.id), task: answers.map((answer) => answer.task) };
  const accuracy = (names: readonly string[], labelOf: (answer: Answer) => string, by: readonly string[]): number => {
    const labels = answers.map(labelOf);
    const texts = names.map((name) => views[name]!.map((features, place) => ({ label: labels[place]!, features })));
    return Number(shareRight(labels, predictAcrossFolds(texts, by)).toFixed(4));
  };
  const reused = (answer: Answer): string => isReused(answer.category);
  return Object.fromEntries(
    Object.entries(COMBINATIONS).map(([name, own]) => [
      name,
      {
        four_degrees_answer_out: accuracy(own, (answer) => answer.category, folds.answer),
        four_degrees_task_out: accuracy(own, (answer) => answer.category, folds.task),
        reused_answer_out: accuracy(own, reused, folds.answer),
        reused_task_out: accuracy(own, reused, folds.task),
      },
    ]),
  );
}

/** How many answers of each degree are told as which, one task left out. */
function confusion(answers: readonly Answer[], views: Views, names: readonly string[]): Record<string, Record<string, number>> {
  const texts = names.map((name) => views[name]!.map((features, place) => ({ label: answers[place]!.category, features })));
  const predicted = predictAcrossFolds(
    texts,
    answers.map((answer) => answer.task),
  );
  const count = (degree: string, told: string): number =>
    answers.filter((answer, place) => answer.category === degree && predicted[place] === told).length;
  return Object.fromEntries(DEGREES.map((degree) => [degree, Object.fromEntries(DEGREES.map((told) => [told, count(degree, told)]))]));
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
  const counted = countedMatches((await matchDocuments(documents)).matches);
  const weak = countedMatches((await matchDocuments(documents, ["--minimum-bits", "20", "--candidate-bits", "12"])).matches);
  const viewOf = (view: (answer: string, source: string) => number[]) =>
    answers.map((answer) => view(answer.text, sources.get(answer.task)!.text));
  const viewOfMatches = (matches: readonly MatchRow[]) =>
    answers.map((answer) => viewOfPassages(answer.text, passagesBetween(answer, sources.get(answer.task)!, matches)));
  const views: Views = {
    content: viewOf(viewOfContent),
    pieces: viewOf(viewOfPieces),
    sentences: viewOf(viewOfSentences),
    passages: viewOfMatches(counted),
    "weak passages": viewOfMatches(weak),
  };
  const baselineOf = (labelOf: (answer: Answer) => string): number => {
    const texts = answers.map((answer, place) => ({ label: labelOf(answer), features: views["content"]![place]! }));
    const right = shareRight(
      texts.map((text) => text.label),
      leaveOneOut(texts),
    );
    return Number(right.toFixed(4));
  };
  const baseline = {
    four_degrees_answer_out: baselineOf((answer) => answer.category),
    reused_answer_out: baselineOf((answer) => isReused(answer.category)),
  };
  const judged = judge(answers, views);
  const [name, names] = Object.entries(COMBINATIONS)[0]!;
  const told = confusion(answers, views, names);
  const intervals = Object.fromEntries(
    Object.entries(judged[name]!).map(([what, share]) => [
      what,
      wilsonInterval(share, answers.length).map((value) => Number(value.toFixed(4))),
    ]),
  );
  const covered = Object.fromEntries(
    DEGREES.map((degree) => {
      const shares = answers.flatMap((answer, place) => (answer.category === degree ? [views["passages"]![place]![0]!] : []));
      return [degree, Number((shares.reduce((sum, share) => sum + share, 0) / shares.length).toFixed(4))];
    }),
  );
  console.log("\nclough-stevenson: share of 95 answers told right, one answer or one task left out");
  console.log(
    table([
      ["", "four degrees", "task out", "reused or not", "task out"],
      ["naive Bayes on containment and order", show(baseline.four_degrees_answer_out), "", show(baseline.reused_answer_out), ""],
      ...Object.entries(judged).map(([one, own]) => [
        one,
        show(own.four_degrees_answer_out),
        show(own.four_degrees_task_out),
        show(own.reused_answer_out),
        show(own.reused_task_out),
      ]),
    ]),
  );
  console.log(`covered by passages, mean ${JSON.stringify(covered)}; ${name}, task out: ${JSON.stringify(told)}`);
  const figures = { baseline, judged, intervals, confusion_task_out: told, mean_covered: covered };
  if (request.isKept) console.log(`kept in ${keepResult("clough-stevenson", { setting: { answers: answers.length }, figures })}`);
}
