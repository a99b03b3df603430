import { describe, expect, test } from "vitest";
import { dayList, dayRange, namesOnDays, onDays } from "./days.ts";

const at = (iso: string): number => Date.parse(iso);
const on = (iso: string) => ({ from: at(iso), to: at(iso) + 86_400_000 });

describe("days in a sentence", () => {
  test.each([
    [["2031-03-03"], "3 March 2031"],
    [["2031-03-20", "2031-03-03", "2031-03-03"], "3 and 20 March 2031"],
    [["2031-02-24", "2031-03-03", "2031-03-06"], "24 February, 3 and 6 March 2031"],
    [["2030-12-31", "2031-01-01"], "31 December 2030 and 1 January 2031"],
    [["2030-03-01", "2031-03-01"], "1 March 2030 and 1 March 2031"],
    [[], ""],
  ])("%j are told as %s", (days, told) => {
    expect(dayList(days.map(at))).toBe(told);
  });

  test("a range says a month and a year once", () => {
    expect(dayRange(at("2031-03-03"), at("2031-03-17"))).toBe("from 3 to 17 March 2031");
    expect(dayRange(at("2031-03-26"), at("2031-04-12"))).toBe("from 26 March to 12 April 2031");
    expect(dayRange(at("2031-03-26"), at("2031-03-26"))).toBe("on 26 March 2031");
  });

  test("more than five days are a range; what is known less exactly keeps its words", () => {
    expect(onDays(["01", "02", "03", "04", "05", "06"].map((day) => on(`2031-03-${day}`)))).toBe("from 1 to 6 March 2031");
    expect(onDays([on("2031-03-06"), on("2031-03-03")])).toBe("on 3 and 6 March 2031");
    expect(onDays([{ from: at("2031-03-01"), to: at("2031-04-01") }, on("2031-05-03")])).toBe("in March 2031 and on 3 May 2031");
    expect(onDays([])).toBe("");
  });

  test("names with their days say the year once where all are of one", () => {
    expect(
      namesOnDays([
        ["Ada", on("2031-03-03")],
        ["Bo", on("2031-04-06")],
      ]),
    ).toBe("Ada on 3 March and Bo on 6 April 2031");
    expect(
      namesOnDays([
        ["Ada", on("2030-03-03")],
        ["Bo", on("2031-04-06")],
      ]),
    ).toBe("Ada on 3 March 2030 and Bo on 6 April 2031");
    expect(
      namesOnDays([
        ["Ada", null],
        ["Bo", on("2031-04-06")],
      ]),
    ).toBe("Ada on a day that is not known and Bo on 6 April 2031");
  });
});
