import { expect, test } from "vitest";
import type { TermRow } from "../model/tables/term.ts";
import { readChanceLevel } from "./chance-level.ts";

const info = [
  { key: "calibration", value: "own" },
  { key: "calibration_set", value: "" },
  { key: "calibration_languages", value: "en,ur" },
  { key: "calibration_same_null_pairs", value: "12431" },
  { key: "calibration_same_passage_threshold", value: "52" },
  { key: "calibration_same_passage_rate", value: "0.14" },
  { key: "calibration_same_passage_lambda", value: "0.04" },
  { key: "calibration_same_passage_pairs", value: "12431" },
  { key: "calibration_same_passage_sharing", value: "49" },
  { key: "calibration_of_a_later_version_rate", value: "1" },
];
const point = (seq: number, name: string, value: number): TermRow => ({
  owner_table: "info",
  owner_id: "calibration_same_passage",
  seq,
  name,
  value,
  unit: "",
});

test("facts and terms become fits and plots; unknown keys are passed over", () => {
  const level = readChanceLevel(info, [
    point(1, "bits", 60),
    point(1, "observed", 3),
    point(0, "observed", 49),
    point(0, "bits", 52),
    point(0, "expected", 47.5),
  ]);
  expect(level).toMatchObject({ kind: "own", set: "", languages: ["en", "ur"], nullPairs: { same: 12431, other: 0 } });
  expect(level.fits).toEqual([
    { level: "passage", occasion: "same", pairCount: 12431, sharingCount: 49, threshold: 52, rate: 0.14, lambda: 0.04, set: "" },
  ]);
  expect(level.plots).toEqual([
    {
      level: "passage",
      occasion: "same",
      points: [
        { bits: 52, observed: 49, expected: 47.5 },
        { bits: 60, observed: 3, expected: undefined },
      ],
    },
  ]);
});

test("what a judged item rests on goes before the facts of the project; nothing at all is no chance level", () => {
  expect(readChanceLevel(info, [], { calibration: "comparison", comparison_set: "speeches" })).toMatchObject({
    kind: "comparison",
    set: "speeches",
  });
  expect(readChanceLevel([], [])).toEqual({ kind: "none", set: "", languages: [], nullPairs: { same: 0, other: 0 }, fits: [], plots: [] });
});
