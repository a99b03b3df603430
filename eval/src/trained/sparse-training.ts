/** Trains the weights of `core/algo/linear-classes` and packs them. */
import { toBase64 } from "@hymnsheet/core/algo/base64";
import { featureHash, type FeatureBag } from "@hymnsheet/core/algo/feature-bag";
import { viewKeys, type PackedDense, type PackedSparse } from "@hymnsheet/core/algo/linear-classes";
import { fitSoftmax, type SoftmaxFit, type SparseRows } from "./softmax.ts";

export interface SparseSettings {
  /** How much of the model's say this part has. */
  readonly share: number;
  readonly classCount: number;
  readonly classWeights?: readonly number[] | undefined;
  readonly ridge: number;
  /** Steps of the fit at most; fewer than it needs hold weights back as a penalty does. */
  readonly steps?: number | undefined;
  /** Features of fewer training rows are left out. */
  readonly leastRows: number;
  /** Length that a row's known features are brought to. */
  readonly length: number;
  /**
   * Power of how far a feature's share differs between classes (the range of its log shares); features that tell nothing by themselves are held
   * back more than those that do. 0 for all alike; Wang & Manning (2012), ACL, take 1 and two classes.
   */
  readonly telling: number;
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
  const scales = tellingScales(
    use.map((row) => ({ places: [...bags[row]!.keys()].flatMap((hash) => places.get(hash) ?? []), label: labels[row]! })),
    keys.length,
    settings,
  );
  const rows = sparseRows(
    use.map((row) => knownPart(bags[row]!, places, settings.length).map(([place, value]) => [place, value * scales[place]!] as const)),
    keys.length,
  );
  const fitted = fitSoftmax(
    rows,
    use.map((row) => labels[row]!),
    [...use.keys()],
    settings,
  );
  // Whoever asks does not scale: the weights do.
  scales.forEach((scale, place) => {
    for (let k = 0; k < settings.classCount; k++) fitted.weights[place * settings.classCount + k]! *= scale;
  });
  const { bias, scale, whole } = quantised(fitted, 127);
  // What rounds to 0 in every class tells nothing, yet counts in the length of a row: it stays.
  return {
    share: settings.share,
    bias,
    scale,
    length: settings.length,
    keys: toBase64(new Uint8Array(Uint32Array.from(keys).buffer)),
    weights: toBase64(new Uint8Array(Int8Array.from(whole).buffer)),
  };
}

/** Trains on a part of some of the vectors and packs the weights: 16 bits each. */
export function trainDense(
  vectors: readonly Float32Array[],
  labels: ArrayLike<number>,
  use: readonly number[],
  { encoder, settings }: { readonly encoder: string; readonly settings: VectorSettings },
): PackedDense {
  const { share, start, width } = settings;
  const fitted = fitDense(
    use.map((row) => vectors[row]!.subarray(start, start + width)),
    use.map((row) => labels[row]!),
    settings,
  );
  const { bias, scale, whole } = quantised(fitted, 32767);
  return { share, encoder, start, width, bias, scale, weights: toBase64(new Uint8Array(Int16Array.from(whole).buffer)) };
}

/** Vectors of words, by which bags of single words are trained. */
export interface WordVectors {
  readonly words: readonly string[];
  /** One after the other. */
  readonly vectors: Float32Array;
  readonly dimensions: number;
}

/**
 * Trains on bags of single words, named `view:word`, through the vectors of the words: what is learnt of a word holds for words like it, also
 * for those that no row has. Each word of each view then has weights of its own, 8 bits each; where two fall on one hash, the later one's.
 */
export function trainSmooth(
  bags: readonly FeatureBag[],
  labels: ArrayLike<number>,
  use: readonly number[],
  { views, known, settings }: { readonly views: readonly string[]; readonly known: WordVectors; readonly settings: DenseSettings },
): PackedSparse {
  const { words, vectors, dimensions } = known;
  const places = new Map(views.flatMap((view, v) => words.map((word, w) => [featureHash(`${view}:${word}`), { v, w }] as const)));
  const rows = use.map((row) => {
    const vector = new Float32Array(views.length * dimensions);
    for (const [{ v, w }, value] of knownPart(bags[row]!, places, 1))
      for (let d = 0; d < dimensions; d++) vector[v * dimensions + d]! += value * vectors[w * dimensions + d]!;
    return vector;
  });
  const { classCount } = settings;
  const fitted = fitDense(
    rows,
    use.map((row) => labels[row]!),
    settings,
  );
  const keys = viewKeys(words, views);
  const weights = new Float64Array((keys.length + 1) * classCount);
  weights.set(fitted.weights.subarray(-classCount), keys.length * classCount);
  for (const [place, key] of keys.entries()) {
    const { v, w } = places.get(key)!;
    for (let d = 0; d < dimensions; d++)
      for (let k = 0; k < classCount; k++)
        weights[place * classCount + k]! += fitted.weights[(v * dimensions + d) * classCount + k]! * vectors[w * dimensions + d]!;
  }
  const { bias, scale, whole } = quantised({ weights, classCount }, 127);
  return {
    share: settings.share,
    bias,
    scale,
    length: 1,
    keys: "",
    views,
    weights: toBase64(new Uint8Array(Int8Array.from(whole).buffer)),
  };
}

export type DenseSettings = Omit<SparseSettings, "leastRows" | "length" | "telling">;

export interface VectorSettings extends DenseSettings {
  /** First place of a vector that is read, and how many. */
  readonly start: number;
  readonly width: number;
}

function fitDense(vectors: readonly Float32Array[], labels: readonly number[], settings: DenseSettings): SoftmaxFit {
  const width = vectors[0]!.length;
  const rows: SparseRows = {
    starts: Int32Array.from({ length: vectors.length + 1 }, (_, i) => i * width),
    ids: new Int32Array(0),
    values: new Float32Array(vectors.length * width),
    width,
  };
  vectors.forEach((vector, i) => rows.values.set(vector, i * width));
  return fitSoftmax(rows, labels, [...labels.keys()], settings);
}

/** Per feature the range of the logarithms of its shares by class, one added to each count, to the power `telling`; their mean square is 1. */
export function tellingScales(
  rows: readonly { readonly places: readonly number[]; readonly label: number }[],
  width: number,
  { classCount, telling }: Pick<SparseSettings, "classCount" | "telling">,
): Float64Array {
  const counts = Array.from({ length: classCount }, () => new Float64Array(width).fill(1));
  for (const { places, label } of rows) for (const place of places) counts[label]![place]!++;
  const logTotals = counts.map((own) => Math.log(own.reduce((sum, count) => sum + count, 0)));
  const scales = new Float64Array(width).map((_, place) => {
    const logs = counts.map((own, k) => Math.log(own[place]!) - logTotals[k]!);
    return (Math.max(...logs) - Math.min(...logs)) ** telling;
  });
  const size = Math.sqrt(scales.reduce((sum, scale) => sum + scale * scale, 0) / Math.max(1, width)) || 1;
  return scales.map((scale) => scale / size);
}

function knownPart<Place>(bag: FeatureBag, places: ReadonlyMap<number, Place>, length: number): [Place, number][] {
  const known = [...bag].flatMap(([hash, value]): [Place, number][] => (places.has(hash) ? [[places.get(hash)!, value]] : []));
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
