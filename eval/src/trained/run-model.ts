/** What the evaluations of trained models share: train and write, or score across folds or on the held-out part. */
import { learntWords } from "@hymnsheet/core/languages/en/trained/learnt-words";
import type { Encoder } from "@hymnsheet/core/model/ports";
import type { EvaluationRequest } from "../evaluation-request.ts";
import { keepResult, show, table } from "../results.ts";
import { foldsByGroup } from "./folds.ts";
import { largestPlace } from "./macro-f1.ts";
import { predictAcross, predictRows, trainModel, type ModelSettings, type Predictions, type TrainingSet } from "./model-parts.ts";
import type { WordVectors } from "./sparse-training.ts";
import { writeWeights } from "./write-weights.ts";

export interface ModelRun {
  readonly name: string;
  readonly set: TrainingSet;
  readonly settings: ModelSettings;
  /** What no fold may share. */
  readonly groups: readonly string[];
  /** Rows that are trained on, of those that may be. */
  readonly isTrained: (row: number) => boolean;
  /** Named figures for rows and the places of their largest shares. */
  readonly measure: (rows: readonly number[], predicted: readonly number[]) => Record<string, number>;
  readonly output: { readonly file: string; readonly name: string; readonly origin: string };
}

/** Vectors of the words that the language pack has learnt of. */
export async function knownWords(encoder: Encoder): Promise<WordVectors> {
  const words = learntWords.words.split(" ");
  return { words, vectors: await encoder.encode(words), dimensions: encoder.dimensions };
}

export function runModel(request: EvaluationRequest, run: ModelRun): void {
  const { name, set, settings, groups } = run;
  const all = [...set.labels.keys()];
  if (request.isTraining) {
    // Without the held-out part, for measuring it through the program; what ships is trained on all.
    const folds = foldsByGroup(groups, 0);
    const use = all.filter((row) => run.isTrained(row) && (request.half !== "development" || folds[row]! >= 0));
    console.log(`\n${name}: wrote ${writeWeights(trainModel(set, use, settings), run.output)}`);
    return;
  }
  const isHeldOut = request.half === "held-out";
  const seeds = isHeldOut ? [0] : (request.seeds ?? [1, 2, 3]);
  const figures = seeds.map((seed) => {
    const folds = foldsByGroup(groups, seed);
    const { rows, found } = isHeldOut ? heldOut(set, folds, run) : predictAcross(set, folds, run);
    const ways = Object.keys(found) as (keyof Predictions)[];
    return Object.fromEntries(ways.map((way) => [way, run.measure(rows, found[way].map(largestPlace))]));
  });
  console.log(`\n${name}, ${isHeldOut ? "held out" : "five folds"}: macro-F1\n`);
  const columns = Object.keys(Object.values(figures[0]!)[0]!);
  const ways = Object.keys(figures[0]!);
  const mean = ways.map((way) => ({
    way,
    values: columns.map((column) => figures.reduce((sum, byWay) => sum + byWay[way]![column]!, 0) / figures.length),
  }));
  console.log(table([["", ...columns], ...mean.map(({ way, values }) => [way, ...values.map((value) => show(value))])]));
  if (request.isKept) {
    const setting = { part: isHeldOut ? "held-out" : "folds", seeds, encoder: set.encoder, ...settings };
    console.log(`\nkept in ${keepResult(name, { setting, figures: { by_seed: figures } })}`);
  }
}

function heldOut(
  set: TrainingSet,
  folds: Int8Array,
  { settings, isTrained }: ModelRun,
): { readonly rows: number[]; readonly found: Predictions } {
  const all = [...folds.keys()];
  const model = trainModel(
    set,
    all.filter((row) => folds[row]! >= 0 && isTrained(row)),
    settings,
  );
  const rows = all.filter((row) => folds[row]! < 0);
  return { rows, found: predictRows(model, set, rows) };
}
