import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ItemMemberRow } from "../model/tables/item-member.ts";
import type { ItemRow } from "../model/tables/item.ts";
import type { ReviewRow } from "../model/tables/review.ts";
import { decideItem, decideMatch, ONE_PERSON, REJECTED } from "./apply-decisions.ts";
import { countItem } from "./count-item.ts";
import { readDecisions } from "./decisions.ts";

const member = (speaker: string, more: Partial<ItemMemberRow> = {}): ItemMemberRow => ({
  item_id: "i",
  owner_table: "passage_match",
  owner_id: "m",
  source_id: `s-${speaker}`,
  span_start: 0,
  span_end: 9,
  utterance_id: `u-${speaker}`,
  speaker_id: speaker,
  stance: "uses",
  said_from: null,
  said_to: null,
  edit_share: 0,
  variant_no: null,
  edit_count: null,
  ...more,
});
const item: ItemRow = {
  item_id: "i",
  level: "passage",
  text: "invented",
  about_id: null,
  token_count: 9,
  speaker_count: 2,
  source_count: 2,
  first_at: null,
  last_at: null,
  surprisal_bits: 60,
  contained_in: null,
  shared_text_id: null,
  suppressed_by: "",
};
let clock = 0;
const review = (more: Partial<ReviewRow>): ReviewRow => {
  clock += 1;
  return {
    review_id: `r${clock}`,
    target_table: "actor",
    target_key: "",
    verb: "merge",
    value: "",
    reason: "",
    analyst: "",
    reviewed_at: clock,
    is_applied: true,
    ...more,
  };
};
const everyone = { actorOf: (actorId: string) => actorId, isOwnWords: () => true };

describe("countItem", () => {
  test("an outlet's prose, a quotation and a rejection are not speakers; their sources still count", () => {
    const members = [
      member("ada"),
      member("post", { utterance_id: "prose" }),
      member("bo", { stance: "quotes" }),
      member("cy", { stance: "rejects" }),
    ];
    const counts = countItem(members, { ...everyone, isOwnWords: (id) => id !== "prose" });
    expect([counts.speakerCount, counts.sourceCount]).toEqual([1, 4]);
  });

  test("no members count nothing", () => {
    expect(countItem([], everyone)).toEqual({ speakerCount: 0, sourceCount: 0, firstAt: null, lastAt: null });
  });

  test("one speaker counts once however often the words come back", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("ada", "bo", "cy")), (names) => {
        expect(
          countItem(
            names.map((name, i) => member(name, { source_id: `s${i}` })),
            everyone,
          ).speakerCount,
        ).toBe(new Set(names).size);
      }),
    );
  });
});

describe("decisions", () => {
  test("the last word on a finding holds, whatever the order of the file", () => {
    const no = review({ target_table: "item", target_key: "i", verb: "reject" });
    const yes = review({ target_table: "item", target_key: "i", verb: "confirm" });
    expect(readDecisions([yes, no]).rejected.size).toBe(0);
    expect(readDecisions([no]).rejected.has("item|i")).toBe(true);
  });

  test("merged names count as one speaker, a split takes it back, and a circle is never closed", () => {
    const merge = review({ target_key: "bo", value: "ada" });
    const circle = review({ target_key: "ada", value: "bo" });
    const decisions = readDecisions([merge, circle]);
    expect([decisions.actorOf("bo"), decisions.actorOf("ada")]).toEqual(["ada", "ada"]);
    const decided = decideItem(item, [member("ada"), member("bo")], decisions, everyone);
    expect([decided.speaker_count, decided.suppressed_by]).toEqual([1, ONE_PERSON]);
    const split = readDecisions([merge, review({ target_key: "bo", verb: "split" })]);
    expect(split.actorOf("bo")).toBe("bo");
  });

  test("a rejected item takes its passages with it", () => {
    const decisions = readDecisions([review({ target_table: "item", target_key: "i", verb: "reject" })]);
    expect(decideItem(item, undefined, decisions, everyone).suppressed_by).toBe(REJECTED);
    const match = { match_id: "m", item_id: "i", a_speaker_id: "ada", b_speaker_id: "bo", layer: "voices", suppressed_by: "" };
    expect(decideMatch(match as Parameters<typeof decideMatch>[0], decisions).suppressed_by).toBe(REJECTED);
  });

  test("a passage between two names of one person is that person's own repetition", () => {
    const decisions = readDecisions([review({ target_key: "bo", value: "ada" })]);
    const match = { match_id: "m", item_id: "i", a_speaker_id: "ada", b_speaker_id: "bo", layer: "voices", suppressed_by: "" };
    expect(decideMatch(match as Parameters<typeof decideMatch>[0], decisions).layer).toBe("self");
  });
});
