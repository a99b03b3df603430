import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClaimTerms } from "./claim-terms.ts";
import { LexicalIndex } from "./lexical-neighbours.ts";
import { pairClaims } from "./pair-claims.ts";
import { SemanticIndex } from "./semantic-neighbours.ts";

const terms = (words: string): ClaimTerms => new Map(words.split(" ").map((word) => [word, 1]));
const RARITY = new Map([..."abcdefgh"].map((stem, i) => [stem, i + 1]));
const anyone = () => true;

describe("LexicalIndex", () => {
  it("weighs rare words higher, the same from both sides", () => {
    const index = new LexicalIndex([terms("a b c"), terms("a b h"), terms("h g f")], RARITY);
    expect(index.score(1, 2)).toBeGreaterThan(index.score(0, 1));
    expect(index.score(0, 2)).toBe(0);
    expect(index.score(0, 1)).toBeCloseTo(index.score(1, 0), 12);
  });

  it("finds the neighbours that comparing every pair would find", () => {
    const words = fc.uniqueArray(fc.constantFrom(..."abcdefgh"), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 15 }), (rows) => {
        const claims = rows.map((row) => terms(row.join(" ")));
        const index = new LexicalIndex(claims, RARITY);
        const slow = claims
          .map((_, other) => ({ other, score: index.score(0, other) }))
          .filter(({ other, score }) => other !== 0 && score > 0)
          .sort((x, y) => y.score - x.score || x.other - y.other)
          .slice(0, 3);
        const quick = index.nearest(0, { most: 3, mayMeet: anyone });
        expect(quick.map(({ score }) => score.toFixed(9))).toEqual(slow.map(({ score }) => score.toFixed(9)));
      }),
    );
  });
});

describe("SemanticIndex", () => {
  it("holds back what is near to everything", () => {
    const hub = [Math.SQRT1_2, Math.SQRT1_2];
    const index = new SemanticIndex(Float32Array.from([1, 0, 0, 1, ...hub, 0.9659, 0.2588]), 2, anyone);
    expect(index.cosine(0, 2)).toBeCloseTo(Math.SQRT1_2, 3);
    expect(index.score(0, 3)).toBeGreaterThan(index.score(0, 2));
  });

  it("knows a claim without a vector", () => expect(new SemanticIndex(new Float32Array(4), 2, anyone).has(1)).toBe(false));
});

describe("pairClaims", () => {
  const options = { rarity: new Map([..."abcdefgh"].map((stem) => [stem, 5])), mayMeet: anyone };

  it("ranks by what is shared, first numbers first, and tells how far a pair stands out", () => {
    const [best, next] = pairClaims([terms("a b c d"), terms("a b c e"), terms("a f g h")], options);
    expect([best!.a, best!.b]).toEqual([0, 1]);
    expect(best!.sameClaim).toBeGreaterThan(next?.sameClaim ?? 0);
    expect(best!.margin).toBeLessThanOrEqual(best!.score);
  });

  it("pairs nothing that may not meet, and nothing alone", () => {
    expect(pairClaims([terms("a b c"), terms("a b c")], { ...options, mayMeet: () => false })).toEqual([]);
    expect(pairClaims([terms("a b c")], options)).toEqual([]);
    expect(pairClaims([], options)).toEqual([]);
  });

  it("lets meaning find what words do not", () => {
    const claims = [terms("a b"), terms("c d"), terms("e f"), terms("a e"), terms("c f"), terms("b h")];
    const values = Float32Array.from([1, 0, 0.99, 0.14, 0, 1, 0.1, 0.99, 0, 1, 0.05, 0.99]);
    const rare = { ...options, rarity: new Map([..."abcdefgh"].map((stem) => [stem, 15])) };
    const withMeaning = pairClaims(claims, { ...rare, vectors: { values, dimensions: 2 } });
    const alone = pairClaims(claims, rare);
    const scoreOf = (pairs: typeof alone) => pairs.find(({ a, b }) => a === 0 && b === 1)?.score ?? 0;
    expect(scoreOf(withMeaning)).toBeGreaterThan(scoreOf(alone));
  });
});
