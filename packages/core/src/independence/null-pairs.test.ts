import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareCamps } from "../counting/camps.ts";
import type { JudgedCorpus, JudgedItem, JudgedStatement } from "./judged.ts";
import { countNullPairs } from "./null-pairs.ts";
import { occasionOf, type Occasion } from "./occasions.ts";

const DAY = 86_400_000;

type Draft = Partial<Omit<JudgedStatement, "topics">> & {
  readonly speaker: number;
  readonly topics?: readonly number[];
  readonly day?: number | null;
};

function statement({ topics = [], day = 0, ...given }: Draft, number: number): JudgedStatement {
  const from = day === null ? null : day * DAY;
  const known = { id: `s${number}`, event: null, from, to: from, tokenCount: 100, language: "en", isFull: true };
  return { ...known, topics: Uint32Array.from(topics), ...given };
}

/** An item of 10 words of 50 characters, once in each of some statements. */
function item(id: string, bits: number, statements: readonly number[], more: Partial<JudgedItem> = {}): JudgedItem {
  const places = statements.map((number) => ({
    statement: number,
    sourceId: `source${number}`,
    start: 0,
    end: 50,
    variant: null,
    isAsserted: true,
  }));
  return { id, level: "passage", bits, text: id, tokenCount: 10, places, ...more };
}

const corpus = (given: Partial<JudgedCorpus>): JudgedCorpus => ({
  speakers: [
    { id: "a", camps: ["Elm"] },
    { id: "b", camps: ["Oak"] },
    { id: "c", camps: ["Elm", "Oak"] },
    { id: "d", camps: [] },
  ],
  statements: [],
  items: [],
  orders: [],
  declared: [],
  ...given,
});

describe("countNullPairs", () => {
  it("counts opponents at one event, two days apart on one subject, and more than two weeks apart, and nobody else", () => {
    const drafts: Draft[] = [
      { speaker: 0, day: 0, topics: [7] },
      { speaker: 1, day: 2, topics: [3, 7] }, // the same subject as 0, opposed
      { speaker: 1, day: 2, topics: [3], tokenCount: 40 }, // another subject, too near in time to be unrelated
      { speaker: 1, day: 30, topics: [7], tokenCount: 50 }, // long after 0
      { speaker: 2, day: 0, topics: [7] }, // of both camps
      { speaker: 3, day: 0, topics: [7] }, // of no known camp
      { speaker: 1, day: 0, topics: [7], isFull: false },
      { speaker: 1, day: 0, topics: [7], language: "ur" },
    ];
    const items = [item("x", 60, [0, 1, 3, 4, 5]), item("y", 55, [0, 1]), item("z", 20, [0, 3], { level: "device" })];
    const { same, other } = countNullPairs(corpus({ statements: drafts.map(statement), items }));
    expect(same).toMatchObject({ pairCount: 1, space: 10_000, oneTextCount: 0, declaredCount: 0, drawnShare: 1 });
    expect([...same.shares]).toEqual([["passage", [{ bits: 60, itemId: "x", a: 0, b: 1 }]]]);
    expect(other).toMatchObject({ pairCount: 1, space: 5000 });
    expect([...other.shares]).toEqual([
      ["passage", [{ bits: 60, itemId: "x", a: 0, b: 3 }]],
      ["device", [{ bits: 20, itemId: "z", a: 0, b: 3 }]],
    ]);
  });

  it("takes one event for one occasion, however far apart and even without dates", () => {
    const drafts: Draft[] = [
      { speaker: 0, day: 0, event: "e" },
      { speaker: 1, day: 90, event: "e" },
      { speaker: 1, day: null, event: "e" },
      { speaker: 1, day: null },
    ];
    const { same, other } = countNullPairs(corpus({ statements: drafts.map(statement) }));
    expect([same.pairCount, other.pairCount]).toEqual([2, 0]);
  });

  it("leaves out whoever names the other on one occasion", () => {
    const drafts: Draft[] = [
      { speaker: 0, event: "e", names: Uint32Array.of(1) },
      { speaker: 1, event: "e" },
      { speaker: 0, event: "e", names: Uint32Array.of(2, 3) },
    ];
    const statements = drafts.map(statement);
    const { same } = countNullPairs(corpus({ statements, items: [item("x", 60, [0, 1, 2])] }));
    expect(same).toMatchObject({ pairCount: 1, namingCount: 1 });
    expect(same.shares.get("passage")).toEqual([{ bits: 60, itemId: "x", a: 1, b: 2 }]);
  });

  it("leaves out one text with two names on it, and what a text declares", () => {
    const drafts: Draft[] = [
      { speaker: 0, event: "e", tokenCount: 29 },
      { speaker: 1, event: "e", tokenCount: 500 },
      { speaker: 1, event: "e", tokenCount: 31 },
    ];
    const items = [item("x", 60, [0, 1]), item("y", 70, [0, 2])];
    const statements = drafts.map(statement);
    const { same } = countNullPairs(corpus({ statements, items }));
    expect(same).toMatchObject({ pairCount: 0, space: 0, oneTextCount: 2, declaredCount: 0 });
    const longer = statements.map((one) => ({ ...one, tokenCount: 100 }));
    expect(countNullPairs(corpus({ statements: longer, items })).same).toMatchObject({ pairCount: 2, oneTextCount: 0 });
    const declared = [{ a: 1, b: 0, source: 1, itemId: "y" }];
    const told = countNullPairs(corpus({ statements: longer, items, declared })).same;
    expect(told).toMatchObject({ pairCount: 1, space: 10_000, declaredCount: 1 });
    expect(told.shares.get("passage")).toHaveLength(1);
  });

  it("agrees with going through all pairs of statements, in any corpus", () => {
    fc.assert(
      fc.property(anyCorpus, (drawn) => {
        const counted = countNullPairs(drawn);
        for (const occasion of ["same", "other"] as const) {
          const { pairCount, space, oneTextCount, shares } = counted[occasion];
          const slow = slowCount(drawn, occasion);
          expect({ pairCount, space, oneTextCount }).toEqual({
            pairCount: slow.pairCount,
            space: slow.space,
            oneTextCount: slow.oneTextCount,
          });
          expect((shares.get("passage") ?? []).map(({ bits }) => bits)).toEqual(slow.bits);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("does not depend on the order of items", () => {
    fc.assert(
      fc.property(anyCorpus, (drawn) => {
        expect(countNullPairs({ ...drawn, items: drawn.items.toReversed() })).toEqual(countNullPairs(drawn));
      }),
    );
  });
});

const anyCorpus = fc
  .record({
    drafts: fc.array(
      fc.record({
        speaker: fc.nat(3),
        day: fc.option(fc.nat(40), { nil: null }),
        event: fc.option(fc.constantFrom("e", "f"), { nil: null }),
        topics: fc.constantFrom([], [1], [2], [1, 2]),
        tokenCount: fc.integer({ min: 10, max: 60 }),
        language: fc.constantFrom("en", "en", "ur"),
        isFull: fc.constantFrom(true, true, false),
      }),
      { maxLength: 12 },
    ),
    uses: fc.array(fc.record({ bits: fc.integer({ min: 52, max: 56 }), mask: fc.nat(4095) }), { maxLength: 4 }),
  })
  .map(({ drafts, uses }) => {
    const statements = drafts.map((draft, number) => statement(draft, number));
    const items = uses.map(({ bits, mask }, number) =>
      item(
        `i${number}`,
        bits,
        statements.flatMap((_, at) => ((mask >> at) & 1 ? [at] : [])),
      ),
    );
    return corpus({ statements, items: items.filter(({ places }) => places.length > 0) });
  });

/** The obvious way: every pair of statements, every item. All places of items here lie on top of each other. */
function slowCount({ speakers, statements, items }: JudgedCorpus, wanted: Occasion) {
  const found = { pairCount: 0, space: 0, oneTextCount: 0, bits: [] as number[] };
  for (const [b, y] of statements.entries())
    for (const [a, x] of statements.slice(0, b).entries()) {
      if (!x.isFull || !y.isFull || x.language !== y.language) continue;
      if (compareCamps(speakers[x.speaker]!, speakers[y.speaker]!) !== "opposed") continue;
      const isSame = occasionOf(x, y) === "same";
      const isApart = x.from !== null && y.from !== null && Math.abs(x.from - y.from) > 14 * DAY;
      if (wanted === "same" ? !isSame : isSame || !isApart) continue;
      const shared = items.filter(({ places }) => [a, b].every((number) => places.some((place) => place.statement === number)));
      if (shared.length > 0 && 10 > Math.min(x.tokenCount, y.tokenCount) / 3) {
        found.oneTextCount++;
        continue;
      }
      found.pairCount++;
      found.space += x.tokenCount * y.tokenCount;
      if (shared.length > 0) found.bits.push(Math.max(...shared.map(({ bits }) => bits)));
    }
  found.bits.sort((p, q) => q - p);
  return found;
}
