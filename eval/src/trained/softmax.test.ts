import { describe, expect, it } from "vitest";
import { fitSoftmax, type SparseRows } from "./softmax.ts";

/** Rows given in full. */
function rowsOf(full: readonly (readonly number[])[]): SparseRows {
  const width = full[0]!.length;
  return {
    starts: Int32Array.from({ length: full.length + 1 }, (_, i) => i * width),
    ids: Int32Array.from({ length: full.length * width }, (_, i) => i % width),
    values: Float32Array.from(full.flat()),
    width,
  };
}

describe("multinomial logistic regression", () => {
  it("stops where no weight gains by moving", () => {
    const rows = rowsOf([
      [1, 0],
      [1, 1],
      [0, 1],
      [0.5, 0],
      [0, 2],
      [1, 2],
    ]);
    const labels = [0, 1, 2, 0, 2, 1];
    const classWeights = [1, 2, 1];
    const use = [0, 1, 2, 3, 4, 5];
    const { weights } = fitSoftmax(rows, labels, use, { classCount: 3, ridge: 0.5, classWeights });
    const loss = (at: Float64Array): number => {
      let sum = 0;
      for (let d = 0; d < at.length; d++) sum += 0.5 * (d < 6 ? 0.5 : 1e-3) * at[d]! ** 2;
      for (const row of use) {
        const scores = [0, 1, 2].map((k) => Math.exp(at[6 + k]! + at[k]! * rows.values[row * 2]! + at[3 + k]! * rows.values[row * 2 + 1]!));
        sum -= classWeights[labels[row]!]! * Math.log(scores[labels[row]!]! / scores.reduce((a, b) => a + b));
      }
      return sum;
    };
    const least = loss(weights);
    for (let d = 0; d < weights.length; d++)
      for (const step of [-0.05, 0.05]) expect(loss(weights.map((value, i) => (i === d ? value + step : value)))).toBeGreaterThan(least);
  });

  it("fits rows that fill all places the same without their list", () => {
    const rows = rowsOf([
      [1, 0.5],
      [0.25, -1],
      [-1, 2],
    ]);
    const options = { classCount: 3, ridge: 0.2 };
    const listed = fitSoftmax(rows, [0, 1, 2], [0, 1, 2], options);
    expect(fitSoftmax({ ...rows, ids: new Int32Array(0) }, [0, 1, 2], [0, 1, 2], options)).toEqual(listed);
    expect(fitSoftmax(rows, [0, 1, 2], [0, 1, 2], { ...options, steps: 1 })).not.toEqual(listed);
  });

  it("gives two classes of equal rows opposite weights", () => {
    const { weights } = fitSoftmax(rowsOf([[1], [-1]]), [0, 1], [0, 1], { classCount: 2, ridge: 1 });
    expect(weights[0]).toBeGreaterThan(0.1);
    expect(weights[1]).toBeCloseTo(-weights[0]!, 6);
  });
});
