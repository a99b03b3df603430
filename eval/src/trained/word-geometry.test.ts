import { describe, expect, it } from "vitest";
import { groupRows, principalPart, ridgeAcross } from "./word-geometry.ts";

describe("geometry of word vectors", () => {
  it("predicts rows from rows like them", () => {
    // Value is twice the first place; many rows, so that the penalty is small.
    const rows = Array.from({ length: 400 }, (_, i) => [(i % 21) - 10, (i % 13) - 6]);
    const known = rows.flatMap((_, i) => (i < 380 ? [i] : []));
    const predicted = ridgeAcross(Float32Array.from(rows.flat()), 400, { known, valueOf: (i) => 2 * rows[i]![0]! });
    for (const [i, value] of predicted.entries()) expect(value).toBeCloseTo(2 * rows[i]![0]!, 1);
  });

  it("finds the axis of most spread", () => {
    const vectors = Float32Array.from([-2, -2, -1, -1, 0, 0, 1, 1, 2, 2]);
    const part = principalPart(vectors, 5, 1).map(([value]) => value!);
    expect(part.map((value) => Math.abs(value))).toEqual([2, 1, 0, 1, 2].map((value) => expect.closeTo(value * Math.SQRT2, 9) as number));
  });

  it("groups what lies together", () => {
    const rows = [0, 10, 0.1, 10.2, 0.2, 10.1, 0.3, 10.3].map((value) => Float64Array.from([value]));
    const groups = groupRows(rows, 2);
    expect(new Set([0, 2, 4, 6].map((i) => groups[i])).size).toBe(1);
    expect(new Set([1, 3, 5, 7].map((i) => groups[i])).size).toBe(1);
    expect(groups[0]).not.toBe(groups[1]);
  });
});
