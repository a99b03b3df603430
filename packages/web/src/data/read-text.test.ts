import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PartRow } from "@hymnsheet/core/model/tables/part";
import type { UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { readText } from "./read-text.ts";

const utterance = (id: string, start: number, end: number, form: UtteranceRow["form"] = "direct"): UtteranceRow => ({
  utterance_id: id,
  source_id: "s",
  span_start: start,
  span_end: end,
  speaker_id: `speaker-${id}`,
  event_id: null,
  statement_id: "st",
  said_id: "said",
  said_from: null,
  said_to: null,
  form,
  wording: "original",
  worded_by: "w",
  origin: "text",
});
const part = (owner: string, role: string, start: number, end: number): PartRow => ({
  owner_table: role === "content" ? "utterance" : "attribution",
  owner_id: owner,
  role,
  seq: start,
  source_id: "s",
  span_start: start,
  span_end: end,
});

const show = (text: string, utterances: readonly UtteranceRow[], parts: readonly PartRow[] = []): string[][] =>
  readText(text, utterances, parts).map((paragraph) =>
    paragraph.runs.map((run) => `${run.utterance ? `${run.utterance.utterance_id}:` : run.isCue ? "cue:" : ""}${run.text}`),
  );

describe("readText", () => {
  test("parts a quotation in two pieces from the words between, and marks who speaks", () => {
    const text = "“Shut it,” she said, “and go.”";
    const parts = [part("q", "content", 1, 8), part("q", "content", 22, 28), part("a", "source", 11, 14), part("a", "cue", 15, 19)];
    expect(show(text, [utterance("q", 1, 28), utterance("p", 0, 30, "prose")], parts)).toEqual([
      ["“", "q:Shut it", ",” ", "cue:she", " ", "cue:said", ", “", "q:and go", ".”"],
    ]);
  });

  test("a quotation inside a speech is the one quoted, and a quotation over two paragraphs is in both", () => {
    const speech = utterance("own", 0, 40, "transcript");
    expect(show("He told me: go home.", [speech, utterance("q", 12, 19)])).toEqual([["own:He told me: ", "q:go home", "."]]);
    expect(show("One. Two\n\nthree. Four", [utterance("q", 5, 16)])).toEqual([
      ["One. ", "q:Two"],
      ["q:three.", " Four"],
    ]);
  });

  test("the label of a turn is nobody's words", () => {
    const text = "Q: Why? Go.";
    const parts = [part("a", "source", 0, 1), part("own", "content", 0, 3), part("own", "content", 8, 11)];
    const turns = [utterance("own", 0, 11, "transcript"), utterance("q", 3, 7, "transcript")];
    expect(show(text, turns, parts)).toEqual([["cue:Q", ": ", "q:Why?", " ", "own:Go."]]);
  });

  test("an empty text and one of blanks have no paragraph", () => {
    expect([show("", []), show(" \n \n", [utterance("q", 0, 3)])]).toEqual([[], []]);
  });

  test("the runs of every paragraph are its text, in one order, each unit with the shortest stretch that covers it", () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(12)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "。", "ے"), maxLength: 30 }), spans, (text, places) => {
        const utterances = places.map(([start, length], index) => utterance(`u${index}`, start, Math.min(text.length, start + length)));
        const paragraphs = readText(text, utterances, []);
        expect(paragraphs.map((paragraph) => paragraph.runs.map((run) => run.text).join(""))).toEqual(
          text
            .split("\n")
            .map((line) => line.trim())
            .filter((line) => line !== ""),
        );
        for (const { runs } of paragraphs)
          for (const run of runs) {
            const covering = utterances.filter((found) => found.span_start <= run.start && found.span_end >= run.end);
            const shortest = Math.min(...covering.map((found) => found.span_end - found.span_start));
            const own = run.utterance ? run.utterance.span_end - run.utterance.span_start : Infinity;
            expect(own).toBe(shortest);
          }
      }),
    );
  });
});
