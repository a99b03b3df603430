import { expect, test } from "vitest";
import { matchKeys, matchRows, type FoundRow, type LabelledRow } from "./match-rows.ts";

const label = (start: number, end: number, kind: string, isSoft = false): LabelledRow => ({
  source: "a",
  start,
  end,
  text: "",
  kinds: [kind],
  isSoft,
  checks: { speaker: ["one"] },
});
const found = (start: number, end: number, kind: string, speaker = "one"): FoundRow => ({
  source: "a",
  start,
  end,
  text: "",
  kind,
  checks: { speaker },
});

test("right, wrong, soft and missed rows are told apart", () => {
  const labels = [label(0, 10, "denial"), label(20, 30, "ridicule"), label(40, 50, "denial", true), label(60, 70, "denial")];
  const rows = [
    found(5, 30, "denial"),
    found(0, 4, "denial", "two"),
    found(20, 25, "denial"),
    found(44, 52, "denial"),
    found(80, 84, "denial"),
  ];
  const { score } = matchRows(labels, rows);
  expect(score).toMatchObject({ right: 2, wrong: 2, soft: 1, labelled: 3, missed: 2, otherwise: 1, precision: 0.5 });
  expect(score.checks).toEqual({ speaker: [1, 2] });
});

test("less than half of the shorter span is no match, and neither is another source", () => {
  expect(matchRows([label(0, 10, "x")], [found(6, 20, "x")]).score.right).toBe(0);
  expect(matchRows([label(0, 10, "x")], [{ ...found(0, 10, "x"), source: "b" }]).score.right).toBe(0);
});

test("keys are matched as a set, soft ones counting neither way", () => {
  const { score } = matchKeys(["A", "B"], ["A", "A", "C", "D"], new Set(["D"]));
  expect(score).toMatchObject({ right: 1, wrong: 1, soft: 1, missed: 1, precision: 0.5, recall: 0.5 });
});
