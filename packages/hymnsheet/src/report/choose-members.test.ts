import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { chooseMembers, compareByTime } from "./choose-members.ts";

const member = (speaker: string, at: number | null, source: number): ItemMemberRow => ({
  item_id: "i",
  owner_table: "passage_match",
  owner_id: "m",
  source_id: `s${source}`,
  span_start: 0,
  span_end: 9,
  utterance_id: `u${source}`,
  speaker_id: speaker,
  stance: "uses",
  said_from: at,
  said_to: at,
  edit_share: 0,
  variant_no: null,
  edit_count: null,
});

describe("chooseMembers", () => {
  test("keeps the earliest of every speaker before anyone's second", () => {
    const members = [member("a", 3, 1), member("a", 1, 2), member("b", 9, 3), member("a", 2, 4), member("c", null, 5)];
    expect(chooseMembers(members, 3).map((row) => `${row.speaker_id}${row.said_from}`)).toEqual(["a1", "b9", "cnull"]);
    expect(chooseMembers(members, 4).map((row) => `${row.speaker_id}${row.said_from}`)).toEqual(["a1", "a2", "b9", "cnull"]);
  });

  test("does not depend on the order given, stays in order of time, and loses no speaker it has room for", () => {
    const row = fc
      .tuple(fc.constantFrom("a", "b", "c", "d"), fc.option(fc.nat(9)), fc.nat(30))
      .map(([speaker, at, source]) => member(speaker, at, source));
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { selector: (one) => one.source_id, maxLength: 20 }),
        fc.integer({ min: 1, max: 20 }),
        (members, limit) => {
          const chosen = chooseMembers(members, limit);
          expect(chooseMembers(members.toReversed(), limit)).toEqual(chosen);
          expect([...chosen].sort(compareByTime)).toEqual(chosen);
          const speakers = new Set(members.map((one) => one.speaker_id)).size;
          expect(new Set(chosen.map((one) => one.speaker_id)).size).toBe(Math.min(limit, speakers));
          expect(chosen).toHaveLength(Math.min(limit, members.length));
        },
      ),
    );
  });
});
