import { describe, expect, it } from "vitest";
import { averagePrecision } from "./average-precision.ts";
import { scoreAllegations } from "./score-allegations.ts";
import { scoreClaimPairs } from "./score-claim-pairs.ts";
import { matchClaims, scoreClaims, type LabelledClaim } from "./score-claims.ts";

describe("scores of claims", () => {
  it("average precision by hand: right at ranks 1 and 3 of three right ones", () => {
    expect(averagePrecision([true, false, true], 3)).toBeCloseTo((1 + 2 / 3) / 3, 12);
    expect(averagePrecision([], 0)).toBe(0);
  });

  it("matches spans one to one where they share half of what either covers", () => {
    const gold = [{ span: { start: 0, end: 10 } }, { span: { start: 10, end: 20 } }];
    expect([
      ...matchClaims(
        [
          { start: 0, end: 11 },
          { start: 0, end: 20 },
          { start: 16, end: 30 },
        ],
        gold,
      ),
    ]).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it("counts spans, kinds and near misses", () => {
    const label: LabelledClaim = {
      span: { start: 0, end: 10 },
      kind: "allegation",
      about: null,
      act: null,
      time: null,
      basis: null,
      modality: "certain",
      is_negated: false,
    };
    const found = {
      start: 0,
      end: 10,
      kind: "fact",
      about: null,
      isPatient: false,
      act: null,
      time: null,
      basis: null,
      modality: "certain",
      isNegated: false,
      isPlainAct: false,
      rule: "",
      sentence: { start: 0, end: 10 },
    } as const;
    const score = scoreClaims([
      {
        found: [found, { ...found, start: 20, end: 30 }],
        gold: [label],
        nearMisses: [{ span: { start: 20, end: 30 }, looks_like: "fact" }],
      },
    ]);
    expect([score.spans.precision, score.spans.recall, score.sameKind]).toEqual([0.5, 1, 0]);
    expect(score.nearMisses).toEqual({ count: 1, leftAlone: 0 });
  });

  it("counts a pair of statements once, by its best claim", () => {
    const statements = [
      { affair: "x", group: "g" },
      { affair: "x", group: "g" },
      { affair: "x", group: null, reason: "denial" },
    ];
    const score = scoreClaimPairs(statements, [
      { a: 0, b: 2, score: 0.9, isAsserted: true },
      { a: 0, b: 1, score: 0.5, isAsserted: false },
      { a: 1, b: 0, score: 0.4, isAsserted: true },
    ]);
    expect([score.rightCount, score.averagePrecision, score.assertedPrecision]).toEqual([1, 0.5, 0.5]);
    expect(score.wrongReasons).toEqual({ denial: 1 });
  });

  it("finds the allegation that goes with a true one, and names what is extra", () => {
    const place = (source: string, speaker: string) => ({ source, speaker, span_start: 0, span_end: 10 });
    const score = scoreAllegations(
      [{ id: "A1", members: [place("a", "x"), place("b", "y"), place("c", "z")] }],
      [
        { id: "i1", members: [place("a", "x"), place("b", "y")] },
        { id: "i2", members: [place("q", "x"), place("r", "y")] },
      ],
    );
    expect([score.foundCount, score.speakerRecall, score.extra]).toEqual([1, 2 / 3, ["i2"]]);
    expect(score.matches[0]).toEqual({ id: "A1", found: "i1", speakers: ["x", "y"], missing: ["z"] });
  });
});
