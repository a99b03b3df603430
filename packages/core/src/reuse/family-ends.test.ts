import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCores } from "./family-cores.ts";
import { PassageEnds } from "./family-ends.ts";
import type { PassageColumns } from "./passage-columns.ts";

const LENGTH = 1000;

/** Passages from text 0 (tokens 0 to 999) to texts of other speakers, one text each, at the same place in it. */
function passagesFrom(stretches: readonly (readonly [first: number, end: number])[]): PassageColumns {
  const column = (value: (stretch: readonly [number, number], at: number) => number) => Uint32Array.from(stretches, value);
  return {
    count: stretches.length,
    aDocument: column(() => 0),
    aFirst: column(([first]) => first),
    aEnd: column(([, end]) => end),
    bDocument: column((_, at) => at + 1),
    bFirst: column(([first], at) => (at + 1) * LENGTH + first),
    bEnd: column(([, end], at) => (at + 1) * LENGTH + end),
    bits: new Float64Array(stretches.length),
    matched: column(([first, end]) => end - first),
    type: new Uint8Array(stretches.length),
  };
}

const stretch = fc
  .tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 30 }))
  .map(([first, length]) => [first, first + length] as const);

describe("ends of passages", () => {
  test("what lies over a stretch is found whatever the passages, as by looking at all of them", () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 40 }), stretch, (stretches, [first, end]) => {
        const ends = new PassageEnds(passagesFrom(stretches));
        const found: number[] = [];
        ends.forEachOver({ document: 0, first, end }, (over) => found.push(over));
        const expected = stretches.flatMap(([from, to], at) => (from < end && to > first ? [at * 2] : []));
        expect(found.sort((x, y) => x - y)).toEqual(expected);
      }),
    );
  });
});

describe("cores", () => {
  const cores = (stretches: readonly (readonly [number, number])[]) => {
    const count = stretches.length + 1;
    const numbers = Uint32Array.from({ length: count }, (_, at) => at);
    const documents = {
      source: numbers,
      speaker: numbers,
      outlet: new Uint32Array(count),
      day: new Int32Array(count),
      isProse: new Uint8Array(count),
      canonical: numbers,
    };
    return findCores(new PassageEnds(passagesFrom(stretches)), documents)
      .filter((core) => core.document === 0)
      .map((core) => [core.first, core.end, core.support]);
  };

  test("a slogan that many share inside a text that one shares is cut out of it", () => {
    expect(
      cores([
        [0, 100],
        [40, 60],
        [40, 60],
        [41, 60],
      ]),
    ).toEqual([
      [0, 40, 1],
      [40, 60, 4],
      [60, 100, 1],
    ]);
  });

  test("edges that differ by a word or two do not break a core", () => {
    expect(
      cores([
        [10, 40],
        [11, 40],
        [10, 38],
      ]),
    ).toEqual([[10, 40, 3]]);
  });

  test("cores of one text never overlap and cover no word that nobody shares", () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
        let last = 0;
        for (const [first, end] of cores(stretches)) {
          expect(first).toBeGreaterThanOrEqual(last);
          for (let at = first!; at < end!; at++) expect(stretches.some(([from, to]) => at >= from && at < to)).toBe(true);
          last = end!;
        }
      }),
    );
  });
});
