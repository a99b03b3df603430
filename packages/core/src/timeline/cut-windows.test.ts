import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutWindows, MOST_WINDOWS, windowOf } from "./cut-windows.ts";

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const shown = (edges: readonly number[]): string[] => edges.map((edge) => new Date(edge).toISOString().slice(0, 10));

describe("windows of a period", () => {
  it.each([
    ["weeks", "2031-03-03", "2031-03-20", ["2031-03-03", "2031-03-10", "2031-03-17", "2031-03-24"]],
    ["months", "2030-11-20", "2031-10-02", 12],
    ["four-year spans", "1950-06-01", "2020-01-01", 19],
  ])("are %s where that is the shortest that fits", (_name, from, to, expected) => {
    const edges = cutWindows(at(from), at(to));
    if (typeof expected === "number") expect(edges).toHaveLength(expected + 1);
    else expect(shown(edges)).toEqual(expected);
  });

  it("are none in less than a fortnight", () => expect(cutWindows(at("2031-03-03"), at("2031-03-16"))).toEqual([]));

  it("hold every moment of the period once, in ascending order, also before the year 100", () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_000_000, max: 2_000_000 }), fc.integer({ min: 336, max: 18_000_000 }), (hour, hours) => {
        const [from, to] = [hour * 3_600_000, (hour + hours) * 3_600_000];
        const edges = cutWindows(from, to);
        expect(edges.length - 1).toBeGreaterThan(0);
        expect(edges.length - 1).toBeLessThanOrEqual(MOST_WINDOWS);
        for (let i = 1; i < edges.length; i++) expect(edges[i]!).toBeGreaterThan(edges[i - 1]!);
        for (const moment of [from, to, (from + to) / 2]) {
          const window = windowOf(edges, moment);
          expect(edges[window]!).toBeLessThanOrEqual(moment);
          expect(edges[window + 1]!).toBeGreaterThan(moment);
        }
      }),
    );
    expect(windowOf([0, 10], 10)).toBe(-1);
    expect(windowOf([], 3)).toBe(-1);
  });
});
