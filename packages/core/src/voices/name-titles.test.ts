import { describe, expect, test } from "vitest";
import type { ResolvedAttribution } from "./carve-utterances.ts";
import { nameTitles } from "./name-titles.ts";

const BODY = "“No. I will be honest with you, I have no proof I could put in your hands,” Ada Brook replied. “It rained,” said Bo Reed.";
const said = { from: 1, to: 2, isStated: true };

function ascribed(text: string, words: string, speakerId: string, form: "headline" | "direct"): ResolvedAttribution {
  const start = text.indexOf(words);
  return {
    found: { form, rule: "", cueClass: "speech", source: null, cue: null, content: [{ start, end: start + words.length }], parent: null },
    speakerId,
    isDeclared: false,
    form: "direct",
    wording: "original",
    wordedBy: speakerId,
    said: form === "direct" ? said : null,
  };
}

/** Speakers of a title over the body above. */
function speakers(title: string, speakerId = "unknown:a:0"): string[] {
  const found = new Map([
    [
      "a",
      [
        ascribed(BODY, "“No. I will be honest with you, I have no proof I could put in your hands,”", "brook", "direct"),
        ascribed(BODY, "“It rained,”", "reed", "direct"),
      ],
    ],
    ["a#title", [ascribed(title, title, speakerId, "headline")]],
  ]);
  const named = nameTitles(found, (sourceId) => (sourceId === "a" ? BODY : title));
  expect(named.get("a")).toEqual(found.get("a"));
  return named.get("a#title")!.flatMap((attribution) => [attribution.speakerId, attribution.wordedBy]);
}

describe("nameTitles", () => {
  test("a quotation in a title is that of whoever the text gives the same words to", () => {
    expect(speakers("“No proof I could put in your hands”")).toEqual(["brook", "brook"]);
  });

  test("words that no quotation below holds stay nobody's", () => {
    expect(speakers("“No proof, and no hands to put it in”")).toEqual(["unknown:a:0", "unknown:a:0"]);
    expect(speakers("“It rained”")).toEqual(["unknown:a:0", "unknown:a:0"]);
  });

  test("near miss: a title that says whose words they are is left alone", () => {
    expect(speakers("“No proof I could put in your hands”", "reed")).toEqual(["reed", "reed"]);
  });

  test("a title without a text below stays as it was", () => {
    const found = new Map([["a#title", [ascribed("“We won it all”", "“We won it all”", "unknown:a:0", "headline")]]]);
    expect(nameTitles(found, () => "“We won it all”")).toEqual(found);
  });
});
