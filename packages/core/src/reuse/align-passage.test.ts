import { describe, expect, test } from "vitest";
import type { TokenColumns } from "../text/token-columns.ts";
import { alignPassage } from "./align-passage.ts";

/** Two texts one after the other; the chain found the words at the same index of `a` and `b`. */
function align(one: readonly number[], other: readonly number[], nodes: readonly (readonly [number, number])[]) {
  const columns = { tokens: Uint32Array.from([...one, ...other]) } as TokenColumns;
  const piece = {
    a: { first: 0, end: one.length },
    b: { first: one.length, end: one.length + other.length },
    bits: 50,
    nodes: nodes.flatMap(([a, b]) => [a, one.length + b]),
  };
  return alignPassage(piece, columns);
}

describe("alignPassage", () => {
  test("equal words are verbatim, a changed one makes it near verbatim, many changed ones a paraphrase", () => {
    const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const all = ten.map((_, at) => [at, at] as const);
    expect(align(ten, ten, all)).toEqual({ matched: 10, type: "verbatim" });
    expect(
      align(
        ten,
        [1, 2, 3, 4, 99, 6, 7, 8, 9, 10],
        all.filter(([at]) => at !== 4),
      ),
    ).toEqual({ matched: 9, type: "near_verbatim" });
    expect(
      align(
        ten,
        [1, 2, 3, 91, 92, 93, 94, 8, 9, 10],
        all.filter(([at]) => at < 3 || at > 6),
      ),
    ).toEqual({ matched: 6, type: "paraphrase" });
  });

  test("words between the nodes of a chain that match in order are filled in", () => {
    expect(
      align(
        [1, 2, 3, 4],
        [1, 2, 3, 4],
        [
          [0, 0],
          [3, 3],
        ],
      ),
    ).toEqual({ matched: 4, type: "verbatim" });
  });

  test("in another order all words count that both sides hold, each as often as the side that holds it less often", () => {
    const one = [1, 2, 3, 4, 5, 5, 7];
    const other = [4, 3, 2, 1, 5, 8, 7];
    expect(
      align(one, other, [
        [0, 3],
        [1, 2],
        [3, 0],
      ]),
    ).toEqual({ matched: 6, type: "reordered" });
  });
});
