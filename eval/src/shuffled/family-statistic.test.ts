import fc from "fast-check";
import { expect, test } from "vitest";
import { countedStatistics, plantedStatistics, shareAbove, thresholdAt, wilsonInterval, type Families } from "./family-statistic.ts";
import { realSpeakersOf, recountSpeakers, withoutOwnRepetition } from "./recount.ts";

const member = (item_id: string, source_id: string, span_start = 0, span_end = 50) => ({
  item_id,
  source_id,
  span_start,
  span_end,
  stance: "uses",
});
const item = (item_id: string, speaker_count: number, surprisal_bits: number, suppressed_by = "") => ({
  item_id,
  level: "passage",
  speaker_count,
  surprisal_bits,
  suppressed_by,
});

const real: Families = {
  items: [item("line", 2, 60), item("own", 1, 80, "self"), item("frame", 2, 90, "speaker_frame")],
  members: [
    member("line", "s1"),
    member("line", "s2"),
    member("own", "s3", 100, 150),
    member("own", "s4", 100, 150),
    member("frame", "s5"),
    member("frame", "s6"),
  ],
};
const realSpeakers = new Map([
  ["s1", "A"],
  ["s2", "B"],
  ["s3", "A"],
  ["s4", "A"],
  ["s5", "A"],
  ["s6", "A"],
]);
const shuffledSpeakers = new Map([
  ["s1", "B"],
  ["s2", "C"],
  ["s3", "D"],
  ["s4", "E"],
  ["s5", "F"],
  ["s6", "G"],
]);

test("only counted families have a statistic: bits x speakers", () => {
  expect(countedStatistics(real)).toEqual([120]);
});

test("recounting keeps frames masked and turns own repetition into sharing", () => {
  expect(recountSpeakers(real, shuffledSpeakers)).toEqual([120, 160]);
  expect(recountSpeakers(real, realSpeakers)).toEqual([120]);
});

test("own repetition out: what real labels set aside is gone, and one real speaker is one text", () => {
  const shuffled: Families = {
    items: [item("line", 2, 60), item("own", 2, 80), item("frame", 2, 90), item("mixed", 3, 50)],
    members: [...real.members, member("mixed", "s1", 200, 250), member("mixed", "s3", 200, 250), member("mixed", "s2", 200, 250)],
  };
  expect(withoutOwnRepetition(shuffled, real, { shuffled: shuffledSpeakers, real: realSpeakers })).toEqual([120, 100]);
  expect(realSpeakersOf(shuffled, realSpeakers)).toEqual({ one: 2, mostly_one: 1, several: 1 });
});

test("a planted family has the best statistic among families that hold two of its places by half", () => {
  const planted = [
    {
      id: "p",
      kind: "verbatim" as const,
      speakerCount: 3,
      length: 50,
      members: ["s1", "s2", "s3"].map((source_id) => ({ source_id, speaker_id: source_id, start: 20, end: 70 })),
    },
  ];
  expect(plantedStatistics(planted, real).get("p")).toBe(120);
  const moved = planted.map((family) => ({ ...family, members: family.members.map((place) => ({ ...place, start: 30, end: 80 })) }));
  expect(plantedStatistics(moved, real).get("p")).toBe(0);
});

test("a threshold lets at most its level of the values through, and the next smaller value would let more", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 1 }), fc.double({ min: 0, max: 0.99, noNaN: true }), (values, level) => {
      const threshold = thresholdAt(values, level);
      expect(shareAbove(values, threshold)).toBeLessThanOrEqual(level);
      expect(values.filter((value) => value >= threshold).length / values.length).toBeGreaterThan(level);
    }),
  );
  expect(thresholdAt([], 0.05)).toBe(Infinity);
});

test("the interval of a share holds the share and narrows with the count", () => {
  const [low, high] = wilsonInterval(0.1, 100);
  expect([low.toFixed(3), high.toFixed(3)]).toEqual(["0.055", "0.174"]);
  const [lower, higher] = wilsonInterval(0.1, 10_000);
  expect(higher - lower).toBeLessThan(high - low);
});
