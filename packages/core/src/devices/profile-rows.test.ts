import { describe, expect, test } from "vitest";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import { profileDistance } from "./profile-distance.ts";
import { profileRows, type ProfileInput } from "./profile-rows.ts";

const utterance = (id: string, speaker: string, more: Partial<UtteranceRow> = {}): UtteranceRow => ({
  utterance_id: id,
  source_id: id,
  span_start: 0,
  span_end: 1,
  speaker_id: speaker,
  event_id: null,
  statement_id: `${id} statement`,
  said_id: `${id} said`,
  said_from: null,
  said_to: null,
  form: "transcript",
  wording: "original",
  worded_by: speaker,
  origin: "given",
  ...more,
});

function input(rows: readonly UtteranceRow[], found: Readonly<Record<string, number>>): ProfileInput {
  return {
    utterances: { rows, standing: new Uint8Array(rows.length) },
    words: rows.map(() => 500),
    types: ["anaphora", "slogan"],
    partyOf: (id) => (id.startsWith("a") ? "Reds" : ""),
    devices: Object.entries(found).flatMap(([id, count]) =>
      Array.from({ length: count }, () => ({ utterance_id: id, type: "anaphora" as const, is_shown: true, rule: "" })),
    ),
  };
}

describe("profile", () => {
  test("counts per 1,000 words of the speaker's own, and names a type that he never uses", () => {
    const rows = profileRows(input([utterance("a1", "ada"), utterance("a2", "ada"), utterance("b1", "bo")], { a1: 2, a2: 4, b1: 1 }));
    const ada = rows.filter(({ scope_id }) => scope_id === "ada");
    expect(ada.map(({ label, count, share, per_1000_words }) => [label, count, share, per_1000_words])).toEqual([
      ["anaphora", 6, 1, 6],
      ["slogan", 0, 0, 0],
    ]);
    expect(rows.filter(({ scope }) => scope === "organisation").map(({ scope_id, count }) => [scope_id, count])).toEqual([
      ["Reds", 6],
      ["Reds", 0],
    ]);
  });
  test("holds its rate between the bounds, equal in every run", () => {
    const given = input([utterance("a1", "ada"), utterance("a2", "ada"), utterance("b1", "bo")], { a1: 2, a2: 4, b1: 1 });
    const rows = profileRows(given);
    for (const { low, high, per_1000_words: rate } of rows) expect([low <= rate, rate <= high]).toEqual([true, true]);
    const drawn = rows.find(({ scope_id, label }) => scope_id === "ada" && label === "anaphora")!;
    expect([drawn.low, drawn.high]).toEqual([4, 8]);
    expect(profileRows(given)).toEqual(rows);
  });
  test("counts words reported twice once, by the transcript, and leaves out what a desk worded", () => {
    const twice = [
      utterance("a1", "ada", { said_id: "x" }),
      utterance("a2", "ada", { said_id: "x", form: "direct" }),
      utterance("a3", "ada", { form: "indirect" }),
    ];
    const [row] = profileRows(input(twice, { a1: 1, a2: 1, a3: 1 }));
    expect([row!.count, row!.per_1000_words]).toEqual([1, 2]);
  });
  test("is empty for nothing", () => {
    expect(profileRows(input([], {}))).toEqual([]);
  });
});

describe("distance of profiles", () => {
  const shares = (a: number, b: number): Map<string, number> =>
    new Map([
      ["x", a],
      ["y", b],
    ]);
  test("is 0 for equal ones, 1 for those without a common label, and no number for an empty one", () => {
    expect(profileDistance(shares(0.5, 0.5), shares(0.5, 0.5))).toBe(0);
    expect(profileDistance(shares(1, 0), shares(0, 1))).toBe(1);
    expect(profileDistance(shares(0, 0), shares(0, 1))).toBeNull();
  });
  test("keeps the triangle", () => {
    const [a, b, c] = [shares(0.9, 0.1), shares(0.5, 0.5), shares(0.2, 0.8)];
    expect(profileDistance(a, c)!).toBeLessThanOrEqual(profileDistance(a, b)! + profileDistance(b, c)!);
  });
});
