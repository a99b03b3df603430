import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CountedMember } from "./count-item.ts";
import { countSpread, inSteps } from "./count-spread.ts";

const DAY = 86_400_000;
const use = (speaker: string, day: number | null, more: Partial<CountedMember> = {}): CountedMember => ({
  source_id: `s-${speaker}-${day}`,
  speaker_id: speaker,
  utterance_id: `u-${speaker}`,
  stance: "uses",
  said_from: day === null ? null : day * DAY + 1000,
  ...more,
});
const everyone = { actorOf: (actorId: string) => actorId, isOwnWords: () => true };

describe("spread over time", () => {
  test("worked by hand: three uses on the first day, one by a new speaker on the third, a repetition on the eleventh", () => {
    const members = [use("ada", 100), use("ben", 100), use("ada", 100), use("cora", 102), use("ben", 110)];
    expect(countSpread(members, everyone)).toEqual({
      days: [
        { at: 100 * DAY, useCount: 3, newSpeakerCount: 2 },
        { at: 102 * DAY, useCount: 1, newSpeakerCount: 1 },
        { at: 110 * DAY, useCount: 1, newSpeakerCount: 0 },
      ],
      spanDays: 10,
      halfDays: 0,
      halfSpeakerDays: 0,
    });
    const late = [use("ada", 100), use("ben", 104), use("cora", 104), use("dan", 109)];
    expect(countSpread(late, everyone)).toMatchObject({ spanDays: 9, halfDays: 4, halfSpeakerDays: 4 });
  });

  test("quotations, prose and what has no date do not spread; nothing dated, nothing said", () => {
    const members = [use("ada", 5), use("ben", 1, { stance: "quotes" }), use("post", 2, { utterance_id: "prose" }), use("cora", null)];
    const filter = { ...everyone, isOwnWords: (id: string) => id !== "prose" };
    expect(countSpread(members, filter)).toMatchObject({ days: [{ at: 5 * DAY, useCount: 1, newSpeakerCount: 1 }], spanDays: 0 });
    expect(countSpread([use("cora", null)], everyone)).toBeUndefined();
    expect(countSpread([], everyone)).toBeUndefined();
  });

  test("steps are days, weeks from Monday, months or years, and lose no use", () => {
    const at = (date: string): number => Date.parse(date) / DAY;
    const stepsOf = (...dates: string[]) => {
      const { unit, steps } = inSteps(
        countSpread(
          dates.map((date) => use("ada", at(date))),
          everyone,
        )!,
      );
      return [unit, ...steps.map((step) => `${new Date(step.at).toISOString().slice(0, 10)} ${step.useCount}`)];
    };
    expect(stepsOf("2031-03-03", "2031-04-17")).toEqual(["day", "2031-03-03 1", "2031-04-17 1"]);
    expect(stepsOf("2031-03-05", "2031-03-09", "2031-06-02")).toEqual(["week", "2031-03-03 2", "2031-06-02 1"]);
    expect(stepsOf("2031-03-05", "2031-03-09", "2032-06-02")).toEqual(["month", "2031-03-01 2", "2032-06-01 1"]);
    expect(stepsOf("2025-03-05", "2031-03-09")).toEqual(["year", "2025-01-01 1", "2031-01-01 1"]);
  });

  test("a group that speaks brings its members, and those who speak again later are not new", () => {
    const groups = new Map([["both", ["ada", "ben"]]]);
    const spread = countSpread([use("both", 1), use("ada", 2), use("cora", 3)], { ...everyone, groups });
    expect(spread?.days.map((day) => day.newSpeakerCount)).toEqual([2, 0, 1]);
  });

  test("the order of members makes no difference; sums are those of counting one by one; halves lie where counting finds them", () => {
    const members = fc.array(
      fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.integer({ min: 0, max: 30 })).map(([speaker, day]) => use(speaker, day)),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(members, (given) => {
        const spread = countSpread(given, everyone)!;
        expect(countSpread(given.toReversed(), everyone)).toEqual(spread);
        expect(spread.days.reduce((sum, day) => sum + day.useCount, 0)).toBe(given.length);
        expect(spread.days.reduce((sum, day) => sum + day.newSpeakerCount, 0)).toBe(new Set(given.map((row) => row.speaker_id)).size);
        const days = given.map((row) => Math.floor(row.said_from! / DAY)).sort((x, y) => x - y);
        expect(spread.halfDays).toBe(days[Math.ceil(days.length / 2) - 1]! - days[0]!);
        const firsts = [...new Set(given.map((row) => row.speaker_id))]
          .map((speaker) => Math.min(...given.filter((row) => row.speaker_id === speaker).map((row) => Math.floor(row.said_from! / DAY))))
          .sort((x, y) => x - y);
        expect(spread.halfSpeakerDays).toBe(firsts[Math.ceil(firsts.length / 2) - 1]! - days[0]!);
      }),
    );
  });
});
