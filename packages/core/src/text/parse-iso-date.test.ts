import fc from "fast-check";
import { expect, test } from "vitest";
import { parseIsoDate } from "./parse-iso-date.ts";

const iso = (text: string): string[] | null => {
  const found = parseIsoDate(text);
  return found && [new Date(found.from).toISOString(), new Date(found.to).toISOString()];
};

test.each([
  ["2031", "2031-01-01T00:00:00.000Z", "2032-01-01T00:00:00.000Z"],
  ["2031-12", "2031-12-01T00:00:00.000Z", "2032-01-01T00:00:00.000Z"],
  ["2031-03-25", "2031-03-25T00:00:00.000Z", "2031-03-26T00:00:00.000Z"],
  ["20310325", "2031-03-25T00:00:00.000Z", "2031-03-26T00:00:00.000Z"],
  ["2031-03-25T16:30", "2031-03-25T16:30:00.000Z", "2031-03-25T16:31:00.000Z"],
  ["2031-03-25 16:30:05Z", "2031-03-25T16:30:05.000Z", "2031-03-25T16:30:06.000Z"],
  ["2031-03-25T16:30:05.250+05:00", "2031-03-25T11:30:05.250Z", "2031-03-25T11:30:05.251Z"],
  ["1823-12-02", "1823-12-02T00:00:00.000Z", "1823-12-03T00:00:00.000Z"],
])("%s is the interval it names", (text, from, to) => {
  expect(iso(text)).toEqual([from, to]);
});

test.each([
  "",
  "soon",
  "2031-13",
  "2031-02-30",
  "2031-00-10",
  "2031-01-00",
  "31-03-25",
  "25/03/2031",
  "2031-03-25T25:00",
  "2031-03-25T10:00+25:00",
  "20311",
  "0099-01-01",
])("%j is no date", (text) => {
  expect(parseIsoDate(text)).toBeNull();
});

test("what Date writes is read back to the millisecond", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1000-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true }), (date) => {
      expect(parseIsoDate(date.toISOString())).toEqual({ from: date.getTime(), to: date.getTime() + 1 });
    }),
  );
});
