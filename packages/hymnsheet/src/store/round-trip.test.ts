import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { countRowsBy } from "@hymnsheet/core/counting/count-by";
import type { CountedValues, TableQuery } from "@hymnsheet/core/model/ports";
import type { AnyRow, AnyTable, Column } from "@hymnsheet/core/model/tables/define-table";
import { tables } from "@hymnsheet/core/model/tables/tables";
import { createWriter } from "./create-writer.ts";
import { openProject } from "./open-project.ts";
import { queryRows } from "./query-rows.ts";
import { isKeptAsFile } from "./stage-schema.ts";

const limits = { memoryMb: 256, threads: 2 };

const inOrder = (counts: readonly CountedValues[]): string[] => counts.map(({ values, count }) => JSON.stringify([values, count])).sort();

/** Texts that have broken stores before: quotes, line breaks, emoji, right-to-left, the empty text, a lone tab. */
const storableTexts = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replaceAll("\0", "")),
  fc.constantFrom(
    "",
    " ",
    "\t",
    '"',
    "'",
    "a\r\nb",
    "👩‍👩‍👧",
    "𝒜𝓃",
    "پہلی",
    "演说",
    "NULL",
    "\\N",
    "=1+1",
    "é",
    "e\u0301",
    "\uFFFF",
    "x".repeat(5000),
  ),
);

function cellsOf(column: Column): fc.Arbitrary<string | number | boolean | null> {
  const present = presentCells(column);
  return column.nullable ? fc.option(present, { nil: null, freq: 4 }) : present;
}

function presentCells(column: Column): fc.Arbitrary<string | number | boolean> {
  switch (column.type) {
    case "id":
    case "text":
      return storableTexts;
    case "enum":
      return fc.constantFrom(...column.values);
    case "integer":
      return fc.oneof(fc.integer(), fc.constantFrom(0, -1, 2147483647, -2147483648));
    case "double":
      return fc.oneof(
        fc.integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 }).map((millionths) => millionths / 1e6),
        fc.constantFrom(0, 1e-6, 1e300, -1e15),
      );
    case "boolean":
      return fc.boolean();
    case "time":
      return fc.oneof(fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 }), fc.constantFrom(0, -1, 8.64e15, -8.64e15));
  }
}

const rowsOf = (table: AnyTable): fc.Arbitrary<AnyRow[]> =>
  fc.array(fc.record(Object.fromEntries(Object.entries(table.columns).map(([name, column]) => [name, cellsOf(column)]))), {
    maxLength: 12,
  });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hymnsheet-store-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("a project gives back what was written", () => {
  const stored = tables.filter((table) => table.name !== "stage" && !isKeptAsFile(table));

  it("for every table of the contract, in key order, whatever the cells hold", { timeout: 120_000 }, async () => {
    const everyTable = fc.record(Object.fromEntries(stored.map((table) => [table.name, rowsOf(table)])));
    await fc.assert(
      fc.asyncProperty(everyTable, async (content) => {
        rmSync(folder, { recursive: true, force: true });
        const writer = await createWriter(folder, limits);
        const stage = await writer.beginStage("all", "k1", 1);
        for (const table of stored) expect(await stage.write(table, content[table.name]!)).toBe(content[table.name]!.length);
        await stage.finish();
        await writer.commit();
        const project = await openProject(folder);
        for (const table of stored) {
          const expected = queryRows(table, content[table.name]!, {});
          expect(await project.rows(table), table.name).toEqual(expected);
          expect(await project.count(table)).toBe(expected.length);
        }
        await project.close();
      }),
      { numRuns: 8, seed: 7, endOnFailure: true },
    );
  });

  it("and answers queries as the plain implementation over arrays does", { timeout: 120_000 }, async () => {
    const table = stored.find(({ name }) => name === "item_member")!;
    await fc.assert(
      fc.asyncProperty(
        rowsOf(table),
        rowsOf(table),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 5 }),
        async (first, second, limit, offset) => {
          const writer = await createWriter(mkdtempSync(join(folder, "run-")), limits);
          for (const [name, rows] of Object.entries({ first, second })) {
            const stage = await writer.beginStage(name, "k1", 1);
            await stage.write(table, rows);
            await stage.finish();
          }
          const all = [...first, ...second];
          const some = all[0];
          const queries = [
            { orderBy: ["-said_from", "edit_share"], limit, offset },
            { where: { stance: ["uses", "quotes"] }, orderBy: ["-speaker_id"] },
            { where: { said_from: null } },
            { where: { owner_id: [] } },
            ...(some === undefined
              ? []
              : [
                  { where: { item_id: some["item_id"]!, said_to: [some["said_to"]!, null] } },
                  { where: { edit_share: some["edit_share"]! } },
                ]),
          ];
          for (const query of [{}, ...queries]) {
            const { where } = query as TableQuery;
            const columns = ["item_id", "said_from", "stance"];
            const counted = await writer.countBy(table, columns, where === undefined ? {} : { where });
            const expected = countRowsBy(queryRows(table, all, where === undefined ? {} : { where }), columns);
            expect(inOrder(counted), JSON.stringify(query)).toEqual(inOrder(expected));
            expect(await writer.rows(table, query), JSON.stringify(query)).toEqual(queryRows(table, all, query));
            expect(await writer.count(table, query)).toBe(queryRows(table, all, query).length);
          }
          await writer.discard();
        },
      ),
      { numRuns: 12, seed: 11, endOnFailure: true },
    );
  });
});
