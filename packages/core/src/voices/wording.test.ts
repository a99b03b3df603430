import { describe, expect, test } from "vitest";
import { english } from "../languages/en/english.ts";
import { SentenceFinder } from "../text/sentences.ts";
import type { FoundAttribution } from "./found-attribution.ts";
import type { ResolvedSource } from "./resolved-source.ts";
import { wordingsOf } from "./wording.ts";

const sentences = new SentenceFinder({ language: "en", cues: english });

/** Attributions as `source`, words of their content and form. */
function wordings(
  text: string,
  found: readonly (readonly [source: string, content: string, form: FoundAttribution["form"]])[],
  spoken?: string,
): string[] {
  let from = 0;
  const attributions = found.map(([source, content, form]): FoundAttribution => {
    const start = text.indexOf(content);
    const place = text.indexOf(source, from);
    from = place + 1;
    return {
      form,
      rule: "",
      cueClass: "speech",
      source: { start: place, end: place + source.length },
      cue: null,
      content: [{ start, end: start + content.length }],
      parent: null,
    };
  });
  const resolved = found.map(([source]): ResolvedSource => ({
    speaker: { kind: "named", name: source, actorKind: "person", isFull: true },
    others: [],
    form: "name",
    how: "text_name",
  }));
  const options = { pack: english, sentences: sentences.all(text), ...(spoken === undefined ? {} : { spokenBy: () => spoken }) };
  return wordingsOf(text, attributions, resolved, options).map(({ form, wording, wordedBy }) => `${form} ${wording} ${wordedBy}`);
}

describe("wordingsOf", () => {
  test("quoted words are the speaker's, a paraphrase is the outlet's", () => {
    const text = "“Yes,” Ada said. Ada added that “never” would she go. Ada denied the claim.";
    expect(
      wordings(text, [
        ["Ada", "“Yes,”", "direct"],
        ["Ada", "that “never” would she go", "mixed"],
        ["Ada", "the claim", "indirect"],
      ]),
    ).toEqual(["direct original speaker", "mixed original speaker", "indirect unknown outlet"]);
  });

  test("after another language has been named, that speaker's words are a translation, nobody else's", () => {
    const text = "“First,” Ada said. Speaking in Urdu, Ada said: “Second.” Ada denied it. “Third,” Bo said. “Fourth,” Ada said.";
    const found = [
      ["Ada", "“First,”", "direct"],
      ["Ada", "“Second.”", "direct"],
      ["Ada", "it", "indirect"],
      ["Bo", "“Third,”", "direct"],
      ["Ada", "“Fourth,”", "direct"],
    ] as const;
    expect(wordings(text, found)).toEqual([
      "direct original speaker",
      "direct translated outlet",
      "indirect translated outlet",
      "direct original speaker",
      "direct translated outlet",
    ]);
  });

  test("back in the language of the text, words are original again", () => {
    const text = "“First,” Ada said through an interpreter. “Second,” Ada said in English.";
    expect(
      wordings(text, [
        ["Ada", "“First,”", "direct"],
        ["Ada", "“Second,”", "direct"],
      ]),
    ).toEqual(["direct translated outlet", "direct original speaker"]);
  });

  test.each(["Ada, a teacher of Urdu, said: “Yes.”", "Ada said: “In Urdu, yes.”", "Ada, whose book is in Urdu shops. Ada said: “Yes.”"])(
    "a language named elsewhere translates nothing: %s",
    (text) => {
      const content = text.slice(text.indexOf("“"));
      expect(wordings(text.slice(text.lastIndexOf("Ada")), [["Ada", content, "direct"]])).toEqual(["direct original speaker"]);
    },
  );

  test("words whose transcript is in another language are a translation", () => {
    expect(wordings("“Yes,” Ada said.", [["Ada", "“Yes,”", "direct"]], "ur")).toEqual(["direct translated outlet"]);
    expect(wordings("“Yes,” Ada said.", [["Ada", "“Yes,”", "direct"]], "en-GB")).toEqual(["direct original speaker"]);
  });
});
