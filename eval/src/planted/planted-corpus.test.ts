import { expect, test } from "vitest";
import { createDice } from "@hymnsheet/core/algo/random";
import { inventReleases } from "../invented-releases.ts";
import { editLightly, shuffleLocally } from "./alter.ts";
import { bundleReleases } from "./bundles.ts";
import { withoutNaturalText } from "./natural-text.ts";
import { countRuns, isStockPhrase, stockRunsOf } from "./passages.ts";
import { makePlantedCorpus } from "./planted-corpus.ts";
import { scorePlanted } from "./score-planted.ts";
import { sentencesOf } from "./sentences.ts";

const releases = inventReleases(420);
const corpus = makePlantedCorpus(releases, { seed: 3, pairCount: 24 });
const textOf = new Map(corpus.documents.map((document) => [document.id, document.text]));
const wordsIn = (text: string): string[] => text.split(/\s+/u);

test("the same seed gives the same corpus, another seed another", () => {
  expect(makePlantedCorpus(releases.toReversed(), { seed: 3, pairCount: 24 })).toEqual(corpus);
  expect(makePlantedCorpus(releases, { seed: 4, pairCount: 24 })).not.toEqual(corpus);
});

test("one pair in six is clean, the two texts of a pair have two speakers, texts are of 6 to 9 kB before planting", () => {
  expect(corpus.pairs.filter((pair) => pair.is_clean)).toHaveLength(4);
  const speakerOf = new Map(corpus.documents.map((document) => [document.id, document.speaker_id]));
  for (const pair of corpus.pairs) expect(speakerOf.get(pair.a_source_id)).not.toBe(speakerOf.get(pair.b_source_id));
  for (const pair of corpus.pairs.filter((one) => one.is_clean)) {
    expect(textOf.get(pair.a_source_id)!.length).toBeGreaterThanOrEqual(6000);
    expect(textOf.get(pair.a_source_id)!.length).toBeLessThanOrEqual(9000);
  }
});

test("kinds come in equal parts, a third of the passages is short, and every place holds what was planted", () => {
  const count = corpus.cases.length;
  for (const kind of ["verbatim", "light", "shuffled"]) {
    expect(Math.abs(corpus.cases.filter((planted) => planted.kind === kind).length - count / 3)).toBeLessThanOrEqual(1);
  }
  expect(Math.abs(corpus.cases.filter((planted) => planted.is_short).length - count / 3)).toBeLessThanOrEqual(2);
  for (const planted of corpus.cases) {
    const original = textOf.get(planted.a_source_id)!.slice(planted.a_start, planted.a_end);
    const altered = textOf.get(planted.b_source_id)!.slice(planted.b_start, planted.b_end);
    expect(planted.is_short).toBe(original.length < 150);
    expect(original.length).toBeGreaterThanOrEqual(30);
    expect(sentencesOf(original).length).toBeLessThanOrEqual(5);
    if (planted.kind === "verbatim") expect(altered).toBe(original);
    if (planted.kind === "shuffled") expect(wordsIn(altered).sort()).toEqual(wordsIn(original).sort());
    if (planted.kind === "light") expect(altered).not.toBe(original);
  }
});

test("light editing substitutes 10 %, drops 5 %, inserts 5 % of the words", () => {
  const passage = Array.from({ length: 100 }, (_, place) => `w${place}`).join(" ");
  const edited = wordsIn(editLightly(passage, createDice(1), ["new"]));
  expect(edited).toHaveLength(100);
  expect(edited.filter((word) => word === "new")).toHaveLength(15);
});

test("a local shuffle moves no word by six places or more", () => {
  const passage = Array.from({ length: 90 }, (_, place) => String(place)).join(" ");
  for (const [place, word] of wordsIn(shuffleLocally(passage, createDice(5))).entries())
    expect(Math.abs(Number(word) - place)).toBeLessThan(6);
});

test("a bundle never holds a release twice and stays within its bounds", () => {
  const bundles = bundleReleases(releases.slice(0, 60), createDice(2));
  const ids = bundles.flatMap((bundle) => bundle.releases.map((release) => release.id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const bundle of bundles) expect(bundle.text.length).toBeLessThanOrEqual(9000);
});

test("under five content words, or most runs in four texts, is a stock phrase", () => {
  const phrase = "The brave orchard keeper measured seventeen copper kettles yesterday.";
  const counts = (copies: number) =>
    countRuns(
      Array.from({ length: copies }, () => phrase),
      new Set(stockRunsOf(phrase)),
    );
  expect(isStockPhrase(phrase, counts(3))).toBe(false);
  expect(isStockPhrase(phrase, counts(4))).toBe(true);
  expect(isStockPhrase("We will do what we can for the people of the valley.", counts(0))).toBe(true);
});

test("a detection of eight words that both texts share outside every plant is neither right nor wrong", () => {
  const shared = "one two three four five six seven eight";
  const texts = new Map([
    ["a", `zero ${shared} planted words here`],
    ["b", `other ${shared} planted words here`],
  ]);
  const detection = { a_source_id: "a", a_start: 5, a_end: 5 + shared.length, b_source_id: "b", b_start: 6, b_end: 6 + shared.length };
  expect(withoutNaturalText([detection], { cases: [], texts })).toEqual([]);
  const shorter = { ...detection, a_start: 9, b_start: 10 };
  expect(withoutNaturalText([shorter], { cases: [], texts })).toEqual([shorter]);
  const planted = { ...detection, a_start: 0, b_start: 0 };
  expect(withoutNaturalText([detection], { cases: [planted], texts })).toEqual([detection]);
});

test("the truth itself scores 1, nothing scores 0, and a hit on a clean pair is counted", () => {
  const perfect = scorePlanted(corpus, corpus.cases);
  expect(perfect.all.plagdet).toBe(1);
  expect(perfect.byKind.light.plagdet).toBe(1);
  expect(perfect.soundbites.plagdet).toBe(1);
  expect(perfect.falseAlarmCount).toBe(0);
  expect(scorePlanted(corpus, []).all.plagdet).toBe(0);
  const clean = corpus.pairs.find((pair) => pair.is_clean)!;
  const alarm = { a_source_id: clean.b_source_id, a_start: 0, a_end: 40, b_source_id: clean.a_source_id, b_start: 0, b_end: 40 };
  const wrong = scorePlanted(corpus, [...corpus.cases, alarm]);
  expect(wrong.cleanPairsHit).toBe(1);
  expect(wrong.falseAlarmCount).toBe(1);
  expect(wrong.all.precision).toBeCloseTo(corpus.cases.length / (corpus.cases.length + 1), 12);
});
