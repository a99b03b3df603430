import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EditGauge } from "./family-edits.ts";

function edits(a: readonly number[], b: readonly number[]): number {
  return new EditGauge(Uint32Array.from([...a, ...b])).measure(0, a.length, a.length, a.length + b.length);
}

/** By definition: the cheapest way to deal with the first word of either, then with the rest. */
function slowEdits(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return a.length + b.length;
  const change = slowEdits(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
  return Math.min(change, slowEdits(a.slice(1), b) + 1, slowEdits(a, b.slice(1)) + 1);
}

const words = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 6 });

describe("word edits", () => {
  test("by hand: one word changed, one left out, one added", () => {
    expect(edits([1, 2, 3, 4, 5], [1, 9, 3, 5, 6])).toBe(3);
    expect(edits([1, 2, 3], [1, 2, 3])).toBe(0);
    expect(edits([], [1, 2])).toBe(2);
    expect(edits([1, 2, 1, 2], [1, 2])).toBe(2);
  });

  test("what is measured is the cheapest way, in both directions", () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(edits(a, b)).toBe(slowEdits(a, b));
        expect(edits(b, a)).toBe(edits(a, b));
      }),
    );
  });

  test("scratch space knows nothing of the pair before", () => {
    const long = Array.from({ length: 200 }, (_, at) => at);
    const tokens = Uint32Array.from([...long, 7, 8, 9, 7, 9, 8]);
    const gauge = new EditGauge(tokens);
    gauge.measure(0, 200, 200, 203);
    expect(gauge.measure(200, 203, 203, 206)).toBe(2);
  });
});
