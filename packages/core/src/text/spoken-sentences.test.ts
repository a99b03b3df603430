import { describe, expect, it } from "vitest";
import { SentenceFinder } from "./sentences.ts";
import { spokenSentences } from "./spoken-sentences.ts";

describe("spokenSentences", () => {
  const finder = new SentenceFinder({ language: "en" });

  it("gives each utterance its own sentences, and its own part of one that two share", () => {
    const text = 'He left. She said "we stay. We win" and sat down.';
    const quoted = { start: text.indexOf("we stay"), end: text.indexOf('" and'), utterance: 1 };
    const stretches = [
      { start: 0, end: quoted.start - 1, utterance: 0 },
      quoted,
      { start: quoted.end + 1, end: text.length, utterance: 0 },
    ];
    const found = spokenSentences({ text, language: "en", stretches }, finder);
    expect(found.map(({ start, end, stretch }) => [stretch.utterance, text.slice(start, end)])).toEqual([
      [0, "He left."],
      [0, "She said"],
      [1, "we stay."],
      [1, "We win"],
      [0, "and sat down."],
    ]);
  });

  it("finds none where nobody's words stand", () => {
    expect(spokenSentences({ text: "  \n ", language: "en", stretches: [{ start: 0, end: 4, utterance: 0 }] }, finder)).toEqual([]);
  });
});
