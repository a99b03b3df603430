import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { axisTicks } from "./timeline.ts";

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

describe("axisTicks", () => {
  test("are days for weeks, months for a year, years for centuries", () => {
    expect(axisTicks(day("2031-03-01"), day("2031-04-20"), 8)[0]?.unit).toBe("day");
    expect(axisTicks(day("2030-01-15"), day("2030-12-20"), 8)[0]).toEqual({ at: day("2030-03-01"), unit: "month" });
    expect(axisTicks(day("1790-01-08"), day("2021-04-28"), 8).map((tick) => new Date(tick.at).getUTCFullYear())).toEqual([
      1800, 1850, 1900, 1950, 2000,
    ]);
  });

  test("lie inside, ascend, and are no more than asked for", () => {
    const at = fc.integer({ min: day("1500-01-01"), max: day("2200-01-01") });
    fc.assert(
      fc.property(at, at, fc.integer({ min: 1, max: 12 }), (x, y, limit) => {
        const [from, to] = [Math.min(x, y), Math.max(x, y)];
        const ticks = axisTicks(from, to, limit).map((tick) => tick.at);
        expect(ticks.length).toBeLessThanOrEqual(limit);
        expect(ticks.every((tick) => tick >= from && tick <= to)).toBe(true);
        expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
      }),
    );
  });
});
