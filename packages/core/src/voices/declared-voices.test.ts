import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { declareVoices } from "./declared-voices.ts";
import type { SourceFacts, TimeInterval } from "./source-facts.ts";
import { sourceRows } from "./source-rows.ts";
import { gatherStatements } from "./statements.ts";

const day = (iso: string): TimeInterval => ({ from: Date.parse(iso), to: Date.parse(iso) + 86_400_000 });
const parse = (text: string): TimeInterval | null => (Number.isNaN(Date.parse(text)) ? null : day(text));

function facts(id: string, more: Partial<SourceFacts> = {}): SourceFacts {
  return {
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
  };
}

describe("declareVoices", () => {
  test("a source with a speaker is one transcript, one without is the prose of its outlet, one with neither is nobody's but its own", () => {
    const rows = declareVoices([facts("a", { speaker: "Invented Ada" }), facts("b", { outlet: "Invented Post" }), facts("c")], [], parse);
    expect(rows.utterances.map((u) => [u.speaker_id, u.form])).toEqual([
      ["Invented Ada", "transcript"],
      ["Invented Post", "prose"],
      ["unknown:c", "prose"],
    ]);
  });

  test("the list of speakers comes first: an alias means the listed person, an unlisted spelling stays apart", () => {
    const listed = [{ speaker_id: "ada", name: "Ada Invented", aliases: ["Dr Ada"], party: "Blue" }];
    const rows = declareVoices([facts("a", { speaker: "DR  ADA" }), facts("b", { speaker: "A. Invented" })], listed, parse);
    expect(rows.utterances.map((u) => u.speaker_id)).toEqual(["ada", "A. Invented"]);
    expect(rows.actors.actors().find((actor) => actor.actor_id === "ada")?.name).toBe("Ada Invented");
  });

  test("turns are utterances of their speakers, and one speaker's turns in a source are one statement", () => {
    const turns = [
      { speaker: "Q", start: 0, end: 10 },
      { speaker: "Ada", start: 12, end: 40 },
      { speaker: "Q", start: 42, end: 60 },
    ];
    const rows = declareVoices([facts("a", { turns })], [], parse);
    expect(rows.utterances.map((u) => [u.speaker_id, u.span_start, u.span_end])).toEqual(turns.map((t) => [t.speaker, t.start, t.end]));
    const statements = gatherStatements(rows.utterances, () => 5, rows.partyOfStatement);
    expect(statements.map((s) => [s.speaker_id, s.token_count]).sort()).toEqual([
      ["Ada", 5],
      ["Q", 10],
    ]);
  });

  test("the party of a statement is the one whose interval holds its date", () => {
    const speaker = (party: string, valid_from: string, valid_to: string) => ({
      speaker_id: "ada",
      name: "Ada",
      aliases: [],
      party,
      valid_from,
      valid_to,
    });
    const listed = [speaker("Old Front", "2020-01-01", "2031-03-01"), speaker("New List", "2031-03-01", "2035-01-01")];
    const rows = declareVoices(
      [facts("a", { speaker_id: "ada", date: day("2031-02-28") }), facts("b", { speaker_id: "ada", date: day("2031-03-01") })],
      listed,
      parse,
    );
    expect(rows.utterances.map((u) => rows.partyOfStatement.get(u.statement_id))).toEqual(["Old Front", "New List"]);
    expect(rows.affiliations).toHaveLength(2);
  });

  test("every utterance belongs to a statement and to an actor; a title counts neither as a source nor in tokens", () => {
    const turns = [{ speaker: "Ada", start: 0, end: 40 }];
    const given = [facts("a", { turns }), facts("b", { outlet: "Post" }), facts("c", { speaker: "Bo", outlet: "Post" })];
    const titles = given.map((source) => ({ ...source, id: `${source.id}#title`, kind: "title" as const, turns: [] }));
    const rows = declareVoices([...given, ...titles], [], parse);
    const statements = gatherStatements(rows.utterances, () => 7, rows.partyOfStatement);
    const actors = new Set(rows.actors.actors().map((actor) => actor.actor_id));
    for (const utterance of rows.utterances) {
      expect(statements.filter((statement) => statement.statement_id === utterance.statement_id)).toHaveLength(1);
      expect(actors).toContain(utterance.speaker_id);
    }
    expect(statements.map((statement) => [statement.speaker_id, statement.source_count, statement.token_count]).sort()).toEqual([
      ["Ada", 1, 7],
      ["Bo", 1, 7],
      ["Post", 1, 0],
      ["Post", 1, 7],
      ["unknown:a", 1, 0],
    ]);
  });

  test("the earliest of equal texts is canonical, and titles never are duplicates", () => {
    const same = { sha256: "same" };
    const given = [
      facts("a", { ...same, date: day("2031-02-02") }),
      facts("b", { ...same, date: day("2031-01-01") }),
      facts("b#title", { ...same, kind: "title" }),
    ];
    expect(sourceRows(given).map((s) => s.duplicate_of)).toEqual(["b", null, null]);
    expect(declareVoices(given, [], parse).utterances[2]?.form).toBe("title");
  });

  test("an event lasts as long as its speakers speak, however late it is reported", () => {
    const event = "Invented press conference";
    const rows = declareVoices(
      [
        facts("a", { speaker: "Ada", event, kind: "press_conference", date: day("2031-01-01") }),
        facts("b", { outlet: "Post", event, kind: "article", date: day("2031-01-09") }),
      ],
      [],
      parse,
    );
    expect(rows.events).toEqual([
      {
        event_id: event,
        kind: "press_conference",
        name: event,
        place: "",
        valid_from: day("2031-01-01").from,
        valid_to: day("2031-01-01").to,
      },
    ]);
  });

  test("rows do not depend on the order of the sources", () => {
    const source = fc.record({
      id: fc.string({ minLength: 1, maxLength: 4 }),
      speaker: fc.constantFrom("Ada", "ada", "Bo|b", ""),
      outlet: fc.constantFrom("Post", "Ada", ""),
      party: fc.constantFrom("Blue", "Red", ""),
      event: fc.constantFrom("talk", ""),
      sha256: fc.constantFrom("x", "y"),
    });
    const plain = (given: readonly SourceFacts[]) => {
      const { actors, partyAt: _, ...rows } = declareVoices(given, [], parse);
      return { ...rows, actors: actors.actors(), names: actors.names() };
    };
    fc.assert(
      fc.property(fc.uniqueArray(source, { selector: (s) => s.id, maxLength: 12 }), (sources) => {
        const given = sources.map((s) => facts(s.id, s));
        expect(plain(given.toReversed())).toEqual(plain(given));
      }),
    );
  });
});
