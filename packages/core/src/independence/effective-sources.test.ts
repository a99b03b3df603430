import fc from "fast-check";
import { expect, test } from "vitest";
import { countSources, interval } from "./effective-sources.ts";

const equal = (speakerCount: number, factor: number, prior: number) => countSources({ speakerCount, logFactor: () => factor }, () => prior);

test("nobody is no source, one speaker is one", () => {
  expect(equal(0, 0, 0.3)).toEqual({ components: 0, apart: 0, singleParent: 0, low: 0, high: 0 });
  expect(equal(1, 0, 0.3)).toEqual({ components: 1, apart: 1, singleParent: 1, low: 1, high: 1 });
});

test("speakers of one text are one source, speakers without anything in common as many as they are", () => {
  expect(equal(6, 20, 0.02)).toMatchObject({ components: 1, low: 1, high: 1 });
  expect(equal(6, -8, 0.02)).toMatchObject({ components: 6, low: 6, high: 6 });
});

test("a bridge joins two groups in components and costs a single parent nothing", () => {
  const group = (i: number): number => (i < 3 ? 0 : i < 6 ? 1 : 2);
  const logFactor = (a: number, b: number): number => (group(b) === 2 || group(a) === group(b) ? 12 : -3);
  const found = countSources({ speakerCount: 7, logFactor }, () => 0.1);
  expect([found.components, found.apart]).toEqual([1, 2]);
  expect(found.singleParent).toBeCloseTo(2, 1);
});

test("the interval holds the number of successes as counting all outcomes does", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 7 }), (probabilities) => {
      const chances = Array.from({ length: probabilities.length + 1 }, () => 0);
      for (let outcome = 0; outcome < 1 << probabilities.length; outcome++) {
        let chance = 1;
        let count = 0;
        probabilities.forEach((p, i) => {
          const isOne = ((outcome >> i) & 1) === 1;
          chance *= isOne ? p : 1 - p;
          count += isOne ? 1 : 0;
        });
        chances[count]! += chance;
      }
      const { low, high } = interval(probabilities);
      const sum = (from: number, to: number): number => chances.slice(from, to).reduce((x, y) => x + y, 0);
      expect(sum(0, low)).toBeLessThan(0.05 + 1e-9);
      expect(sum(0, low + 1)).toBeGreaterThanOrEqual(0.05 - 1e-9);
      expect(sum(0, high)).toBeLessThan(0.95 + 1e-9);
      expect(sum(0, high + 1)).toBeGreaterThanOrEqual(0.95 - 1e-9);
    }),
  );
});
