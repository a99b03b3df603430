import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenise } from "../text/build-token-columns.ts";
import { WordReader } from "./word-reader.ts";

test("words of stretches are those that each stretch has by itself, whatever was read before", () => {
  const reader = new WordReader();
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."ab'’-. É\u0301中5\n") }), fc.nat(12), fc.nat(12), (text, x, y) => {
      const stretches = [
        { start: Math.min(x, text.length), end: Math.min(x + y, text.length) },
        { start: 0, end: text.length },
      ];
      const alone = stretches.flatMap(({ start, end }) => tokenise(text.slice(start, end)).map((token) => token.word));
      expect(reader.wordsOf(text, stretches)).toEqual(alone);
    }),
    { numRuns: 1000 },
  );
});
