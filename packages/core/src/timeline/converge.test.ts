import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { converge, type GroupCourse } from "./converge.ts";

/** A course from the window of each statement and the items it uses; a statement is said on the day of its number. */
function course(statements: readonly (readonly [window: number, ...items: string[]])[], day = 0): GroupCourse {
  return {
    windows: statements.map(([window]) => window),
    from: statements.map(([window], i) => window * 100 + i + day),
    to: statements.map(([window], i) => window * 100 + i + day + 1),
    uses: statements.flatMap(([, ...items], statement) => items.map((item) => ({ item, statement }))),
  };
}

/** Two groups that take up a new theme every other window; `lag` windows lie between them. */
const themes = (lag: number, day = 0): GroupCourse =>
  course(
    Array.from({ length: 8 }, (_, k) => [2 * k + lag, ...Array.from({ length: 6 }, (_item, i) => `theme ${k}.${i}`)] as const),
    day,
  );

type Said = readonly (readonly [window: number, items: readonly string[]])[];

/** The window an item is taken up in, pair by pair. */
function firstTaken(a: Said, b: Said, item: string): number | undefined {
  const windowsOf = (own: Said): number[] => own.flatMap(([window, items]) => (items.includes(item) ? [window] : []));
  const pairs = windowsOf(a).flatMap((x) => windowsOf(b).map((y) => [x, y] as const));
  return [0, 1, 2, 3, 4, 5].find((window) => {
    const together = pairs.filter(([x, y]) => Math.max(x, y) === window && Math.abs(x - y) <= 1).length;
    return together > 0 && together * 2 >= pairs.length;
  });
}

describe("two groups over time", () => {
  it("share, by hand: an item of one window, one of two adjoining windows, none of windows further apart or of every window", () => {
    const found = converge(course([[0, "x"], [1, "y"], [2], [4, "z"]]), course([[0, "x"], [1], [2, "y"], [4]]), 1);
    expect(found.map(({ window, sharedCount }) => [window, sharedCount])).toEqual([
      [0, 1],
      [1, 0],
      [2, 1],
      [4, 0],
    ]);
    const everywhere = course(Array.from({ length: 6 }, (_, window) => [window, "evergreen"] as const));
    expect(converge(everywhere, everywhere, 1).every(({ sharedCount }) => sharedCount === 0)).toBe(true);
    const slogan = course(Array.from({ length: 6 }, (_, k) => [k < 5 ? 2 : 5, "slogan"] as const));
    expect(converge(slogan, slogan, 1).map(({ window, sharedCount }) => [window, sharedCount])).toEqual([
      [2, 1],
      [5, 0],
    ]);
  });

  it("that take up the same themes at the same time lie above chance, and one that takes up the other's after a year does not", () => {
    const together = converge(themes(0), themes(0, 5), 1);
    expect(together).toHaveLength(8);
    for (const { sharedCount, expectedHigh, p } of together) {
      expect(sharedCount).toBe(6);
      expect(p).toBeLessThan(0.3);
      expect(expectedHigh).toBeLessThanOrEqual(12);
    }
    expect(together.filter(({ sharedCount, expectedLow }) => sharedCount > expectedLow).length).toBe(8);
    const apart = converge(
      themes(0),
      course(
        Array.from({ length: 8 }, (_, k) => [2 * k, ...Array.from({ length: 6 }, (_item, i) => `theme ${(k + 4) % 8}.${i}`)] as const),
      ),
      1,
    );
    for (const { sharedCount, p } of apart) {
      expect(sharedCount).toBe(0);
      expect(p).toBe(1);
    }
  });

  it("have a leader where one is first with nearly everything, and none where they take turns", () => {
    expect(converge(themes(0), themes(0, 50), 1).map(({ lead }) => lead)).toEqual(Array.from({ length: 8 }, () => -1));
    expect(converge(themes(0, 50), themes(0), 1).map(({ lead }) => lead)).toEqual(Array.from({ length: 8 }, () => 1));
    expect(converge(themes(0), themes(0), 1).every(({ lead }) => lead === 0)).toBe(true);
  });

  it("that share nothing, or never speak in one window, give nothing", () => {
    expect(converge(course([[0, "x"]]), course([[0, "y"]]), 1)).toMatchObject([
      { sharedCount: 0, expectedLow: 0, expectedHigh: 0, p: 1, lead: 0 },
    ]);
    expect(converge(course([[0, "x"]]), course([[3, "x"]]), 1)).toEqual([]);
    expect(converge(course([]), course([]), 1)).toEqual([]);
  });

  it("are counted as a slow reader counts them, and come out the same from the same seed", () => {
    const statements = fc.array(fc.tuple(fc.nat(5), fc.subarray(["p", "q", "r", "s"])), { maxLength: 6 });
    fc.assert(
      fc.property(statements, statements, (a, b) => {
        const [courseA, courseB] = [a, b].map((own) => course(own.map(([window, items]) => [window, ...items] as const))) as [
          GroupCourse,
          GroupCourse,
        ];
        const found = converge(courseA, courseB, 7);
        for (const { window, sharedCount, p, expectedLow, expectedHigh } of found) {
          const slow = ["p", "q", "r", "s"].filter((item) => firstTaken(a, b, item) === window);
          expect(sharedCount).toBe(slow.length);
          expect(p).toBeGreaterThan(0);
          expect(p).toBeLessThanOrEqual(1);
          expect(expectedLow).toBeLessThanOrEqual(expectedHigh);
        }
        expect(converge(courseA, courseB, 7)).toEqual(found);
      }),
      { numRuns: 40 },
    );
  });
});
