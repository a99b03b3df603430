import { expect, test } from "vitest";
import { parseCsv } from "./lid/read-lid.ts";
import { classify, leaveOneOut } from "./naive-bayes.ts";
import { areaUnderCurve, averagePrecision, decide } from "./ranking.ts";

const ranked = (...rights: boolean[]) => rights.map((isRight, place) => ({ score: 10 - place, isRight }));

test("average precision worked by hand: right at ranks 1 and 3 gives (1 + 2/3) / 2", () => {
  expect(averagePrecision(ranked(true, false, true, false))).toBeCloseTo(5 / 6, 12);
});

test("equal scores are one step, whatever their order", () => {
  const tied = [
    { score: 1, isRight: true },
    { score: 1, isRight: false },
  ];
  expect(averagePrecision(tied)).toBe(0.5);
  expect(averagePrecision(tied.toReversed())).toBe(0.5);
});

test("area under the curve: three of four right-wrong pairs in order is .75", () => {
  expect(areaUnderCurve(ranked(true, false, true, false))).toBe(0.75);
});

test("precision and recall at a threshold", () => {
  expect(decide(ranked(true, false, true, false), 9)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
});

test("naive Bayes puts a value with the class whose values lie around it", () => {
  const texts = [0, 0.1, 0.05, 0.9, 1, 0.95].map((value) => ({ label: value < 0.5 ? "low" : "high", features: [value] }));
  expect(classify([0.8], texts)).toBe("high");
  expect(leaveOneOut(texts)).toEqual(["low", "low", "low", "high", "high", "high"]);
});

test("CSV cells may hold commas, doubled quotation marks and line ends", () => {
  expect(parseCsv('a,b\n"x, ""y""","two\nlines"\n')).toEqual([
    ["a", "b"],
    ['x, "y"', "two\nlines"],
  ]);
});
