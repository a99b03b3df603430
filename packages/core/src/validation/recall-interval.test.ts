import fc from "fast-check";
import { expect, test } from "vitest";
import { createDice } from "../algo/random.ts";
import { recallInterval } from "./recall-interval.ts";
import { wilsonInterval } from "./wilson-interval.ts";

const exactly = (value: number): { value: number; low: number; high: number } => ({ value, low: value, high: value });

test("by hand: 80 right of 100 findings, 20 right of 400 rejected: four fifths were found, exactly, when all are known", () => {
  const recall = recallInterval([{ rate: exactly(0.8), weight: 100 }], [{ rate: exactly(0.05), weight: 400 }]);
  for (const limit of Object.values(recall!)) expect(limit).toBeCloseTo(0.8, 10);
});

test("nothing to tell without labels on both sides, or when nothing is right", () => {
  const some = [{ rate: exactly(0), weight: 10 }];
  expect([recallInterval([], some), recallInterval(some, []), recallInterval(some, some)]).toEqual([null, null, null]);
});

test("none of a few looked at among many leaves recall open, and the interval says so", () => {
  const recall = recallInterval(
    [{ rate: wilsonInterval(20, 20, 100), weight: 100 }],
    [{ rate: wilsonInterval(0, 10, 5000), weight: 5000 }],
  )!;
  expect([recall.value, recall.high]).toEqual([1, 1]);
  expect(recall.low).toBeLessThan(0.1);
});

test("agrees with trying every recall in small steps, and stays within 0 to 1", () => {
  const share = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.nat(30), fc.integer({ min: 31, max: 3000 }));
  const terms = (shares: readonly (readonly [number, number, number])[]): { rate: ReturnType<typeof wilsonInterval>; weight: number }[] =>
    shares.map(([n, drawn, size]) => ({ rate: wilsonInterval(drawn % (n + 1), n, size), weight: size }));
  const parts = fc.array(share, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(parts, parts, (foundShares, missedShares) => {
      const [found, missed] = [terms(foundShares), terms(missedShares)];
      const recall = recallInterval(found, missed);
      if (recall === null) return;
      expect(0 <= recall.low && recall.low <= recall.value && recall.value <= recall.high && recall.high <= 1).toBe(true);
      const possible = Array.from({ length: 1001 }, (_, step) => step / 1000).filter((at) => {
        let [sum, spread] = [0, 0];
        for (const { rate, weight } of missed) sum += at * weight * rate.value;
        for (const { rate, weight } of found) sum -= (1 - at) * weight * rate.value;
        const isUp = sum < 0;
        for (const { rate, weight } of missed) spread += (at * weight * (isUp ? rate.high - rate.value : rate.value - rate.low)) ** 2;
        for (const { rate, weight } of found) spread += ((1 - at) * weight * (isUp ? rate.value - rate.low : rate.high - rate.value)) ** 2;
        return Math.abs(sum) <= Math.sqrt(spread) + 1e-9;
      });
      if (possible.length === 0) return;
      expect(Math.abs(possible[0]! - recall.low)).toBeLessThan(0.0021);
      expect(Math.abs(possible.at(-1)! - recall.high)).toBeLessThan(0.0021);
    }),
  );
});

test("holds the true recall in about 95 of 100 samples", () => {
  const dice = createDice(5);
  const strata = [
    { size: 400, right: 340, n: 40, isFound: true },
    { size: 300, right: 60, n: 30, isFound: false },
    { size: 5000, right: 100, n: 60, isFound: false },
  ];
  const truth = 340 / 500;
  const draws = 2000;
  let held = 0;
  for (let draw = 0; draw < draws; draw++) {
    const rated = strata.map(({ size, right, n, isFound }) => {
      let yes = 0;
      for (let drawn = 0; drawn < n; drawn++) if (dice.below(size - drawn) < right - yes) yes++;
      return { isFound, term: { rate: wilsonInterval(yes, n, size), weight: size } };
    });
    const side = (wanted: boolean): { rate: ReturnType<typeof wilsonInterval>; weight: number }[] =>
      rated.filter(({ isFound }) => isFound === wanted).map(({ term }) => term);
    const { low, high } = recallInterval(side(true), side(false))!;
    if (low <= truth && truth <= high) held++;
  }
  expect(held / draws).toBeGreaterThan(0.92);
  expect(held / draws).toBeLessThan(0.99);
});
