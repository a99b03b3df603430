import { expect, test } from "vitest";
import type { IndependencePairRow } from "../model/tables/independence-pair.ts";
import type { TermRow } from "../model/tables/term.ts";
import { largestGroup } from "./largest-group.ts";
import { matchOf, mergeMatch } from "./merge-match.ts";
import { pairFacts, pairTermId } from "./pair-facts.ts";

const row: IndependencePairRow = {
  item_id: "i",
  a_speaker_id: "ada",
  b_speaker_id: "bo",
  verdict: "common_source",
  is_declared: false,
  p_dependent: 0.99,
  low: 0.97,
  high: 0.99,
  log_bayes_factor: 8,
  q_value: 0.01,
  earlier_speaker_id: null,
  direction_log_odds: null,
};
const terms = (values: readonly (readonly [string, number])[]): TermRow[] =>
  values.map(([name, value], seq) => ({ owner_table: "independence_pair", owner_id: "i|ada|bo", seq, name, value, unit: "" }));
const told = terms([
  ["shared_lines", 2],
  ["shared_tokens", 31],
  ["missing_lines", 1],
  ["passage_bits", 71],
  ["passage_chance_same_occasion", 0.002],
  ["point_bits", 14],
  ["point_chance_other_occasion", 0.04],
  ["opposed_speakers_using_it", 1],
  ["event_not_excluded", 1],
]);

test("terms become counts and shared things, in whatever order the rows come", () => {
  expect(pairTermId(row)).toBe("i|ada|bo");
  const facts = pairFacts(row, told.toReversed());
  expect([facts.lineCount, facts.wordCount, facts.missingCount, facts.opposedCount, facts.isEventOpen]).toEqual([2, 31, 1, 1, true]);
  expect(facts.units).toEqual([
    { level: "passage", bits: 71, chance: 0.002, occasion: "same" },
    { level: "point", bits: 14, chance: 0.04, occasion: "other" },
  ]);
});

test("without a chance level a chance is not told, and a pair without terms shares nothing", () => {
  expect(pairFacts({ ...row, p_dependent: null }, told).units.map(({ chance }) => chance)).toEqual([undefined, undefined]);
  expect(pairFacts(row, [])).toMatchObject({ lineCount: 0, wordCount: 0, units: [], isEventOpen: false });
});

test("pairs merge into the rarest that any two share; what is open for one is open for all", () => {
  const closed = pairFacts(
    row,
    terms([
      ["shared_lines", 3],
      ["shared_tokens", 20],
      ["figure_bits", 30],
      ["figure_chance_same_occasion", 0.0001],
    ]),
  );
  const match = mergeMatch([pairFacts(row, told), closed], { speakerCount: 3, reportedCount: 0 });
  expect(match).toMatchObject({ lineCount: 3, wordCount: 31, speakerCount: 3, opposedCount: 1, isEventOpen: true, isCalibrated: true });
  expect(match.units[0]?.level).toBe("figure");
  expect(mergeMatch([], { speakerCount: 2, reportedCount: 0 })).toMatchObject({ lineCount: 0, isCalibrated: false });
  expect(matchOf(pairFacts({ ...row, p_dependent: null }, told), 2)).toMatchObject({
    isCalibrated: false,
    reportedCount: 2,
    missingCount: 1,
  });
});

test("the largest set that pairs join is found whatever the order of the pairs", () => {
  const pairs: [string, string][] = [
    ["d", "e"],
    ["b", "c"],
    ["a", "b"],
  ];
  expect(largestGroup(pairs)).toEqual(["a", "b", "c"]);
  expect(largestGroup(pairs.toReversed())).toEqual(["a", "b", "c"]);
  expect(
    largestGroup([
      ["x", "y"],
      ["a", "b"],
    ]),
  ).toEqual(["a", "b"]);
  expect(largestGroup([])).toEqual([]);
});
