/**
 * Multinomial logistic regression with a ridge penalty on sparse rows, by L-BFGS with a memory of eight steps and halving of steps that go too
 * far. Starts at 0 and uses no chance: equal rows give equal weights. Cost per step: linear in the filled places.
 * Paper: Liu & Nocedal (1989), "On the limited memory BFGS method".
 */
export interface SparseRows {
  /** Where each row begins in `ids` and `values`, and where the last ends. */
  readonly starts: Int32Array;
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
}

const MOST_STEPS = 80;
const MEMORY = 8;
/** Stops when a step gains less than this share of the loss. */
const SETTLED = 1e-5;
const RIDGE_BIAS = 1e-3;

/** Shares of the classes for one row, written into `shares`. */
export function predictRow(rows: SparseRows, row: number, { weights, classCount }: SoftmaxFit, shares: Float64Array): void {
  for (let k = 0; k < classCount; k++) shares[k] = weights[rows.width * classCount + k]!;
  for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at++) {
    const base = rows.ids[at]! * classCount;
    for (let k = 0; k < classCount; k++) shares[k]! += weights[base + k]! * rows.values[at]!;
  }
  let largest = -Infinity;
  for (let k = 0; k < classCount; k++) largest = Math.max(largest, shares[k]!);
  let total = 0;
  for (let k = 0; k < classCount; k++) total += shares[k] = Math.exp(shares[k]! - largest);
  for (let k = 0; k < classCount; k++) shares[k]! /= total;
}

/** Fits on the rows listed in `use`, whose classes are in `labels` at their own places. */
export function fitSoftmax(
  rows: SparseRows,
  labels: ArrayLike<number>,
  use: readonly number[],
  { classCount, ridge }: SoftmaxOptions,
): SoftmaxFit {
  const size = (rows.width + 1) * classCount;
  const shares = new Float64Array(classCount);
  const slope = (weights: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (let d = 0; d < size; d++) {
      const penalty = d < rows.width * classCount ? ridge : RIDGE_BIAS;
      loss += 0.5 * penalty * weights[d]! * weights[d]!;
      gradient[d] = penalty * weights[d]!;
    }
    for (const row of use) {
      predictRow(rows, row, { weights, classCount }, shares);
      const label = labels[row]!;
      loss -= Math.log(Math.max(shares[label]!, 1e-12));
      shares[label]! -= 1;
      for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at++) {
        const base = rows.ids[at]! * classCount;
        for (let k = 0; k < classCount; k++) gradient[base + k]! += shares[k]! * rows.values[at]!;
      }
      for (let k = 0; k < classCount; k++) gradient[rows.width * classCount + k]! += shares[k]!;
    }
    return loss;
  };
  return { weights: descend(size, slope), classCount };
}

function descend(size: number, slope: (weights: Float64Array, gradient: Float64Array) => number): Float64Array {
  const past: { readonly step: Float64Array; readonly change: Float64Array; readonly product: number }[] = [];
  let weights: Float64Array = new Float64Array(size);
  let gradient: Float64Array = new Float64Array(size);
  let loss = slope(weights, gradient);
  for (let round = 0; round < MOST_STEPS; round++) {
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
