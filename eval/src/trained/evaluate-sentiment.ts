/**
 * Evaluation `sentiment`: NewsMTSC's train part, macro-F1 of how a sentence speaks of a mention. Five folds by story or article; `--half held-out`
 * trains on all folds and scores the held-out fifth, which nothing was chosen on. `--train` writes the weights that ship, from all rows.
 */
import { encodeTarget } from "@hymnsheet/core/agenda/target-states";
import { POLARITIES } from "@hymnsheet/core/agenda/score-target";
import { TARGET_VIEWS, targetBags } from "@hymnsheet/core/agenda/target-features";
import { targetWords } from "@hymnsheet/core/agenda/target-words";
import { targetCues } from "@hymnsheet/core/languages/en/target-cues";
import type { EvaluationRequest } from "../evaluation-request.ts";
import { dataFolder } from "../releases.ts";
import { classF1, macroF1 } from "./macro-f1.ts";
import type { ModelSettings } from "./model-parts.ts";
import { openEvalEncoder } from "./open-eval-encoder.ts";
import { knownWords, runModel } from "./run-model.ts";
import { readTargetCases, type TargetCase } from "./target-cases.ts";

/** Chosen on the folds. Two parts read the encoder's views: those of praise and blame with the five common ones, and these with the neighbours. */
const DENSE = { share: 0.325, classCount: 3, ridge: 3, steps: 32, width: 7 * 384 };
const SETTINGS: ModelSettings = {
  runs: { share: 0.67, classCount: 3, ridge: 10, leastRows: 3, length: 5, telling: 0.5 },
  single: { share: 0.33, classCount: 3, ridge: 1 },
  dense: [
    { ...DENSE, start: 0 },
    { ...DENSE, start: 2 * 384 },
  ],
};

export async function evaluateSentiment(request: EvaluationRequest): Promise<void> {
  const folder = dataFolder();
  const encoder = folder === null ? undefined : await openEvalEncoder();
  if (folder === null || encoder === undefined) {
    console.log("\nsentiment: needs HYMNSHEET_DATA and HYMNSHEET_ENCODER.");
    return;
  }
  const cases = readTargetCases(folder);
  const words = cases.map(({ question }) => targetWords(question));
  const vectors: Float32Array[] = [];
  for (const found of words) vectors.push((await encodeTarget(encoder, found, targetCues))!.vector);
  const known = await knownWords(encoder);
  await encoder.close();
  runModel(request, {
    name: "sentiment",
    set: {
      bags: words.map((found) => targetBags(found, targetCues)),
      labels: cases.map(({ label }) => label),
      views: TARGET_VIEWS,
      known,
      encoder: encoder.name,
      vectors,
    },
    settings: SETTINGS,
    groups: cases.map(({ group }) => group),
    isTrained: () => true,
    measure: (rows, predicted) => measures(rows, cases, predicted),
    output: {
      file: "target-sentiment",
      name: "targetSentiment",
      origin: "Trained on NewsMTSC (Hamborg & Donnay, 2021; MIT licence) by `npm run eval -- sentiment --train`.",
    },
  });
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
