import { createDice } from "@hymnsheet/core/algo/random";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decide } from "../ranking.ts";
import { bestThreshold, decideAcrossFolds, intervalOfGain, measure, scoreDecisions } from "./compare-scores.ts";

const entries = fc.array(fc.record({ score: fc.nat(9), isRight: fc.boolean() }), { minLength: 1, maxLength: 30 });

test("no other threshold has a better F1 (slow oracle)", () => {
  fc.assert(
    fc.property(entries, (given) => {
      fc.pre(given.some((entry) => entry.isRight));
      const best = Math.max(...given.map((entry) => decide(given, entry.score).f1));
      expect(decide(given, bestThreshold(given)).f1).toBeCloseTo(best, 12);
    }),
  );
  expect(bestThreshold([{ score: 1, isRight: false }])).toBe(Infinity);
});

test("the label of an entry never moves its own decision", () => {
  fc.assert(
    fc.property(entries, fc.nat(), (given, chosen) => {
      const place = chosen % given.length;
      const scores = given.map((entry) => entry.score);
      const decidedWith = (isRight: boolean): boolean => {
        const labelled = given.map((entry, at) => ({ isRight: at === place ? isRight : entry.isRight, groups: [`g${at % 5}`] }));
        return decideAcrossFolds(labelled, scores, (group) => group)[place]!;
      };
      expect(decidedWith(true)).toBe(decidedWith(false));
    }),
  );
});

test("a pair is judged by pairs that share no group with it", () => {
  const pair = (a: string, b: string, isRight: boolean) => ({ isRight, groups: [a, b] });
  const labelled = [pair("a", "b", true), pair("c", "d", true), pair("a", "c", false), pair("b", "d", false)];
  // For a-b only c-d is left, with 8; for c-d only a-b, with 3.
  expect(decideAcrossFolds(labelled, [3, 8, 5, 1], (group) => group)).toEqual([false, true, false, false]);
  expect(scoreDecisions(labelled, [false, true, false, false])).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
});

test("the interval of a gain holds the gain, and is nought for equal scores", () => {
  const labelled = Array.from({ length: 60 }, (_, place) => ({ isRight: place % 3 === 0, groups: [`g${place % 20}`] }));
  const good = {
    scores: labelled.map((entry, place) => (entry.isRight ? 10 : 0) + (place % 7)),
    decided: labelled.map((entry) => entry.isRight),
  };
  const weak = { scores: labelled.map((_, place) => place % 7), decided: labelled.map((_, place) => place % 7 > 3) };
  for (const name of ["area_under_curve", "average_precision", "f1"] as const) {
    const [low, high] = intervalOfGain(name, labelled, { ours: good, theirs: weak, dice: createDice(1), draws: 200 });
    const gain = measure(name, labelled, good) - measure(name, labelled, weak);
    expect(low).toBeLessThanOrEqual(gain);
    expect(high).toBeGreaterThanOrEqual(gain);
    expect(low).toBeGreaterThan(0);
    expect(intervalOfGain(name, labelled, { ours: weak, theirs: weak, dice: createDice(1), draws: 100 })).toEqual([0, 0]);
  }
});
