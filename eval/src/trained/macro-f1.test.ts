import { describe, expect, it } from "vitest";
import { classF1, largestPlace, macroF1 } from "./macro-f1.ts";

describe("macro F1", () => {
  it("is worked by hand on five rows", () => {
    const gold = [0, 0, 1, 1, 2];
    const predicted = [0, 1, 1, 1, 0];
    // Class 0: 1 right of 2 and 2; class 1: 2 right of 2 and 3; class 2: none.
    expect(classF1(gold, predicted, 3)).toEqual([0.5, 0.8, 0]);
    expect(macroF1(gold, predicted, 3)).toBeCloseTo(1.3 / 3, 12);
  });

  it("takes the first of equally large values", () => expect(largestPlace([0.2, 0.4, 0.4])).toBe(1));
});
