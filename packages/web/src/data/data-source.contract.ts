import { describe, expect, test } from "vitest";
import type { DataSource } from "./data-source.ts";

/** What every source of data promises the views, checked on the sample with five speakers. */
export function describeDataSource(name: string, open: () => Promise<DataSource>): void {
  describe(`the data source ${name}`, () => {
    test("says what the project is and how much it holds", async () => {
      const facts = await (await open()).facts();
      expect(facts.name).toBe("Exodus");
      expect(facts.is_invented).toBe(true);
      expect(facts.totals["item"]).toBe(16);
      expect(facts.coverage.shared_line_count).toBe(14);
    });

    test("gives rows with the columns of the contract, by equality and by membership", async () => {
      const source = await open();
      const items = await source.rows<{ item_id: string; suppressed_by: string; speaker_count: number }>("item", {
        where: { suppressed_by: "" },
      });
      expect(items).toHaveLength(14);
      expect(items.every((item) => item.speaker_count > 1)).toBe(true);
      const two = await source.rows<{ item_id: string }>("item", {
        where: { item_id: ["item_0004", "item_0006", "none"] },
        orderBy: ["item_id"],
      });
      expect(two.map((item) => item.item_id)).toEqual(["item_0004", "item_0006"]);
    });

    test("orders up and down, nulls last, and cuts a window", async () => {
      const source = await open();
      const up = await source.rows<{ said_from: number | null }>("item_member", { orderBy: ["said_from"] });
      expect(up[0]?.said_from).not.toBeNull();
      const down = await source.rows<{ line_no: number }>("brief_line", { orderBy: ["-line_no"], limit: 2, offset: 1 });
      expect(down.map((row) => row.line_no)).toEqual([10, 9]);
    });

    test("has no rows of a table that is empty or unknown", async () => {
      const source = await open();
      expect(await source.rows("figure")).toEqual([]);
      expect(await source.rows("no_such_table")).toEqual([]);
    });

    test("gives the exact text of a span with what stands around it, undefined for one it does not hold", async () => {
      const source = await open();
      const [member] = await source.rows<{ source_id: string; span_start: number; span_end: number }>("item_member", {
        where: { item_id: "item_0004" },
      });
      const span = member ?? { source_id: "", span_start: 0, span_end: 0 };
      const [held, missing] = await source.excerpts([span, { source_id: "none", span_start: 0, span_end: 1 }]);
      expect(held?.text).toBe("He runs the Unity Front like a toll booth on a public road");
      expect(held?.before.endsWith("Port Ilyas. ")).toBe(true);
      expect(missing).toBeUndefined();
    });
  });
}
