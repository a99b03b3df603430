/** Trains the weights of `core/algo/linear-classes` and packs them. */
import { toBase64 } from "@hymnsheet/core/algo/base64";
import type { FeatureBag } from "@hymnsheet/core/algo/feature-bag";
import type { PackedDense, PackedSparse } from "@hymnsheet/core/algo/linear-classes";
import { fitSoftmax, type SoftmaxFit, type SparseRows } from "./softmax.ts";

export interface SparseSettings {
  readonly classCount: number;
  readonly ridge: number;
  /** Features of fewer training rows are left out. */
  readonly leastRows: number;
  /** Length that a row's known features are brought to. */
  readonly length: number;
}

/** Trains on some of the bags and packs the weights: 8 bits each. */
export function trainSparse(
  bags: readonly FeatureBag[],
  labels: ArrayLike<number>,
  use: readonly number[],
  settings: SparseSettings,
): PackedSparse {
  const counts = new Map<number, number>();
  for (const row of use) for (const hash of bags[row]!.keys()) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const keys = [...counts]
    .filter(([, count]) => count >= settings.leastRows)
    .map(([hash]) => hash)
    .sort((a, b) => a - b);
  const places = new Map(keys.map((hash, place) => [hash, place]));
  const rows = sparseRows(
    use.map((row) => knownPart(bags[row]!, places, settings.length)),
    keys.length,
  );
  const fitted = fitSoftmax(
    rows,
    use.map((row) => labels[row]!),
    [...use.keys()],
    settings,
  );
  const { bias, scale, whole } = quantised(fitted, 127);
  // What rounds to 0 in every class tells nothing, yet counts in the length of a row: it stays.
  return {
    bias,
    scale,
    length: settings.length,
    keys: toBase64(new Uint8Array(Uint32Array.from(keys).buffer)),
    weights: toBase64(new Uint8Array(Int8Array.from(whole).buffer)),
  };
}

/** Trains on some of the vectors and packs the weights: 16 bits each. */
export function trainDense(
  vectors: readonly Float32Array[],
  labels: ArrayLike<number>,
  use: readonly number[],
  { encoder, classCount, ridge }: { readonly encoder: string; readonly classCount: number; readonly ridge: number },
): PackedDense {
  const width = vectors[use[0]!]!.length;
  const rows: SparseRows = {
    starts: Int32Array.from({ length: use.length + 1 }, (_, i) => i * width),
    ids: Int32Array.from({ length: use.length * width }, (_, i) => i % width),
    values: new Float32Array(use.length * width),
    width,
  };
  use.forEach((row, i) => rows.values.set(vectors[row]!, i * width));
  const fitted = fitSoftmax(
    rows,
    use.map((row) => labels[row]!),
    [...use.keys()],
    { classCount, ridge },
  );
  const { bias, scale, whole } = quantised(fitted, 32767);
  return { encoder, width, bias, scale, weights: toBase64(new Uint8Array(Int16Array.from(whole).buffer)) };
}

function knownPart(bag: FeatureBag, places: ReadonlyMap<number, number>, length: number): [number, number][] {
  const known = [...bag].flatMap(([hash, value]): [number, number][] => (places.has(hash) ? [[places.get(hash)!, value]] : []));
  const factor = length / Math.sqrt(known.reduce((sum, [, value]) => sum + value * value, 0) || 1);
  return known.map(([place, value]) => [place, value * factor]);
}

function sparseRows(rows: readonly (readonly [number, number])[][], width: number): SparseRows {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => (starts[i + 1] = starts[i]! + row.length));
  const all = rows.flat();
  return { starts, ids: Int32Array.from(all, ([place]) => place), values: Float32Array.from(all, ([, value]) => value), width };
}

/** Weights as whole numbers up to `most`, times a scale of six significant digits; the bias with six decimals. */
function quantised({ weights, classCount }: SoftmaxFit, most: number): { bias: number[]; scale: number; whole: number[] } {
  const trained = [...weights.subarray(0, weights.length - classCount)];
  const scale = Number((trained.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 1e-9) / most).toPrecision(6));
  return {
    bias: [...weights.subarray(-classCount)].map((value) => Number(value.toFixed(6))),
    scale,
    whole: trained.map((weight) => Math.max(-most, Math.min(most, Math.round(weight / scale)))),
  };
}
