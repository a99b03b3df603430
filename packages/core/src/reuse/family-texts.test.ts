import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSharedTexts } from "./family-texts.ts";
import type { Family } from "./family-gather.ts";

const DOCUMENT = 1000;

/** A line that stands at a token of some documents, ten tokens long. */
const line = (at: number, documents: readonly number[]): Family => ({
  places: documents.map((document) => ({
    document,
    first: document * DOCUMENT + at,
    end: document * DOCUMENT + at + 10,
    shared: 10,
    gapBits: 0,
    via: -1,
  })),
  coverage: new Uint16Array(10),
});
const texts = (families: readonly Family[], strength = families.map(() => 1)) => [...findSharedTexts(families, strength)];

describe("shared texts", () => {
  test("three paragraphs of one letter are one text under the strongest; a line elsewhere stands alone", () => {
    const letter = [1, 2, 3];
    expect(texts([line(0, letter), line(10, letter), line(25, letter), line(500, letter)], [1, 3, 2, 9])).toEqual([1, 1, 1, -1]);
  });

  test("lines that stand side by side with a few only, or far apart, are no text", () => {
    expect(texts([line(0, [1, 2, 3, 4]), line(10, [1, 2])])).toEqual([-1, -1]);
    expect(texts([line(0, [1, 2]), line(60, [1, 2])])).toEqual([-1, -1]);
  });

  test("a text does not travel: who hands on one part more each time ends where half of the strongest line's documents do not hold it", () => {
    const chain = Array.from({ length: 12 }, (_, at) =>
      line(
        at * 10,
        Array.from({ length: 6 }, (__, document) => at + document),
      ),
    );
    const found = texts(
      chain,
      chain.map((_, at) => 100 - at),
    );
    for (const lead of new Set(found)) if (lead >= 0) expect(found.filter((other) => other === lead).length).toBeLessThanOrEqual(4);
    expect(new Set(found).size).toBeGreaterThan(2);
  });

  test("every part names the strongest of its text, and the strongest names itself", () => {
    const families = fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 12 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 9 }),
      ),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(families, (given) => {
        const strength = given.map(([, , bits]) => bits);
        const found = texts(
          given.map(([at, documents]) => line(at * 15, documents)),
          strength,
        );
        found.forEach((lead, index) => {
          if (lead < 0) return;
          expect(found[lead]).toBe(lead);
          expect(strength[lead]).toBeGreaterThanOrEqual(strength[index]!);
          expect(found.filter((other) => other === lead).length).toBeGreaterThan(1);
        });
      }),
    );
  });
});
