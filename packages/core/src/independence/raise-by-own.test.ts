import { expect, test } from "vitest";
import type { Calibration } from "./chance.ts";
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
const rate = (same: NullPairs, other: NullPairs): number => raiseByOwn(comparison, { same, other }).fits[0]!.rate;

test("opponents who agree oftener raise the rate: two lines of the comparison, thirty of their own", () => {
  expect(rate(pairs(30, 40e6), none)).toBeCloseTo((2 + 30) / (20 + 40), 9);
  expect(rate(none, pairs(30, 40e6))).toBeCloseTo((2 + 30) / (20 + 40), 9);
});

test("opponents who agree less often, or are not there, change nothing", () => {
  expect(rate(none, none)).toBe(0.1);
  expect(rate(pairs(0, 500e6), pairs(1, 500e6))).toBe(0.1);
});
