import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { english } from "../languages/en/english.ts";
import { DeviceReader } from "./device-reader.ts";
import { type DeviceText, Gap, contentOf } from "./device-text.ts";

const reader = new DeviceReader(english);
const read = (text: string, stretches = [{ start: 0, end: text.length, utterance: 0 }]): DeviceText =>
  reader.read({ text, language: "en", stretches });
const sentencesOf = (text: DeviceText): string[] =>
  Array.from({ length: text.sentenceCount }, (_, i) => {
    const last = text.sentenceFirst[i + 1]! - 1;
    return text.text.slice(text.starts[text.sentenceFirst[i]!], text.ends[last]);
  });

describe("sentences", () => {
  test("end at stops, not behind abbreviations, initials and numbers of a list", () => {
    expect(sentencesOf(read("Dr. J. Holm came.\n1. The pier. He left at 5. Nobody saw him!"))).toEqual([
      "Dr. J. Holm came",
      "1. The pier",
      "He left at 5",
      "Nobody saw him",
    ]);
  });
  test("end at blank lines, and reach over lines that a machine broke", () => {
    const wrapped = "The harbour was built by people who had never seen the sea,\nand it shows.\n\nThe end";
    expect(sentencesOf(read(wrapped))).toHaveLength(2);
  });
  test("never reach over two stretches", () => {
    const text = "one two three four";
    const { sentenceCount, sentenceStretch } = read(text, [
      { start: 0, end: 7, utterance: 0 },
      { start: 8, end: 18, utterance: 1 },
    ]);
    expect([sentenceCount, [...sentenceStretch]]).toEqual([2, [0, 1]]);
  });
});

test("words within quotation marks are told apart, the possessive of a plural closes none", () => {
  const text = read("He said “the sailors’ pier” and left.");
  expect([...text.quoted]).toEqual([0, 0, 1, 1, 1, 0, 0]);
});

test("content is what is no function word, by stem", () => {
  const text = read("They were promising the bridges to children");
  expect(contentOf(text, 0, text.count)).toBe("promis bridg child");
});

test("every word lies in one clause of one sentence, in order, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "B", " ", ".", ",", "\n", "?", "“", "'", "9", "-") }), (text) => {
      const { count, sentenceCount, sentenceFirst, clauseCount, clauseFirst, clauseSentence, starts, ends, before } = read(text);
      expect(sentenceFirst[sentenceCount]).toBe(count);
      expect(clauseFirst[clauseCount]).toBe(count);
      for (let i = 1; i < count; i++) expect(starts[i]!).toBeGreaterThanOrEqual(ends[i - 1]!);
      for (let i = 0; i < clauseCount; i++) expect(clauseFirst[i]!).toBeGreaterThanOrEqual(sentenceFirst[clauseSentence[i]!]!);
      if (count > 0) expect(before[0]! & Gap.start).toBe(Gap.start);
    }),
  );
});
