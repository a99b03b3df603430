import { describe, expect, test } from "vitest";
import { declareVoices } from "./declared-voices.ts";
import { declaredOutlets } from "./declared-outlets.ts";
import { mergeEvents } from "./events.ts";
import type { SourceFacts } from "./source-facts.ts";
import { ownersOf, speakersBeside } from "./source-speakers.ts";
import { partiesOf } from "./statement-parties.ts";

const source = (id: string, more: Partial<SourceFacts>): SourceFacts => ({
  id,
  path: `${id}.txt`,
  line: null,
  reader: "txt",
  language: "en",
  date: null,
  sha256: id,
  charCount: 100,
  astralCount: 0,
  ...more,
});
const declare = (sources: readonly SourceFacts[]) => declareVoices(sources, [], () => null);

describe("speakers beside sources", () => {
  const declared = declare([
    source("a", { speaker: "Ada Brook", speaker_id: "ada", party: "League" }),
    source("b", { outlet: "The Post", kind: "article" }),
  ]);

  test("a source with one speaker has an owner, an article has none", () => {
    expect([...ownersOf(declared)]).toEqual([["a", "ada"]]);
  });

  test("a speaker named beside a source is asked for by name unless the list has him", () => {
    expect(speakersBeside(declared, [])).toEqual([{ speaker_id: "ada", name: "Ada Brook", aliases: [] }]);
    expect(speakersBeside(declared, [{ speaker_id: "ada", name: "Ada", aliases: [] }])).toEqual([]);
  });

  test("a statement has the party beside its source, prose has none", () => {
    const parties = partiesOf(declared.utterances, declared);
    expect([...parties.values()]).toEqual(["League"]);
  });

  test("only agencies that are outlets of the corpus are declared, and a source that names none has no entry", () => {
    const facts = [source("b", { outlet: "The Post" }), source("c", { outlet: "Wire" })];
    const declares = (name: string, kind: "agency" | "joint") => ({ declared: [{ kind, name, start: 0, end: 1, person: null }] });
    const found = [declares("wire", "agency"), declares("Wire", "joint")] as unknown as Parameters<typeof declaredOutlets>[1];
    expect([...declaredOutlets(facts, found)]).toEqual([["b", new Set(["Wire"])]]);
    expect(declaredOutlets(facts, []).size).toBe(0);
  });

  test("an occasion that the input names is never overridden", () => {
    const event = (event_id: string, name: string) => ({ event_id, name, kind: "other", place: "", valid_from: null, valid_to: null });
    expect(mergeEvents([event("x", "given")], [event("x", "found"), event("y", "found")])).toEqual([
      event("x", "given"),
      event("y", "found"),
    ]);
  });
});
