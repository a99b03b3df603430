import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDice } from "../algo/random.ts";
import { NORMAL_QUANTILE } from "./rate.ts";
import { wilsonInterval } from "./wilson-interval.ts";

describe("the interval of a share", () => {
  test("by hand: 8 of 10 out of very many is .490 to .943, out of 20 .578 to .921, none of 10 is 0 to .278", () => {
    const many = 1e12;
    const eight = wilsonInterval(8, 10, many);
    expect([eight.value, eight.low, eight.high].map((x) => x.toFixed(3))).toEqual(["0.800", "0.490", "0.943"]);
    // 10 of 20 are worth 10 x 19 / 10 = 19 of very many.
    const half = wilsonInterval(8, 10, 20);
    expect([half.low, half.high].map((x) => x.toFixed(3))).toEqual(["0.578", "0.921"]);
    const none = wilsonInterval(0, 10, many);
    expect([none.low, none.high.toFixed(3)]).toEqual([0, "0.278"]);
  });

  test("holds the values at which the score test does not reject, as solving it slowly shows", () => {
    for (const [yes, n] of [
      [1, 7],
      [12, 40],
      [39, 40],
    ] as const) {
      const { low, high } = wilsonInterval(yes, n, 1e12);
      const isPossible = (p: number): boolean => Math.abs(yes / n - p) <= NORMAL_QUANTILE * Math.sqrt((p * (1 - p)) / n);
      const steps = Array.from({ length: 100_001 }, (_, step) => step / 100_000).filter(isPossible);
      expect(low).toBeCloseTo(steps[0]!, 4);
      expect(high).toBeCloseTo(steps.at(-1)!, 4);
    }
  });

  test("lies within 0 to 1 round the share, narrows as the sample nears the whole, and is a point when all were seen", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(300), fc.nat(500), (n, drawn, more) => {
        const yes = drawn % (n + 1);
        const [small, large, whole] = [n + more, n + 2 * more + 1, n].map((size) => wilsonInterval(yes, n, size));
        for (const { low, value, high } of [small!, large!]) {
          expect(0 <= low && low <= value && value <= high && high <= 1).toBe(true);
        }
        expect(small!.high - small!.low).toBeLessThanOrEqual(large!.high - large!.low + 1e-12);
        expect([whole!.low, whole!.high]).toEqual([yes / n, yes / n]);
      }),
    );
  });

  test("holds the truth of finite strata in about 95 of 100 samples without replacement", () => {
    const dice = createDice(7);
    let [held, all] = [0, 0];
    for (const size of [12, 40, 200, 2000])
      for (const share of [0.1, 0.3, 0.5, 0.8, 0.95])
        for (const n of [5, 10, 30]) {
          if (n > size) continue;
          const right = Math.round(share * size);
          let own = 0;
          for (let draw = 0; draw < 400; draw++) {
            const yes = drawYes(right, size, n, dice.below);
            const { low, high } = wilsonInterval(yes, n, size);
            if (low <= right / size && right / size <= high) own++;
          }
          expect([size, share, n, own / 400 >= 0.8]).toEqual([size, share, n, true]);
          held += own;
          all += 400;
        }
    expect(held / all).toBeGreaterThan(0.94);
    expect(held / all).toBeLessThan(0.99);
  });

  test("is refused for counts that cannot be", () => {
    expect(() => wilsonInterval(0, 0, 5)).toThrow(/no share/);
    expect(() => wilsonInterval(2, 3, 2)).toThrow(/no share/);
  });
});

/** How many of `n` draws without replacement are among the `right` ones of `size`. */
function drawYes(right: number, size: number, n: number, below: (limit: number) => number): number {
  let yes = 0;
  for (let drawn = 0; drawn < n; drawn++) if (below(size - drawn) < right - yes) yes++;
  return yes;
}
