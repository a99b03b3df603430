import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainMarks } from "./plain-marks.ts";

describe("plain marks", () => {
  it("writes quotation marks, dashes and blanks in one way", () => {
    const plain = "\"It's a 'deal'\" - 1990-2000 - he said...";
    expect(plainMarks("“It’s a ‘deal’” — 1990–2000 -- he\u00a0said…")).toBe(plain);
    expect(plainMarks("``It's a 'deal' '' ― 1990‑2000 –  he\n said...")).toBe(plain.replace("'\"", "' \""));
  });

  it("changes nothing the second time", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.array(fc.constantFrom(..."‘’'`“”-–… a.")), (text, marks) => {
        const plain = plainMarks(text + marks.join(""));
        return plainMarks(plain) === plain;
      }),
    ));
});
