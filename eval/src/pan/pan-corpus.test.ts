import { expect, test } from "vitest";
import { createDice } from "@hymnsheet/core/algo/random";
import { inventReleases } from "../invented-releases.ts";
import { coveredLength } from "../plagdet.ts";
import { runsOf, wordsOf } from "../planted/words.ts";
import { obfuscateRandomly, STRENGTHS } from "./obfuscate.ts";
import { drawPlaces, makePanCorpus, wrapLines, WORDS_LEAST, WORDS_MOST } from "./pan-corpus.ts";
import { scorePan } from "./score-pan.ts";
import { textsOf, type WebText } from "./web-texts.ts";
import { sentencesOf } from "../planted/sentences.ts";
import type { MatchRow } from "../product.ts";

const sentences = inventReleases(500).flatMap(({ text }) => sentencesOf(text).map(({ start, end }) => text.slice(start, end)));
const texts: WebText[] = textsOf(sentences, createDice(1)).map((text, place) => ({ genre: "invented", topic: `t${place % 9}`, text }));
const corpus = makePanCorpus(texts, { seed: 2, pairCount: 50 });
const textOf = new Map(corpus.documents.map((document) => [document.id, document.text]));
const pieces = (text: string): string[] => text.split(/\s+/u);

const asMatch = (planted: object): MatchRow => ({ ...planted, layer: "voices", suppressed_by: "" }) as MatchRow;

test("the same seed gives the same corpus, another seed another", () => {
  expect(makePanCorpus(texts, { seed: 2, pairCount: 50 })).toEqual(corpus);
  expect(makePanCorpus(texts, { seed: 3, pairCount: 50 })).not.toEqual(corpus);
});

test("three in ten pairs are clean and as many verbatim, every text has a name of its own", () => {
  expect(corpus.pairs.filter((pair) => pair.is_clean).length).toBeGreaterThanOrEqual(15);
  expect(corpus.pairs.filter((pair) => pair.obfuscation === "none").length).toBeGreaterThanOrEqual(15);
  for (const strength of STRENGTHS) expect(corpus.pairs.filter((pair) => pair.obfuscation === strength).length).toBeGreaterThanOrEqual(6);
  expect(new Set(corpus.documents.map((document) => document.name)).size).toBe(100);
  expect(new Set(corpus.cases.map(({ pair }) => pair)).size).toBe(corpus.pairs.filter((pair) => !pair.is_clean).length);
});

test("places hold whole sentences of the source and their words as altered; verbatim ones differ in white space only", () => {
  for (const planted of corpus.cases) {
    const original = textOf.get(planted.a_source_id)!.slice(planted.a_start, planted.a_end);
    const altered = textOf.get(planted.b_source_id)!.slice(planted.b_start, planted.b_end);
    expect(planted.word_count).toBe(pieces(original).length);
    expect(planted.word_count).toBeGreaterThanOrEqual(WORDS_LEAST);
    expect(planted.word_count).toBeLessThanOrEqual(WORDS_MOST);
    expect(original).toMatch(/^\p{Lu}[^]*\.$/u);
    if (planted.obfuscation === "none") expect(pieces(altered)).toEqual(pieces(original));
    else expect(pieces(altered)).not.toEqual(pieces(original));
  }
});

test("passages of one source do not overlap and take six tenths of it at most", () => {
  const text = texts.find((one) => one.text.length > 2500)!.text;
  for (let seed = 0; seed < 20; seed += 1) {
    const places = drawPlaces(text, 4, createDice(seed)).map(({ start, end }) => [start, end] as const);
    const sum = places.reduce((total, [start, end]) => total + end - start, 0);
    expect(coveredLength([0, text.length], places)).toBe(sum);
    expect(sum / text.length).toBeLessThan(0.65);
  }
});

test("hard line breaks move nothing", () => {
  const wrapped = wrapLines("one two three four\n\nfive six seven", 9);
  expect(wrapped).toBe("one two\nthree\nfour\n\nfive six\nseven");
  expect(wrapped.replaceAll(/\s/gu, " ")).toBe("one two three four  five six seven");
});

test("stronger obfuscation keeps fewer runs, and words come from the passage, the context or the tables only", () => {
  const passage = Array.from({ length: 4000 }, (_, place) => `w${place}`).join(" ");
  const shares = STRENGTHS.map((strength) => {
    const obfuscated = obfuscateRandomly(passage, strength, ["ctx"], createDice(4));
    const kept = pieces(obfuscated).filter((piece) => piece !== "ctx");
    expect(kept.every((piece) => /^w\d+$/u.test(piece))).toBe(true);
    expect(new Set(kept).size).toBe(kept.length);
    const own = new Set(runsOf(wordsOf(passage), 4));
    return [kept.length / 4000, runsOf(wordsOf(obfuscated), 4).filter((run) => own.has(run)).length / 4000] as const;
  });
  expect(shares[0]![1]).toBeGreaterThan(shares[1]![1]);
  expect(shares[1]![1]).toBeGreaterThan(shares[2]![1]);
  // Words that stay: all but those replaced and deleted.
  for (const [place, stay] of [0.92, 0.83, 0.72].entries()) expect(Math.abs(shares[place]![0] - stay)).toBeLessThan(0.03);
});

test("the truth itself scores 1, and what is suppressed is told apart", () => {
  const perfect = scorePan(corpus, corpus.cases.map(asMatch));
  expect(perfect.all.plagdet).toBe(1);
  expect(perfect.parts.strong.pairsFound).toBe(perfect.parts.strong.pairCount);
  expect(perfect.parts.none.longRunShare).toBe(1);
  expect(perfect.fates).toEqual({ "layer voices": corpus.cases.length });
  const [first, ...rest] = corpus.cases.map(asMatch);
  const less = scorePan(corpus, [{ ...first!, suppressed_by: "name" }, ...rest.map((match) => ({ ...match, layer: "outlets" }))]);
  expect(less.foundCount).toBe(corpus.cases.length - 1);
  expect(less.ownWords.recall).toBe(0);
  expect(less.fates).toEqual({ "layer outlets": rest.length, "suppressed: name": 1 });
});
