import fc from "fast-check";
import { expect, test } from "vitest";
import { packTable, unpackTable } from "./embedded-table.ts";

const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));

test("rows come back as they went in, through JSON too", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ a: cell, b: cell })), (rows) => {
      expect(unpackTable(JSON.parse(JSON.stringify(packTable(["a", "b"], rows))))).toEqual(rows);
    }),
  );
});

test("only the named columns are kept, one that is missing is null, no table has no rows", () => {
  expect(unpackTable(packTable(["b", "c"], [{ a: 1, b: 2 }]))).toEqual([{ b: 2, c: null }]);
  expect(unpackTable(undefined)).toEqual([]);
});
