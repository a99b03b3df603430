import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heldInOrder, linkPlaces, nearEqualLines, quantile, sourceCount, type LinkedPlace } from "./family-measures.ts";

const place = (source: string, start: number, end: number): LinkedPlace => ({ source, start, end });
const four = (): number => 4;

describe("single linkage", () => {
  test("a chain becomes one heap, places apart in one source do not", () => {
    const heaps = linkPlaces([
      [place("a", 0, 10), place("b", 0, 10)],
      [place("b", 4, 14), place("c", 0, 10)],
      [place("b", 40, 50), place("d", 0, 10)],
    ]);
    expect(heaps.map(sourceCount)).toEqual([3, 2]);
    expect(linkPlaces([])).toEqual([]);
  });

  test("heaps are those of joining until nothing changes", () => {
    const someplace = fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 12 }));
    const made = someplace.map(([source, start, length]) => place(source, start, start + length));
    fc.assert(
      fc.property(fc.array(fc.tuple(made, made), { maxLength: 8 }), (matches) => {
        const places = matches.flat();
        const heap = places.map((_, at) => at);
        const touches = (a: number, b: number): boolean => {
          const [left, right] = [places[a]!, places[b]!];
          const shared = Math.min(left.end, right.end) - Math.max(left.start, right.start);
          const shorter = Math.min(left.end - left.start, right.end - right.start);
          return a >> 1 === b >> 1 || (left.source === right.source && shared > 0 && shared * 2 >= shorter);
        };
        for (let round = 0; round < places.length; round++)
          places.forEach((_, a) => places.forEach((__, b) => touches(a, b) && (heap[a] = heap[b] = Math.min(heap[a]!, heap[b]!))));
        const slow = [...new Set(heap)].map((root) => heap.filter((of) => of === root).length).sort((x, y) => x - y);
        expect(
          linkPlaces(matches)
            .map((found) => found.length)
            .sort((x, y) => x - y),
        ).toEqual(slow);
      }),
    );
  });
});

describe("containment in order", () => {
  test("by hand: three of four words in order, two when they are turned round", () => {
    expect(heldInOrder(["a", "b", "c", "d"], ["a", "x", "b", "d"], four)).toBe(0.75);
    expect(heldInOrder(["a", "b"], ["b", "a"], four)).toBe(0.5);
    expect(heldInOrder([], ["a"], four)).toBe(0);
  });

  test("near-equal lines hold each other; a part of a line is none", () => {
    const line = ["one", "two", "three", "four", "five", "six"];
    expect(nearEqualLines([line, ["x", ...line], line.slice(0, 4), ["y"]], four, 0.8)).toEqual([[0, 1]]);
  });

  test("a quantile is a value of the list", () => {
    expect([quantile([5, 1, 3], 0.5), quantile([5, 1, 3], 1), quantile([], 0.5)]).toEqual([3, 5, 0]);
  });
});
