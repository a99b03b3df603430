import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isWordForWord, markShared } from "./compare.ts";

describe("markShared", () => {
  test("marks the words both have, and no short word alone", () => {
    const marked = markShared("He ran this party, and it is gone", "He ran our party or it was not")
      .filter((piece) => piece.isShared)
      .map((piece) => piece.text);
    expect(marked).toEqual(["He ran", "party,"]);
  });

  test("joined, the pieces are the text, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.string({ maxLength: 40 }), (text, other) => {
        expect(
          markShared(text, other)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
        expect(
          markShared(text, text)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});

test("word for word means the same words in the same order, not the same letters", () => {
  expect(isWordForWord("Let him answer, if he has an answer.", "let him answer if he has an answer")).toBe(true);
  expect(isWordForWord("Let him answer", "Let him not answer")).toBe(false);
});
