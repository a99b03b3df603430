import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointOffset, surrogatePairs } from "./code-points.ts";

describe("offsets in code points", () => {
  it("count an emoji once: in 'a😀b' the b stands at 2, not at 3", () => {
    const pairs = surrogatePairs("a😀b");
    expect([0, 1, 3, 4].map((offset) => codePointOffset(pairs, offset))).toEqual([0, 1, 2, 3]);
  });

  it("are what counting the characters of the text before gives, at every character edge", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const pairs = surrogatePairs(text);
        let offset = 0;
        for (const [index, character] of [...text].entries()) {
          expect(codePointOffset(pairs, offset)).toBe(index);
          offset += character.length;
        }
        expect(codePointOffset(pairs, text.length)).toBe([...text].length);
      }),
    );
  });
});
