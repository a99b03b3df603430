/**
 * Evaluation `evidence-types`: IBM Debater evidence, macro-F1 of the type on rows and on distinct sentences of a motion. Five folds by motion;
 * `--half held-out` trains on all folds and scores the held-out motions, which nothing was chosen on. `--train` writes the weights that ship.
 */
import { encodeEvidence } from "@hymnsheet/core/evidence/evidence-states";
import { EVIDENCE_VIEWS, evidenceTypeBags } from "@hymnsheet/core/evidence/evidence-type-features";
import { EVIDENCE_TYPES } from "@hymnsheet/core/evidence/score-evidence-type";
import type { EvaluationRequest } from "../evaluation-request.ts";
import { dataFolder } from "../releases.ts";
import { distinctCases, readEvidenceCases, type EvidenceCase } from "./evidence-cases.ts";
import { classF1, macroF1 } from "./macro-f1.ts";
import type { ModelSettings } from "./model-parts.ts";
import { openEvalEncoder } from "./open-eval-encoder.ts";
import { knownWords, runModel } from "./run-model.ts";

/** The rarer a type, the more a row of it weighs. */
const classWeights = [1, 0.8, 1.4];
/** Chosen on the folds. */
const SETTINGS: ModelSettings = {
  runs: { share: 0.5, classCount: 3, classWeights, ridge: 0.03, leastRows: 4, length: 1, telling: 0.5 },
  single: { share: 0.5, classCount: 3, classWeights, ridge: 0.7 },
  dense: [{ share: 0.38, classCount: 3, classWeights, ridge: 0.5, start: 0, width: 2 * 384 }],
};

export async function evaluateEvidenceTypes(request: EvaluationRequest): Promise<void> {
  const folder = dataFolder();
  const encoder = folder === null ? undefined : await openEvalEncoder();
  if (folder === null || encoder === undefined) {
    console.log("\nevidence-types: needs HYMNSHEET_DATA and HYMNSHEET_ENCODER.");
    return;
  }
  const cases = readEvidenceCases(folder);
  const vectors: Float32Array[] = [];
  for (const { sentence } of cases) vectors.push((await encodeEvidence(encoder, sentence))!.vector);
  const known = await knownWords(encoder);
  await encoder.close();
  const distinct = new Set(distinctCases(cases));
  runModel(request, {
    name: "evidence-types",
    set: {
      bags: cases.map(({ sentence }) => evidenceTypeBags(sentence)),
      labels: cases.map(({ label }) => label),
      views: EVIDENCE_VIEWS,
      known,
      encoder: encoder.name,
      vectors,
    },
    settings: SETTINGS,
    groups: cases.map(({ motion }) => motion),
    isTrained: (row) => distinct.has(row),
    measure: (rows, predicted) => measures({ rows, cases, distinct }, predicted),
    output: {
      file: "evidence-types",
      name: "evidenceTypes",
      origin:
        "Trained on IBM Debater evidence (Rinott et al., 2015; text of Wikipedia, CC BY-SA 3.0) by `npm run eval -- evidence-types --train`.",
    },
  });
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
