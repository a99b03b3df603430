import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { VariantFinder } from "./family-variants.ts";
import type { Family } from "./family-gather.ts";

const NO_DAY = -2147483648;

/** A family with one place per document; copies of a document by its number. */
function variantsOf(wordings: readonly (readonly number[])[], days: readonly number[] = [], copies: Readonly<Record<number, number>> = {}) {
  const tokens = Uint32Array.from(wordings.flat());
  let first = 0;
  const places = wordings.map((words, document) => {
    first += words.length;
    return { document, first: first - words.length, end: first, shared: words.length, gapBits: 0, via: -1 };
  });
  const family: Family = { places, coverage: new Uint16Array(wordings[0]!.length) };
  const day = Int32Array.from({ length: 20 }, (_, document) => days[document] ?? NO_DAY);
  const withCopies = (document: number) => (copies[document] === undefined ? [document] : [document, copies[document]]);
  const finder = new VariantFinder({ tokens, day, withCopies });
  const { numbers, variants } = finder.find(family);
  return { numbers: [...numbers], variants, count: finder.count(family) };
}

describe("variants", () => {
  test("the canonical wording comes first however rare it is, then by uses, first day, place", () => {
    const [canonical, often, late, early, undated] = [
      [1, 2, 3, 4],
      [1, 2, 3],
      [1, 2, 9, 4],
      [2, 3, 4],
      [1, 3, 4],
    ];
    const { numbers, variants } = variantsOf([canonical!, late!, often!, undated!, early!, often!], [5, 9, 7, NO_DAY, 3, 8]);
    expect(numbers).toEqual([1, 4, 2, 5, 3, 2]);
    expect(variants).toEqual([
      { placeIndex: 0, useCount: 1, editCount: 0 },
      { placeIndex: 2, useCount: 2, editCount: 1 },
      { placeIndex: 4, useCount: 1, editCount: 1 },
      { placeIndex: 1, useCount: 1, editCount: 1 },
      { placeIndex: 3, useCount: 1, editCount: 1 },
    ]);
  });

  test("a copy of a text is a use of its own, with a day of its own", () => {
    const wordings = [
      [1, 2, 3],
      [1, 2],
      [2, 3],
      [1, 3],
    ];
    expect(variantsOf(wordings, [0, 5, 5, 5, 1], { 3: 4 }).numbers).toEqual([1, 3, 4, 2]);
  });

  test("wordings are equal when all their words are, as comparing every two shows; the numbers run from 1 without a gap", () => {
    const wording = fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(wording, { minLength: 1, maxLength: 12 }), (wordings) => {
        const { numbers, variants, count } = variantsOf(wordings);
        expect(count).toBe(variants.length);
        expect([...new Set(numbers)].sort((x, y) => x - y)).toEqual(variants.map((_, index) => index + 1));
        wordings.forEach((left, i) => wordings.forEach((right, j) => expect(numbers[i] === numbers[j]).toBe(left.join() === right.join())));
        variants.forEach((variant, index) => {
          expect(variant.useCount).toBe(numbers.filter((number) => number === index + 1).length);
          expect(numbers[variant.placeIndex]).toBe(index + 1);
          expect(variant.editCount === 0).toBe(index === 0);
        });
      }),
    );
  });
});
