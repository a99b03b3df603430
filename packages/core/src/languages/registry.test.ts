import { describe, expect, test } from "vitest";
import { normaliseWord } from "../text/normalise-word.ts";
import { findLanguagePack, languagePacks } from "./registry.ts";

describe("language packs", () => {
  test("a region finds the pack of its language, and an unknown language none", () => {
    expect(findLanguagePack("en-GB")?.tag).toBe("en");
    expect(findLanguagePack("UR")?.tag).toBe("ur");
    expect(findLanguagePack("xx")).toBeUndefined();
  });

  test("tags are distinct and in order", () => {
    const tags = languagePacks.map((pack) => pack.tag);
    expect(tags).toEqual([...new Set(tags)].sort());
  });

  test("every word stands in its normal form, or no text could hold it", () => {
    for (const pack of languagePacks) {
      const formulas = [
        pack.releaseFormulas,
        pack.contactLines,
        pack.datelines,
        pack.officeFormulas,
        pack.billFormulas,
        pack.stockPhrases,
      ].flat();
      const words = formulas.flatMap((formula) => formula.words.split(" ").filter((slot) => !slot.startsWith("<")));
      const plain = words.flatMap((slot) => slot.replace(/\?$/, "").split("|"));
      for (const word of [...plain, ...pack.abbreviations, ...pack.titles]) expect(normaliseWord(word), pack.tag).toBe(word);
    }
  });
});
