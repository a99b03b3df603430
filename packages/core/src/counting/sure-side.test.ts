import { expect, test } from "vitest";
import { isSureSide } from "./sure-side.ts";

test("an accused of the input is sure, also where one speaker alone alleges it without the name", () => {
  expect(isSureSide({ side_id: "ashdell", accused_by: "context" }, { isGiven: true, speakerCount: 1 })).toBe(true);
});

test("a name of the texts alone is sure only where several speakers allege it by that name", () => {
  const row = { side_id: "Granary Party", accused_by: "words" } as const;
  expect(isSureSide(row, { isGiven: false, speakerCount: 2 })).toBe(true);
  expect(isSureSide(row, { isGiven: false, speakerCount: 1 })).toBe(false);
  expect(isSureSide({ ...row, accused_by: "context" }, { isGiven: false, speakerCount: 2 })).toBe(false);
  expect(isSureSide({ ...row, side_id: "unknown:s1:Territory" }, { isGiven: false, speakerCount: 2 })).toBe(false);
});
