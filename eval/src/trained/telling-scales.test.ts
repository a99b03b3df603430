import { describe, expect, it } from "vitest";
import { tellingScales } from "./sparse-training.ts";

const ROWS = [
  { places: [0, 1], label: 0 },
  { places: [0, 2], label: 0 },
  { places: [1, 2], label: 1 },
];

describe("how much features tell", () => {
  it("is the range of their log shares, of mean square 1", () => {
    // Counts with one added: class 0 has 3, 2, 2 of 7; class 1 has 1, 2, 2 of 5.
    const ranges = [Math.log(3 / 7 / (1 / 5)), Math.log(2 / 5 / (2 / 7)), Math.log(2 / 5 / (2 / 7))];
    const size = Math.sqrt(ranges.reduce((sum, range) => sum + range * range, 0) / 3);
    const scales = tellingScales(ROWS, 3, { classCount: 2, telling: 1 });
    ranges.forEach((range, place) => expect(scales[place]).toBeCloseTo(range / size, 12));
  });

  it("is alike for all with power 0", () => expect([...tellingScales(ROWS, 3, { classCount: 2, telling: 0 })]).toEqual([1, 1, 1]));

  it("is nothing for no features", () => expect(tellingScales([], 0, { classCount: 2, telling: 0.5 })).toHaveLength(0));
});
