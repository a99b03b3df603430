import { expect, test } from "vitest";
import { makeIndependenceCorpus } from "./planted-independence.ts";
import { kendallTau } from "./score-common-text.ts";
import {
  abstain,
  allPairs,
  calibrate,
  scoreIndependence,
  shareOf,
  type ExportedRows,
  type IndependencePairRow,
  type JudgedPair,
  type ScoredCorpus,
} from "./score-independence.ts";
import type { CorpusTruth, Mention, PairTruth } from "./truth.ts";

const corpora = (["base", "chain", "witnesses", "two_texts"] as const).map((stratum) => makeIndependenceCorpus(stratum, 5));
const NOTHING: ExportedRows = { items: [], members: [], independence: [], pairs: [], commonTexts: [], commonTextLines: [] };

const memberOf =
  (item_id: string) =>
  ({ source_id, start, end, speaker_id }: Mention) => ({
    item_id,
    source_id,
    span_start: start,
    span_end: end,
    speaker_id,
    stance: "uses",
  });

const pairRow =
  (item_id: string) =>
  (pair: PairTruth): IndependencePairRow => ({
    item_id,
    a_speaker_id: pair.a_speaker_id,
    b_speaker_id: pair.b_speaker_id,
    verdict: pair.relation,
    p_dependent: pair.relation === "independent" ? 0 : 1,
    earlier_speaker_id: pair.earlier_speaker_id,
    direction_log_odds: pair.earlier_speaker_id === null ? null : 5,
  });

/** What a program would export that knows the truth. */
function perfectRows(truth: CorpusTruth): ExportedRows {
  const lines = truth.common_texts.flatMap(({ text_id, lines: all }) =>
    all.filter(({ mentions }) => mentions.length > 0).map((line) => ({ ...line, sheet_id: text_id })),
  );
  return {
    items: [
      ...truth.allegations.map(({ allegation_id }) => ({ item_id: allegation_id, level: "claim", suppressed_by: "" })),
      ...lines.map(({ line_id }) => ({ item_id: line_id, level: "passage", suppressed_by: "" })),
    ],
    members: [
      ...truth.allegations.flatMap(({ allegation_id, mentions }) => mentions.map(memberOf(allegation_id))),
      ...lines.flatMap(({ line_id, mentions }) => mentions.map(memberOf(line_id))),
    ],
    independence: truth.allegations.map(({ allegation_id, origin_count }) => ({
      item_id: allegation_id,
      effective_low: origin_count,
      effective_high: origin_count,
      calibration: "own",
      comparison_set: "",
    })),
    pairs: [
      ...truth.allegations.flatMap(({ allegation_id, pairs }) => pairs.map(pairRow(allegation_id))),
      ...allPairs(truth).map(pairRow("")),
    ],
    commonTexts: truth.common_texts.map(({ text_id }) => ({ sheet_id: text_id })),
    commonTextLines: lines.map(({ sheet_id, line_no, line_id }) => ({ sheet_id, line_no, item_id: line_id })),
  };
}

const scoreWith = (change: (rows: ExportedRows, truth: CorpusTruth) => ExportedRows) =>
  scoreIndependence(corpora.map(({ truth }): ScoredCorpus => ({ truth, rows: change(perfectRows(truth), truth) })));

test("a program that says nothing finds nothing and covers nothing, and the score says of how many", () => {
  const score = scoreWith(() => NOTHING);
  expect(score.found.right).toBe(0);
  expect(score.found.of).toBeGreaterThan(8);
  expect(score.coverage.right).toBe(0);
  expect(score.commonText).toMatchObject({ foundTexts: 0, recall: 0, plantedTexts: 3 });
  for (const row of Object.values(score.speakerPairs)) expect(row.copy + row.common_source + row.independent).toBe(0);
  expect(score.direction.of).toBe(0);
});

test("a program that finds the allegations and states no band covers none of them", () => {
  const score = scoreWith((rows) => ({
    ...rows,
    independence: rows.independence.map((row) => ({ ...row, effective_low: null, effective_high: null })),
  }));
  expect(score.found.share).toBe(1);
  expect(score.coverage.share).toBe(0);
  expect(score.coverageOfStated.share).toBeNull();
  expect(score.unstatedCount).toBe(score.coverage.of);
});

test("the truth scores full marks", () => {
  const score = scoreWith((rows) => rows);
  expect(score.found.share).toBe(1);
  expect(score.coverage.share).toBe(1);
  expect(score.calibrations).toEqual(["own"]);
  expect(score.meanWidth).toBe(0);
  expect(score.direction.share).toBe(1);
  expect(score.direction.of).toBeGreaterThan(0);
  expect(score.falseAlarms.opposed).toMatchObject({ right: 0, share: 0 });
  expect(score.expectedCalibrationError).toBe(0);
  expect(score.commonText).toMatchObject({ recall: 1, precision: 1, tau: 1, inventedTexts: 0 });
  expect(score.allegationPairs.copy.copy).toBeGreaterThan(0);
  expect(score.allegationPairs.copy.common_source + score.allegationPairs.independent.copy).toBe(0);
});

test("a band that misses, a call on opponents and a turned direction each count against it", () => {
  const missed = scoreWith((rows) => ({
    ...rows,
    independence: rows.independence.map((row) => ({ ...row, effective_low: 50, effective_high: 60 })),
  }));
  expect(missed.coverage.share).toBe(0);
  expect(missed.meanWidth).toBe(10);
  const alarmed = scoreWith((rows) => ({ ...rows, pairs: rows.pairs.map((row): IndependencePairRow => ({ ...row, verdict: "copy" })) }));
  expect(alarmed.falseAlarms.opposed.share).toBe(1);
  expect(alarmed.falseAlarms.opposedAtOneEvent).toMatchObject({ share: 1 });
  expect(alarmed.falseAlarms.opposedAtOneEvent.of).toBeLessThan(alarmed.falseAlarms.opposed.of);
  const turned = scoreWith((rows) => ({
    ...rows,
    pairs: rows.pairs.map((row) => ({
      ...row,
      earlier_speaker_id: row.earlier_speaker_id === row.a_speaker_id ? row.b_speaker_id : row.a_speaker_id,
    })),
  }));
  expect(turned.direction).toMatchObject({ right: 0, share: 0 });
});

test("only the speakers whom the item has are counted: their origins and nobody else's", () => {
  const { truth } = corpora[0]!;
  const allegation = truth.allegations.find(({ origin_count, speakers }) => origin_count > 1 && speakers.length > origin_count)!;
  const copied = allegation.speakers.filter((speaker) => allegation.roots[speaker]![0] === "text:t1");
  const rows = perfectRows(truth);
  const kept = rows.members.filter(({ item_id, speaker_id }) => item_id === allegation.allegation_id && copied.includes(speaker_id));
  const items = rows.items.filter(({ item_id }) => item_id === allegation.allegation_id);
  const band = { item_id: allegation.allegation_id, effective_low: 1, effective_high: 1, calibration: "own", comparison_set: "" };
  const score = scoreIndependence([{ truth, rows: { ...NOTHING, items, members: kept, independence: [band] } }]);
  expect(score.coverage).toMatchObject({ right: 1, of: 1 });
});

test("items that lie elsewhere, or reject what they hold, are not found", () => {
  const elsewhere = scoreWith((rows) => ({ ...rows, members: rows.members.map((row) => ({ ...row, span_start: 0, span_end: 1 })) }));
  expect(elsewhere.found.right).toBe(0);
  const rejected = scoreWith((rows) => ({ ...rows, members: rows.members.map((row) => ({ ...row, stance: "rejects" })) }));
  expect(rejected.found.right).toBe(0);
});

const judged = (p: number, isDependent: boolean): JudgedPair => ({
  truth: {
    a_speaker_id: "a",
    b_speaker_id: "b",
    relation: isDependent ? "common_source" : "independent",
    earlier_speaker_id: null,
    is_declared: false,
  },
  verdict: "undetermined",
  pDependent: p,
  isOpposed: false,
  isSameParty: false,
  isAtOneEvent: false,
  earlier: null,
  directionLogOdds: null,
});

test("calibration by hand: four pairs at .9 of which three depend are off by .15", () => {
  const pairs = [judged(0.9, true), judged(0.9, true), judged(0.9, true), judged(0.9, false)];
  const { error, bins } = calibrate(pairs);
  expect(error).toBe(0.15);
  expect(bins.at(-1)).toEqual({ from: 0.9, count: 4, meanP: 0.9, dependentShare: 0.75 });
  expect(calibrate([]).error).toBeNull();
});

test("deciding the surest pairs first is never less right here than deciding all", () => {
  const curve = abstain([judged(0.99, true), judged(0.02, false), judged(0.6, false), judged(0.45, true)]);
  expect(curve[0]).toEqual({ decidedShare: 0.25, accuracy: 1 });
  expect(curve.at(-1)).toEqual({ decidedShare: 1, accuracy: 0.5 });
});

test("Kendall's tau by hand; an interval is wide when there is little", () => {
  expect(kendallTau([1, 2, 3])).toBe(1);
  expect(kendallTau([3, 2, 1])).toBe(-1);
  expect(kendallTau([1, 3, 2])).toBeCloseTo(1 / 3, 12);
  expect(kendallTau([1])).toBeNull();
  expect(shareOf(0, 0)).toEqual({ right: 0, of: 0, share: null, interval: [0, 1] });
  expect(shareOf(5, 5).interval[0]).toBeLessThan(0.6);
});
