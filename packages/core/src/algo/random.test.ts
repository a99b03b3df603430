import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDice } from "./random.ts";

describe("seeded dice", () => {
  test("the same seed gives the same draws, and they are those of mulberry32", () => {
    const draws = (seed: number): number[] =>
      Array.from(
        { length: 3 },
        (
          (dice) => () =>
            Math.round(dice.next() * 1e6)
        )(createDice(seed)),
      );
    expect(draws(1)).toEqual(draws(1));
    expect(draws(1)).toEqual([627074, 2736, 527447]);
    expect(draws(1)).not.toEqual(draws(2));
  });

  test("a shuffled list holds the same elements, a pick is one of them", () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.integer(), { minLength: 1 }), (seed, list) => {
        const dice = createDice(seed);
        expect([...dice.shuffled(list)].sort((x, y) => x - y)).toEqual([...list].sort((x, y) => x - y));
        expect(list).toContain(dice.pick(list));
      }),
    );
  });
});
