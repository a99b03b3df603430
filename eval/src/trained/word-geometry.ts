/** Three classic reductions of vectors: ridge regression, principal axes, k-means. All start where the data says, so equal data give equal results. */

const RIDGE = 1;
const FOLDS = 4;
const AXIS_ROUNDS = 15;
const GROUP_ROUNDS = 12;
/** Weight of a row whose value is 0. */
const ZERO_WEIGHT = 0.5;

/**
 * Predicts a value for every row from those whose value is known; a known row is predicted from the other folds.
 *
 * @param vectors  rows one after the other, all of one length.
 */
export function ridgeAcross(
  vectors: Float32Array,
  rowCount: number,
  { known, valueOf }: { readonly known: readonly number[]; readonly valueOf: (row: number) => number },
): number[] {
  const width = vectors.length / rowCount;
  const fit = (rows: readonly number[]): Float64Array => solveRidge(vectors, width, { rows, valueOf });
  const predict = (weights: Float64Array, row: number): number => {
    let value = weights[width]!;
    for (let d = 0; d < width; d++) value += weights[d]! * vectors[row * width + d]!;
    return value;
  };
  const all = fit(known);
  const predicted = Array.from({ length: rowCount }, (_, row) => predict(all, row));
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(known.filter((_, i) => i % FOLDS !== fold));
    for (const [i, row] of known.entries()) if (i % FOLDS === fold) predicted[row] = predict(weights, row);
  }
  return predicted;
}

function solveRidge(
  vectors: Float32Array,
  width: number,
  { rows, valueOf }: { readonly rows: readonly number[]; readonly valueOf: (row: number) => number },
): Float64Array {
  const size = width + 1;
  const system = Array.from({ length: size }, () => new Float64Array(size + 1));
  const row = new Float64Array(size).fill(1);
  for (const at of rows) {
    row.set(vectors.subarray(at * width, (at + 1) * width));
    const value = valueOf(at);
    const weight = value === 0 ? ZERO_WEIGHT : 1;
    for (let a = 0; a < size; a++) {
      const line = system[a]!;
      const scaled = row[a]! * weight;
      for (let b = 0; b < size; b++) line[b]! += scaled * row[b]!;
      line[size]! += scaled * value;
    }
  }
  for (let a = 0; a < size; a++) system[a]![a]! += RIDGE;
  // Positive definite: elimination needs no pivots.
  for (let p = 0; p < size; p++)
    for (let a = p + 1; a < size; a++) {
      const factor = system[a]![p]! / system[p]![p]!;
      for (let b = p; b <= size; b++) system[a]![b]! -= factor * system[p]![b]!;
    }
  const weights = new Float64Array(size);
  for (let p = size - 1; p >= 0; p--) {
    let value = system[p]![size]!;
    for (let b = p + 1; b < size; b++) value -= system[p]![b]! * weights[b]!;
    weights[p] = value / system[p]![p]!;
  }
  return weights;
}

/** Each row on the first axes of most spread, by orthogonal iteration. */
export function principalPart(vectors: Float32Array, rowCount: number, axisCount: number): Float64Array[] {
  const width = vectors.length / rowCount;
  const mean = new Float64Array(width);
  for (let at = 0; at < vectors.length; at++) mean[at % width]! += vectors[at]! / rowCount;
  const centred = (row: number): Float64Array => mean.map((value, d) => vectors[row * width + d]! - value);
  const spread = Array.from({ length: width }, () => new Float64Array(width));
  for (let row = 0; row < rowCount; row++) {
    const own = centred(row);
    for (let a = 0; a < width; a++) for (let b = 0; b < width; b++) spread[a]![b]! += own[a]! * own[b]!;
  }
  let axes = Array.from({ length: axisCount }, (_, k) => Float64Array.from({ length: width }, (_, d) => (d % axisCount === k ? 1 : 0)));
  for (let round = 0; round < AXIS_ROUNDS; round++) {
    axes = axes.map((axis) => Float64Array.from(spread, (line) => product(line, axis)));
    for (const [k, axis] of axes.entries()) {
      for (const earlier of axes.slice(0, k)) {
        const share = product(axis, earlier);
        for (let d = 0; d < width; d++) axis[d]! -= share * earlier[d]!;
      }
      const length = Math.sqrt(product(axis, axis)) || 1;
      for (let d = 0; d < width; d++) axis[d]! /= length;
    }
  }
  return Array.from({ length: rowCount }, (_, row) => {
    const own = centred(row);
    return Float64Array.from(axes, (axis) => product(axis, own));
  });
}

/** Group of each row by k-means; starts from rows spread evenly over the first half of the list. */
export function groupRows(rows: readonly Float64Array[], groupCount: number): number[] {
  const step = Math.max(1, Math.floor(rows.length / (2 * groupCount)));
  let centres = Array.from({ length: groupCount }, (_, k) => rows[Math.min(rows.length - 1, k * step)]!);
  let groups = rows.map(() => 0);
  for (let round = 0; round < GROUP_ROUNDS; round++) {
    groups = rows.map((row) => nearest(row, centres));
    const sums = centres.map((centre) => new Float64Array(centre.length));
    const counts = centres.map(() => 0);
    for (const [i, row] of rows.entries()) {
      counts[groups[i]!]!++;
      for (let d = 0; d < row.length; d++) sums[groups[i]!]![d]! += row[d]!;
    }
    centres = sums.map((sum, k) => (counts[k] === 0 ? centres[k]! : sum.map((value) => value / counts[k]!)));
  }
  return groups;
}

function nearest(row: Float64Array, centres: readonly Float64Array[]): number {
  let best = 0;
  let least = Infinity;
  for (const [k, centre] of centres.entries()) {
    let distance = 0;
    for (let d = 0; d < row.length; d++) distance += (row[d]! - centre[d]!) ** 2;
    if (distance < least) {
      least = distance;
      best = k;
    }
  }
  return best;
}

function product(left: ArrayLike<number>, right: ArrayLike<number>): number {
  let sum = 0;
  for (let d = 0; d < left.length; d++) sum += left[d]! * right[d]!;
  return sum;
}
