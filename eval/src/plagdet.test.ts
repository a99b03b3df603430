import { expect, test } from "vitest";
import { coveredLength, measurePlagdet, type PlacePair } from "./plagdet.ts";

const place = (a_start: number, a_end: number, b_start: number, b_end: number, texts = ["a", "b"]): PlacePair => ({
  a_source_id: texts[0]!,
  a_start,
  a_end,
  b_source_id: texts[1]!,
  b_start,
  b_end,
});

test("a detection that equals its case scores 1 on everything", () => {
  expect(measurePlagdet([place(0, 100, 50, 150)], [place(0, 100, 50, 150)])).toEqual({
    precision: 1,
    recall: 1,
    granularity: 1,
    plagdet: 1,
  });
});

test("half a case in one piece: precision 1, recall 1/2, plagdet 2/3", () => {
  const measured = measurePlagdet([place(0, 100, 0, 100)], [place(0, 50, 0, 50)]);
  expect(measured.precision).toBe(1);
  expect(measured.recall).toBe(0.5);
  expect(measured.plagdet).toBeCloseTo(2 / 3, 12);
});

test("worked by hand: two cases, one found in two pieces, one missed, one false alarm", () => {
  // Case 1 has 100 + 100 characters. Piece 1 covers 40 + 40 of it and is 40 + 60 long; piece 2 covers 50 + 50 and is as long.
  // Recall of case 1: (90 + 90) / 200 = .9; case 2: 0; mean .45.
  // Precision: piece 1 (40 + 40) / 100 = .8; piece 2: 1; false alarm 0; mean .6. Granularity 2.
  const cases = [place(100, 200, 300, 400), place(500, 600, 700, 800)];
  const detections = [place(100, 140, 280, 340), place(150, 200, 350, 400), place(0, 30, 0, 30)];
  const measured = measurePlagdet(cases, detections);
  expect(measured.recall).toBeCloseTo(0.45, 12);
  expect(measured.precision).toBeCloseTo(0.6, 12);
  expect(measured.granularity).toBe(2);
  expect(measured.plagdet).toBeCloseTo((2 * 0.45 * 0.6) / 1.05 / Math.log2(3), 12);
});

test("overlap on one side only detects nothing", () => {
  expect(measurePlagdet([place(0, 100, 0, 100)], [place(0, 100, 200, 300)])).toEqual({
    precision: 0,
    recall: 0,
    granularity: 1,
    plagdet: 0,
  });
});

test("the order of the two texts does not matter", () => {
  const turned = place(50, 150, 0, 100, ["b", "a"]);
  expect(measurePlagdet([place(0, 100, 50, 150)], [turned]).plagdet).toBe(1);
});

test("characters covered twice count once", () => {
  expect(
    coveredLength(
      [0, 10],
      [
        [0, 6],
        [4, 8],
        [5, 6],
        [20, 30],
      ],
    ),
  ).toBe(8);
  expect(coveredLength([5, 10], [[0, 20]])).toBe(5);
  expect(coveredLength([5, 10], [])).toBe(0);
});

test("nothing planted and nothing found is perfect; nothing found of something has recall 0", () => {
  expect(measurePlagdet([], []).plagdet).toBe(1);
  expect(measurePlagdet([place(0, 10, 0, 10)], [])).toEqual({ precision: 1, recall: 0, granularity: 1, plagdet: 0 });
});
