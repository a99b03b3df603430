import fc from "fast-check";
import { expect, test } from "vitest";
import { createDice } from "../algo/random.ts";
import { atLeast, chanceOfAll } from "./chance-of-all.ts";

test("nothing is certain to be shared, one line has twice its own chance", () => {
  expect(chanceOfAll([])).toBe(1);
  expect(chanceOfAll([0.01])).toBeCloseTo(0.02, 9);
  expect(chanceOfAll([1])).toBeCloseTo(1, 6);
});

test("two or more are as likely as one minus none and one", () => {
  expect(atLeast(2, 0.3)).toBeCloseTo(1 - Math.exp(-0.3) * 1.3, 12);
  expect(atLeast(3, 1e-6)).toBeCloseTo(1e-18 / 6, 24);
});

test("several lines are no likelier than the rarest alone, but for the first try", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 1e-9, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }), (chances) => {
      expect(chanceOfAll(chances)).toBeLessThanOrEqual(Math.min(1, Math.min(...chances) * 2) * (1 + 1e-6));
    }),
  );
});

test("among pairs who share lines by chance alone, at most one in twenty has a chance of .05", () => {
  const dice = createDice(5);
  const mean = 2;
  let below = 0;
  for (let draw = 0; draw < 4000; draw++) {
    // Lines by chance: the k-th rarest has an expected number that grows by exponential steps, up to the mean at the threshold.
    const chances: number[] = [];
    const step = (): number => Math.log(1 / (1 - dice.next()));
    for (let at = step(); at < mean; at += step()) chances.push(-Math.expm1(-at));
    if (chanceOfAll(chances) <= 0.05) below++;
  }
  expect(below / 4000).toBeLessThanOrEqual(0.05);
});
