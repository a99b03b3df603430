import { expect, test } from "vitest";
import { createDice } from "@hymnsheet/core/algo/random";
import type { Release } from "../releases.ts";
import { scorePairs } from "../score-pairs.ts";
import { wordAlternatives } from "./lexicon.ts";
import { makeRewordedCorpus } from "./reworded-corpus.ts";

/** Releases in plain words that the tables know, with an invented word in every clause so that nothing is shared but what is planted. */
function inventPlainReleases(count: number): Release[] {
  const dice = createDice(11);
  const nouns = [...wordAlternatives.plural.keys()];
  const verbs = [...wordAlternatives.base.keys()].filter((verb) => !verb.includes(" "));
  const adjectives = [...wordAlternatives.adjective.keys()].filter((word) => !word.includes(" "));
  const invented = (): string => Array.from({ length: 7 }, () => String.fromCharCode(97 + dice.below(26))).join("");
  const clause = (): string => `we will ${dice.pick(verbs)} the ${dice.pick(adjectives)} ${dice.pick(nouns)} of ${invented()}`;
  const sentence = (): string => {
    const joints = Array.from({ length: dice.below(5) }, () => dice.pick([" because ", ", and ", ", but "]));
    return `${clause()}${joints.map((joint) => joint + clause()).join("")} in ${invented()}.`.replace(/^./u, (first) =>
      first.toUpperCase(),
    );
  };
  return Array.from({ length: count }, (_, index) => ({
    id: `r${String(index).padStart(5, "0")}`,
    date: `2001-0${1 + (index % 3)}-01`,
    speaker: `Speaker ${index % 12}`,
    speaker_id: `s${index % 12}`,
    party: "X",
    text: Array.from({ length: 12 + dice.below(8) }, sentence).join(" "),
  }));
}

const releases = inventPlainReleases(700);
const corpus = makeRewordedCorpus(releases, { seed: 3, pairCount: 36 });
const textOf = new Map(corpus.documents.map((document) => [document.id, document.text]));

test("the same seed gives the same corpus whatever the order of the releases, another seed another", () => {
  expect(makeRewordedCorpus(releases.toReversed(), { seed: 3, pairCount: 36 })).toEqual(corpus);
  expect(makeRewordedCorpus(releases, { seed: 4, pairCount: 36 })).not.toEqual(corpus);
});

test("one pair in four is clean, thirds are near in topic, in month and not at all, and two texts have two speakers", () => {
  expect(corpus.pairs.filter((pair) => pair.is_clean)).toHaveLength(9);
  for (const nearness of ["topic", "month", "any"]) expect(corpus.pairs.filter((pair) => pair.nearness === nearness)).toHaveLength(12);
  const documentOf = new Map(corpus.documents.map((document) => [document.id, document]));
  for (const pair of corpus.pairs) {
    const [a, b] = [documentOf.get(pair.a_source_id)!, documentOf.get(pair.b_source_id)!];
    expect(a.speaker_id).not.toBe(b.speaker_id);
    if (pair.nearness !== "any") expect(a.date).toBe(b.date);
  }
});

test("every place holds a passage of a donor, and its other wording in the second text", () => {
  for (const planted of corpus.cases) {
    const original = textOf.get(planted.a_source_id)!.slice(planted.a_start, planted.a_end);
    const altered = textOf.get(planted.b_source_id)!.slice(planted.b_start, planted.b_end);
    expect(releases.some((release) => release.text.includes(original))).toBe(true);
    expect(original).toHaveLength(planted.length);
    expect(original.length).toBeGreaterThanOrEqual(40);
    expect(original.length).toBeLessThanOrEqual(1500);
    expect(altered).not.toBe(original);
    expect(altered).toMatch(/^\p{Lu}.*\.$/u);
  }
});

test("strengths come in equal parts and touch about 10, 25 and 40 % of the words", () => {
  for (const [strength, least, most] of [
    ["light", 0.07, 0.2],
    ["middle", 0.17, 0.4],
    ["strong", 0.28, 0.6],
  ] as const) {
    const own = corpus.cases.filter((planted) => planted.strength === strength);
    expect(Math.abs(own.length - corpus.cases.length / 3)).toBeLessThanOrEqual(1);
    const mean = own.reduce((sum, planted) => sum + planted.touched_share, 0) / own.length;
    expect(mean).toBeGreaterThan((least + most) / 2 - 0.06);
    expect(mean).toBeLessThan((least + most) / 2 + 0.06);
    for (const planted of own) expect(planted.touched_share).toBeGreaterThanOrEqual(least);
  }
});

test("the truth itself scores 1, nothing scores 0, and a hit on a clean pair is counted", () => {
  const perfect = scorePairs(corpus, corpus.cases);
  expect(perfect.all.plagdet).toBe(1);
  expect(perfect.cleanPairsHit).toBe(0);
  expect(scorePairs(corpus, []).all.plagdet).toBe(0);
  const clean = corpus.pairs.find((pair) => pair.is_clean)!;
  const alarm = { a_source_id: clean.b_source_id, a_start: 0, a_end: 40, b_source_id: clean.a_source_id, b_start: 0, b_end: 40 };
  const wrong = scorePairs(corpus, [...corpus.cases, alarm]);
  expect([wrong.cleanPairsHit, wrong.falseAlarmCount]).toEqual([1, 1]);
});
