import { expect, test } from "vitest";
import type { AffiliationRow } from "../model/tables/affiliation.ts";
import { accusedInContext } from "./accused-in-context.ts";
import { AccusedSides } from "./accused-side.ts";
import { sampleCharge } from "./sample-charges.ts";

const DAY = 86_400_000;
const member = (actor_id: string, valid_to: number | null = null): AffiliationRow => ({
  affiliation_id: actor_id,
  actor_id,
  organisation_id: "League",
  role: "",
  valid_from: null,
  valid_to,
  change: "none",
  origin: "given",
  source_id: null,
  span_start: null,
  span_end: null,
});
const said = (speaker_id: string, day: number, statement_id = speaker_id) => ({
  speaker_id,
  statement_id,
  said_from: day * DAY,
  said_to: (day + 1) * DAY,
});

test("an accused speaks for himself, and so does his party, until he leaves it", () => {
  const sides = new AccusedSides([sampleCharge("money", ["Hale took the money."])], {
    affiliations: [member("hale", 20 * DAY), member("press")],
    camps: new Map([
      ["press", ["League"]],
      ["late", ["League"]],
      ["rival", ["Bloc"]],
    ]),
    speaksFor: new Map([["unknown:lawyer", "hale"]]),
  });
  expect(sides.standing(said("hale", 5)).map(({ itemId }) => itemId)).toEqual(["money"]);
  expect(sides.accusedOf(said("press", 5))).toEqual(["hale"]);
  expect(sides.accusedOf(said("press", 30, "late"))).toEqual([]);
  expect(sides.accusedOf(said("rival", 5))).toEqual([]);
  expect(sides.accusedOf(said("unknown:lawyer", 5))).toEqual(["hale"]);
});

test("who makes a charge with others, or two, is not of the accused's side; one charge may be misread", () => {
  const shared = sampleCharge("shared", ["Hale sold seats."], { makers: new Set(["orr", "vance"]) });
  const single = sampleCharge("single", ["Hale lied."], { makers: new Set(["press"]) });
  const camps = new Map([
    ["orr", ["League"]],
    ["press", ["League"]],
  ]);
  const sides = new AccusedSides([shared, single], { affiliations: [member("hale")], camps, speaksFor: new Map() });
  expect(sides.accusedOf(said("orr", 5))).toEqual([]);
  expect(sides.standing(said("press", 5)).map(({ itemId }) => itemId)).toEqual(["shared"]);
});

test("nobody answers a charge that is made only afterwards", () => {
  const later = sampleCharge("later", ["Hale took the money."], { since: { from: 9 * DAY, to: 10 * DAY } });
  const sides = new AccusedSides([later], { affiliations: [], camps: new Map(), speaksFor: new Map() });
  expect(sides.standing(said("hale", 5))).toEqual([]);
  expect(sides.standing(said("hale", 9))).toHaveLength(1);
});

test("whom most speakers named last before a charge stands accused, if near and none of them", () => {
  const place = (speakerId: string, actorId: string, gap = 10) => ({
    start: 2000,
    end: 2050,
    speakerId,
    named: [{ actorId, start: 1990 - gap, end: 2000 - gap }],
  });
  expect(accusedInContext([place("a", "hale"), place("b", "hale"), place("c", "orr")])).toBe("hale");
  expect(accusedInContext([place("a", "hale"), place("b", "orr")])).toBeNull();
  expect(accusedInContext([place("a", "hale", 1600)])).toBeNull();
  expect(accusedInContext([place("a", "a")])).toBeNull();
});
