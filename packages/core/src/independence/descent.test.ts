import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countDescent } from "./count-descent.ts";
import { NO_FAMILY, tellDescent, type DescentCounts } from "./descent.ts";
import type { JudgedItem, JudgedStatement } from "./judged.ts";
import { keepingAnyShare } from "./retention.ts";

const few = fc.integer({ min: 0, max: 12 });
const counts = fc.record({
  both: few,
  onlyA: few,
  onlyB: few,
  neither: few,
  majorityOnlyA: few,
  majorityOnlyB: few,
  majorityBoth: few,
  sameChange: few,
  earlier: fc.constantFrom("a" as const, "b" as const, null),
});

describe("keepingAnyShare", () => {
  test("is the mean over all shares, as summed on a fine grid", () => {
    for (const [kept, lost] of [
      [0, 0],
      [3, 0],
      [2, 5],
      [7, 1],
    ] as const) {
      let sum = 0;
      for (let step = 0.5; step < 20_000; step++) sum += (step / 20_000) ** kept * (1 - step / 20_000) ** lost;
      expect(Math.exp(keepingAnyShare(kept, lost))).toBeCloseTo(sum / 20_000, 7);
    }
  });
});

describe("tellDescent", () => {
  test("by hand: each has two family items that the other lacks, so both follow a third text", () => {
    expect(tellDescent({ ...NO_FAMILY, both: 4, onlyA: 2, onlyB: 2 })).toMatchObject({ verdict: "common_source", repeated: null });
  });

  test("by hand: b has nothing that a lacks, both lack what others have, and they share a change of words", () => {
    expect(tellDescent({ ...NO_FAMILY, both: 5, onlyA: 5, neither: 4, majorityBoth: 3, sameChange: 1 })).toMatchObject({
      verdict: "copy",
      repeated: "a",
    });
  });

  test("a text that lacks nothing of the family may be the one that all repeat, which alone is no verdict", () => {
    const { verdict, repeated, nats } = tellDescent({ ...NO_FAMILY, both: 6, onlyA: 6 });
    expect({ verdict, repeated }).toEqual({ verdict: "undetermined", repeated: "a" });
    expect(nats).toBeLessThan(0);
  });

  test("what both lack of a family of many versions does not make one text from the other of two that each have their own", () => {
    expect(tellDescent({ ...NO_FAMILY, both: 5, onlyA: 3, onlyB: 9, neither: 27 }).verdict).toBe("common_source");
    expect(tellDescent({ ...NO_FAMILY, both: 28, onlyB: 7, neither: 8, majorityOnlyB: 1, sameChange: 9 }).verdict).toBe("undetermined");
  });

  test("equal texts are left undetermined", () => {
    expect(tellDescent({ ...NO_FAMILY, both: 12 })).toMatchObject({ verdict: "undetermined", repeated: null });
  });

  test("one change of words that only they share may come from a version between; it does not make a copy", () => {
    expect(tellDescent({ ...NO_FAMILY, both: 6, majorityBoth: 3, sameChange: 1 }).verdict).toBe("undetermined");
  });

  test("nothing known gives no verdict", () => expect(tellDescent(NO_FAMILY)).toMatchObject({ verdict: "undetermined", repeated: null }));

  test("a date that is turned round speaks against that direction, and never decides alone against items", () => {
    const evidence = { ...NO_FAMILY, both: 5, onlyA: 5, neither: 4 };
    expect(tellDescent({ ...evidence, earlier: "b" }).nats).toBeGreaterThan(tellDescent(evidence).nats);
    expect(tellDescent({ ...evidence, earlier: "a" }).nats).toBe(tellDescent(evidence).nats);
  });

  test("names given the other way round turn the answer round and change nothing else", () => {
    fc.assert(
      fc.property(counts, (one) => {
        const other: DescentCounts = {
          ...one,
          onlyA: one.onlyB,
          onlyB: one.onlyA,
          majorityOnlyA: one.majorityOnlyB,
          majorityOnlyB: one.majorityOnlyA,
          earlier: one.earlier === null ? null : one.earlier === "a" ? "b" : "a",
        };
        const [first, second] = [tellDescent(one), tellDescent(other)];
        expect(second.nats).toBeCloseTo(first.nats, 9);
        expect(second.directionNats).toBeCloseTo(-first.directionNats, 9);
        expect(second.repeated).toBe(first.repeated === null ? null : first.repeated === "a" ? "b" : "a");
      }),
    );
  });

  test("an item more on either side never speaks for repeating", () => {
    fc.assert(
      fc.property(counts, (one) => {
        const more = { ...one, onlyA: one.onlyA + 1, onlyB: one.onlyB + 1 };
        if (one.both >= one.onlyA && one.both >= one.onlyB && one.neither === 0)
          expect(tellDescent(more).nats).toBeGreaterThan(tellDescent(one).nats - 1e-9);
      }),
    );
  });
});

describe("countDescent", () => {
  const statement = (speaker: number, day: number | null): JudgedStatement => ({
    id: `s${speaker}`,
    speaker,
    event: null,
    from: day,
    to: day === null ? null : day + 1,
    tokenCount: 100,
    language: "en",
    topics: new Uint32Array(),
    isFull: true,
  });
  const item = (...uses: [statement: number, variant: number | null][]): JudgedItem => ({
    id: "item",
    level: "passage",
    bits: 80,
    text: "",
    tokenCount: 9,
    places: uses.map(([at, variant]) => ({ statement: at, sourceId: `s${at}`, start: 0, end: 9, variant, isAsserted: true })),
  });
  const statements = [statement(0, 1), statement(1, 5), statement(2, 7), statement(3, null), statement(0, 9)];

  test("only what third speakers have too counts, and a speaker's other statement is no third", () => {
    const items = [
      item([0, 1], [1, 1]),
      item([0, 1], [1, 1], [4, 1]),
      item([0, 1], [1, 2], [2, 2], [3, 2]),
      item([0, null], [2, null]),
      item([2, 1], [3, 1]),
      item([2, 1]),
    ];
    expect(countDescent(0, 1, { statements, members: new Set([0, 1, 2, 3, 4]), items })).toEqual({
      ...NO_FAMILY,
      both: 1,
      onlyA: 1,
      neither: 1,
      majorityOnlyB: 1,
      earlier: "a",
    });
  });

  test("statements outside the family are no witnesses, and a lone wording makes no majority", () => {
    const items = [item([0, 1], [1, 2], [2, 2], [3, 3])];
    expect(countDescent(0, 1, { statements, members: new Set([0, 1]), items })).toEqual({ ...NO_FAMILY, earlier: "a" });
    expect(countDescent(0, 1, { statements, members: new Set([0, 1, 2, 3]), items })).toEqual({ ...NO_FAMILY, both: 1, earlier: "a" });
  });
});
