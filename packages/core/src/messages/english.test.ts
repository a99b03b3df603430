import { expect, test } from "vitest";
import { count, list, number, period, when } from "./english.ts";

const at = (iso: string): number => Date.parse(iso);

test("a time is told as exactly as it is known, never more", () => {
  expect(when({ from: at("2031-03-03"), to: at("2031-03-04") })).toBe("on 3 March 2031");
  expect(when({ from: at("2031-03-03T10:00:00Z"), to: null })).toBe("on 3 March 2031");
  expect(when({ from: at("2031-03-01"), to: at("2031-04-01") })).toBe("in March 2031");
  expect(when({ from: at("1829-01-01"), to: at("1830-01-01") })).toBe("in 1829");
  expect(when({ from: at("2031-03-03"), to: at("2031-03-06") })).toBe("between 3 March 2031 and 5 March 2031");
});

test("numbers, counts, lists and periods read as English", () => {
  expect([number(0), number(999), number(12_431), number(1_234_567)]).toEqual(["0", "999", "12,431", "1,234,567"]);
  expect([count(1, "speaker"), count(0, "speaker"), count(13, "person", "people")]).toEqual(["one speaker", "no speakers", "13 people"]);
  expect([list([]), list(["a"]), list(["a", "b"]), list(["a", "b", "c"])]).toEqual(["", "a", "a and b", "a, b and c"]);
  const newYear = { from: at("2031-01-01"), to: at("2031-01-02") };
  const old = { from: at("1790-01-01"), to: at("1791-01-01") };
  expect([period(newYear, newYear), period(old, old), period(old, newYear)]).toEqual([
    "on 1 January 2031",
    "in 1790",
    "from 1790 to 1 January 2031",
  ]);
  expect(period({ from: at("2031-03-03"), to: at("2031-03-06") }, newYear)).toBe("from 3 March 2031 to 1 January 2031");
  expect(period(null, null)).toBe("without known dates");
});
