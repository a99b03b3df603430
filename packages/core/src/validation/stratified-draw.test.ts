import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentId } from "../model/ids.ts";
import { StratifiedDraw, type Sample } from "./stratified-draw.ts";

const stratum = (kind: string, isClaimed = true): { question: string; kind: string; isClaimed: boolean } => ({
  question: "same words",
  kind,
  isClaimed,
});

function draw(keys: readonly string[], seed = 1, n = 10): Sample<string> {
  const drawing = new StratifiedDraw<string>({ n, minimum: 2, seed });
  for (const key of keys) drawing.add(stratum(key.slice(0, 1), !key.startsWith("z")), key, key.toUpperCase());
  return drawing.finish();
}

const hundred = Array.from({ length: 100 }, (_, at) => `${"aabz"[at % 4]}${at}`);

describe("a stratified draw", () => {
  test("takes the least of the seeded numbers of each stratum, as sorting everything does", () => {
    const { strata, drawn } = draw(hundred, 3);
    expect(strata.map(({ kind, size, isClaimed }) => [kind, size, isClaimed])).toEqual([
      ["a", 50, true],
      ["b", 25, true],
      ["z", 25, false],
    ]);
    for (const [at, { kind, drawn: count }] of strata.entries()) {
      const slow = hundred
        .filter((key) => key.startsWith(kind))
        .toSorted((x, y) => (contentId("rank", [3, x]) < contentId("rank", [3, y]) ? -1 : 1))
        .slice(0, count);
      expect(
        drawn
          .filter((one) => one.stratum === at)
          .map(({ key }) => key)
          .sort(),
      ).toEqual(slow.sort());
    }
  });

  test("is the same whatever the order of candidates, has nothing twice, and carries what was handed in", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(hundred, { minLength: 100 }), fc.nat(1000), (shuffled, seed) => {
        const sample = draw(shuffled, seed);
        expect(sample).toEqual(draw(hundred, seed));
        expect(new Set(sample.drawn.map(({ key }) => key)).size).toBe(10);
        for (const { key, candidate } of sample.drawn) expect(candidate).toBe(key.toUpperCase());
      }),
    );
  });

  test("draws every candidate of a stratum about equally often over seeds", () => {
    const times = new Map<string, number>();
    const keys = hundred.filter((key) => key.startsWith("a"));
    for (let seed = 0; seed < 2000; seed++) for (const { key } of draw(keys, seed, 5).drawn) times.set(key, (times.get(key) ?? 0) + 1);
    // 200 each are expected, with a standard deviation of 13.4; four of them leave room for 50 candidates.
    for (const key of keys) expect(Math.abs((times.get(key) ?? 0) - 200)).toBeLessThan(54);
  });

  test("another seed draws others; the order does not follow the strata", () => {
    expect(draw(hundred, 1).drawn.map(({ key }) => key)).not.toEqual(draw(hundred, 2).drawn.map(({ key }) => key));
    const orders = new Set(
      Array.from({ length: 20 }, (_, seed) =>
        draw(hundred, seed)
          .drawn.map((one) => one.stratum)
          .join(""),
      ),
    );
    expect(orders.size).toBeGreaterThan(15);
  });

  test("of nothing is empty", () => {
    expect(draw([])).toEqual({ strata: [], drawn: [] });
  });
});
