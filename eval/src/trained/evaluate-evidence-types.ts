/**
 * Evaluation `evidence-types`: IBM Debater evidence, macro-F1 of the type on rows and on distinct sentences of a motion. Five folds by motion;
 * `--half held-out` trains on all folds and scores the held-out motions, which nothing was chosen on. `--train` writes the weights that ship.
 */
import { evidenceTypeFeatures } from "@hymnsheet/core/evidence/evidence-type-features";
import { EVIDENCE_TYPES } from "@hymnsheet/core/evidence/score-evidence-type";
import type { EvaluationRequest } from "../evaluation-request.ts";
import { dataFolder } from "../releases.ts";
import { keepResult, show, table } from "../results.ts";
import { distinctCases, readEvidenceCases, type EvidenceCase } from "./evidence-cases.ts";
import { foldsByGroup } from "./folds.ts";
import { classF1, largestPlace, macroF1 } from "./macro-f1.ts";
import { openEvalEncoder } from "./open-eval-encoder.ts";
import { predictAcross, predictBoth, trainBoth, type ModelSettings, type TrainingSet } from "./two-models.ts";
import { writeWeights } from "./write-weights.ts";

/** Chosen on the folds. */
const SETTINGS: ModelSettings = { classCount: 3, ridge: 10, leastRows: 3, length: 5, ridgeDense: 1 };

export async function evaluateEvidenceTypes(request: EvaluationRequest): Promise<void> {
  const folder = dataFolder();
  if (folder === null) {
    console.log("\nevidence-types: HYMNSHEET_DATA is not set, so there are no sentences.");
    return;
  }
  const cases = readEvidenceCases(folder);
  const set = await trainingSet(cases);
  if (request.isTraining) {
    const path = writeWeights(trainBoth(set, [...cases.keys()], SETTINGS), {
      file: "evidence-types",
      name: "evidenceTypes",
      origin:
        "Trained on IBM Debater evidence (Rinott et al., 2015; text of Wikipedia, CC BY-SA 3.0) by `npm run eval -- evidence-types --train`.",
    });
    console.log(`\nevidence-types: wrote ${path}`);
    return;
  }
  const isHeldOut = request.half === "held-out";
  const seeds = request.seeds ?? [1];
  const distinct = new Set(distinctCases(cases));
  const runs = seeds.map((seed) => {
    const folds = foldsByGroup(
      cases.map(({ motion }) => motion),
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
        return [[way, measures({ rows, cases, distinct }, predicted)]];
      }),
    ),
  );
  console.log(`\nevidence-types, ${isHeldOut ? "held out" : "five folds"}: macro-F1\n`);
  const lines = figures.flatMap((byWay, i) =>
    Object.entries(byWay).map(([way, measured]) => [`seed ${seeds[i]!}, ${way}`, ...Object.values(measured).map((value) => show(value))]),
  );
  console.log(table([["", ...Object.keys(Object.values(figures[0]!)[0]!)], ...lines]));
  if (request.isKept) {
    const setting = { part: isHeldOut ? "held-out" : "folds", seeds, encoder: set.vectors?.encoder ?? null, ...SETTINGS };
    console.log(`\nkept in ${keepResult("evidence-types", { setting, figures: { by_seed: figures } })}`);
  }
}

async function trainingSet(cases: readonly EvidenceCase[]): Promise<TrainingSet> {
  const encoder = await openEvalEncoder();
  const all = await encoder?.encode(cases.map(({ sentence }) => sentence));
  await encoder?.close();
  return {
    bags: cases.map(({ sentence }) => evidenceTypeFeatures(sentence)),
    labels: cases.map(({ label }) => label),
    vectors: encoder &&
      all && {
        encoder: encoder.name,
        rows: cases.map((_, row) => all.subarray(row * encoder.dimensions, (row + 1) * encoder.dimensions)),
      },
  };
}

/** Macro-F1 over rows and over distinct sentences of a motion; F1 of each class over the distinct ones. */
function measures(
  {
    rows,
    cases,
    distinct,
  }: { readonly rows: readonly number[]; readonly cases: readonly EvidenceCase[]; readonly distinct: ReadonlySet<number> },
  predicted: readonly number[],
): Record<string, number> {
  const kept = [...rows.keys()].filter((i) => distinct.has(rows[i]!));
  const gold = kept.map((i) => cases[rows[i]!]!.label);
  const found = kept.map((i) => predicted[i]!);
  return {
    rows: macroF1(
      rows.map((row) => cases[row]!.label),
      predicted,
      3,
    ),
    distinct: macroF1(gold, found, 3),
    ...Object.fromEntries(classF1(gold, found, 3).map((value, k) => [EVIDENCE_TYPES[k]!, value])),
  };
}
