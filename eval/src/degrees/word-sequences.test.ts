import fc from "fast-check";
import { expect, test } from "vitest";
import { commonSubsequence, commonWords, containment, tileGreedily } from "./word-sequences.ts";

const split = (text: string): string[] => text.split(" ");
const words = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 10 });

test("containment counts distinct runs of the first text", () => {
  expect(containment(split("a b a b c"), split("x a b y"), 1)).toBeCloseTo(2 / 3, 12);
  expect(containment(split("a b a b c"), split("x a b y"), 2)).toBeCloseTo(1 / 3, 12);
  expect(containment(split("a"), split("a b"), 2)).toBe(0);
});

test("the longest common subsequence is that of trying every subset", () => {
  fc.assert(
    fc.property(words, words, (left, right) => {
      let best = 0;
      for (let subset = 0; subset < 2 ** left.length; subset += 1) {
        const chosen = left.filter((_, place) => (subset >> place) & 1);
        let at = 0;
        for (const word of right) if (at < chosen.length && chosen[at] === word) at += 1;
        if (at === chosen.length) best = Math.max(best, at);
      }
      expect(commonSubsequence(left, right)).toBe(best);
      expect(best).toBeLessThanOrEqual(commonWords(left, right));
    }),
  );
});

test("tiles worked by hand: the longest run first, moved blocks as tiles of their own", () => {
  expect(tileGreedily(split("d e f a b c"), split("a b c d e f g"), 2)).toEqual([
    { left: 0, right: 3, length: 3 },
    { left: 3, right: 0, length: 3 },
  ]);
  expect(tileGreedily(split("a b c d"), split("a b x c d"), 3)).toEqual([]);
});

test("tiles are equal words, no word stands in two, and none of the shortest length is left over", () => {
  fc.assert(
    fc.property(words, words, fc.integer({ min: 1, max: 3 }), (left, right, shortest) => {
      const tiles = tileGreedily(left, right, shortest);
      const taken = { left: new Set<number>(), right: new Set<number>() };
      for (const tile of tiles) {
        expect(tile.length).toBeGreaterThanOrEqual(shortest);
        for (let at = 0; at < tile.length; at += 1) {
          expect(left[tile.left + at]).toBe(right[tile.right + at]);
          expect(taken.left.has(tile.left + at) || taken.right.has(tile.right + at)).toBe(false);
          taken.left.add(tile.left + at);
          taken.right.add(tile.right + at);
        }
      }
      for (let i = 0; i + shortest <= left.length; i += 1) {
        for (let j = 0; j + shortest <= right.length; j += 1) {
          const isFree = Array.from({ length: shortest }, (_, at) => at).every(
            (at) => left[i + at] === right[j + at] && !taken.left.has(i + at) && !taken.right.has(j + at),
          );
          expect(isFree).toBe(false);
        }
      }
    }),
  );
});
