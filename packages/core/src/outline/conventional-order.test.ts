import { describe, expect, it } from "vitest";
import { createDice } from "../algo/random.ts";
import { conventionalChance, countPrecedence } from "./conventional-order.ts";

const sixInOrder = [0, 1, 2, 3, 4, 5];

describe("conventionalChance", () => {
  it("explains an order that all others keep", () => {
    const precedence = countPrecedence(
      6,
      Array.from({ length: 40 }, () => sixInOrder),
    );
    expect(conventionalChance(precedence, 0, createDice(1))).toBeGreaterThan(0.3);
  });

  it("does not explain an order that others break as often as not", () => {
    const dice = createDice(2);
    const precedence = countPrecedence(
      6,
      Array.from({ length: 40 }, () => dice.shuffled(sixInOrder)),
    );
    expect(conventionalChance(precedence, 0, createDice(1)) ?? 0).toBeLessThan(0.05);
  });

  it("counts only statements that hold two of the points", () => {
    expect(countPrecedence(3, [[0], [], [2, 1]])).toMatchObject({ statements: 1 });
  });

  it("draws the same with the same seed", () => {
    const precedence = countPrecedence(4, [
      [0, 1, 2, 3],
      [1, 0, 3, 2],
    ]);
    expect(conventionalChance(precedence, 2, createDice(7))).toBe(conventionalChance(precedence, 2, createDice(7)));
  });
});
