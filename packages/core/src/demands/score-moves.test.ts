import fc from "fast-check";
import { expect, test } from "vitest";
import { scoreMoves, type ScoredMove } from "./score-moves.ts";

const move = (kind: ScoredMove["kind"], [start, end]: readonly [number, number], name = "", detail = ""): ScoredMove => ({
  kind,
  start,
  end,
  class: name,
  detail,
});

test("a hand-worked passage: one demand agrees, one meets nothing, one is what a ruling answers, and the outcome is wrong", () => {
  const found = [
    move("demand", [0, 10]),
    move("demand", [40, 50]),
    move("demand", [60, 70]),
    move("ruling", [100, 140], "rejected", "cost"),
  ];
  const gold = [move("demand", [4, 20]), move("demand", [80, 90]), move("ruling", [110, 130], "deferred", "cost")];
  const { classes, same } = scoreMoves([{ found, gold, answers: [{ start: 65, end: 75 }] }]);
  expect(classes).toEqual({
    demand: { labelled: 2, found: 2, agreed: 1 },
    ruling: { labelled: 1, found: 1, agreed: 1 },
    "ruling deferred": { labelled: 1, found: 0, agreed: 0 },
    "ruling rejected": { labelled: 0, found: 1, agreed: 0 },
  });
  expect(same["ruling"]).toEqual({ agreed: 1, sameClass: 0, sameDetail: 1 });
});

test("less than half of the shorter one is no agreement", () => {
  const { classes } = scoreMoves([{ found: [move("demand", [0, 10])], gold: [move("demand", [6, 40])], answers: [] }]);
  expect(classes["demand"]).toEqual({ labelled: 1, found: 1, agreed: 0 });
});

test("what is compared with itself agrees throughout", () => {
  const kinds = fc.constantFrom("demand" as const, "ruling" as const, "announcement" as const);
  const moves = fc.array(
    fc
      .record({ kind: kinds, start: fc.nat(90), length: fc.integer({ min: 1, max: 9 }) })
      .map((each) => move(each.kind, [each.start, each.start + each.length])),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(moves, (own) => {
      for (const { labelled, found, agreed } of Object.values(scoreMoves([{ found: own, gold: own, answers: [] }]).classes))
        expect([found, agreed]).toEqual([labelled, labelled]);
    }),
  );
});
