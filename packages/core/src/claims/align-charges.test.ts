import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimWords } from "../languages/en/claim-words.ts";
import { alignCharges, likeness } from "./align-charges.ts";
import type { ComparedClaim } from "./compared-claim.ts";
import { actBook } from "./veto-pair.ts";

const book = actBook(claimWords, (word) => word);
const charge = (id: string, utterance: number, words: string, more: Partial<ComparedClaim> = {}): ComparedClaim => {
  const own = words.split(" ");
  return {
    id,
    kind: "allegation",
    isNegated: false,
    speakerId: `speaker ${utterance}`,
    utterance,
    terms: new Map(own.map((stem) => [stem, 1])),
    own,
    act: own,
    about: [],
    around: [],
    accused: ["moll"],
    aboutId: "moll",
    numbers: [],
    ...more,
  };
};
const rarity = new Map(
  "moll pipeline valve inspection pump water village dinner owner envelope cash hotel vote sold warned ignored mayor night"
    .split(" ")
    .map((stem) => [stem, 5] as const),
);
const align = (claims: readonly ComparedClaim[]) => alignCharges(claims, { rarity, bookOf: () => book }).map(({ a, b }) => [a, b]);

describe("alignCharges", () => {
  it("joins the charges of two speakers that are each other's best, in other words", () => {
    expect(
      align([
        charge("a", 0, "moll ignored valve inspection"),
        charge("b", 0, "moll dinner owner hotel"),
        charge("c", 1, "moll valve inspection ignored village"),
        charge("d", 1, "moll hotel dinner night vote owner"),
      ]),
    ).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it("takes a figure that both name for much, and what the paragraph says for a little", () => {
    const figure = { numbers: [{ value: 1_400_000, of: "" }] };
    const [one, other] = [charge("a", 0, "pump cash"), charge("b", 1, "water cash village")];
    const plain = likeness(one, other, { rarity, book });
    expect(likeness({ ...one, ...figure }, { ...other, ...figure }, { rarity, book })).toBeCloseTo(plain + 0.35, 9);
    // One word of two and of three in common: (1/2 + 1/3) / 2; with "pump" in the paragraph (1/2 + .4/2 + 1/3) / 2.
    expect(plain).toBeCloseTo(5 / 12, 9);
    expect(likeness(one, { ...other, around: ["pump"] }, { rarity, book })).toBeCloseTo(5 / 12 + 0.1, 9);
  });

  it.each([
    ["another accused", { aboutId: "voss", accused: ["voss"] }],
    ["a denial", { isNegated: true }],
    ["a fact", { kind: "fact" as const }],
    ["nobody known", { aboutId: null }],
    ["the same utterance", { utterance: 0 }],
    ["other figures", { numbers: [{ value: 300, of: "" }] }],
    ["the speaker himself", { speakerId: "moll" }],
  ])("does not join with %s", (_name, more) => {
    const words = "moll ignored valve inspection";
    expect(align([charge("a", 0, words, { numbers: [{ value: 500, of: "" }] }), charge("b", 1, words, { numbers: [], ...more })])).toEqual(
      [],
    );
  });

  it("does not join what shares only the name of the accused, or too little", () => {
    expect(align([charge("a", 0, "moll valve pump water"), charge("b", 1, "moll dinner owner hotel")])).toEqual([]);
    expect(align([charge("a", 0, "valve pump water village night"), charge("b", 1, "valve dinner owner hotel cash")])).toEqual([]);
    expect(align([])).toEqual([]);
  });

  it("gives each charge one other of an utterance at most, the likeness being the same from both sides", () => {
    const words = fc.uniqueArray(fc.constantFrom(...rarity.keys()), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), words), { maxLength: 10 }), (rows) => {
        const claims = rows.map(([utterance, own], i) => charge(String(i), utterance, own.join(" ")));
        const seen = new Set<string>();
        for (const [a, b] of align(claims) as [number, number][]) {
          expect(claims[a]!.utterance).not.toBe(claims[b]!.utterance);
          expect(likeness(claims[a]!, claims[b]!, { rarity, book })).toBeCloseTo(likeness(claims[b]!, claims[a]!, { rarity, book }), 9);
          for (const key of [`${a} ${claims[b]!.utterance}`, `${b} ${claims[a]!.utterance}`]) {
            expect(seen.has(key)).toBe(false);
            seen.add(key);
          }
        }
      }),
    );
  });
});
