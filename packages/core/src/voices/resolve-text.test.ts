import { describe, expect, test } from "vitest";
import { english } from "../languages/en/english.ts";
import { urdu } from "../languages/ur/urdu.ts";
import { parseIsoDate } from "../text/parse-iso-date.ts";
import type { FoundAttribution } from "./found-attribution.ts";
import { peopleLexicon } from "./people-lexicon.ts";
import { listPeople } from "./people-list.ts";
import { resolveText, speakerActorId } from "./resolve-text.ts";

const published = { from: Date.parse("2031-04-02"), to: Date.parse("2031-04-03") };

function attribution(text: string, source: string, content: string): FoundAttribution {
  const place = (words: string): { start: number; end: number } => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  return { form: "direct", rule: "", cueClass: "speech", source: place(source), cue: null, content: [place(content)], parent: null };
}

describe("resolveText", () => {
  test("one text gives speakers, wording, time, affiliations and declared sources", () => {
    const text = "HALVIC, 2 April (Northwater Wire). Ada Brook, a deputy of the Lantern League, said on Monday in Urdu: “Yes.”";
    const list = listPeople([{ speaker_id: "ada", name: "Ada Brook", aliases: [] }], peopleLexicon(english), parseIsoDate);
    const attributions = [attribution(text, "Ada Brook, a deputy of the Lantern League", "“Yes.”")];
    const found = resolveText({ text, attributions, published, speakerId: null }, list, english);
    expect(found.sources[0]).toEqual({ speaker: { kind: "listed", actorId: "ada" }, others: [], form: "name", how: "list_name" });
    expect(found.wordings[0]).toEqual({ form: "direct", wording: "translated", wordedBy: "outlet" });
    expect(found.said[0]).toEqual({ from: Date.parse("2031-03-31"), to: Date.parse("2031-04-01"), how: "stated" });
    expect(found.affiliations.map(({ organisation, role, change }) => [organisation, role, change])).toEqual([
      ["Lantern League", "deputy", "none"],
    ]);
    expect(found.declared.map(({ kind, name }) => [kind, name])).toEqual([["agency", "Northwater Wire"]]);
  });

  test("a language without words for people still names nobody and fails on nothing", () => {
    const text = "وزیر نے کہا: “ہاں”";
    const list = listPeople([], peopleLexicon(urdu), parseIsoDate);
    const found = resolveText({ text, attributions: [attribution(text, "وزیر", "“ہاں”")], published: null, speakerId: null }, list, urdu);
    expect(found.sources[0]!.speaker).toEqual({ kind: "unresolved", label: "وزیر", key: 0 });
    expect([found.said[0], found.affiliations, found.declared]).toEqual([null, [], []]);
  });

  test("an empty text has nobody", () => {
    const list = listPeople([], peopleLexicon(english), parseIsoDate);
    const found = resolveText({ text: "", attributions: [], published, speakerId: null }, list, english);
    expect([found.sources, found.people.mentions, found.affiliations]).toEqual([[], [], []]);
  });
});

describe("speakerActorId", () => {
  test("only full names and listed people are the same in two sources", () => {
    expect(speakerActorId({ kind: "listed", actorId: "ada" }, "n1")).toBe("ada");
    expect(speakerActorId({ kind: "named", name: "Ada Brook", actorKind: "person", isFull: true }, "n1")).toBe("Ada Brook");
    expect(speakerActorId({ kind: "named", name: "Mr Brook", actorKind: "person", isFull: false }, "n1")).toBe("unknown:n1:Mr Brook");
    expect(speakerActorId({ kind: "unresolved", label: "a clerk", key: 7 }, "n1")).toBe("unknown:n1:7");
  });
});
