import { describe, expect, test } from "vitest";
import type { AffiliationRow } from "../model/tables/affiliation.ts";
import { affiliationRows, type AffiliationOfSource } from "./affiliation-rows.ts";
import { citeAffiliations } from "./cite-affiliations.ts";

const LEFT = Date.UTC(2031, 2, 3);
const given: AffiliationRow = {
  affiliation_id: "given",
  actor_id: "ada",
  organisation_id: "Old Front",
  role: "treasurer",
  valid_from: Date.UTC(2019, 4, 1),
  valid_to: LEFT,
  change: "none",
  origin: "given",
  source_id: null,
  span_start: null,
  span_end: null,
};
const mention = (sourceId: string, more: Partial<AffiliationOfSource> = {}): AffiliationOfSource => ({
  sourceId,
  actorId: "ada",
  organisationId: "Old Front",
  organisation: "Old Front",
  role: "treasurer",
  change: "leaves",
  from: null,
  to: LEFT,
  start: 5,
  end: 25,
  rule: "verb",
  publishedAt: LEFT,
  ...more,
});
const cited = (mentions: AffiliationOfSource[]) =>
  citeAffiliations([given], mentions, affiliationRows(mentions, [given]).agreements).map((row) => [
    row.source_id,
    row.span_start,
    row.change,
  ]);

describe("lines of the list with the words that bear them out", () => {
  test("the first text that says how it ended is cited", () => {
    const belongs = mention("a", { change: "none", to: null, publishedAt: LEFT - 1, rule: "apposition" });
    expect(cited([belongs, mention("c"), mention("b"), mention("d", { publishedAt: LEFT + 1 })])).toEqual([["b", 5, "leaves"]]);
  });

  test("a line that no text bears out stays as it is, and so does one beside another day", () => {
    expect(cited([])).toEqual([[null, null, "none"]]);
    expect(cited([mention("a", { to: Date.UTC(2030, 0, 1) })])).toEqual([[null, null, "none"]]);
  });
});
