import { describe, expect, test } from "vitest";
import { settleConflicts, type ConflictPair } from "./settle-conflicts.ts";

const SPEAKERS = ["ada", "ada", "bo", "bo", "cy"];
const pair = (a: number, b: number): ConflictPair => ({
  sides: [a, b],
  row: {
    conflict_id: `c${a}${b}`,
    a_attribution_id: `t${a}`,
    b_attribution_id: `t${b}`,
    a_speaker_id: SPEAKERS[a]!,
    b_speaker_id: SPEAKERS[b]!,
    event_id: null,
    identity_share: 1,
  },
});
/** Two sources with each version, as a star. */
const PAIRS = [pair(0, 2), pair(0, 3), pair(1, 2)];
const none = { conflicts: new Map(), confirmed: new Map(), actorIn: (id: string) => id };
const nobody = () => false;
const settle = (decisions: Partial<typeof none>, isBorneOut: (report: number) => boolean = nobody, pairs = PAIRS) => {
  const { rows, doubtful } = settleConflicts(pairs, isBorneOut, { ...none, ...decisions });
  return { status: rows.map((row) => `${row.status} ${row.right_speaker_id ?? "-"}`), doubtful: [...doubtful].sort() };
};

describe("settleConflicts", () => {
  test("without transcript and decision nobody is right and every side is doubtful", () => {
    expect(settle({})).toEqual({ status: ["open -", "open -", "open -"], doubtful: [0, 1, 2, 3] });
  });

  test("a transcript bears out its side of each pair that it meets", () => {
    const { status, doubtful } = settle({}, (report) => report < 2);
    expect([status, doubtful]).toEqual([
      ["transcript ada", "transcript ada", "transcript ada"],
      [2, 3],
    ]);
  });

  test("one answer settles every pair of the quotation, against a transcript too", () => {
    const conflicts = new Map([["c12", { speakerId: "bo", order: 1 }]]);
    expect(settle({ conflicts }, (report) => report < 2)).toEqual({ status: ["decided bo", "decided bo", "decided bo"], doubtful: [0, 1] });
  });

  test("a confirmed attribution is an answer; the later of two holds; another quotation is not touched", () => {
    const conflicts = new Map([["c02", { speakerId: "bo", order: 1 }]]);
    const pairs = [...PAIRS, { ...pair(4, 5), row: { ...pair(4, 4).row, conflict_id: "other", b_speaker_id: "dee" } }];
    expect(settle({ conflicts, confirmed: new Map([["t1", 2]]) }, nobody, pairs)).toEqual({
      status: ["decided ada", "decided ada", "decided ada", "open -"],
      doubtful: [2, 3, 4, 5],
    });
  });

  test("dismissed, both count; a name that is no side any more decides nothing; a name merged since decides as who it is", () => {
    expect(settle({ conflicts: new Map([["c02", { speakerId: null, order: 1 }]]) })).toEqual({
      status: ["dismissed -", "dismissed -", "dismissed -"],
      doubtful: [],
    });
    expect(settle({ conflicts: new Map([["c02", { speakerId: "zoe", order: 1 }]]) }).status[0]).toBe("open -");
    const actorIn = (id: string) => (id === "A." ? "ada" : id);
    expect(settle({ conflicts: new Map([["c02", { speakerId: "A.", order: 1 }]]), actorIn }).status[0]).toBe("decided ada");
  });
});
