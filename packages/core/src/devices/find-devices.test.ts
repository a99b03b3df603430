import { expect, test } from "vitest";
import { coversDevices, DeviceFinder, type StancedDevice } from "./find-devices.ts";

const finder = new DeviceFinder({ hasExperimental: false });
const found = (text: string, language = "en"): readonly StancedDevice[] =>
  finder.find({ text, language, stretches: [{ start: 0, end: text.length, utterance: 7 }] }).devices;

test("a language without words for devices has none, and is told as not covered", () => {
  expect(found("They cut the bus. They cut the bell. They cut the school.", "ur")).toEqual([]);
  expect([coversDevices("en-GB"), coversDevices("ur"), coversDevices("und")]).toEqual([true, false, false]);
});

test("a device carries the utterance that says it", () => {
  expect(found("They cut the bus. They cut the bell.").map(({ type, utterance }) => [type, utterance])).toEqual([["anaphora", 7]]);
});

test("quoted words that others are said to use are quoted, held at a distance they are rejected, and else one's own", () => {
  const stances = (text: string): string[] =>
    found(text)
      .filter(({ type }) => type === "loaded_label")
      .map(({ stance }) => stance);
  expect(stances("They said: “the rent sharks of this town must pay for it”")).toEqual(["quotes"]);
  expect(stances("They speak of “the Sultan of the Fourth Floor and all his men”")).toEqual(["rejects"]);
  expect(stances("The Sultan of the Fourth Floor has left.")).toEqual(["uses"]);
});

test("words are counted per stretch", () => {
  const text = "one two. three four five";
  const stretches = [
    { start: 0, end: 8, utterance: 0 },
    { start: 9, end: text.length, utterance: 1 },
  ];
  expect(finder.find({ text, language: "en", stretches }).words).toEqual([2, 3]);
});
