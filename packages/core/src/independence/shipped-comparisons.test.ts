import { describe, expect, it } from "vitest";
import { TAIL_RANGES } from "./calibrate.ts";
import { expectedByChance, fitOf } from "./chance.ts";
import { defaultComparison, shippedComparisons } from "./shipped-comparisons.ts";

describe("shipped comparison sets", () => {
  it("say of every level and occasion how much chance gives, within what a fit can be", () => {
    for (const set of shippedComparisons)
      for (const { level } of TAIL_RANGES)
        for (const occasion of ["same", "other"] as const) {
          const fit = fitOf(set, level, occasion)!;
          expect(fit.rate).toBeGreaterThan(0);
          expect(fit.lambda).toBeGreaterThan(0);
          expect(fit.lambda).toBeLessThanOrEqual(1);
          expect(fit.pairCount).toBeGreaterThanOrEqual(1000);
        }
  });

  it("leave more to chance on one occasion than on different ones", () => {
    for (const set of shippedComparisons)
      for (const { level, threshold } of TAIL_RANGES)
        expect(expectedByChance(fitOf(set, level, "same"), threshold, 1e6)!).toBeGreaterThan(
          expectedByChance(fitOf(set, level, "other"), threshold, 1e6)!,
        );
  });

  it("are named with genre, period and language", () => {
    for (const { set } of shippedComparisons) expect(set).toMatch(/.+, \d{4}-\d{4}, [A-Z][a-z]+$/u);
  });

  it("stand in for their own language alone", () => {
    expect(defaultComparison("en")?.set).toContain("Congress");
    expect(defaultComparison("ur")).toBeUndefined();
    expect(defaultComparison("")).toBeUndefined();
  });
});
