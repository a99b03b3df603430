/**
 * Linear models with trained weights: logistic regression over classes, on features of words (sparse) or on vectors of an encoder (dense).
 * Weights are whole numbers of 8 or 16 bits times a scale. Cost: linear in the features that are there (each looked up by
 * halving), or in the vector.
 * Paper: Cox (1966), multinomial logistic regression; here with a ridge penalty, fitted by `eval`.
 */
import { fromBase64 } from "./base64.ts";
import { featureHash, type FeatureBag } from "./feature-bag.ts";

/** Weights for features of words, as a module carries them. */
export interface PackedSparse {
  /** How much of the model's say this part has; the parts of a model sum to 1. */
  readonly share: number;
  /** What a class scores where nothing is known. */
  readonly bias: readonly number[];
  readonly scale: number;
  /** Length that the known features of a text are brought to. */
  readonly length: number;
  /** Hashes of the known features, ascending: 32 bits each, low byte first, base64. Empty where `views` tells them. */
  readonly keys: string;
  /** The known features are the words of the model, each under every one of these names: `view:word`. */
  readonly views?: readonly string[];
  /** One signed byte per feature and class, features by ascending hash, base64. */
  readonly weights: string;
}

/** Weights for vectors of one encoder, as a module carries them. */
export interface PackedDense {
  /** How much of the model's say this part has where a vector is given; the sparse parts have what all such parts leave. */
  readonly share: number;
  /** `name` of the encoder whose vectors they are for; vectors of another one mean nothing to them. */
  readonly encoder: string;
  /** First place of the vector that it reads, and how many. */
  readonly start: number;
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
  /** What `views` speak of, in small letters with blanks between; empty without views. */
  readonly words: string;
  /** Each is asked with a bag of its own, in this order. */
  readonly sparse: readonly PackedSparse[];
  readonly dense: readonly PackedDense[];
}

/** Shares of the classes in the order of `bias`; they sum to 1. */
export type ClassScorer<Input> = (input: Input) => Float64Array;

/** Hashes of words under the names of views, ascending, each once. */
export function viewKeys(words: readonly string[], views: readonly string[]): Uint32Array {
  const keys = Uint32Array.from(views.flatMap((view) => words.map((word) => featureHash(`${view}:${word}`)))).sort();
  return keys.filter((key, i) => i === 0 || key !== keys[i - 1]);
}

/** Unpacks weights for features of words. A text without a known feature scores by the bias alone. */
export function sparseScorer(packed: PackedSparse, words: readonly string[] = []): ClassScorer<FeatureBag> {
  const keys = packed.views ? viewKeys(words, packed.views) : toWords(fromBase64(packed.keys));
  const weights = new Int8Array(fromBase64(packed.weights).buffer);
  const count = packed.bias.length;
  return (bag) => {
    const sums = new Float64Array(count);
    let squares = 0;
    for (const [hash, value] of bag) {
      const place = placeOf(keys, hash);
      if (place < 0) continue;
      squares += value * value;
      for (let k = 0; k < count; k++) sums[k]! += weights[place * count + k]! * value;
    }
    const factor = squares > 0 ? (packed.scale * packed.length) / Math.sqrt(squares) : 0;
    return toShares(sums.map((sum, k) => sum * factor + packed.bias[k]!));
  };
}

/** 32-bit numbers from their bytes, low byte first. */
function toWords(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer);
  return Uint32Array.from({ length: bytes.length >>> 2 }, (_, i) => view.getUint32(i * 4, true));
}

/** Place of a key among ascending ones; -1 where it is not there. */
function placeOf(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const there = keys[middle]!;
    if (there === key) return middle;
    if (there < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Unpacks weights for vectors. The input must reach to the last place that they read. */
export function denseScorer(packed: PackedDense): ClassScorer<Float32Array> {
  const bytes = fromBase64(packed.weights);
  const view = new DataView(bytes.buffer);
  const weights = Int16Array.from({ length: bytes.length / 2 }, (_, i) => view.getInt16(i * 2, true));
  const count = packed.bias.length;
  return (vector) => {
    const sums = new Float64Array(count);
    for (let d = 0; d < packed.width; d++) for (let k = 0; k < count; k++) sums[k]! += weights[d * count + k]! * vector[packed.start + d]!;
    return toShares(sums.map((sum, k) => sum * packed.scale + packed.bias[k]!));
  };
}

/** A vector of an encoder. */
export interface GivenVector {
  /** `name` of the encoder. */
  readonly encoder: string;
  readonly vector: Float32Array;
}

/** Shares of the classes by all parts of a model; a vector of an encoder that the model was not trained for is passed over. */
export type ModelScorer = (bags: readonly FeatureBag[], given?: GivenVector) => Float64Array;

/** Unpacks all parts of a model; do it once. */
export function modelScorer({ words, sparse, dense }: PackedModel): ModelScorer {
  const known = words.split(" ");
  const parts = sparse.map((packed) => ({ share: packed.share, score: sparseScorer(packed, known) }));
  const readers = dense.map((packed) => ({ encoder: packed.encoder, share: packed.share, score: denseScorer(packed) }));
  return (bags, given) => {
    const asked = given === undefined ? [] : readers.filter(({ encoder }) => encoder === given.encoder);
    const left = asked.reduce((rest, { share }) => rest - share, 1);
    const shares = new Float64Array(sparse[0]!.bias.length);
    const add = (share: number, part: Float64Array): void => part.forEach((value, k) => (shares[k]! += share * value));
    for (const [i, { share, score }] of parts.entries()) add(left * share, score(bags[i]!));
    for (const { share, score } of asked) add(share, score(given!.vector));
    return shares;
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
