import fc from "fast-check";
import { expect, test } from "vitest";
import { CapitalWords } from "./capital-words.ts";

/** The same said as one expression: slow and obvious. */
const CAPITALISED =
  /(?<![\p{L}\p{M}\p{N}'\u2019-])(?:(?:d|l|al|el|ul|ad|as|ar|an)['\u2019-])?\p{Lu}[\p{L}\p{M}]*(?:['\u2019-]\p{L}[\p{L}\p{M}]*)*(?:\.(?:\p{Lu}\.)+)?\.?/gu;

function wordsOf(text: string): string[] {
  const found: string[] = [];
  for (const words = new CapitalWords(text); words.next();) found.push(text.slice(words.start, words.end));
  return found;
}

test("prefixes, hyphens, initials and full stops belong to a capitalised word; what stands inside a word does not begin one", () => {
  expect(wordsOf("he met d'Amico, al-Rashid and the U.S. Senator Smith-Jones. iPhone O\u2019Hara J.")).toEqual([
    "d'Amico",
    "al-Rashid",
    "U.S.",
    "Senator",
    "Smith-Jones.",
    "O\u2019Hara",
    "J.",
  ]);
  expect(wordsOf("nobody here")).toEqual([]);
});

test("a scan finds what the expression finds, in any text", () => {
  const unit = fc.constantFrom(..."aBdlÉé\u0301'\u2019-. 5\n,", "al", "\u{1D400}", "\u{1D41A}", "\ud835", "\udc00");
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 24 }), (units) => {
      const text = units.join("");
      expect(wordsOf(text)).toEqual([...text.matchAll(CAPITALISED)].map(([word]) => word));
    }),
    { numRuns: 2000 },
  );
});
