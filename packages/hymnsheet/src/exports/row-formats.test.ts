import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boolean, double, id, nullable, text, time } from "@hymnsheet/core/model/tables/define-table";
import { csvHeader, csvLines, jsonLines } from "./row-formats.ts";

const columns = {
  planet_id: id("which"),
  label: nullable(text("printed")),
  mass: double("measure"),
  seen_at: nullable(time("when")),
  is_inhabited: boolean("known"),
};

const row = { planet_id: "mars", label: 'the "red"\none', mass: 0.107, seen_at: 0, is_inhabited: false };

describe("a row as a line", () => {
  it("is JSON with keys in declared order, ISO times and null for what is not known", () => {
    expect(jsonLines(columns)(row)).toBe(
      '{"planet_id":"mars","label":"the \\"red\\"\\none","mass":0.107,"seen_at":"1970-01-01T00:00:00Z","is_inhabited":false}\n',
    );
    expect(jsonLines(columns)({ ...row, label: null, seen_at: 1500 })).toContain(
      '"label":null,"mass":0.107,"seen_at":"1970-01-01T00:00:01.500Z"',
    );
  });

  it("is RFC 4180 with NULL empty and an empty text quoted", () => {
    expect(csvHeader(columns)).toBe("planet_id,label,mass,seen_at,is_inhabited\r\n");
    expect(csvLines(columns, false)(row)).toBe('mars,"the ""red""\none",0.107,1970-01-01T00:00:00Z,false\r\n');
    expect(csvLines(columns, false)({ ...row, label: null })).toBe("mars,,0.107,1970-01-01T00:00:00Z,false\r\n");
    expect(csvLines(columns, false)({ ...row, label: "" })).toBe('mars,"",0.107,1970-01-01T00:00:00Z,false\r\n');
  });

  it("gives back every text through a CSV reader", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), (planet_id, label) => {
        const [parsed] = parse(csvHeader(columns) + csvLines(columns, false)({ ...row, planet_id, label }), {
          columns: true,
          record_delimiter: "\r\n",
        });
        expect(parsed).toMatchObject({ planet_id, label });
      }),
    );
  });

  it("cannot start a formula when asked to be safe for spreadsheets, and is exact when not", () => {
    for (const formula of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"]) {
      expect(csvLines(columns, true)({ ...row, planet_id: formula })).toMatch(/^"?'/);
      expect(csvLines(columns, false)({ ...row, planet_id: formula })).not.toContain("'");
    }
    expect(csvLines(columns, true)({ ...row, planet_id: "a=b", mass: -1 })).toMatch(/^a=b,.*,-1,/s);
  });
});
