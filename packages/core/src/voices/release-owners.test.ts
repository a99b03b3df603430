import { describe, expect, test } from "vitest";
import { giveOwners, mayBeRelease } from "./release-owners.ts";
import type { SourceFacts } from "./source-facts.ts";

const facts = (id: string, more: Partial<SourceFacts> = {}): SourceFacts => ({
  id,
  path: "",
  line: null,
  reader: "txt",
  language: "en",
  date: null,
  sha256: id,
  charCount: 1,
  astralCount: 0,
  kind: "press_release",
  ...more,
});
const listed = (actorId: string) => ({ kind: "listed", actorId }) as const;
const named = (name: string, isFull: boolean) => ({ kind: "named", name, actorKind: "person", isFull }) as const;
const nobody = { owner: null, issuers: [] };

describe("whose release a source is", () => {
  test("is said by its text where the input does not, and by nothing for a family name alone", () => {
    const given = [facts("a"), facts("a#title", { kind: "title" }), facts("b"), facts("c")];
    const found = [
      { ...nobody, owner: listed("ada") },
      nobody,
      { ...nobody, owner: named("Bo Lind", true) },
      { ...nobody, owner: named("Lind", false) },
    ];
    const { facts: owned, groups } = giveOwners(given, found);
    expect(owned.map(({ speaker_id: id, speaker }) => id ?? speaker)).toEqual(["ada", "ada", "Bo Lind", undefined]);
    expect(groups).toEqual([]);
  });

  test("several who put it out together are a group with its members, one group for all their releases", () => {
    const both = { owner: null, issuers: [listed("bo"), named("Ada Ash", true)] };
    const { facts: owned, groups } = giveOwners([facts("a"), facts("b")], [both, { owner: null, issuers: both.issuers.toReversed() }]);
    expect(owned.map((source) => source.speaker_id)).toEqual(["group:Ada Ash+bo", "group:Ada Ash+bo"]);
    expect(groups).toEqual([{ groupId: "group:Ada Ash+bo", members: ["Ada Ash", "bo"] }]);
  });

  test("is not asked of what has a speaker, turns or an outlet, nor of an article", () => {
    expect(mayBeRelease(facts("a"))).toBe(true);
    for (const more of [{ speaker: "Ada" }, { speaker_id: "ada" }, { outlet: "Post" }, { kind: "article" as const }, { turns: [] }]) {
      expect(mayBeRelease(facts("a", more))).toBe(false);
    }
  });

  test("without a search everything stays as it is", () => {
    expect(giveOwners([facts("a")], [])).toEqual({ facts: [facts("a")], groups: [] });
  });
});
