import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDice, type Dice } from "../algo/random.ts";
import { NO_FAMILY, tellDescent } from "./descent.ts";
import { chanceBefore, tellDirection, type DirectionEvidence } from "./direction.ts";

const DAY = 86_400_000;
const UNKNOWN = { time: { from: null, to: null, isPublication: false } };
const day = (from: number, isPublication = false) => ({ time: { from: from * DAY, to: (from + 1) * DAY, isPublication } });
const NOTHING: DirectionEvidence = { a: UNKNOWN, b: UNKNOWN, containmentNats: 0, declared: null };

describe("chanceBefore", () => {
  test("is the share of pairs of times in order, as counted on a grid", () => {
    const bounds = fc
      .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 12 }))
      .map(([from, long]) => [from, from + long] as const);
    fc.assert(
      fc.property(bounds, bounds, (one, other) => {
        let before = 0;
        for (let x = 0.5; x < 60; x++)
          for (let y = 0.5; y < 60; y++) {
            const left = one[0] + ((one[1] - one[0]) * x) / 60;
            const right = other[0] + ((other[1] - other[0]) * y) / 60;
            before += left < right ? 1 : left === right ? 0.5 : 0;
          }
        expect(chanceBefore(one, other)).toBeCloseTo(before / 3600, 1);
        expect(chanceBefore(one, other) + chanceBefore(other, one)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe("tellDirection", () => {
  test("nothing known states nothing", () => {
    expect(tellDirection(NOTHING)).toEqual({ logOdds: 0, earlier: null, terms: [] });
  });

  test("days said are stated; days of publication alone, idiolect alone and cut edges alone are not", () => {
    expect(tellDirection({ ...NOTHING, a: day(1), b: day(4) })).toMatchObject({ earlier: "a", logOdds: 3 });
    expect(tellDirection({ ...NOTHING, a: day(1, true), b: day(40, true) }).earlier).toBe(null);
    const silent = { ...UNKNOWN, logLikelihood: -300, cutEdges: 9 };
    expect(tellDirection({ ...NOTHING, a: { ...UNKNOWN, logLikelihood: -100 }, b: silent }).earlier).toBe(null);
    expect(tellDirection({ ...NOTHING, a: { ...UNKNOWN, cutEdges: 0 }, b: silent }).earlier).toBe(null);
  });

  test("the same day says nothing, and terms that go against each other leave it open", () => {
    expect(tellDirection({ ...NOTHING, a: day(1), b: day(1) }).logOdds).toBeCloseTo(0, 9);
    expect(tellDirection({ ...NOTHING, a: day(1), b: day(4), containmentNats: -3 }).earlier).toBe(null);
    expect(tellDirection({ ...NOTHING, a: day(1), b: day(1), containmentNats: -9 }).earlier).toBe(null);
  });

  test("what a text itself says decides", () => {
    expect(tellDirection({ ...NOTHING, a: day(1), b: day(4), containmentNats: 3, declared: "b" }).earlier).toBe("b");
  });

  test("the terms add up to the log-odds", () => {
    const all = { ...NOTHING, a: { ...day(1), logLikelihood: -40, cutEdges: 0 }, b: { ...day(2), logLikelihood: -42, cutEdges: 1 } };
    const { logOdds, terms } = tellDirection({ ...all, containmentNats: 0.5 });
    expect(terms.map(({ name }) => name)).toEqual(["direction_time", "direction_containment", "direction_idiolect", "direction_cut_edges"]);
    expect(terms.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(logOdds, 9);
  });
});

/** The second text repeats the first; every observation can mislead. */
function plant(dice: Dice): { evidence: DirectionEvidence; truth: "a" | "b" } {
  const lag = dice.below(6);
  const dated = (said: number) => {
    const kind = dice.next();
    if (kind < 0.15) return UNKNOWN.time;
    const meant = dice.next() < 0.08 ? dice.below(40) : said;
    if (kind < 0.5) return { from: (meant + dice.below(4)) * DAY, to: (meant + 4) * DAY, isPublication: true };
    const wide = dice.below(3);
    return { from: (meant - dice.below(wide + 1)) * DAY, to: (meant + 1 + wide) * DAY, isPublication: false };
  };
  const lines = 4 + dice.below(10);
  let both = 0;
  let onlyFirst = 0;
  let onlySecond = 0;
  for (let line = 0; line < lines; line++) {
    const first = dice.next() < 0.88;
    const second = dice.next() < (first ? 0.75 : 0.12);
    if (first && second) both++;
    else if (first) onlyFirst++;
    else if (second) onlySecond++;
  }
  const { directionNats } = tellDescent({ ...NO_FAMILY, both, onlyA: onlyFirst, onlyB: onlySecond });
  const hasIdiolect = dice.next() < 0.6;
  // Sum of uniform draws: the first speaker's words fit him better on average, by as much as they vary.
  const fit = (mean: number): number => mean + (dice.next() + dice.next() + dice.next() - 1.5) * 12;
  const cut = (chance: number): number => (dice.next() < chance ? 1 : 0) + (dice.next() < chance ? 1 : 0);
  const first = { time: dated(10), logLikelihood: hasIdiolect ? fit(-60) : undefined, cutEdges: cut(0.05) };
  const second = { time: dated(10 + lag), logLikelihood: hasIdiolect ? fit(-65) : undefined, cutEdges: cut(0.2) };
  return dice.next() < 0.5
    ? { evidence: { a: first, b: second, containmentNats: directionNats, declared: null }, truth: "a" }
    : { evidence: { a: second, b: first, containmentNats: -directionNats, declared: null }, truth: "b" };
}

test("of 4,000 planted pairs at least 95 in 100 of those stated are right, and at least half are stated", () => {
  const dice = createDice(77);
  let stated = 0;
  let right = 0;
  for (let run = 0; run < 4000; run++) {
    const { evidence, truth } = plant(dice);
    const { earlier } = tellDirection(evidence);
    if (earlier === null) continue;
    stated++;
    if (earlier === truth) right++;
  }
  expect(right / stated).toBeGreaterThanOrEqual(0.95);
  expect(stated / 4000).toBeGreaterThanOrEqual(1 / 2);
});
