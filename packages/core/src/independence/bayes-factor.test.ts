import fc from "fast-check";
import { expect, test } from "vitest";
import { logBayesFactor, posterior } from "./bayes-factor.ts";

test("one shared item of chance q weighs the mean of (q + (1 - q) c) / q", () => {
  expect(Math.exp(logBayesFactor({ chances: [0.01], missingCount: 0 }))).toBeCloseTo((0.01 + 0.99 / 2) / 0.01, 6);
});

test("n missing items weigh 1 / (n + 1)", () => {
  for (const missingCount of [0, 1, 4, 12])
    expect(Math.exp(logBayesFactor({ chances: [], missingCount }))).toBeCloseTo(1 / (missingCount + 1), 3);
});

test("what chance makes certain weighs nothing; the rarer, the more; each missing item takes away", () => {
  const chance = fc.double({ min: 1e-12, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(chance, { maxLength: 6 }), fc.nat(8), chance, (chances, missingCount, other) => {
      const known = logBayesFactor({ chances, missingCount });
      expect(logBayesFactor({ chances: [...chances, 1], missingCount })).toBeCloseTo(known, 9);
      expect(logBayesFactor({ chances, missingCount: missingCount + 1 })).toBeLessThan(known);
      const [rare, common] = [other / 2, other].map((q) => logBayesFactor({ chances: [...chances, q], missingCount }));
      expect(rare).toBeGreaterThanOrEqual(common! - 1e-9);
    }),
  );
});

test("a posterior is the prior for no evidence, and never leaves 0 to 1", () => {
  expect(posterior(0.3, 0)).toBeCloseTo(0.3);
  expect(posterior(0.02, Math.log(49))).toBeCloseTo(0.5);
  for (const factor of [-1e6, -50, 50, 1e6]) {
    expect(posterior(0.02, factor)).toBeGreaterThanOrEqual(0);
    expect(posterior(0.02, factor)).toBeLessThanOrEqual(1);
  }
});
