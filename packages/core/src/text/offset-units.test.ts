import fc from "fast-check";
import { expect, test } from "vitest";
import { utf16Offset } from "./offset-units.ts";

test("in 'aé😀b' the b stands at 4 in UTF-16 units, at 3 in code points and at 7 in bytes", () => {
  const text = "aé😀b";
  expect(utf16Offset(text, 4, "utf16")).toBe(4);
  expect(utf16Offset(text, 3, "codepoint")).toBe(4);
  expect(utf16Offset(text, 7, "utf8")).toBe(4);
});

test("a place inside a character, behind the end or before the start is none", () => {
  for (const inside of [2, 4, 5, 6]) expect(utf16Offset("aé😀b", inside, "utf8")).toBeNull();
  for (const unit of ["utf16", "codepoint", "utf8"] as const) {
    expect(utf16Offset("aé😀b", 9, unit)).toBeNull();
    expect(utf16Offset("aé😀b", -1, unit)).toBeNull();
    expect(utf16Offset("aé😀b", 0.5, unit)).toBeNull();
    expect(utf16Offset("", 0, unit)).toBe(0);
  }
});

test("at every character edge it takes back what counting the text before gives", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      let offset = 0;
      for (const [index, character] of [...text].entries()) {
        expect(utf16Offset(text, index, "codepoint")).toBe(offset);
        expect(utf16Offset(text, new TextEncoder().encode(text.slice(0, offset)).length, "utf8")).toBe(offset);
        offset += character.length;
      }
    }),
  );
});
