import { expect, test } from "vitest";
import { noteNotCovered, parseNotCovered } from "./not-covered.ts";

test("a note of languages is read as names with counts, and an empty one as none", () => {
  expect(parseNotCovered("ur: 2 sources, zh-Hant: 1 source")).toEqual([
    { name: "ur", count: 2 },
    { name: "zh-Hant", count: 1 },
  ]);
  expect(parseNotCovered("")).toEqual([]);
});

test("a note is read as it was written, whatever the order of the sources", () => {
  const note = noteNotCovered(["zh-Hant", "ur", "ur"]);
  expect(note).toBe(noteNotCovered(["ur", "zh-Hant", "ur"]));
  expect(parseNotCovered(note)).toEqual([
    { name: "ur", count: 2 },
    { name: "zh-Hant", count: 1 },
  ]);
  expect(noteNotCovered([])).toBe("");
});
