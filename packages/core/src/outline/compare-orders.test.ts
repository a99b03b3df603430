import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareOrders, type SharedPoint } from "./compare-orders.ts";

const inOrderOf = (positions: readonly number[]): SharedPoint[] => positions.map((b, a) => ({ point: a, a, b }));

describe("compareOrders", () => {
  it("finds the common order and what was moved out of it", () => {
    const { matches, inOrderCount, inversions, kendallTau } = compareOrders(inOrderOf([0, 4, 1, 2, 3]));
    expect(inOrderCount).toBe(4);
    expect(matches.filter(({ isMoved }) => isMoved).map(({ a }) => a)).toEqual([1]);
    expect(inversions).toBe(3);
    expect(kendallTau).toBeCloseTo(1 - 6 / 10, 10);
  });

  it("sees one order in full and a reversed one not at all", () => {
    expect(compareOrders(inOrderOf([0, 1, 2, 3]))).toMatchObject({ inOrderCount: 4, kendallTau: 1, inversions: 0 });
    expect(compareOrders(inOrderOf([3, 2, 1, 0]))).toMatchObject({ inOrderCount: 1, kendallTau: -1, inversions: 6 });
    expect(compareOrders([])).toMatchObject({ matches: [], inOrderCount: 0, kendallTau: 0 });
  });

  it("never lists a chain longer than the longest increasing subsequence, and always one that increases", () => {
    const permutations = fc.integer({ min: 1, max: 12 }).chain((n) =>
      fc.shuffledSubarray(
        Array.from({ length: n }, (_, i) => i),
        { minLength: n, maxLength: n },
      ),
    );
    fc.assert(
      fc.property(permutations, (positions) => {
        const { matches, inOrderCount } = compareOrders(inOrderOf(positions));
        const chain = matches.filter(({ isMoved }) => !isMoved).map(({ b }) => b);
        expect(chain).toEqual([...chain].sort((x, y) => x - y));
        expect(chain.length).toBe(inOrderCount);
        expect(inOrderCount).toBe(longest(positions)); // gaps of a dozen units cost less than a point
      }),
    );
  });
});

/** By trying every element as last one. */
function longest(values: readonly number[]): number {
  const best = values.map(() => 1);
  values.forEach((value, i) => {
    for (let j = 0; j < i; j++) if (values[j]! < value) best[i] = Math.max(best[i]!, best[j]! + 1);
  });
  return Math.max(0, ...best);
}
