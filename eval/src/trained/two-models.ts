/** One model over words and, where there are vectors, one over vectors, trained and asked together. */
import type { FeatureBag } from "@hymnsheet/core/algo/feature-bag";
import { denseScorer, sparseScorer, type PackedModel } from "@hymnsheet/core/algo/linear-classes";
import { FOLD_COUNT } from "./folds.ts";
import { trainDense, trainSparse, type SparseSettings } from "./sparse-training.ts";

export interface TrainingSet {
  readonly bags: readonly FeatureBag[];
  readonly labels: readonly number[];
  readonly vectors?: { readonly encoder: string; readonly rows: readonly Float32Array[] } | undefined;
}

export interface ModelSettings extends SparseSettings {
  readonly ridgeDense: number;
}

/** Shares by words, by vectors, and their mean. */
export interface Predictions {
  readonly words: Float64Array[];
  readonly vectors?: Float64Array[] | undefined;
  readonly both?: Float64Array[] | undefined;
}

export function trainBoth({ bags, labels, vectors }: TrainingSet, use: readonly number[], settings: ModelSettings): PackedModel {
  return {
    language: "en",
    sparse: trainSparse(bags, labels, use, settings),
    dense: vectors
      ? [trainDense(vectors.rows, labels, use, { encoder: vectors.encoder, classCount: settings.classCount, ridge: settings.ridgeDense })]
      : [],
  };
}

/** Shares for some rows, in their order. */
export function predictBoth(model: PackedModel, { bags, vectors }: TrainingSet, rows: readonly number[]): Predictions {
  const byWords = sparseScorer(model.sparse);
  const words = rows.map((row) => byWords(bags[row]!));
  if (!vectors) return { words };
  const byVector = denseScorer(model.dense[0]!);
  const dense = rows.map((row) => byVector(vectors.rows[row]!));
  return { words, vectors: dense, both: dense.map((shares, i) => shares.map((share, k) => (share + words[i]![k]!) / 2)) };
}

/** Shares for every row with a fold, each by the models of the other folds; rows without a fold take no part. */
export function predictAcross(
  set: TrainingSet,
  folds: Int8Array,
  settings: ModelSettings,
): { readonly rows: number[]; readonly found: Predictions } {
  const inFolds = [...folds.keys()].filter((row) => folds[row]! >= 0);
  const parts = Array.from({ length: FOLD_COUNT }, (_, fold) => {
    const rows = inFolds.filter((row) => folds[row] === fold);
    const model = trainBoth(
      set,
      inFolds.filter((row) => folds[row] !== fold),
      settings,
    );
    return { rows, found: predictBoth(model, set, rows) };
  });
  return {
    rows: parts.flatMap(({ rows }) => rows),
    found: {
      words: parts.flatMap(({ found }) => found.words),
      vectors: set.vectors && parts.flatMap(({ found }) => found.vectors!),
      both: set.vectors && parts.flatMap(({ found }) => found.both!),
    },
  };
}
