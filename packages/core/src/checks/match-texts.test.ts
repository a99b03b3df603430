import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchTexts } from "./match-texts.ts";
import type { ScoredText } from "./text-index.ts";

const byWords = fc
  .array(fc.integer({ min: 1, max: 50 }), { maxLength: 30 })
  .map((scores) => scores.map((score, text): ScoredText => ({ text, score: score / 50 })));

describe("matchTexts", () => {
  it("keeps the order of the words, best first, ties by number, and scores between 0 and 1", () =>
    fc.assert(
      fc.property(byWords, fc.integer({ min: 1, max: 20 }), (scored, most) => {
        const found = matchTexts(scored, { count: 40, most });
        const slow = scored.toSorted((x, y) => y.score - x.score || x.text - y.text).slice(0, most);
        expect(found.map(({ text }) => scored[text]!.score)).toEqual(slow.map(({ score }) => score));
        found.forEach(({ score }, i) => {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          if (i > 0) expect(score).toBeLessThanOrEqual(found[i - 1]!.score);
        });
      }),
    ));

  it("lets meaning lift a text that shares no word, by the nearer of its claim and its title", () => {
    const meaning = { question: Float32Array.of(1, 0), texts: [Float32Array.of(0, 1, 0, 1, 0, 1), Float32Array.of(0, 1, 1, 0, 0, 1)] };
    expect(matchTexts([], { count: 3, most: 2, meaning }).map(({ text }) => text)).toEqual([1, 0]);
    expect(matchTexts([], { count: 3, most: 2 })).toEqual([]);
  });

  it("judges a good match in a list of three nearly as in a list of ten thousand", () => {
    const [few] = matchTexts([{ text: 1, score: 0.9 }], { count: 3, most: 1 });
    const others = Array.from({ length: 960 }, (_, text) => ({ text: text + 2, score: 0.0576 }));
    const [many] = matchTexts([{ text: 1, score: 0.9 }, ...others], { count: 10_000, most: 1 });
    expect(few!.score).toBeGreaterThan(0.5);
    expect(Math.abs(few!.score - many!.score)).toBeLessThan(0.2);
  });
});
