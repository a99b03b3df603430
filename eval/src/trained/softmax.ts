/**
 * Multinomial logistic regression with a ridge penalty on sparse rows, by L-BFGS with a memory of eight steps and halving of steps that go too
 * far. Starts at 0 and uses no chance: equal rows give equal weights. Cost per step: linear in the filled places.
 * Paper: Liu & Nocedal (1989), "On the limited memory BFGS method".
 */
export interface SparseRows {
  /** Where each row begins in `ids` and `values`, and where the last ends. */
  readonly starts: Int32Array;
  /** Empty where every row fills all places in their order. */
  readonly ids: Int32Array;
  readonly values: Float32Array;
  readonly width: number;
}

export interface SoftmaxFit {
  /** Per place and class; the last row is the bias. */
  readonly weights: Float64Array;
  readonly classCount: number;
}

export interface SoftmaxOptions {
  readonly classCount: number;
  readonly ridge: number;
  /** Steps at most. Default: 80. */
  readonly steps?: number | undefined;
  /** What a row of each class weighs. Default: 1. */
  readonly classWeights?: readonly number[] | undefined;
}

const MOST_STEPS = 80;
const MEMORY = 8;
/** Stops when a step gains less than this share of the loss. */
const SETTLED = 1e-5;
const RIDGE_BIAS = 1e-3;

/** Fits on the rows listed in `use`, whose classes are in `labels` at their own places. */
export function fitSoftmax(
  { starts, ids, values, width }: SparseRows,
  labels: ArrayLike<number>,
  use: readonly number[],
  { classCount, ridge, classWeights, steps = MOST_STEPS }: SoftmaxOptions,
): SoftmaxFit {
  // Class by class while fitting: the places of a row then lie near one another.
  const stride = width + 1;
  const shares = new Float64Array(classCount);
  // Rows that fill every place need no list of places.
  const isFull = ids.length === 0;
  const slope = (weights: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (let d = 0; d < weights.length; d++) {
      const penalty = d % stride === width ? RIDGE_BIAS : ridge;
      loss += 0.5 * penalty * weights[d]! * weights[d]!;
      gradient[d] = penalty * weights[d]!;
    }
    for (const row of use) {
      const from = starts[row]!;
      const to = starts[row + 1]!;
      for (let k = 0; k < classCount; k++) {
        const base = k * stride;
        let score = weights[base + width]!;
        if (isFull) for (let at = from, place = base; at < to; at++) score += weights[place++]! * values[at]!;
        else for (let at = from; at < to; at++) score += weights[base + ids[at]!]! * values[at]!;
        shares[k] = score;
      }
      bringToShares(shares);
      const label = labels[row]!;
      const weight = classWeights?.[label] ?? 1;
      loss -= weight * Math.log(Math.max(shares[label]!, 1e-12));
      shares[label]! -= 1;
      for (let k = 0; k < classCount; k++) {
        const base = k * stride;
        const share = shares[k]! * weight;
        if (isFull) for (let at = from, place = base; at < to; at++) gradient[place++]! += share * values[at]!;
        else for (let at = from; at < to; at++) gradient[base + ids[at]!]! += share * values[at]!;
        gradient[base + width]! += share;
      }
    }
    return loss;
  };
  const fitted = descend(stride * classCount, steps, slope);
  return { weights: fitted.map((_, i) => fitted[(i % classCount) * stride + Math.floor(i / classCount)]!), classCount };
}

/** Exponentials of the scores, divided by their sum, in place. */
function bringToShares(scores: Float64Array): void {
  let largest = -Infinity;
  for (const score of scores) largest = Math.max(largest, score);
  let total = 0;
  for (let k = 0; k < scores.length; k++) total += scores[k] = Math.exp(scores[k]! - largest);
  for (let k = 0; k < scores.length; k++) scores[k]! /= total;
}

function descend(size: number, steps: number, slope: (weights: Float64Array, gradient: Float64Array) => number): Float64Array {
  const past: { readonly step: Float64Array; readonly change: Float64Array; readonly product: number }[] = [];
  let weights: Float64Array = new Float64Array(size);
  let gradient: Float64Array = new Float64Array(size);
  let loss = slope(weights, gradient);
  for (let round = 0; round < steps; round++) {
    const direction = turn(gradient, past);
    const fall = dot(gradient, direction);
    let length = 1;
    let next = weights;
    const nextGradient = new Float64Array(size);
    let nextLoss = Infinity;
    for (let tries = 0; tries < 20 && !(nextLoss <= loss - 1e-4 * length * fall); tries++) {
      if (tries > 0) length /= 2;
      next = sum(weights, direction, -length);
      nextLoss = slope(next, nextGradient);
    }
    const gain = loss - nextLoss;
    if (!(gain > 0)) break;
    const step = sum(next, weights, -1);
    const change = sum(nextGradient, gradient, -1);
    const product = dot(step, change);
    if (product > 1e-12) past.push({ step, change, product });
    if (past.length > MEMORY) past.shift();
    weights = next;
    gradient = nextGradient;
    loss = nextLoss;
    if (gain < SETTLED * loss) break;
  }
  return weights;
}

/** The two loops of L-BFGS: the gradient times the estimated inverse curvature. */
function turn(
  gradient: Float64Array,
  past: readonly { readonly step: Float64Array; readonly change: Float64Array; readonly product: number }[],
): Float64Array {
  let direction: Float64Array = Float64Array.from(gradient);
  const shares: number[] = [];
  for (let i = past.length - 1; i >= 0; i--) {
    shares[i] = dot(past[i]!.step, direction) / past[i]!.product;
    direction = sum(direction, past[i]!.change, -shares[i]!);
  }
  const last = past.at(-1);
  const factor = last ? last.product / dot(last.change, last.change) : 1 / Math.max(1e-12, Math.sqrt(dot(gradient, gradient)));
  for (let d = 0; d < direction.length; d++) direction[d]! *= factor;
  for (const [i, { step, change, product }] of past.entries())
    direction = sum(direction, step, shares[i]! - dot(change, direction) / product);
  return direction;
}

function dot(left: Float64Array, right: Float64Array): number {
  let total = 0;
  for (let i = 0; i < left.length; i++) total += left[i]! * right[i]!;
  return total;
}

function sum(left: Float64Array, right: Float64Array, factor: number): Float64Array {
  const total = new Float64Array(left.length);
  for (let i = 0; i < total.length; i++) total[i] = left[i]! + factor * right[i]!;
  return total;
}
