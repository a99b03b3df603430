import { expect, test } from "vitest";
import { drawCalibration } from "./calibration-plot.ts";

const curve = [
  { level: 0.05, flagged: 0.05, planted: 1 },
  { level: 1, flagged: 1, planted: 1 },
];

test("a level that is kept lies on the diagonal, and planted lines that are all found at the top", () => {
  const svg = drawCalibration([{ name: "a < b", curve }]);
  const [flagged, planted] = [...svg.matchAll(/polyline points="([^"]+)"/gu)].map((match) =>
    match[1]!.split(" ").map((point) => point.split(",").map(Number)),
  );
  const diagonal = /x1="([\d.]+)" y1="([\d.]+)" x2="([\d.]+)" y2="([\d.]+)" stroke="#999" stroke-dasharray/u
    .exec(svg)!
    .slice(1)
    .map(Number);
  const [x1, y1, x2, y2] = diagonal as [number, number, number, number];
  for (const [x, y] of flagged as [number, number][]) expect((y - y1) / (y2 - y1)).toBeCloseTo((x - x1) / (x2 - x1), 2);
  expect((planted as [number, number][]).map(([, y]) => y)).toEqual([y2, y2]);
  expect(svg).toContain("a &lt; b");
  expect(svg.match(/<polyline/gu)).toHaveLength(2);
});
