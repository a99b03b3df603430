import { describe, expect, test } from "vitest";
import { findLanguagePack } from "../languages/registry.ts";
import { findFigures } from "./find-figures.ts";

const english = findLanguagePack("en");

function found(text: string): string[] {
  const stretches = [{ start: 0, end: text.length, utterance: 0 }];
  return findFigures({ text, stretches }, english).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe("figures in one text", () => {
  test.each([
    ["He runs the guild like a glassblower who bills for the air.", "simile: like a glassblower who bills for the air"],
    ["The levy came back to us like mould.", "simile: like mould"],
    ["The new timetable is as useful as a chocolate kettle.", "simile: as useful as a chocolate kettle"],
    ["He guards the minutes the way a goose guards a pond.", "simile: the way a goose guards a pond"],
    ["The inspector is no better than a landlord who paints over the damp.", "simile: no better than a landlord who paints over the damp"],
    ["She went on talking, as if a door had slammed in another house.", "simile: as if a door had slammed in another house"],
    ["He counted the votes as my grandmother counted eggs.", "simile: as my grandmother counted eggs"],
    ["His plan is to growth what a photograph of bread is to lunch.", "simile: is to growth what a photograph of bread is to lunch"],
    ["Nobody here elected the Emperor of the Back Stairs.", "epithet: the Emperor of the Back Stairs"],
    ["They have kicked the can down the road again.", "idiom: kicked the can down the road"],
    ["Rome was not built in a day, he says.", "proverb: Rome was not built in a day"],
    [
      "A hall in which one man holds the key is not a house, it is a cage.",
      "metaphor: A hall in which one man holds the key is not a house, it is a cage",
    ],
    ["A man who carries the bags is luggage.", "metaphor: A man who carries the bags is luggage"],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    "I would like a word with the treasurer.",
    "Like many of you, I queue for quite enough things already.",
    "Ask somebody like the harbour chaplain.",
    "He looks like his father.",
    "The first payment was made as early as 2027.",
    "Firms like Hartwell Castings know it.",
    "She spoke as a mother and as a candidate.",
    "We need boats as well as a bridge.",
    "He ran the office like a business.",
    "The King of Spain was there.",
    "The Attorney General of the province has answered.",
    "It is the way a committee works.",
    "As if he knew what was in the report.",
    "This is not a law, it is a draft.",
    "",
    "Like",
  ])("nothing in: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("a language without figure words is not covered, and nothing is guessed", () => {
    const text = "He runs it like a ferryman.";
    expect(findFigures({ text, stretches: [{ start: 0, end: text.length, utterance: 0 }] }, findLanguagePack("ur"))).toEqual([]);
  });

  test("words outside the stretches are never read", () => {
    const text = "It came like mould. It went like mould.";
    const places = findFigures({ text, stretches: [{ start: 20, end: text.length, utterance: 3 }] }, english);
    expect(places.map(({ start, utterance }) => [start, utterance])).toEqual([[28, 3]]);
  });
});

test("kinds that are not sure enough say so", () => {
  const text = "They kicked the can down the road like a glassblower who bills for the air.";
  const found = findFigures({ text, stretches: [{ start: 0, end: text.length, utterance: 0 }] }, english);
  expect(found.map(({ kind, isExperimental }) => [kind, isExperimental])).toEqual([
    ["idiom", true],
    ["simile", false],
  ]);
});
