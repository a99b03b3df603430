import { describe, expect, test } from "vitest";
import type { AffiliationRow } from "../model/tables/affiliation.ts";
import { listedOverlaps } from "./listed-overlaps.ts";

const row = (organisation: string, from: number | null, to: number | null, more: Partial<AffiliationRow> = {}): AffiliationRow => ({
  affiliation_id: `${organisation} ${from} ${to}`,
  actor_id: "ada",
  organisation_id: organisation,
  role: "",
  valid_from: from,
  valid_to: to,
  change: "none",
  origin: "given",
  source_id: null,
  span_start: null,
  span_end: null,
  ...more,
});
const told = (...rows: AffiliationRow[]): string[] =>
  listedOverlaps(rows).map(({ first, second }) => `${first.organisation_id} ${second.organisation_id}`);

describe("listedOverlaps", () => {
  test("one person with two bodies at one time is told once, whatever the order of the lines", () => {
    const lines = [row("League", 10, 30), row("Union", 20, null)];
    expect([told(...lines), told(...lines.toReversed())]).toEqual([["League Union"], ["League Union"]]);
    expect(told(row("League", null, 30), row("Union", 20, 25), row("Guild", 24, 40))).toEqual([
      "League Union",
      "League Guild",
      "Union Guild",
    ]);
  });

  test.each<[string, AffiliationRow[]]>([
    ["intervals that meet", [row("League", 10, 20), row("Union", 20, null)]],
    ["two people", [row("League", 10, 30), row("Union", 20, null, { actor_id: "bo" })]],
    ["another term in the same body", [row("League", 10, 30), row("League", 20, null)]],
    ["lines without a day", [row("League", null, null), row("Union", 20, null)]],
    ["what a text says", [row("League", 10, 30), row("Union", 20, null, { origin: "text" })]],
    ["an office in each", [row("League", 10, 30, { role: "treasurer" }), row("Council", 20, null, { role: "mayor" })]],
    ["none at all", []],
  ])("no contradiction: %s", (_, rows) => {
    expect(told(...rows)).toEqual([]);
  });
});
