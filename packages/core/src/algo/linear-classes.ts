/**
 * Linear models with trained weights: logistic regression over classes, on features of words (sparse) or on vectors of an encoder (dense).
 * Weights are whole numbers of 8 or 16 bits times a scale. Cost: linear in the features that are there, or in the vector.
 * Paper: Cox (1966), multinomial logistic regression; here with a ridge penalty, fitted by `eval`.
 */
import { fromBase64 } from "./base64.ts";
import type { FeatureBag } from "./feature-bag.ts";

/** Weights for features of words, as a module carries them. */
export interface PackedSparse {
  /** What a class scores where nothing is known. */
  readonly bias: readonly number[];
  readonly scale: number;
  /** Length that the known features of a text are brought to. */
  readonly length: number;
  /** Hashes of the known features, ascending: 32 bits each, low byte first, base64. */
  readonly keys: string;
  /** One signed byte per feature and class, features in the order of `keys`, base64. */
  readonly weights: string;
}

/** Weights for vectors of one encoder, as a module carries them. */
export interface PackedDense {
  /** `name` of the encoder whose vectors they are for; vectors of another one mean nothing to them. */
  readonly encoder: string;
  /** Length of the whole input. */
  readonly width: number;
  readonly bias: readonly number[];
  readonly scale: number;
  /** 16 bits, signed, low byte first, per place and class, base64. */
  readonly weights: string;
}

/** A trained model of one language. */
export interface PackedModel {
  /** BCP 47 tag; texts in other languages must not be scored. */
  readonly language: string;
  readonly sparse: PackedSparse;
  /** At most one per encoder. */
  readonly dense: readonly PackedDense[];
}

/** Shares of the classes in the order of `bias`; they sum to 1. */
export type ClassScorer<Input> = (input: Input) => Float64Array;

/** Unpacks weights for features of words. A text without a known feature scores by the bias alone. */
export function sparseScorer(packed: PackedSparse): ClassScorer<FeatureBag> {
  const keys = fromBase64(packed.keys);
  const weights = Int8Array.from(fromBase64(packed.weights));
  const view = new DataView(keys.buffer);
  const places = new Map<number, number>();
  for (let i = 0; i * 4 < keys.length; i++) places.set(view.getUint32(i * 4, true), i);
  const count = packed.bias.length;
  return (bag) => {
    const sums = new Float64Array(count);
    let squares = 0;
    for (const [hash, value] of bag) {
      const place = places.get(hash);
      if (place === undefined) continue;
      squares += value * value;
      for (let k = 0; k < count; k++) sums[k]! += weights[place * count + k]! * value;
    }
    const factor = squares > 0 ? (packed.scale * packed.length) / Math.sqrt(squares) : 0;
    return toShares(sums.map((sum, k) => sum * factor + packed.bias[k]!));
  };
}

/** Unpacks weights for vectors. The input must have exactly `width` places. */
export function denseScorer(packed: PackedDense): ClassScorer<Float32Array> {
  const bytes = fromBase64(packed.weights);
  const view = new DataView(bytes.buffer);
  const weights = Int16Array.from({ length: bytes.length / 2 }, (_, i) => view.getInt16(i * 2, true));
  const count = packed.bias.length;
  return (vector) => {
    const sums = new Float64Array(count);
    for (let d = 0; d < packed.width; d++) for (let k = 0; k < count; k++) sums[k]! += weights[d * count + k]! * vector[d]!;
    return toShares(sums.map((sum, k) => sum * packed.scale + packed.bias[k]!));
  };
}

/** The exponentials of scores, divided by their sum. */
export function toShares(scores: Float64Array): Float64Array {
  let largest = -Infinity;
  for (const score of scores) if (score > largest) largest = score;
  const shares = scores.map((score) => Math.exp(score - largest));
  let total = 0;
  for (const share of shares) total += share;
  return shares.map((share) => share / total);
}
