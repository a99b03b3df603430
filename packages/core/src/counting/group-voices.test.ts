import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ItemMemberRow } from "../model/tables/item-member.ts";
import { countItem } from "./count-item.ts";
import { membersByGroup, speakAsOne, voicesOf, type GroupMembers } from "./group-voices.ts";

const groups = membersByGroup([
  { group_id: "both", actor_id: "bo" },
  { group_id: "both", actor_id: "ada" },
  { group_id: "all", actor_id: "both" },
  { group_id: "all", actor_id: "cy" },
]);
const use = (speaker: string, source = speaker): ItemMemberRow => ({
  item_id: "i",
  owner_table: "passage_match",
  owner_id: "m",
  source_id: source,
  span_start: 0,
  span_end: 9,
  utterance_id: `u-${source}`,
  speaker_id: speaker,
  stance: "uses",
  said_from: null,
  said_to: null,
  edit_share: 0,
  variant_no: null,
  edit_count: null,
});
const count = (speakers: readonly string[], known: GroupMembers = groups): number =>
  countItem(
    speakers.map((speaker, at) => use(speaker, `s${at}`)),
    { actorOf: (id) => id, isOwnWords: () => true, groups: known },
  ).speakerCount;

describe("voices of a group", () => {
  test("a joint release and what one of its two wrote alone are two voices, not three", () => {
    expect([count(["both"]), count(["both", "ada"]), count(["both", "ada", "cy"]), count(["all", "both", "bo"])]).toEqual([2, 2, 3, 3]);
  });

  test("the twin: a group whose members nobody knows is one voice, beside whoever else speaks", () => {
    expect([count(["both"], new Map()), count(["both", "ada"], new Map())]).toEqual([1, 2]);
  });

  test("a member merged into another counts once among them", () => {
    const counts = countItem([use("both"), use("cy")], { actorOf: (id) => (id === "bo" ? "cy" : id), isOwnWords: () => true, groups });
    expect(counts.speakerCount).toBe(2);
  });

  test("a group and its members speak as one; two people, and two groups with one member in common, do not", () => {
    expect([speakAsOne(["both", "ada"], groups), speakAsOne(["all", "both", "cy"], groups), speakAsOne(["ada"], groups)]).toEqual([
      true,
      true,
      true,
    ]);
    const overlapping = membersByGroup(["a1", "a2", "b2", "b3"].map((pair) => ({ group_id: pair[0]!, actor_id: pair[1]! })));
    expect([speakAsOne(["a", "b"], overlapping), speakAsOne(["ada", "bo"], groups), speakAsOne([], groups)]).toEqual([false, false, false]);
  });

  test("groups that hold each other, whatever they hold, end in voices; no voice is counted twice, none is lost", () => {
    const id = fc.constantFrom("a", "b", "c", "d", "e");
    const rows = fc.array(fc.record({ group_id: id, actor_id: id }), { maxLength: 10 });
    fc.assert(
      fc.property(rows, fc.array(id, { minLength: 1 }), (members, speakers) => {
        const known = membersByGroup(members);
        const voices = speakers.flatMap((speaker) => voicesOf(speaker, known));
        expect(speakers.every((speaker) => voicesOf(speaker, known).length > 0)).toBe(true);
        expect(count(speakers, known)).toBe(new Set(voices).size);
        expect(count([...speakers, ...speakers], known)).toBe(count(speakers, known));
      }),
    );
  });
});
