import { expect, test } from "vitest";
import { drawCase } from "./draw-case.ts";
import { originsOf, scoreCase, type CaseTables } from "./score-case.ts";
import { shareOf, sumScores } from "./sum-scores.ts";

const drawn = drawCase("common_paper", 0, 1);
const { truth } = drawn;
const witnesses = drawCase("corroboration", 1, 2).truth;
const EMPTY: CaseTables = {
  actor: [],
  statement: [],
  independence: [],
  independence_pair: [],
  common_text: [],
  common_text_line: [],
  item: [],
  item_member: [],
};

const actor = (of: typeof truth): CaseTables["actor"] => of.speakers.map(({ name }, no) => ({ actor_id: `p${no}`, name }));
const idOf = (of: typeof truth, name: string): string => actor(of).find((one) => one.name === name)!.actor_id;

/** What a program would export that knew the truth. */
function perfect(of: typeof truth): CaseTables {
  const told = of.allegations.map((allegation) => ({ ...allegation, item_id: `claim ${allegation.key}` }));
  const lines = of.paper.map((_, no) => ({ item_id: `line ${no + 1}`, said: of.paper_lines.filter(({ line_no }) => line_no === no + 1) }));
  const member = (
    item_id: string,
    span: { source: string; span_start: number; span_end: number; speaker: string },
  ): CaseTables["item_member"][number] => ({
    item_id,
    source_id: span.source,
    span_start: span.span_start,
    span_end: span.span_end,
    speaker_id: idOf(of, span.speaker),
    stance: "uses",
  });
  return {
    actor: actor(of),
    statement: of.speakers.map(({ name }) => ({ speaker_id: idOf(of, name) })),
    independence: told.map(({ item_id, origins_low, origins_high }) => ({
      item_id,
      effective_low: origins_low,
      effective_high: origins_high,
    })),
    independence_pair: of.pairs.map((pair) => ({
      item_id: "",
      a_speaker_id: idOf(of, pair.a),
      b_speaker_id: idOf(of, pair.b),
      verdict: pair.truth === "cannot_be_told" ? "undetermined" : pair.truth,
      earlier_speaker_id: pair.copied === null ? null : idOf(of, pair.copied),
    })),
    common_text: of.paper.length === 0 ? [] : [{ sheet_id: "s" }],
    common_text_line: lines.map(({ item_id }) => ({ sheet_id: "s", item_id })),
    item: [
      ...told.map(({ item_id }) => ({ item_id, level: "claim", suppressed_by: "" })),
      ...lines.map(({ item_id }) => ({ item_id, level: "passage", suppressed_by: "" })),
    ],
    item_member: [
      ...told.flatMap(({ item_id, assertions }) => assertions.map((span) => member(item_id, span))),
      ...lines.flatMap(({ item_id, said }) => said.map((span) => member(item_id, span))),
    ],
  };
}

test("empty tables have no recall, no band, no common text, and no false alarm", () => {
  const summary = sumScores([scoreCase(truth, EMPTY)]);
  expect(summary.recall).toMatchObject({ hits: 0, share: 0 });
  expect(summary.recall.count).toBeGreaterThan(0);
  expect(summary.falseAlarms.share).toBe(0);
  expect(summary.saidIndependent.share).toBe(0);
  expect(summary.allegationsFound.share).toBe(0);
  expect(summary.bandHolds).toMatchObject({ count: 0, share: null });
  expect(summary.textReported).toMatchObject({ hits: 0, count: 1 });
  expect(summary.linesFound.share).toBe(0);
  expect(summary.speakersSeen.share).toBe(0);
  expect(summary.meanWidth).toBeNull();
});

test("the truth itself scores full marks", () => {
  for (const of of [truth, witnesses]) {
    const summary = sumScores([scoreCase(of, perfect(of))]);
    for (const name of [
      "recall",
      "saidIndependent",
      "allegationsFound",
      "bandHolds",
      "textReported",
      "linesRight",
      "linesFound",
      "speakersSeen",
    ] as const) {
      if (summary[name].count > 0) expect(summary[name].share, name).toBe(1);
    }
    for (const name of ["falseAlarms", "falseAlarmsNear", "wronglyIndependent", "textInvented"] as const)
      expect(summary[name].hits, name).toBe(0);
  }
  expect(sumScores([scoreCase(witnesses, perfect(witnesses))]).bandHolds.count).toBeGreaterThan(0);
});

test("calling everybody dependent finds all and is a false alarm for every other pair", () => {
  const tables = perfect(truth);
  const score = scoreCase(truth, {
    ...tables,
    independence_pair: tables.independence_pair.map((row) => ({ ...row, verdict: "common_source" })),
  });
  const summary = sumScores([score]);
  expect(summary.recall.share).toBe(1);
  expect(summary.falseAlarms.share).toBe(1);
  expect(summary.undetermined.hits).toBe(0);
});

test("verdicts on single items are not the verdict on a pair", () => {
  const tables = perfect(truth);
  const score = scoreCase(truth, { ...tables, independence_pair: tables.independence_pair.map((row) => ({ ...row, item_id: "line 1" })) });
  expect(sumScores([score]).recall.hits).toBe(0);
});

test("a pair is found in whichever order it is given", () => {
  const tables = perfect(truth);
  const turned = tables.independence_pair.map((row) => ({ ...row, a_speaker_id: row.b_speaker_id, b_speaker_id: row.a_speaker_id }));
  expect(scoreCase(truth, { ...tables, independence_pair: turned })).toEqual(scoreCase(truth, tables));
});

test("a band that misses the true number does not hold it, and the widest band is seen to be wide", () => {
  const tables = perfect(witnesses);
  const missed = {
    ...tables,
    independence: tables.independence.map((row) => ({
      ...row,
      effective_low: row.effective_low! + 1,
      effective_high: row.effective_high! + 2,
    })),
  };
  expect(sumScores([scoreCase(witnesses, missed)]).bandHolds.hits).toBe(0);
  const wide = { ...tables, independence: tables.independence.map((row) => ({ ...row, effective_low: 1 })) };
  const summary = sumScores([scoreCase(witnesses, wide)]);
  expect(summary.bandHolds.share).toBe(1);
  expect(summary.meanWidth).toBe(1);
});

test("a common text of sentences that are not of the paper has no right line", () => {
  const tables = perfect(truth);
  const moved = {
    ...tables,
    item_member: tables.item_member.map((row) => ({ ...row, span_start: row.span_start + 1_000_000, span_end: row.span_end + 1_000_000 })),
  };
  expect(sumScores([scoreCase(truth, moved)]).linesRight.hits).toBe(0);
});

test("a common text where there is no paper is counted as invented", () => {
  const summary = sumScores([scoreCase(witnesses, { ...perfect(witnesses), common_text: [{ sheet_id: "s" }] })]);
  expect(summary.textInvented).toMatchObject({ hits: 1, count: 1 });
});

test("who repeats a person has that person's origin; a hand-worked count", () => {
  const at = { source: "s", span_start: 0, span_end: 1, text: "x" };
  const allegation = {
    key: "k",
    origins_low: 2,
    origins_high: 2,
    assertions: [
      { ...at, speaker: "A", origin: "paper:brief" },
      { ...at, speaker: "B", origin: "paper:brief" },
      { ...at, speaker: "C", origin: "own:C" },
      { ...at, speaker: "D", origin: "speaker:C" },
    ],
  };
  expect(originsOf(allegation, new Set(["A", "B"]))).toBe(1);
  expect(originsOf(allegation, new Set(["A", "B", "D"]))).toBe(2);
  expect(originsOf(allegation, new Set(["C", "D"]))).toBe(1);
  expect(originsOf(allegation, new Set(["A", "B", "C", "D"]))).toBe(2);
});

test("a share has its interval, and none when nothing is counted", () => {
  expect(shareOf(0, 100)).toEqual({ hits: 0, count: 100, share: 0, low: 0, high: 0.037 });
  expect(shareOf(0, 0).share).toBeNull();
});
