import { expect, test } from "vitest";
import { scoreFamilies, type Family } from "./score-families.ts";

const family = (id: string, ...members: [source: string, speaker: string, start: number, end: number][]): Family => ({
  id,
  members: members.map(([source_id, speaker_id, span_start, span_end]) => ({ source_id, speaker_id, span_start, span_end })),
});

const labelled = [family("P1", ["a", "ada", 0, 100], ["b", "bo", 0, 100]), family("P2", ["a", "ada", 200, 300], ["b", "bo", 200, 300])];

test("a family that covers half of each labelled place holds its speakers", () => {
  const score = scoreFamilies(
    labelled,
    [],
    [family("x", ["a", "ada", 0, 50], ["b", "bo", 50, 120]), family("y", ["a", "ada", 200, 300], ["b", "bo", 200, 249])],
  );
  expect(score).toEqual({ speakerRecall: 3 / 4, missed: ["P2"], unlabelled: [], glued: [] });
});

test("nothing found misses everything; one family over two lines is glued unless the same speakers say both", () => {
  expect(scoreFamilies(labelled, [], []).missed).toEqual(["P1", "P2"]);
  const over = family("x", ["a", "ada", 0, 300], ["b", "bo", 0, 300], ["c", "cy", 0, 300]);
  expect(scoreFamilies(labelled, [], [over]).glued).toEqual([]);
  const three = family("P3", ["a", "ada", 100, 190], ["c", "cy", 100, 190]);
  expect(scoreFamilies([...labelled, three], [], [over]).glued).toEqual(["x"]);
});

test("a family on no labelled place is reported unless the place is allowed", () => {
  const stray = [family("z", ["c", "cy", 0, 9], ["d", "di", 0, 9])];
  expect(scoreFamilies([], [], stray).unlabelled).toEqual(["z"]);
  expect(scoreFamilies([], [{ source_id: "c", span_start: 5, span_end: 20 }], stray).unlabelled).toEqual([]);
});
