import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findLanguagePack } from "../languages/registry.ts";
import { CuePhrases } from "./cue-phrases.ts";
import { DeviceReader } from "./device-reader.ts";

const reader = new DeviceReader(findLanguagePack("en")!);

function found(phrases: readonly string[], text: string, lists: Readonly<Record<string, string>> = {}): string[] {
  const read = reader.read({ text, language: "en", stretches: [{ start: 0, end: text.length, utterance: 0 }] });
  return new CuePhrases([phrases], reader.words, lists)
    .all(read, 0, read.count)
    .map(({ first, last }) => text.slice(read.starts[first]!, read.ends[last - 1]));
}

describe("cue phrases", () => {
  test("match as written: either word, an absent word, a gap, a list", () => {
    expect(found(["red|green lamp"], "a Green lamp and a blue lamp")).toEqual(["Green lamp"]);
    expect(found(["red old? lamp"], "red lamp, red old lamp")).toEqual(["red lamp", "red old lamp"]);
    expect(found(["red <2> lamp"], "red and old lamp")).toEqual(["red and old lamp"]);
    expect(found(["red <1> lamp"], "red and old lamp")).toEqual([]);
    expect(found(["@hue lamp"], "blue lamp", { hue: "red blue" })).toEqual(["blue lamp"]);
  });

  test("no phrase reaches over the end of a sentence, and the longest wins", () => {
    expect(found(["red lamp"], "It was red. Lamp oil is dear.")).toEqual([]);
    expect(found(["red lamp", "red lamp oil"], "red lamp oil")).toEqual(["red lamp oil"]);
  });

  test("a phrase without gaps is found exactly where its words stand in a row", () => {
    const words = fc.array(fc.constantFrom("red", "lamp", "oil"), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, (row) => {
        let expected = 0;
        for (let i = 0; i + 1 < row.length; i++) if (row[i] === "red" && row[i + 1] === "lamp") expected++;
        expect(found(["red lamp"], row.join(" ")).length).toBe(expected);
      }),
    );
  });
});
