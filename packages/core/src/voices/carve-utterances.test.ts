import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import { carveUtterances, type ResolvedAttribution } from "./carve-utterances.ts";
import type { FoundAttribution } from "./found-attribution.ts";

const ARTICLE = 'The hall was cold. "We have no plan at all," Ada said. Bo said that nobody asked. It rained.';

const whole = (text: string, form: UtteranceRow["form"] = "prose", speaker = "Post"): UtteranceRow => ({
  utterance_id: "whole",
  source_id: "s",
  span_start: 0,
  span_end: text.length,
  speaker_id: speaker,
  event_id: null,
  statement_id: "statement",
  said_id: "said",
  said_from: 5,
  said_to: 6,
  form,
  wording: "unknown",
  worded_by: speaker,
  origin: "given",
});

function ascribed(
  text: string,
  words: readonly string[],
  speakerId: string,
  form: FoundAttribution["form"] = "direct",
): ResolvedAttribution {
  const content = words.map((piece) => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length }));
  const found: FoundAttribution = { form, rule: "test", cueClass: "speech", source: null, cue: null, content, parent: null };
  return {
    found,
    speakerId,
    isDeclared: false,
    form: form === "indirect" ? "indirect" : "direct",
    wording: "original",
    wordedBy: speakerId,
    said: null,
  };
}

const shown = (text: string, attributions: readonly ResolvedAttribution[], row = whole(text)): string[] =>
  carveUtterances(row, attributions, text).map(
    ({ utterance, pieces }) =>
      `${utterance.speaker_id}/${utterance.form}: ${pieces.map((piece) => text.slice(piece.start, piece.end).trim()).join(" | ")}`,
  );

describe("a text parted among its voices", () => {
  test("quotations and reported words leave the prose to the outlet", () => {
    const attributions = [
      ascribed(ARTICLE, ["that nobody asked"], "bo", "indirect"),
      ascribed(ARTICLE, ['"We have no plan at all,"'], "ada"),
    ];
    expect(shown(ARTICLE, attributions)).toEqual([
      "Post/prose: The hall was cold. | Ada said. Bo said | . It rained.",
      'ada/direct: "We have no plan at all,"',
      "bo/indirect: that nobody asked",
    ]);
  });

  test("a text without attributions stays whole, even an empty one", () => {
    expect(shown(ARTICLE, [])).toEqual([`Post/prose: ${ARTICLE}`]);
    expect(shown("", [])).toEqual(["Post/prose: "]);
  });

  test("a text that is one quotation leaves nothing to the outlet", () => {
    const text = '"We have no plan."';
    expect(shown(text, [ascribed(text, [text], "ada")])).toEqual([`ada/direct: ${text}`]);
  });

  test("a speaker keeps phrases, his own quotations and those of nobody known; a sentence of another named person is that person's", () => {
    const text = 'Jackson said: "ask nothing that is not clearly right." I say "so be it". Some say "nothing is ever right now".';
    const attributions = [
      ascribed(text, ['"ask nothing that is not clearly right."'], "jackson"),
      ascribed(text, ['"so be it"'], "johnson"),
      ascribed(text, ['"nothing is ever right now"'], "unknown:s"),
    ];
    const [own, other] = carveUtterances(whole(text, "transcript", "johnson"), attributions, text);
    expect(own?.attributions).toEqual([1, 2]);
    expect(other?.utterance.speaker_id).toBe("jackson");
    expect(own?.pieces.map((piece) => text.slice(piece.start, piece.end))).toEqual(["Jackson said: ", text.slice(text.indexOf(" I say"))]);
  });

  test("a nested attribution stays inside its parent, a said time replaces that of the source", () => {
    const outer = { ...ascribed(ARTICLE, ['"We have no plan at all,"'], "ada"), said: { from: 1, to: 2 } };
    const inner = ascribed(ARTICLE, ["no plan"], "bo");
    const carved = carveUtterances(whole(ARTICLE), [outer, { ...inner, found: { ...inner.found, parent: 0 } }], ARTICLE);
    expect(carved.map(({ utterance }) => [utterance.speaker_id, utterance.said_from])).toEqual([
      ["Post", 5],
      ["ada", 1],
    ]);
  });

  test("every letter has exactly one owner, wherever the attributions lie", () => {
    const text = "abcdefghijklmnopqrstuvwxyz";
    const extent = fc
      .tuple(fc.nat(24), fc.integer({ min: 1, max: 9 }))
      .map(([start, length]) => ({ start, end: Math.min(26, start + length) }));
    const attribution = fc.array(extent, { minLength: 1, maxLength: 2 }).map((content): ResolvedAttribution => ({
      ...ascribed(text, ["a"], "ada"),
      found: { ...ascribed(text, ["a"], "ada").found, content: content.sort((x, y) => x.start - y.start) },
    }));
    fc.assert(
      fc.property(fc.array(attribution, { maxLength: 6 }), (attributions) => {
        const owned = carveUtterances(whole(text), attributions, text).flatMap(({ pieces }) =>
          pieces.map(({ start, end }) => text.slice(start, end)),
        );
        expect(owned.join("").split("").sort().join("")).toBe(text);
      }),
    );
  });

  test("a speaker's own text keeps quotations that no cue gives to a name", () => {
    const text = 'Washington, D.C. "We have no plan at all for this," the release goes on.';
    const own = { ...whole(text), speaker_id: "ada", form: "transcript" as const };
    const given = ascribed(text, ['"We have no plan at all for this,"'], "D.C.");
    const byRule = (rule: string): string[] => shown(text, [{ ...given, found: { ...given.found, rule } }], own);
    expect(byRule("uncued_near")).toHaveLength(1);
    expect(byRule("cue_then_quotation_described")).toHaveLength(1);
    expect(byRule("quotation_then_cue_named")).toHaveLength(2);
  });
});
