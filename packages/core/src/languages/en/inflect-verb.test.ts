import { describe, expect, test } from "vitest";
import { attributionCues } from "./attribution-cues.ts";
import { inflectVerb, pluralNoun } from "./inflect-verb.ts";

describe("English cues", () => {
  test("verbs are inflected by rule and by list", () => {
    const forms = (base: string): string => Object.values(inflectVerb(base)).join(" ");
    expect(forms("say")).toBe("say says said said saying");
    expect(forms("deny")).toBe("deny denies denied denied denying");
    expect(forms("admit")).toBe("admit admits admitted admitted admitting");
    expect(forms("agree")).toBe("agree agrees agreed agreed agreeing");
    expect(forms("mimic")).toBe("mimic mimics mimicked mimicked mimicking");
    expect(forms("forecast")).toBe("forecast forecasts forecast forecast forecasting");
    expect(["fear", "worry", "spokesman", "speech"].map(pluralNoun)).toEqual(["fears", "worries", "spokesmen", "speeches"]);
  });

  test("lists are broad, without gaps, and every verb takes something", () => {
    const taking = (complement: string): number =>
      attributionCues.verbs.filter((verb) => (verb.takes as ReadonlyMap<string, string>).has(complement)).length;
    expect(taking("clause")).toBeGreaterThan(170);
    expect(taking("object")).toBeGreaterThan(190);
    expect(attributionCues.verbs.filter((verb) => verb.prepositions.size > 0).length).toBeGreaterThan(85);
    expect(attributionCues.nouns.length).toBeGreaterThan(110);
    expect(attributionCues.adjectives.length).toBeGreaterThan(75);
    for (const verb of attributionCues.verbs) {
      expect(verb.takes.size + verb.prepositions.size, verb.base).toBeGreaterThan(0);
      expect(verb.base, verb.base).toMatch(/^[a-z-]+$/u);
    }
  });
});
