/** The parts of a model, trained and asked together: runs of words, single words through their vectors, and an encoder's vectors where there are any. */
import { modelScorer, type PackedModel } from "@hymnsheet/core/algo/linear-classes";
import type { FeatureBag } from "@hymnsheet/core/algo/feature-bag";
import { FOLD_COUNT } from "./folds.ts";
import {
  trainDense,
  trainSmooth,
  trainSparse,
  type DenseSettings,
  type SparseSettings,
  type VectorSettings,
  type WordVectors,
} from "./sparse-training.ts";

export interface TrainingSet {
  readonly bags: readonly (readonly [FeatureBag, FeatureBag])[];
  readonly labels: readonly number[];
  /** Views of the second bag. */
  readonly views: readonly string[];
  readonly known: WordVectors;
  readonly encoder: string;
  readonly vectors: readonly Float32Array[];
}

export interface ModelSettings {
  readonly runs: SparseSettings;
  readonly single: DenseSettings;
  readonly dense: readonly VectorSettings[];
}

/** Shares without and with vectors, and by each part alone. */
export interface Predictions {
  readonly words: Float64Array[];
  readonly "with encoder": Float64Array[];
  readonly runs: Float64Array[];
  readonly single: Float64Array[];
  readonly vectors: Float64Array[];
}

export function trainModel(set: TrainingSet, use: readonly number[], { runs, single, dense }: ModelSettings): PackedModel {
  const { bags, labels, views, known, encoder, vectors } = set;
  return {
    language: "en",
    words: known.words.join(" "),
    sparse: [
      trainSparse(
        bags.map(([first]) => first),
        labels,
        use,
        runs,
      ),
      trainSmooth(
        bags.map(([, second]) => second),
        labels,
        use,
        { views, known, settings: single },
      ),
    ],
    dense: dense.map((settings) => trainDense(vectors, labels, use, { encoder, settings })),
  };
}

/** Shares for some rows, in their order. */
export function predictRows(model: PackedModel, { bags, encoder, vectors }: TrainingSet, rows: readonly number[]): Predictions {
  const whole = model.dense.reduce((sum, { share }) => sum + share, 0);
  const alone = (sparse: readonly number[], dense: number): ((row: number) => Float64Array) => {
    const score = modelScorer({
      ...model,
      sparse: model.sparse.map((part, i) => ({ ...part, share: sparse[i]! })),
      dense: model.dense.map((part) => ({ ...part, share: (dense * part.share) / whole })),
    });
    return (row) => score(bags[row]!, { encoder, vector: vectors[row]! });
  };
  const shares = model.sparse.map(({ share }) => share);
  return {
    words: rows.map(alone(shares, 0)),
    "with encoder": rows.map(alone(shares, whole)),
    runs: rows.map(alone([1, 0], 0)),
    single: rows.map(alone([0, 1], 0)),
    vectors: rows.map(alone(shares, 1)),
  };
}

/** Shares for every row with a fold, each by the models of the other folds; rows without a fold take no part. */
export function predictAcross(
  set: TrainingSet,
  folds: Int8Array,
  { settings, isTrained }: { readonly settings: ModelSettings; readonly isTrained: (row: number) => boolean },
): { readonly rows: number[]; readonly found: Predictions } {
  const inFolds = [...folds.keys()].filter((row) => folds[row]! >= 0);
  const parts = Array.from({ length: FOLD_COUNT }, (_, fold) => {
    const rows = inFolds.filter((row) => folds[row] === fold);
    const others = inFolds.filter((row) => folds[row] !== fold && isTrained(row));
    return { rows, found: predictRows(trainModel(set, others, settings), set, rows) };
  });
  const joined = (way: keyof Predictions): Float64Array[] => parts.flatMap(({ found }) => found[way]);
  return {
    rows: parts.flatMap(({ rows }) => rows),
    found: {
      words: joined("words"),
      "with encoder": joined("with encoder"),
      runs: joined("runs"),
      single: joined("single"),
      vectors: joined("vectors"),
    },
  };
}
