import { describe, expect, test } from "vitest";
import { nameForms } from "./name-forms.ts";

const forms = (spellings: readonly string[], others: readonly string[] = []): string[] =>
  nameForms(spellings, new Set(others)).map(({ words, is_plain }) => (is_plain ? `${words}*` : words));

describe("nameForms", () => {
  test("knows a name without its title, its suffix and its middle, its last word, and its handle", () => {
    expect(forms(["Senator Ada Marie Brook Jr."])).toEqual([
      "ada brook",
      "ada marie brook",
      "adamariebrook*",
      "brook",
      "senator ada marie brook jr",
    ]);
  });

  test("never takes a suffix, or a last word that somebody else bears, for a name of its own", () => {
    expect(forms(["Ada Brook Jr.", "Mr Brook"], ["brook"])).toEqual(["ada brook", "ada brook jr", "adabrook*", "mr brook"]);
  });

  test("keeps a single word as it is given; nothing of nothing", () => {
    expect(forms(["brook_a", "Brook"])).toEqual(["brook", "brook a", "brooka*"]);
    expect(forms(["speaker_2031"])).toEqual(["speaker 2031"]);
    expect(forms([])).toEqual([]);
  });
});
