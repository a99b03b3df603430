import { expect, test } from "vitest";
import { heldOutPrecision, namingRules } from "./rule-precision.ts";

test("a rule names people only when it was measured and right 97 times of 100", () => {
  for (const rule of namingRules) {
    const measured = heldOutPrecision.get(rule);
    expect(measured, rule).toBeDefined();
    expect(measured!.rightCount / measured!.foundCount, rule).toBeGreaterThanOrEqual(0.97);
  }
  for (const [rule, { foundCount, rightCount }] of heldOutPrecision) {
    expect(rightCount, rule).toBeLessThanOrEqual(foundCount);
    expect(foundCount, rule).toBeGreaterThanOrEqual(5);
  }
});
