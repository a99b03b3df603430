import { describe, expect, test } from "vitest";
import type { AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import { mergeAffiliations } from "./affiliations.ts";

const at = (day: string): number => Date.parse(day);
const row = (id: string, more: Partial<AffiliationRow>): AffiliationRow => ({
  affiliation_id: id,
  actor_id: "ada",
  organisation_id: "league",
  role: "",
  valid_from: null,
  valid_to: null,
  change: "none",
  origin: "given",
  source_id: null,
  span_start: null,
  span_end: null,
  ...more,
});
const told = (id: string, more: Partial<AffiliationRow> = {}): AffiliationRow =>
  row(id, { change: "leaves", origin: "text", valid_to: at("2031-03-04"), source_id: id, span_start: 0, span_end: 9, ...more });

describe("mergeAffiliations", () => {
  test("a listed interval whose end four texts tell is one membership that says how it ended", () => {
    const listed = row("given", { valid_from: at("2020-01-01"), valid_to: at("2031-03-03") });
    expect(mergeAffiliations([listed, told("n1"), told("n2"), told("n3"), told("n4")])).toEqual([{ ...listed, change: "leaves" }]);
  });

  test("what only texts tell is one row; without a day it is none, and a membership without a change stays", () => {
    expect(mergeAffiliations([told("n1"), told("n2")])).toHaveLength(1);
    expect(mergeAffiliations([told("n1", { valid_to: null })])).toEqual([]);
    const open = row("given", { valid_from: at("2020-01-01") });
    expect(mergeAffiliations([open])).toEqual([open]);
  });
});
