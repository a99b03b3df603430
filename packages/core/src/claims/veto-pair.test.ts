import { describe, expect, it } from "vitest";
import { claimWords } from "../languages/en/claim-words.ts";
import type { ComparedClaim } from "./compared-claim.ts";
import { actBook, areSameCharge, vetoPair } from "./veto-pair.ts";

const STEMS: Readonly<Record<string, string>> = { lied: "lie", promised: "promise" };
const book = actBook(claimWords, (word) => STEMS[word] ?? word);
const claim = (own: string, facts: Partial<ComparedClaim> = {}): ComparedClaim => ({
  id: own,
  kind: "allegation",
  isNegated: false,
  speakerId: own,
  utterance: 0,
  own: own.split(" "),
  around: [],
  accused: [],
  terms: new Map(own.split(" ").map((stem) => [stem, 1])),
  aboutId: null,
  about: own.split(" ").slice(0, 1),
  act: own.split(" ").slice(1),
  numbers: [],
  ...facts,
});

describe("vetoPair", () => {
  it.each([
    ["another person", claim("bolt planted drugs", { aboutId: "bolt" }), claim("moll planted drugs", { aboutId: "moll" }), "accused"],
    ["other words for the accused", claim("doctors used vaccine"), claim("minister used vaccine"), "accused"],
    ["changed parts", claim("guards torture prisoners"), claim("prisoners torture guards"), "accused"],
    ["a promise beside a charge", claim("he lied jobs"), claim("he promised jobs", { kind: "promise" }), "kind"],
    ["the reverse", claim("he lie jobs"), claim("he promise jobs", { kind: "fact" }), "opposite"],
    ["a denial", claim("bolt planted drugs"), claim("bolt planted drugs", { isNegated: true, kind: "fact" }), "polarity"],
    ["another act", claim("moen forged hours"), claim("moen bought hours"), "act"],
    ["an act inside another", claim("bolt planted drugs"), claim("bolt fired deputies planted drugs"), "act"],
    [
      "other figures",
      claim("he leased quay", { numbers: [{ value: 30, of: "year" }] }),
      claim("he leased quay", { numbers: [{ value: 40, of: "year" }] }),
      "figures",
    ],
    ["another thing", claim("brother smuggled fuel gate"), claim("brother smuggled antiquities gate"), "changed_word"],
  ])("keeps %s apart", (_name, a, b, veto) => {
    expect(vetoPair(a, b, book)).toBe(veto);
    expect(vetoPair(b, a, book)).toBe(veto);
  });

  it("lets like acts of one accused pass, and names that are said more fully", () => {
    expect(vetoPair(claim("ashdell took crowns company"), claim("ashdell accepted crowns company notes"), book)).toBeUndefined();
    expect(
      vetoPair(claim("he put candidacies sale", { about: [] }), claim("candidacies sold", { about: [], act: ["sold"] }), book),
    ).toBeUndefined();
  });
});

it("knows one charge by accused and act", () => {
  const tapped = claim("he tapped telephones", { aboutId: "ashdell" });
  expect(areSameCharge(tapped, claim("he had listened telephones", { aboutId: "ashdell" }), book)).toBe(true);
  expect(areSameCharge(tapped, claim("he had listened telephones", { aboutId: "torrold" }), book)).toBe(false);
  expect(areSameCharge(tapped, claim("he had listened telephones"), book)).toBe(false);
});
