import fc from "fast-check";
import { expect, test } from "vitest";
import { WordSpotter } from "./word-spotter.ts";

test("a word is spotted in any case and never inside another", () => {
  const spotter = new WordSpotter(["left", "émigré"]);
  const text = "Cleft lefty: he LEFT an \u00c9migr\u00e9";
  expect(spotter.next(text, 0, text.length)).toBe(16);
  expect(spotter.next(text, 17, text.length)).toBe(24);
  expect(spotter.isIn(text, 0, 16)).toBe(false);
  expect(spotter.isIn("", 0, 0)).toBe(false);
});

test("of any text the same first word as by taking every run of letters", () => {
  const words = ["a", "ab", "éa", "bbb"];
  const spotter = new WordSpotter(words);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aAbBéÉ 1-\u{1D400}") }), (text) => {
      const first = [...text.matchAll(/\p{L}+/gu)].find(([word]) => words.includes(word.toLowerCase()));
      expect(spotter.next(text, 0, text.length)).toBe(first?.index ?? -1);
    }),
    { numRuns: 2000 },
  );
});
