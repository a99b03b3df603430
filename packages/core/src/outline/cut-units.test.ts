import { describe, expect, it } from "vitest";
import { SentenceFinder } from "../text/sentences.ts";
import { cutUnits } from "./cut-units.ts";

const finder = new SentenceFinder({ language: "en" });
const cut = (text: string): string[] =>
  cutUnits({ text, language: "en", stretches: [{ start: 0, end: text.length, utterance: 0 }] }, { finder, hasWords: true }).map(
    ({ start, end }) => text.slice(start, end),
  );

describe("cutUnits", () => {
  it("takes paragraphs, and every line of a list, where the text has them", () => {
    expect(cut("First we\nwait.\n\nHere is why:\n- it is late\n- it is cold\n\nThank you.")).toEqual([
      "First we\nwait.",
      "Here is why:",
      "- it is late",
      "- it is cold",
      "Thank you.",
    ]);
  });

  it("takes sentences where a text has no lines", () =>
    expect(cut("It is late. It is cold. We go.")).toEqual(["It is late.", "It is cold.", "We go."]));

  it("takes lines that end sentences as paragraphs", () => expect(cut("One here.\nTwo here.\nThree here.\nFour here.").length).toBe(4));

  it("finds nothing in an empty text or in marks alone", () => {
    expect(cut("")).toEqual([]);
    expect(cut("--- ***")).toEqual([]);
  });

  it("gives two units with the same words the same keys, whatever their endings", () => {
    const [first, second] = cutUnits(
      { text: "The ministers deliberated. The minister deliberates.", language: "en", stretches: [{ start: 0, end: 52, utterance: 0 }] },
      { finder, hasWords: true },
    );
    expect([...first!.words]).toEqual([...second!.words]);
  });
});
