import { describe, expect, test } from "vitest";
import { findContainers } from "./family-containers.ts";
import type { Family } from "./family-gather.ts";

const BITS = 5;

/** Families of invented words; each place is [document, words], one text after the other. */
function families(given: readonly (readonly (readonly number[])[])[]) {
  const tokens: number[] = [];
  const made = given.map((wordings): Family => {
    const places = wordings.map((words) => {
      const first = tokens.length;
      tokens.push(...words, 0);
      return { document: first, first, end: first + words.length, shared: words.length, gapBits: 0, via: -1 };
    });
    return { places, coverage: new Uint16Array(wordings[0]!.length) };
  });
  return { made, tokens: Uint32Array.from(tokens) };
}
const find = (given: readonly (readonly (readonly number[])[])[]) => {
  const { made, tokens } = families(given);
  return findContainers(made, tokens, new Float32Array(200).fill(BITS));
};
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

describe("containers", () => {
  test("a slogan in a paragraph names the paragraph; the paragraph names nobody", () => {
    const [slogan, paragraph] = find([[range(10, 18)], [range(1, 30)]]);
    expect(slogan).toEqual({ index: 1, share: 1, placeCount: 0 });
    expect(paragraph).toBeUndefined();
  });

  test("four fifths are enough, three quarters are not; a line hardly longer contains nothing", () => {
    const line = range(1, 21);
    expect(find([[line], [[...range(1, 17), ...range(60, 80)]]])[0]?.share).toBeCloseTo(0.8, 6);
    expect(find([[line], [[...range(1, 16), ...range(60, 80)]]])[0]).toBeUndefined();
    expect(find([[line], [[...line, 60, 61]]])[0]).toBeUndefined();
  });

  test("of several it is the one that holds most, then the shortest", () => {
    const line = range(1, 11);
    const most = find([[line], [[...range(1, 10), ...range(60, 70)]], [[...line, ...range(70, 90)]], [[...range(90, 100), ...line]]]);
    expect(most[0]).toMatchObject({ index: 3, share: 1 });
  });

  test("the order of the lines makes no difference to which two belong together", () => {
    const given = [[range(10, 18)], [range(1, 30)], [range(40, 50)], [range(38, 60)]];
    const forward = find(given).map((container) => container && given[container.index]![0]!.join());
    const backward = find(given.toReversed()).map((container) => container && given.toReversed()[container.index]![0]!.join());
    expect(backward.toReversed()).toEqual(forward);
  });

  test("places of the shorter line inside the longer one are counted, each once", () => {
    const tokens = Uint32Array.from([...range(1, 30), 0, ...range(10, 18), 0, ...range(1, 30)]);
    const place = (first: number, end: number) => ({ document: first, first, end, shared: 0, gapBits: 0, via: -1 });
    const coverage = new Uint16Array(0);
    const long: Family = { places: [place(0, 29), place(39, 68)], coverage };
    const short: Family = { places: [place(30, 38), place(9, 17), place(48, 56)], coverage };
    expect(findContainers([short, long], tokens, new Float32Array(200).fill(BITS))[0]).toEqual({ index: 1, share: 1, placeCount: 2 });
  });
});
