import { describe, expect, it } from "vitest";
import { chainChance, inversionChance, orderChance } from "./order-chance.ts";

/** Every order of n things. */
function permutations(n: number): number[][] {
  if (n === 0) return [[]];
  return permutations(n - 1).flatMap((rest) => Array.from({ length: n }, (_, at) => [...rest.slice(0, at), n - 1, ...rest.slice(at)]));
}

const inversionsOf = (order: readonly number[]): number =>
  order.reduce((sum, x, i) => sum + order.slice(i + 1).filter((y) => y < x).length, 0);

const chainOf = (order: readonly number[]): number => {
  const best = order.map(() => 1);
  order.forEach((x, i) => order.slice(0, i).forEach((y, j) => (best[i] = y < x ? Math.max(best[i]!, best[j]! + 1) : best[i]!)));
  return Math.max(...best);
};

describe("orderChance", () => {
  it.each([2, 4, 6])("gives the share of all orders of %i points with so few inversions", (n) => {
    const all = permutations(n);
    for (let most = 0; most <= (n * (n - 1)) / 2; most++)
      expect(inversionChance(n, most)).toBeCloseTo(all.filter((order) => inversionsOf(order) <= most).length / all.length, 10);
  });

  it("bounds the share of all orders with so long a chain from above", () => {
    const all = permutations(6);
    for (let length = 1; length <= 6; length++)
      expect(chainChance(6, length)).toBeGreaterThanOrEqual(all.filter((order) => chainOf(order) >= length).length / all.length - 1e-12);
    expect(chainChance(6, 6)).toBeCloseTo(1 / 720, 12);
  });

  it("is never smaller than the true chance, so that it holds its level", () => {
    const all = permutations(6);
    const chances = all.map((order) => orderChance(6, inversionsOf(order), chainOf(order)));
    for (const level of [0.01, 0.05, 0.2])
      expect(chances.filter((chance) => chance <= level).length / all.length).toBeLessThanOrEqual(level);
  });

  it("goes over into the normal distribution without a step", () => {
    for (const share of [0.3, 0.4, 0.45]) {
      const exact = inversionChance(60, Math.round((share * 60 * 59) / 2));
      const normal = inversionChance(61, Math.round((share * 61 * 60) / 2));
      expect(Math.abs(Math.log(normal / exact))).toBeLessThan(0.5);
    }
  });

  it("knows no order of fewer than two points", () => expect(orderChance(1, 0, 1)).toBe(1));
});
