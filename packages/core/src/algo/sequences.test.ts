import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commonSubsequenceLength } from "./common-subsequence.ts";
import { longestIncreasingLength } from "./longest-increasing.ts";
import { mixPair } from "./mix-hash.ts";
import { SmallTally } from "./small-tally.ts";

/** Longest length by trying every subset: obvious and slow. */
function longestOf<Value>(values: readonly Value[], isGood: (chosen: readonly Value[]) => boolean): number {
  let best = 0;
  for (let subset = 0; subset < 2 ** values.length; subset++) {
    const chosen = values.filter((_, at) => (subset >> at) & 1);
    if (chosen.length > best && isGood(chosen)) best = chosen.length;
  }
  return best;
}

function isWithin(inner: readonly number[], outer: readonly number[]): boolean {
  let at = 0;
  for (const value of outer) if (value === inner[at]) at++;
  return at === inner.length;
}

describe("sequences", () => {
  test("the longest increasing subsequence of 3 1 2 5 4 has three members", () => {
    expect(longestIncreasingLength([3, 1, 2, 5, 4])).toBe(3);
    expect(longestIncreasingLength([])).toBe(0);
    expect(longestIncreasingLength([2, 2, 2])).toBe(1);
  });

  test("the longest increasing subsequence is the longest of all increasing subsets", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(8), { maxLength: 9 }), (values) => {
        const isIncreasing = (chosen: readonly number[]) => chosen.every((value, at) => at === 0 || value > chosen[at - 1]!);
        expect(longestIncreasingLength(values)).toBe(longestOf(values, isIncreasing));
      }),
      { seed: 1 },
    );
  });

  test("the longest common subsequence is the longest subset of one that runs through the other", () => {
    const short = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 8 });
    fc.assert(
      fc.property(short, short, (one, other) => {
        const tokens = Uint32Array.from([...one, ...other]);
        const length = commonSubsequenceLength(
          tokens,
          { first: 0, end: one.length },
          { first: one.length, end: one.length + other.length },
        );
        expect(length).toBe(longestOf(one, (chosen) => isWithin(chosen, other)));
      }),
      { seed: 2 },
    );
  });

  test("a tally counts each hash, and forgets all of them", () => {
    const tally = new SmallTally();
    tally.reset(4);
    expect([tally.add(7), tally.add(7), tally.add(7 + 2 ** 20), tally.add(7)]).toEqual([1, 2, 1, 3]);
    tally.reset(4000);
    expect(tally.add(7)).toBe(1);
  });

  test("mixing spreads neighbours over all bits and minds the order", () => {
    expect(mixPair(1, 2)).not.toBe(mixPair(2, 1));
    const buckets = new Set(Array.from({ length: 1000 }, (_, at) => mixPair(at, at + 1) >>> 16));
    expect(buckets.size).toBeGreaterThan(950);
  });
});
