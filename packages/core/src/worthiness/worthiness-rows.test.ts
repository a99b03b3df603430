import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { english } from "../languages/en/english.ts";
import { SentenceFinders } from "../languages/sentence-finders.ts";
import { WorthinessScorer } from "./score-worthiness.ts";
import { worthinessLines } from "./worthiness-lines.ts";
import { worthinessRows, type ScoredLine } from "./worthiness-rows.ts";

const text = "Thank you. The harbour lost 4,000 jobs in 2030 because of the toll. I hope for better days.";
const finder = new SentenceFinders().of("en");

function scored(given: string): ScoredLine[] {
  const lines = worthinessLines({ text: given, language: "en", stretches: [{ start: 0, end: given.length, utterance: 0 }] }, [], finder);
  const scores = new WorthinessScorer(english.worthiness!).score(
    lines.map(({ start, end }) => ({ text: given.slice(start, end), speaker: 0 })),
  );
  return lines.map((line, i) => ({ ...line, ...scores[i]! }));
}

describe("rows of check-worthiness", () => {
  it("puts a figure with its cause before courtesy and hope, and prints the questions it answered", () => {
    const { scores, terms } = worthinessRows("s1", scored(text));
    const first = scores.find(({ label, rank }) => label === "check_worthy" && rank === 1)!;
    expect(text.slice(first.span_start, first.span_end)).toContain("4,000 jobs");
    const reasons = terms.filter(({ owner_id }) => owner_id === `s1|${first.span_start}|${first.span_end}|check_worthy|check_worthy`);
    expect(reasons.map(({ name }) => name)).toContain("Does it give a figure?");
    expect(reasons.map(({ seq }) => seq)).toEqual(reasons.map((_, i) => i));
  });

  it("gives each line two scores that sum to 1 and ranks without gaps, whatever the likeness", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ score: fc.double({ min: 0.001, max: 0.999, noNaN: true }), like: fc.double({ min: -4, max: 4, noNaN: true }) }),
        ),
        (given) => {
          const lines = given.map(({ score }, i) => ({ start: i, end: i + 1, unitId: null, utterance: 0, score, points: null }));
          const { scores } = worthinessRows(
            "s",
            lines,
            given.map(({ like }) => like),
          );
          for (const label of ["check_worthy", "not_check_worthy"]) {
            const own = scores.filter((row) => row.label === label);
            expect(own.map(({ rank }) => rank).sort((x, y) => x - y)).toEqual(own.map((_, i) => i + 1));
            const ordered = own.toSorted((x, y) => x.rank - y.rank);
            ordered.slice(1).forEach((row, i) => expect(row.score).toBeLessThanOrEqual(ordered[i]!.score));
          }
          for (let i = 0; i < scores.length; i += 2) expect(scores[i]!.score + scores[i + 1]!.score).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it("scores given units alone where there are any, each place once, with the utterance that holds most of them", () => {
    const stretches = [
      { start: 0, end: 12, utterance: 4 },
      { start: 12, end: 60, utterance: 5 },
    ];
    const units = [
      { id: "b", start: 10, end: 40 },
      { id: "a", start: 0, end: 10 },
      { id: "c", start: 10, end: 40 },
      { id: "d", start: 70, end: 80 },
    ];
    expect(worthinessLines({ text, language: "en", stretches }, units, finder)).toEqual([
      { start: 0, end: 10, unitId: "a", utterance: 4 },
      { start: 10, end: 40, unitId: "b", utterance: 5 },
      { start: 70, end: 80, unitId: "d", utterance: -1 },
    ]);
  });

  it("has no rows for a text without words", () => expect(worthinessRows("s", scored(" \n"))).toEqual({ scores: [], terms: [] }));
});
