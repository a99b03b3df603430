import { expect, test } from "vitest";
import type { Release } from "../releases.ts";
import { densestReleases, shuffleSpeakers } from "./label-shuffle.ts";

const release = (id: string, date: string, speaker: string): Release => ({
  id,
  date,
  speaker,
  speaker_id: speaker.toLowerCase(),
  party: speaker < "C" ? "D" : "R",
  text: `text of ${id}`,
});
const releases = [
  ...Array.from({ length: 4 }, (_, place) => release(`a${place}`, "2001-01-15", "A")),
  ...Array.from({ length: 12 }, (_, place) => release(`b${place}`, "2001-02-10", ["A", "B", "C", "D"][place % 4]!)),
  ...Array.from({ length: 9 }, (_, place) => release(`c${place}`, "2001-03-01", ["B", "C", "D"][place % 3]!)),
  ...Array.from({ length: 2 }, (_, place) => release(`d${place}`, "2001-04-01", "D")),
];

test("the sample is the fewest months in a row that hold enough, cut to size, whatever the order of the file", () => {
  const sample = densestReleases(releases.toReversed(), 20);
  expect(sample).toHaveLength(20);
  expect(new Set(sample.map((one) => one.date))).toEqual(new Set(["2001-02-10", "2001-03-01"]));
  expect(densestReleases(releases, 12).every((one) => one.date === "2001-02-10")).toBe(true);
  expect(densestReleases(releases, 99)).toHaveLength(27);
});

test("shuffling keeps texts, dates and every speaker's count in every month, and moves labels together", () => {
  const shuffled = shuffleSpeakers(releases, 5);
  const count = (list: readonly Release[]): string[] =>
    list.map((one) => `${one.date.slice(0, 7)} ${one.speaker} ${one.speaker_id} ${one.party}`).sort();
  expect(count(shuffled)).toEqual(count(releases));
  expect(shuffled.map((one) => `${one.id} ${one.date} ${one.text}`).sort()).toEqual(
    releases.map((one) => `${one.id} ${one.date} ${one.text}`).sort(),
  );
  expect(shuffled.some((one) => releases.find((other) => other.id === one.id)!.speaker !== one.speaker)).toBe(true);
});

test("the same seed gives the same labels in any input order, another seed others", () => {
  expect(shuffleSpeakers(releases.toReversed(), 5)).toEqual(shuffleSpeakers(releases, 5));
  expect(shuffleSpeakers(releases, 6)).not.toEqual(shuffleSpeakers(releases, 5));
});
