/**
 * Evaluation `sentiment`: NewsMTSC's train part, macro-F1 of how a sentence speaks of a mention. Five folds by story or article; `--half held-out`
 * trains on all folds and scores the held-out fifth, which nothing was chosen on. `--train` writes the weights that ship, from all rows.
 */
import { encodeTarget } from "@hymnsheet/core/agenda/target-states";
import { POLARITIES } from "@hymnsheet/core/agenda/score-target";
import { targetFeatures } from "@hymnsheet/core/agenda/target-features";
import { targetWords } from "@hymnsheet/core/agenda/target-words";
import { targetCues } from "@hymnsheet/core/languages/en/target-cues";
import type { EvaluationRequest } from "../evaluation-request.ts";
import { dataFolder } from "../releases.ts";
import { keepResult, show, table } from "../results.ts";
import { foldsByGroup } from "./folds.ts";
import { classF1, largestPlace, macroF1 } from "./macro-f1.ts";
import { openEvalEncoder } from "./open-eval-encoder.ts";
import { readTargetCases, type TargetCase } from "./target-cases.ts";
import { predictAcross, predictBoth, trainBoth, type ModelSettings, type TrainingSet } from "./two-models.ts";
import { writeWeights } from "./write-weights.ts";

/** Chosen on the folds. */
const SETTINGS: ModelSettings = { classCount: 3, ridge: 10, leastRows: 3, length: 5, ridgeDense: 1 };

export async function evaluateSentiment(request: EvaluationRequest): Promise<void> {
  const folder = dataFolder();
  if (folder === null) {
    console.log("\nsentiment: HYMNSHEET_DATA is not set, so there are no sentences.");
    return;
  }
  const cases = readTargetCases(folder);
  const set = await trainingSet(cases);
  if (request.isTraining) {
    const path = writeWeights(trainBoth(set, [...cases.keys()], SETTINGS), {
      file: "target-sentiment",
      name: "targetSentiment",
      origin: "Trained on NewsMTSC (Hamborg & Donnay, 2021; MIT licence) by `npm run eval -- sentiment --train`.",
    });
    console.log(`\nsentiment: wrote ${path}`);
    return;
  }
  const isHeldOut = request.half === "held-out";
  const seeds = request.seeds ?? [1];
  const runs = seeds.map((seed) => {
    const folds = foldsByGroup(
      cases.map(({ group }) => group),
      seed,
    );
    if (!isHeldOut) return predictAcross(set, folds, SETTINGS);
    const rows = [...folds.keys()];
    const model = trainBoth(
      set,
      rows.filter((row) => folds[row]! >= 0),
      SETTINGS,
    );
    const held = rows.filter((row) => folds[row]! < 0);
    return { rows: held, found: predictBoth(model, set, held) };
  });
  const figures = runs.map(({ rows, found }) =>
    Object.fromEntries(
      Object.entries(found).flatMap(([way, shares]) => {
        if (shares === undefined) return [];
        const predicted = (shares as Float64Array[]).map(largestPlace);
        return [[way, measures(rows, cases, predicted)]];
      }),
    ),
  );
  console.log(`\nsentiment, ${isHeldOut ? "held out" : "five folds"}: macro-F1\n`);
  const lines = figures.flatMap((byWay, i) =>
    Object.entries(byWay).map(([way, measured]) => [`seed ${seeds[i]!}, ${way}`, ...Object.values(measured).map((value) => show(value))]),
  );
  console.log(table([["", ...Object.keys(Object.values(figures[0]!)[0]!)], ...lines]));
  if (request.isKept) {
    const setting = { part: isHeldOut ? "held-out" : "folds", seeds, encoder: set.vectors?.encoder ?? null, ...SETTINGS };
    console.log(`\nkept in ${keepResult("sentiment", { setting, figures: { by_seed: figures } })}`);
  }
}

async function trainingSet(cases: readonly TargetCase[]): Promise<TrainingSet> {
  const words = cases.map(({ question }) => targetWords(question));
  const encoder = await openEvalEncoder();
  const rows: Float32Array[] = [];
  if (encoder) for (const found of words) rows.push((await encodeTarget(encoder, found))!.vector);
  await encoder?.close();
  return {
    bags: words.map((found) => targetFeatures(found, targetCues)),
    labels: cases.map(({ label }) => label),
    vectors: encoder && { encoder: encoder.name, rows },
  };
}

/** Macro-F1 over all rows, F1 of each class, and macro-F1 over mentions by pronoun, by role (in small letters) and by name. */
function measures(rows: readonly number[], cases: readonly TargetCase[], predicted: readonly number[]): Record<string, number> {
  const gold = rows.map((row) => cases[row]!.label);
  const among = (keep: (mention: string) => boolean): number => {
    const kept = [...rows.keys()].filter((i) => keep(cases[rows[i]!]!.mention));
    return macroF1(
      kept.map((i) => gold[i]!),
      kept.map((i) => predicted[i]!),
      3,
    );
  };
  const isPronoun = (mention: string): boolean => targetCues.pronouns.has(mention.toLowerCase());
  const isName = (mention: string): boolean => !isPronoun(mention) && /^\p{Lu}/u.test(mention);
  return {
    "macro-F1": macroF1(gold, predicted, 3),
    ...Object.fromEntries(classF1(gold, predicted, 3).map((value, k) => [POLARITIES[k]!, value])),
    pronouns: among(isPronoun),
    roles: among((mention) => !isPronoun(mention) && !isName(mention)),
    names: among(isName),
  };
}
