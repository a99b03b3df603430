import { expect, test } from "vitest";
import { buildWordPrior, PRIOR_TOKENS } from "./word-prior.ts";
import { findLanguagePack } from "../languages/registry.ts";

const ids = new Map([
  ["the", 1],
  ["lighthouse", 2],
  ["و", 3],
]);
const wordId = (word: string): number => ids.get(word) ?? 0;

const pack = (commonWords: string, abbreviations: readonly string[] = []) => ({ commonWords, abbreviations });

test("abbreviations of all packs that occur are known by their ids", () => {
  const packs = [pack("", ["the", "rep"]), pack("", ["و"])];
  expect([...buildWordPrior(4, wordId, packs).abbreviations].sort()).toEqual([1, 3]);
});

test("a listed word has its share of the imagined background, the largest that any list gives it; others have none", () => {
  const prior = buildWordPrior(4, wordId, [pack("the 50000, of 40000"), pack("the 60000")]);
  expect([prior.tokenCount, ...prior.wordCount]).toEqual([PRIOR_TOKENS, 0, 1200, 0, 0]);
});

test("a background gives the words of many texts their share where it is larger, a small one no more than its counts", () => {
  const textsOf = (count: number, ...words: number[]) => ({
    tokens: Uint32Array.from({ length: count * words.length }, (_, at) => words[at % words.length]!),
    firstToken: Uint32Array.from({ length: count + 1 }, (_, text) => text * words.length),
  });
  // 5,000 texts of eight words are twice the imagined background.
  const large = textsOf(5000, 2, 1, 2, 0, 0, 0, 0, 0);
  expect([...buildWordPrior(4, wordId, [pack("the 150000")], large).wordCount]).toEqual([0, 3000, 5000, 0]);
  expect([...buildWordPrior(4, wordId, [], textsOf(20, 3, 9, 3)).wordCount]).toEqual([0, 0, 0, 40]);
  expect([...buildWordPrior(4, wordId, [], textsOf(19, 3, 9, 3)).wordCount]).toEqual([0, 0, 0, 0]);
});

test("no list gives no counts, and words beyond the vocabulary are left out", () => {
  expect([...buildWordPrior(2, wordId, []).wordCount]).toEqual([0, 0]);
  expect([...buildWordPrior(1, wordId, [pack("the 50000")]).wordCount]).toEqual([0]);
});

test("the shipped lists hold words with rates, most frequent first, each once", () => {
  for (const tag of ["en", "ur", "zh"]) {
    const entries = (findLanguagePack(tag)?.commonWords ?? "")
      .trim()
      .split(/,\s+/u)
      .map((entry) => entry.split(" "));
    expect(entries.length).toBeGreaterThan(45);
    expect(new Set(entries.map(([word]) => word)).size).toBe(entries.length);
    for (const [word, rate] of entries) expect([word, Number(rate) > 0 && Number(rate) < 100_000]).toEqual([word, true]);
  }
});
