import { createDice } from "@hymnsheet/core/algo/random";
import { expect, test } from "vitest";
import type { Release } from "../releases.ts";
import { LENGTHS, plantFamilies, SPEAKER_COUNTS } from "./plant-families.ts";

const dice = createDice(3);
const word = (): string => Array.from({ length: 3 + dice.below(6) }, () => String.fromCharCode(97 + dice.below(26))).join("");
const sentence = (): string =>
  `${Array.from({ length: 6 + dice.below(24) }, word).join(" ")}.`.replace(/^./u, (first) => first.toUpperCase());
const inventReleases = (prefix: string, count: number): Release[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `${prefix}${String(place).padStart(4, "0")}`,
    date: `2001-0${1 + (place % 3)}-01`,
    speaker: `Speaker Numbered${place % 20}`,
    speaker_id: `s${place % 20}`,
    party: "X",
    text: Array.from({ length: 8 }, sentence).join(" "),
  }));
const sample = inventReleases("r", 600);
const donors = inventReleases("d", 900);
const planted = plantFamilies(sample, donors, { seed: 5, perCell: 1 });
const textOf = new Map(planted.releases.map((release) => [release.id, release.text]));
const releaseOf = new Map(sample.map((release) => [release.id, release]));

test("every count of speakers, length and kind has a family, and no release holds two lines", () => {
  expect(planted.families).toHaveLength(SPEAKER_COUNTS.length * LENGTHS.length * 2);
  const sources = planted.families.flatMap((family) => family.members.map((member) => member.source_id));
  expect(new Set(sources).size).toBe(sources.length);
  expect(planted.releases.map((release) => release.id)).toEqual(sample.map((release) => release.id));
});

test("the members of a family are of different speakers and one month", () => {
  for (const family of planted.families) {
    const releases = family.members.map((member) => releaseOf.get(member.source_id)!);
    expect(new Set(releases.map((release) => release.speaker_id)).size).toBe(family.speakerCount);
    expect(new Set(releases.map((release) => release.date.slice(0, 7))).size).toBe(1);
  }
});

test("a place holds the line: one wording when verbatim, a donor's and nobody's in the sample; several when edited", () => {
  for (const family of planted.families) {
    const wordings = new Set(family.members.map((member) => textOf.get(member.source_id)!.slice(member.start, member.end)));
    if (family.kind === "light") {
      expect(wordings.size).toBeGreaterThan(1);
      continue;
    }
    expect(wordings.size).toBe(1);
    const [line] = [...wordings];
    expect(line).toHaveLength(family.length);
    expect(donors.some((donor) => donor.text.includes(line!))).toBe(true);
    expect(sample.some((release) => release.text.includes(line!))).toBe(false);
  }
});

test("the same seed plants the same", () => {
  expect(plantFamilies(sample, donors, { seed: 5, perCell: 1 })).toEqual(planted);
});
