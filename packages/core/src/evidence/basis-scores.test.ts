import fc from "fast-check";
import { expect, test } from "vitest";
import { findLanguagePack } from "../languages/registry.ts";
import { basisRows, scoreBases } from "./basis-scores.ts";

const english = findLanguagePack("en");
const best = (scores: Readonly<Record<string, number>>): string => Object.entries(scores).sort(([, x], [, y]) => y - x)[0]![0];

test("the ground that words name has the best score", () => {
  expect(best(scoreBases("I saw it with my own eyes.", english, undefined))).toBe("own_testimony");
  expect(best(scoreBases("The inspector found that no duty was paid.", english, undefined))).toBe("official_finding");
  expect(best(scoreBases("Text messages obtained by the paper showed that he knew.", english, undefined))).toBe("document");
});

test("where rules are silent the model's type leads among the kinds, and words may name no ground at all", () => {
  const scores = scoreBases("Wages fell.", english, { study: 0.7, expert: 0.2, anecdotal: 0.1 });
  expect(scores.data + scores.document).toBeGreaterThan(scores.named_witness + scores.official_finding);
  expect(scores.none + scores.assertion).toBeCloseTo(0.6, 5);
});

test("nine scores sum to 1 to the sixth decimal, whatever the line and the language", () => {
  const shares = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)).map(([a, b, c]) => {
    const sum = a + b + c + 3;
    return { study: (a + 1) / sum, expert: (b + 1) / sum, anecdotal: (c + 1) / sum };
  });
  const words = fc.array(fc.constantFrom("I", "saw", "the", "report", "shows", "that", "we", "have", "no", "proof", "data", "told", "us"), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, fc.option(shares, { nil: undefined }), fc.boolean(), (line, types, isKnown) => {
      const scores = Object.values(scoreBases(line.join(" "), isKnown ? english : undefined, types));
      expect(scores).toHaveLength(9);
      expect(scores.reduce((sum, score) => sum + Math.round(score * 1e6), 0)).toBe(1_000_000);
      expect(scores.every((score) => score >= 0)).toBe(true);
    }),
  );
});

test("rows rank the lines of a source per label, from 1", () => {
  const lines = ["Nothing.", "I saw it with my own eyes."].map((line, i) => ({
    start: i * 10,
    end: i * 10 + 9,
    unitId: null,
    scores: scoreBases(line, english, undefined),
  }));
  const rows = basisRows("s", lines);
  expect(rows).toHaveLength(18);
  expect(rows.filter(({ label }) => label === "own_testimony").map(({ span_start, rank }) => [span_start, rank])).toEqual([
    [10, 1],
    [0, 2],
  ]);
});
