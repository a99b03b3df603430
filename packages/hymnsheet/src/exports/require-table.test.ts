import { describe, expect, it } from "vitest";
import { tables } from "@hymnsheet/core/model/tables/tables";
import { nearTables, requireTable } from "./require-table.ts";
import { spanGroups } from "./span-groups.ts";

describe("a table by name", () => {
  it("is found, and a wrong name gets the nearest ones as advice", () => {
    expect(requireTable("item").name).toBe("item");
    expect(() => requireTable("pasage_match")).toThrowError(
      expect.objectContaining({ code: "TABLE_UNKNOWN", advice: expect.stringContaining("passage_match") }),
    );
    expect(nearTables("items")[0]).toBe("item");
    expect(nearTables("Source Text")[0]).toBe("source");
    expect(nearTables("xyzzyxyzzy")).toEqual([]);
  });

  it("never declares a column that an exported text would overwrite", () => {
    for (const table of tables)
      for (const group of spanGroups(table)) expect(table.columns[group.text], `${table.name}.${group.text}`).toBeUndefined();
    expect(tables.filter((table) => spanGroups(table).length > 0).length).toBeGreaterThan(10);
  });
});
