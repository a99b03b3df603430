import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import type { CarvedUtterance } from "./carve-utterances.ts";
import type { Extent } from "../model/extent.ts";
import { spokenStretches } from "./spoken-stretches.ts";

function carved(form: UtteranceRow["form"], pieces: readonly Extent[], source_id = "a"): CarvedUtterance {
  const utterance: UtteranceRow = {
    utterance_id: "",
    source_id,
    span_start: pieces[0]?.start ?? 0,
    span_end: pieces.at(-1)?.end ?? 0,
    speaker_id: "",
    event_id: null,
    statement_id: "",
    said_id: "",
    said_from: null,
    said_to: null,
    form,
    wording: "original",
    worded_by: "",
    origin: form === "prose" ? "given" : "text",
  };
  return { utterance, pieces, attributions: [] };
}

/** Stretches of the prose and of one utterance, as words. */
function stretches(text: string, content: string, form: UtteranceRow["form"]): string[][] {
  const start = text.indexOf(content);
  const end = start + content.length;
  const rest = [
    { start: 0, end: start },
    { start: end, end: text.length },
  ].filter((piece) => piece.end > piece.start);
  const all = spokenStretches([carved("prose", rest), carved(form, [{ start, end }])], () => text);
  return all.map((own) => own.map((stretch) => text.slice(stretch.start, stretch.end)));
}

describe("spokenStretches", () => {
  test("of a sentence of the desk's only the words in quotation marks are the speaker's", () => {
    const text = "It rained. He wrote that the plan was “a coffin that went to sea” again. Nobody came.";
    expect(stretches(text, "that the plan was “a coffin that went to sea” again", "mixed")).toEqual([
      ["It rained. He wrote that the plan was ", " again. Nobody came."],
      ["“a coffin that went to sea”"],
    ]);
  });

  test("a quotation and a paraphrase stay whole", () => {
    const text = "He said the plan was dead. It rained.";
    expect(stretches(text, "the plan was dead", "indirect")).toEqual([["He said ", ". It rained."], ["the plan was dead"]]);
    expect(stretches("“A “new” plan,” he said.", "“A “new” plan,”", "direct")[1]).toEqual(["“A “new” plan,”"]);
  });

  test("where no marks are found, or nobody's prose is there to keep the rest, nothing is lost to another", () => {
    expect(stretches("He wrote that it was a coffin.", "that it was a coffin", "mixed")[1]).toEqual(["that it was a coffin"]);
    const text = "that it was “a coffin”";
    expect(spokenStretches([carved("mixed", [{ start: 0, end: text.length }])], () => text)).toEqual([[{ start: 12, end: 22 }]]);
  });

  test("every unit stays with one owner, in order, whatever the marks", () => {
    const word = fc.constantFrom("a ", "“b c” ", "d” ", "“e ", "\n\n", "'f' ", '"g h" ');
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 20 }), fc.nat(20), fc.nat(20), (words, x, y) => {
        const text = words.join("");
        const [start, end] = [Math.min(x, y, text.length), Math.min(Math.max(x, y) + 1, text.length)];
        if (start >= end) return;
        const rest = [
          { start: 0, end: start },
          { start: end, end: text.length },
        ].filter((piece) => piece.end > piece.start);
        const owners = Array.from({ length: text.length }, () => 0);
        for (const own of spokenStretches([carved("prose", rest), carved("mixed", [{ start, end }])], () => text)) {
          let reached = 0;
          for (const stretch of own) {
            expect(stretch.start).toBeGreaterThanOrEqual(reached);
            expect(stretch.end).toBeGreaterThan(stretch.start);
            for (let at = stretch.start; at < stretch.end; at++) owners[at] = owners[at]! + 1;
            reached = stretch.end;
          }
        }
        expect(owners.every((count) => count === 1)).toBe(true);
      }),
    );
  });
});
