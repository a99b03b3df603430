import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { orderLines, type LineOrder } from "./order-lines.ts";

const order = (speaker: number, ...lines: number[]): LineOrder => ({ speaker, lines });
const permutations = (lines: readonly number[]): number[][] =>
  lines.length === 0 ? [[]] : lines.flatMap((line) => permutations(lines.filter((other) => other !== line)).map((rest) => [line, ...rest]));

/** Votes of pairs that an order agrees with, less those it goes against. */
function agreement(lines: readonly number[], orders: readonly LineOrder[]): number {
  let sum = 0;
  lines.forEach((first, at) => {
    for (const second of lines.slice(at + 1))
      for (const { lines: own } of orders)
        if (own.includes(first) && own.includes(second)) sum += own.indexOf(first) < own.indexOf(second) ? 1 : -1;
  });
  return sum;
}

describe("orderLines", () => {
  test("by hand: each leaves out and moves lines, and the order of most stands", () => {
    expect(orderLines(5, [order(0, 3, 1, 4, 0), order(1, 3, 4, 2, 0), order(2, 1, 3, 4, 2), order(3, 3, 1, 2)])).toEqual([3, 1, 4, 2, 0]);
  });

  test("a speaker who says it three times has one vote", () => {
    expect(orderLines(2, [order(0, 1, 0), order(0, 1, 0), order(0, 1, 0), order(1, 0, 1), order(2, 0, 1)])).toEqual([0, 1]);
  });

  test("lines that nobody places stand in the middle, and without orders they stay as numbered", () => {
    expect(orderLines(3, [])).toEqual([0, 1, 2]);
    expect(orderLines(3, [order(0, 2, 0)])).toEqual([2, 1, 0]);
    expect(orderLines(0, [])).toEqual([]);
  });

  test("subsequences of one order give that order back wherever it can be told", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }), fc.array(fc.nat(127), { minLength: 1 }), (truth, masks) => {
        const orders = masks.map((mask, speaker) => order(speaker, ...truth.filter((_, at) => (mask >> at) & 1)));
        const found = orderLines(7, [...orders, order(99, ...truth)]);
        expect(found).toEqual(truth);
      }),
    );
  });

  test("agrees with as many votes as the best of all orders in at least 97 of 100 draws", () => {
    let best = 0;
    let runs = 0;
    const lists = fc.array(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 2 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lists, (drawn) => {
        const orders = drawn.map((lines, speaker) => order(speaker, ...lines));
        const found = agreement(orderLines(5, orders), orders);
        runs++;
        if (found === Math.max(...permutations([0, 1, 2, 3, 4]).map((lines) => agreement(lines, orders)))) best++;
      }),
      { seed: 5, numRuns: 200 },
    );
    expect(best / runs).toBeGreaterThanOrEqual(0.97);
  });
});
