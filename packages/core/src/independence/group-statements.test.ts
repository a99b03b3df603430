import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupStatements, type DependentPair } from "./group-statements.ts";
import type { JudgedStatement } from "./judged.ts";

const DAY = 86_400_000;
const said = (speaker: number, day: number | null): JudgedStatement => ({
  id: `s${speaker}`,
  speaker,
  event: null,
  from: day === null ? null : day * DAY,
  to: day === null ? null : (day + 1) * DAY,
  tokenCount: 300,
  language: "en",
  topics: new Uint32Array(),
  isFull: true,
});
const pair = (a: number, b: number, nats = 10): DependentPair => ({ a, b, nats });

describe("groupStatements", () => {
  const five = [0, 1, 2, 3, 4].map((speaker) => said(speaker, speaker));

  test("statements that all depend on each other are one group, and the rest stays out", () => {
    expect(groupStatements(five, [pair(0, 1), pair(0, 2), pair(1, 2)])).toEqual([[0, 1, 2]]);
  });

  test("by hand: a chain of single links is cut where less than half of the pairs depend", () => {
    // 1-2 is strongest; 0 joins with one of two pairs, 3 with one of three does not.
    expect(groupStatements(five, [pair(0, 1, 9), pair(1, 2, 12), pair(2, 3, 8)])).toEqual([[0, 1, 2]]);
  });

  test("statements a quarter of a year apart are no versions of one text; undated ones may be", () => {
    expect(groupStatements([said(0, 0), said(1, 93)], [pair(0, 1)])).toEqual([]);
    expect(groupStatements([said(0, 0), said(1, null)], [pair(0, 1)])).toEqual([[0, 1]]);
  });

  test("two statements by one speaker come together through another's, never by themselves", () => {
    const statements = [said(0, 0), said(0, 5), said(1, 2)];
    expect(groupStatements(statements, [pair(0, 1)])).toEqual([]);
    expect(groupStatements(statements, [pair(0, 2), pair(1, 2)])).toEqual([[0, 1, 2]]);
  });

  test("nothing gives nothing", () => expect(groupStatements(five, [])).toEqual([]));

  test("is average linkage, as a slow search over all groups does it, whatever the order of the pairs", () => {
    const edges = fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(8), fc.integer({ min: 1, max: 40 })), {
      selector: ([a, b]) => `${Math.min(a, b)},${Math.max(a, b)}`,
      maxLength: 24,
    });
    fc.assert(
      fc.property(edges, fc.array(fc.nat(5), { minLength: 9, maxLength: 9 }), (drawn, speakers) => {
        const statements = speakers.map((speaker, day) => said(speaker, day));
        const pairs = drawn.flatMap(([a, b, nats]) => (a === b ? [] : [pair(Math.min(a, b), Math.max(a, b), nats)]));
        const found = groupStatements(statements, pairs);
        expect(groupStatements(statements, pairs.toReversed())).toEqual(found);
        expect(found).toEqual(slowly(statements, pairs));
      }),
    );
  });
});

/** The same by looking at every pair of groups again after every join. */
function slowly(statements: readonly JudgedStatement[], pairs: readonly DependentPair[]): number[][] {
  let groups = statements.map((_, number) => ({ number, members: [number] }));
  const between = (one: readonly number[], other: readonly number[]) => {
    let possible = 0;
    let linked = 0;
    let nats = 0;
    for (const a of one)
      for (const b of other) {
        if (statements[a]!.speaker === statements[b]!.speaker) continue;
        possible++;
        const edge = pairs.find((known) => known.a === Math.min(a, b) && known.b === Math.max(a, b));
        linked += edge ? 1 : 0;
        nats += edge?.nats ?? 0;
      }
    return linked === 0 ? undefined : { share: linked / possible, nats: nats / possible, pairs: linked };
  };
  for (let next = statements.length; ; next++) {
    const joins = groups.flatMap((one, i) =>
      groups.slice(i + 1).flatMap((other) => {
        const link = between(one.members, other.members);
        return link === undefined || link.share < 0.5 ? [] : [{ one, other, ...link }];
      }),
    );
    if (joins.length === 0) break;
    joins.sort(
      (x, y) => y.share - x.share || y.nats - x.nats || y.pairs - x.pairs || x.one.number - y.one.number || x.other.number - y.other.number,
    );
    const { one, other } = joins[0]!;
    groups = [...groups.filter((group) => group !== one && group !== other), { number: next, members: [...one.members, ...other.members] }];
  }
  return groups
    .filter(({ members }) => members.length > 1)
    .map(({ members }) => members.toSorted((x, y) => x - y))
    .sort((x, y) => x[0]! - y[0]!);
}
