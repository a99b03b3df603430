import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BLANK, blankPlaces, nameWords, placesOfNames, type HiddenNames } from "./blank-names.ts";

const hidden = (...names: readonly string[]): HiddenNames => ({
  wordCounts: [...new Set(names.map((name) => nameWords(name).split(" ").length))].sort((x, y) => x - y),
  isName: (words, isWritten) => isWritten && names.some((name) => nameWords(name) === words),
});
const blank = (text: string, names: HiddenNames, isPlain = false): string => blankPlaces(text, placesOfNames(text, names, isPlain));
const stroke = (count: number): string => BLANK.repeat(count);

describe("placesOfNames", () => {
  test("finds a name across lines, hyphens, capitals and endings, and leaves every other word", () => {
    const names = hidden("Ada Brook", "Brook");
    expect(blank("ADA\nBROOK'S boat; Ada-Brook, Brookes and Bo Rusk.", names)).toBe(
      `${stroke(9)}'S boat; ${stroke(9)}, Brookes and Bo Rusk.`,
    );
  });

  test("leaves a name that is a common word in small letters, but not in an address", () => {
    const names = hidden("Brook");
    expect(blank("By the brook sat Brook.", names)).toBe(`By the brook sat ${stroke(5)}.`);
    expect(blank("news/brook-resigns.html", names, true)).toBe(`news/${stroke(5)}-resigns.html`);
  });

  test("takes the longer of two names that begin together; finds names in scripts without capitals", () => {
    expect(placesOfNames("Ada Brook", hidden("Ada", "Ada Brook"))).toEqual([{ start: 0, end: 9 }]);
    expect(blank("قال علي خان إن", hidden("علي خان"))).toBe(`قال ${stroke(7)} إن`);
  });

  test("keeps the length of every text, and leaves nothing of the name", () => {
    const names = hidden("Ada Brook", "Brook");
    fc.assert(
      fc.property(fc.array(fc.constantFrom("Ada", "Brook", "brook", "Bo", " ", "\n", ", ", "’s ", "😀"), { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const left = blank(text, names);
        expect(left).toHaveLength(text.length);
        expect(placesOfNames(left, names)).toEqual([]);
      }),
    );
  });
});
