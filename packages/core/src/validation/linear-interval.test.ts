import fc from "fast-check";
import { expect, test } from "vitest";
import { createDice } from "../algo/random.ts";
import { linearInterval, meanInterval } from "./linear-interval.ts";
import { wilsonInterval } from "./wilson-interval.ts";

test("by hand: half of .8 (.5 to .9) and half of .4 (.2 to .7) is .6, less .5 x sqrt(.3² + .2²), more .5 x sqrt(.1² + .3²)", () => {
  const { value, low, high } = linearInterval([
    { rate: { value: 0.8, low: 0.5, high: 0.9 }, weight: 0.5 },
    { rate: { value: 0.4, low: 0.2, high: 0.7 }, weight: 0.5 },
  ]);
  expect(value).toBeCloseTo(0.6, 12);
  expect(low).toBeCloseTo(0.6 - 0.5 * Math.sqrt(0.13), 12);
  expect(high).toBeCloseTo(0.6 + 0.5 * Math.sqrt(0.1), 12);
});

test("a negative weight swaps the limits, and nothing is 0", () => {
  const turned = linearInterval([{ rate: { value: 0.8, low: 0.5, high: 0.9 }, weight: -1 }]);
  [-0.8, -0.9, -0.5].forEach((expected, at) => expect([turned.value, turned.low, turned.high][at]).toBeCloseTo(expected, 12));
  expect(linearInterval([])).toEqual({ value: 0, low: 0, high: 0 });
});

test("a mean of shares lies within 0 to 1, within the limits of its parts, and one stratum is its own interval", () => {
  const share = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(40), fc.integer({ min: 41, max: 900 }));
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 6 }), (shares) => {
      const total = shares.reduce((sum, [, , size]) => sum + size, 0);
      const terms = shares.map(([n, drawn, size]) => ({ rate: wilsonInterval(drawn % (n + 1), n, size), weight: size / total }));
      const { low, value, high } = meanInterval(terms);
      expect(0 <= low && low <= value && value <= high && high <= 1).toBe(true);
      expect(low).toBeGreaterThanOrEqual(terms.reduce((sum, { rate, weight }) => sum + weight * rate.low, 0) - 1e-9);
      if (terms.length === 1) expect(high).toBeCloseTo(terms[0]!.rate.high, 12);
    }),
  );
});

test("holds the true mean of unequal strata in about 95 of 100 samples", () => {
  const dice = createDice(11);
  const strata = [
    { size: 2000, share: 0.9, n: 30 },
    { size: 300, share: 0.5, n: 12 },
    { size: 60, share: 1, n: 8 },
  ];
  const total = 2360;
  const truth = strata.reduce((sum, { size, share }) => sum + size * share, 0) / total;
  const draws = 2000;
  let held = 0;
  for (let draw = 0; draw < draws; draw++) {
    const { low, high } = meanInterval(
      strata.map(({ size, share, n }) => {
        let yes = 0;
        for (let drawn = 0; drawn < n; drawn++) if (dice.below(size - drawn) < size * share - yes) yes++;
        return { rate: wilsonInterval(yes, n, size), weight: size / total };
      }),
    );
    if (low <= truth && truth <= high) held++;
  }
  expect(held / draws).toBeGreaterThan(0.93);
  expect(held / draws).toBeLessThan(0.99);
});
