import { expect, test } from "vitest";
import { expectedOf, type Calibration } from "./chance.ts";
import type { NullPairs } from "./null-pairs.ts";
import { raiseByOwn } from "./raise-by-own.ts";

const comparison: Calibration = {
  kind: "comparison",
  set: "invented",
  languages: ["en"],
  fits: [{ level: "passage", occasion: "same", threshold: 52, rate: 0.1, lambda: 0.1, pairCount: 5000, sharingCount: 50 }],
};

const pairs = (sharing: number, space: number): NullPairs => ({
  pairCount: 100,
  namingCount: 0,
  space,
  shares: new Map([["passage", Array.from({ length: sharing }, (_, a) => ({ bits: 60, itemId: "i", a, b: a + 1 }))]]),
  oneTextCount: 0,
  declaredCount: 0,
  drawnShare: 1,
});
const none = pairs(0, 0);
const added = (same: NullPairs, other: NullPairs) => raiseByOwn(comparison, { same, other }).added ?? [];

test("opponents who agree oftener add a tail: two lines of the comparison, thirty of their own", () => {
  expect(added(pairs(30, 40e6), none)[0]!.rate).toBeCloseTo((2 + 30) / (20 + 40) - 0.1, 9);
  expect(added(none, pairs(30, 40e6))[0]!.rate).toBeCloseTo((2 + 30) / (20 + 40) - 0.1, 9);
});

test("many short formulas add a steep tail: long lines stay as unlikely as the comparison says", () => {
  const many = pairs(200, 400e6);
  const short = {
    ...many,
    shares: new Map([["passage" as const, Array.from({ length: 200 }, (_, a) => ({ bits: 52 + (a % 12), itemId: `i${a}`, a, b: a + 1 }))]]),
  };
  const calibration = raiseByOwn(comparison, { same: short, other: none });
  const expected = (bits: number, known: Calibration) => expectedOf(known, { level: "passage", occasion: "same", bits, space: 1e6 })!;
  expect(expected(52, calibration)).toBeGreaterThan(4 * expected(52, comparison));
  expect(expected(150, calibration)).toBeLessThan(1.02 * expected(150, comparison));
});

test("opponents who agree less often, or are not there, change nothing", () => {
  expect(added(none, none)).toEqual([]);
  expect(added(pairs(0, 500e6), pairs(1, 500e6))).toEqual([]);
});
