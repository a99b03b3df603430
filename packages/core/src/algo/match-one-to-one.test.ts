import { expect, test } from "vitest";
import { matchOneToOne } from "./match-one-to-one.ts";

test("the largest overlap is paired first, each side once, ties by the earlier one, and too small a share is no pair", () => {
  const shares = [
    [0.9, 0.6, 0],
    [0.95, 0.6, 0],
    [0, 0.6, 0.4],
  ];
  const pairs = matchOneToOne([0, 1, 2], [0, 1, 2], { overlap: (i, k) => shares[i]![k]!, least: 0.5 });
  expect([...pairs].sort()).toEqual([
    [0, 1],
    [1, 0],
  ]);
  expect(matchOneToOne([], [1], { overlap: () => 1, least: 0.5 }).size).toBe(0);
});
