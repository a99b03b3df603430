import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedByChance } from "./chance.ts";
import { fitLambda, fitTail, type TailRange } from "./fit-tails.ts";
import type { NullPairs } from "./null-pairs.ts";

const range: TailRange = { level: "passage", threshold: 52, limit: 152, priorLambda: 0.08 };
const pairs = (bits: readonly number[], more: Partial<NullPairs> = {}): NullPairs => ({
  pairCount: 5000,
  space: 2e9,
  shares: new Map([["passage", bits.map((value, at) => ({ bits: value, itemId: `item${at}`, a: 0, b: at + 1 }))]]),
  oneTextCount: 0,
  declaredCount: 0,
  namingCount: 0,
  drawnShare: 1,
  ...more,
});

describe("fitLambda", () => {
  it("halves over the mean excess where nothing is cut off and lines are many", () => {
    // A mean of 1 / ln 2 bits halves with every bit; here it is ten times as long.
    const excesses = Array.from({ length: 4000 }, (_, at) => (-10 * Math.log((at + 0.5) / 4000)) / Math.LN2);
    expect(fitLambda(excesses, { limit: 1e6, priorLambda: 0.35 })).toBeCloseTo(0.1, 3);
  });

  it("finds the slope again when the longest are cut off", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.03, max: 0.9, noNaN: true }), fc.integer({ min: 5, max: 80 }), (lambda, limit) => {
        const rate = lambda * Math.LN2;
        const kept = -Math.expm1(-rate * limit);
        const excesses = Array.from({ length: 3000 }, (_, at) => -Math.log1p((-kept * (at + 0.5)) / 3000) / rate);
        expect(fitLambda(excesses, { limit, priorLambda: lambda })).toBeCloseTo(lambda, 2);
      }),
    );
  });

  it("agrees with trying every slope", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 30 }), (excesses) => {
        expect(fitLambda(excesses, { limit: 100, priorLambda: 0.08 })).toBeCloseTo(slowLambda(excesses, 100, 0.08), 2);
      }),
      { numRuns: 50 },
    );
  });

  it("stays between 0 and 1 whatever was seen", () => {
    expect(fitLambda([], { limit: 100, priorLambda: 0.08 })).toBeCloseTo(0.08, 9);
    expect(
      fitLambda(
        Array.from({ length: 10_000 }, () => 0),
        { limit: 100, priorLambda: 0.08 },
      ),
    ).toBe(1);
    const flat = fitLambda(
      Array.from({ length: 10_000 }, () => 100),
      { limit: 100, priorLambda: 0.08 },
    );
    expect(flat).toBeGreaterThan(0);
    expect(flat).toBeLessThan(0.001);
  });
});

describe("fitTail", () => {
  it("counts half a pair more than was seen, per million pairs of tokens, so that nothing has no chance at all", () => {
    expect(fitTail(range, "same", pairs([]))).toEqual({
      level: "passage",
      occasion: "same",
      threshold: 52,
      rate: 0.5 / 2000,
      lambda: expect.closeTo(0.08, 9),
      pairCount: 5000,
      sharingCount: 0,
    });
    expect(fitTail(range, "other", pairs([60, 53, 40])).rate).toBe(2.5 / 2000);
  });

  it("expects at the threshold as many as were seen over it", () => {
    const bits = Array.from({ length: 200 }, (_, at) => 52 + at / 4);
    const fit = fitTail(range, "same", pairs(bits));
    expect(expectedByChance(fit, 52, 2e9)).toBeCloseTo(200.5, 6);
    expect(expectedByChance(fit, 20, 2e9)).toBeCloseTo(200.5, 6);
  });

  it("takes a line that many pairs share for one observation of how rare lines are, and for many pairs", () => {
    const shares = [
      ...Array.from({ length: 500 }, (_, at) => ({ bits: 140, itemId: "form", a: 0, b: at + 1 })),
      { bits: 53, itemId: "x", a: 1, b: 2 },
    ];
    const fit = fitTail(range, "same", pairs([], { shares: new Map([["passage", shares]]) }));
    expect(fit.sharingCount).toBe(501);
    expect(fit.lambda).toBeCloseTo(fitLambda([88, 1], { limit: 100, priorLambda: 0.08 }), 9);
  });

  it("lets texts of a third hand, longer than chance makes them, raise the rate and not flatten the slope", () => {
    const usual = Array.from({ length: 60 }, (_, at) => 52 + at / 3);
    const fit = fitTail(range, "same", pairs(usual));
    const joint = fitTail(range, "same", pairs([...usual, 400, 700, 900]));
    expect(joint.lambda).toBe(fit.lambda);
    expect(joint.rate).toBeGreaterThan(fit.rate);
  });

  it("fits no tail on no pairs", () => {
    expect(() => fitTail(range, "same", pairs([], { pairCount: 0, space: 0 }))).toThrow("null pairs");
  });
});

/** The likelihood itself, slope by slope. */
function slowLambda(excesses: readonly number[], limit: number, prior: number): number {
  let [best, most] = [0, Number.NEGATIVE_INFINITY];
  for (let lambda = 0.0005; lambda <= 1; lambda += 0.0005) {
    const rate = lambda * Math.LN2;
    const seen = excesses.reduce((sum, excess) => sum + Math.log(rate) - rate * excess - Math.log(-Math.expm1(-rate * limit)), 0);
    const value = seen + 4 * (Math.log(lambda) - lambda / prior);
    if (value > most) [best, most] = [lambda, value];
  }
  return best;
}
