import { expect, test } from "vitest";
import { countRowsBy, sumCounts } from "./count-by.ts";

test("rows are counted by the values of the columns named, a missing value beside a null", () => {
  const rows = [
    { kind: "speech", day: 1, id: "a" },
    { kind: "speech", day: null, id: "b" },
    { kind: "speech", day: 1, id: "c" },
    { kind: "1", day: 1, id: "d" },
  ];
  expect(countRowsBy(rows, ["kind", "day"])).toEqual([
    { values: ["speech", 1], count: 2 },
    { values: ["speech", null], count: 1 },
    { values: ["1", 1], count: 1 },
  ]);
  expect(countRowsBy([], ["kind"])).toEqual([]);
});

test("counts of equal values become one, and a number is not its digits", () => {
  const counts = [
    { values: ["a", 1], count: 2 },
    { values: ["a", "1"], count: 5 },
    { values: ["a", 1], count: 3 },
  ];
  expect(sumCounts(counts)).toEqual([
    { values: ["a", 1], count: 5 },
    { values: ["a", "1"], count: 5 },
  ]);
});
