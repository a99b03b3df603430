import { expect, test } from "vitest";
import { scoreFigures } from "./score-figures.ts";

const span = (start: number, end: number) => ({ start, end });
const label = (kind: "simile" | "epithet", start: number, end: number) => ({ kind, span: span(start, end), vehicle: span(start + 5, end) });
const finding = (kind: "simile" | "epithet", start: number, end: number) => ({ kind, start, end, vehicle: span(start, end), rule: "r" });

test("one of two labels found, one finding wrong, one near miss hit: precision and recall are one half", () => {
  const score = scoreFigures([
    {
      labels: [label("simile", 0, 20), label("simile", 40, 60)],
      near_misses: [{ span: span(70, 80) }, { span: span(90, 95) }],
      found: [finding("simile", 2, 20), finding("simile", 70, 78)],
    },
  ]);
  expect(score.kinds).toEqual([{ name: "simile", labelled: 2, found: 2, right: 1, precision: 0.5, recall: 0.5 }]);
  expect(score.nearMisses).toEqual({ count: 2, leftAlone: 1 });
});

test("a label is matched once, and only by its own kind", () => {
  const { kinds } = scoreFigures([
    {
      labels: [label("simile", 0, 20)],
      near_misses: [],
      found: [finding("simile", 0, 10), finding("simile", 10, 20), finding("epithet", 0, 20)],
    },
  ]);
  expect(kinds.map(({ name, found, right }) => [name, found, right])).toEqual([
    ["simile", 2, 1],
    ["epithet", 1, 0],
  ]);
});

test("nothing found and nothing labelled is no fault", () => {
  expect(scoreFigures([{ labels: [], near_misses: [], found: [] }])).toEqual({
    kinds: [],
    rules: [],
    nearMisses: { count: 0, leftAlone: 0 },
  });
});
