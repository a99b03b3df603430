import { describe, expect, test } from "vitest";
import type { AffiliationRow } from "../model/tables/affiliation.ts";
import { affiliationRows, type AffiliationOfSource } from "./affiliation-rows.ts";

const day = (iso: string): number => Date.parse(iso);

const given: AffiliationRow = {
  affiliation_id: "given",
  actor_id: "ada",
  organisation_id: "League",
  role: "treasurer",
  valid_from: day("2020-01-01"),
  valid_to: day("2031-03-03"),
  change: "none",
  origin: "given",
  source_id: null,
  span_start: null,
  span_end: null,
};

function mention(more: Partial<AffiliationOfSource>): AffiliationOfSource {
  return {
    sourceId: "n1",
    actorId: "ada",
    organisation: "League",
    organisationId: "League",
    publishedAt: day("2031-03-10"),
    role: "",
    change: "leaves",
    from: null,
    to: null,
    rule: "verb",
    start: 5,
    end: 20,
    ...more,
  };
}

describe("affiliationRows", () => {
  test("what the list says already makes no row and is noted with its place", () => {
    const found = affiliationRows([mention({ to: day("2031-03-03") }), mention({ sourceId: "n0" })], [given]);
    expect(found.rows).toEqual([]);
    expect(found.agreements.map(({ affiliation_id, source_id }) => [affiliation_id, source_id])).toEqual([
      ["given", "n0"],
      ["given", "n1"],
    ]);
  });

  test("what goes against the list stays a row of its own and is named as such", () => {
    const found = affiliationRows([mention({ to: day("2031-02-01") })], [given]);
    expect(found.rows.map((row) => [row.origin, row.change, row.valid_to, row.source_id])).toEqual([
      ["text", "leaves", day("2031-02-01"), "n1"],
    ]);
    expect(found.contradictions).toEqual([{ affiliation_id: found.rows[0]!.affiliation_id, given_id: "given" }]);
  });

  test("leaving before the list lets one go is no agreement", () => {
    expect(affiliationRows([mention({ publishedAt: day("2031-01-10") })], [given]).rows).toHaveLength(1);
  });

  test("a defection told with one day is two intervals that meet", () => {
    const to = day("2031-03-03");
    const rows = affiliationRows([mention({ to }), mention({ change: "joins", organisationId: "Bloc", start: 30, end: 40 })], []).rows;
    expect(rows.map((row) => [row.organisation_id, row.valid_from, row.valid_to]).sort()).toEqual([
      ["Bloc", to, null],
      ["League", null, to],
    ]);
  });

  test("a mention without a body makes no row", () => {
    expect(affiliationRows([mention({ organisationId: "" })], [])).toEqual({ rows: [], agreements: [], contradictions: [] });
  });

  test("rows do not depend on the order of mentions", () => {
    const mentions = [mention({ actorId: "bo" }), mention({ sourceId: "n2", to: day("2031-02-01") }), mention({ role: "treasurer" })];
    expect(affiliationRows(mentions.toReversed(), [given])).toEqual(affiliationRows(mentions, [given]));
  });
});
