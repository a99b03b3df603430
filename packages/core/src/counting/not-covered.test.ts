import { expect, test } from "vitest";
import { parseNotCovered } from "./not-covered.ts";

test("a note of languages is read as names with counts, and an empty one as none", () => {
  expect(parseNotCovered("ur: 2 sources, zh-Hant: 1 source")).toEqual([
    { name: "ur", count: 2 },
    { name: "zh-Hant", count: 1 },
  ]);
  expect(parseNotCovered("")).toEqual([]);
});
