import { expect, test } from "vitest";
import type { AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import { officesOf } from "./known-offices.ts";

const row = (actor: string, role: string, origin: AffiliationRow["origin"], source: string | null): AffiliationRow => ({
  affiliation_id: `${actor} ${role} ${source}`,
  actor_id: actor,
  organisation_id: "chamber",
  role,
  valid_from: null,
  valid_to: null,
  change: "none",
  origin,
  source_id: source,
  span_start: null,
  span_end: null,
});

test("among many people an office counts that the input gives, or that two texts tell; among few one text is enough", () => {
  const rows = [
    row("vane", "president", "text", "a"),
    row("moll", "mayor", "text", "a"),
    row("moll", "mayor", "text", "b"),
    row("orr", "clerk", "given", null),
    row("orr", "", "given", null),
    row("vane", "president", "text", "a"),
  ];
  expect(officesOf(rows, false)).toEqual(
    new Map([
      ["moll", ["mayor"]],
      ["orr", ["clerk"]],
    ]),
  );
  expect([...officesOf(rows, true).keys()]).toEqual(["vane", "moll", "orr"]);
  expect(officesOf([], true)).toEqual(new Map());
});
