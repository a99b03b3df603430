import { createDice } from "@hymnsheet/core/algo/random";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fitLogistic, predictAcrossFolds } from "./logistic.ts";

const texts = [
  ...[0, 1, 2, 3].map((value) => ({ label: "low", features: [value, 5] })),
  ...[7, 8, 9, 10].map((value) => ({ label: "high", features: [value, 5] })),
];

test("probabilities sum to 1 and follow the side of the midpoint", () => {
  const model = fitLogistic(texts);
  expect(model([5, 5]).get("low")).toBeCloseTo(0.5, 6);
  expect(model([2, 5]).get("low")).toBeGreaterThan(0.8);
  expect(model([12, 5]).get("high")).toBeGreaterThan(0.95);
});

test("at the optimum the penalised gradient is nought: expected and observed sums differ by the penalty alone (slow check by differences)", () => {
  // With one feature and two labels the fitted slope is where the penalised likelihood peaks; any other slope is worse.
  const lone = texts.map(({ label, features }) => ({ label, features: [features[0]!] }));
  const model = fitLogistic(lone);
  const mean = 5;
  const spread = Math.sqrt(lone.reduce((sum, text) => sum + (text.features[0]! - mean) ** 2, 0) / lone.length);
  const slope = Math.log(model([mean + spread]).get("high")! / model([mean + spread]).get("low")!);
  const loss = (one: number): number =>
    0.3 * 2 * (one / 2) ** 2 * 0.5 +
    lone.reduce((sum, text) => {
      const score = (one * (text.features[0]! - mean)) / spread;
      return sum + Math.log(1 + Math.exp(text.label === "high" ? -score : score));
    }, 0);
  expect(loss(slope)).toBeLessThan(loss(slope + 0.05));
  expect(loss(slope)).toBeLessThan(loss(slope - 0.05));
});

test("the order of the texts and a change of units do not matter", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 50 }), (seed, unit) => {
      const mixed = createDice(seed)
        .shuffled(texts)
        .map(({ label, features }) => ({ label, features: features.map((value) => value * unit) }));
      expect(fitLogistic(mixed)([4 * unit, 5 * unit]).get("low")).toBeCloseTo(fitLogistic(texts)([4, 5]).get("low")!, 6);
    }),
  );
});

test("a text's own label never moves its prediction", () => {
  const folds = texts.map((_, place) => String(place % 4));
  for (const place of texts.keys()) {
    const changed = texts.map((text, at) => (at === place ? { ...text, label: text.label === "low" ? "high" : "low" } : text));
    const alone = folds.map((fold, at) => (at === place ? "alone" : fold));
    expect(predictAcrossFolds([changed, changed], alone)[place]).toBe(predictAcrossFolds([texts, texts], alone)[place]);
  }
});
