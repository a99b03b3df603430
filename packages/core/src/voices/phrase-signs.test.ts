import fc from "fast-check";
import { expect, test } from "vitest";
import { matchPattern, placedWords, readPattern, signOf } from "./phrase-pattern.ts";
import { PhraseSigns } from "./phrase-signs.ts";

const PATTERNS = ["resigned|quits", "was|were expelled|thrown out? of", "i led|lead", "gave up his <2> card", "a? stand-in"].map(
  readPattern,
);
const signs = new PhraseSigns(PATTERNS.map(signOf));
const hasSigns = (text: string): boolean => signs.placesIn(text).length > 0;

test("a rare word tells by the word before it whether a phrase may stand there", () => {
  expect(hasSigns("Both were EXPELLED of late.")).toBe(true);
  expect(hasSigns("They expelled both.")).toBe(false);
  expect(hasSigns("I lead.")).toBe(true);
  expect(hasSigns("He led.")).toBe(false);
  expect(hasSigns("")).toBe(false);
});

test("wherever a phrase stands there is a sign", () => {
  const word = fc.constantFrom(
    ..."resigned quits was were Were expelled thrown out of I led gave up his card a stand-in no 5 -".split(" "),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const text = words.join(" ");
      const placed = placedWords(text, 0, text.length);
      const stands = placed.some((_, at) => PATTERNS.some((pattern) => matchPattern(pattern, placed, at) >= 0));
      if (stands) expect(hasSigns(text)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
