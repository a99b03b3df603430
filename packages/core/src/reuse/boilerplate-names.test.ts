import { describe, expect, test } from "vitest";
import { findNameLists, learnNames } from "./boilerplate-names.ts";
import { inventCorpus } from "./item-corpus.contract.ts";

describe("names", () => {
  test("words with a capital inside sentences are names; words that only begin sentences are not", () => {
    const corpus = inventCorpus([
      { speaker: "A", text: "Bread is dear. We told Quill so. Then Quill laughed. Bread costs more than bread should." },
    ]);
    const isName = learnNames(corpus.columns, corpus.statistics.wordCount.length, corpus.wordId);
    expect(["quill", "bread", "then", "told"].map((word) => isName[corpus.wordId(word)])).toEqual([1, 0, 0, 0]);
  });

  test("what a language always writes with a capital is no name", () => {
    const corpus = inventCorpus([{ speaker: "A", text: "We know that I was there. They say I'm late, and Quill says I was not." }]);
    const isName = learnNames(corpus.columns, corpus.statistics.wordCount.length, corpus.wordId);
    expect(["i", "i'm", "quill"].map((word) => isName[corpus.wordId(word)])).toEqual([0, 0, 1]);
  });

  const lists = (text: string): string[] => {
    const corpus = inventCorpus([{ speaker: "A", text }]);
    const found: string[] = [];
    findNameLists(corpus.columns, 0, corpus.columns.tokens.length, (first, end) => found.push(corpus.textOf(0, first, end)));
    return found;
  };

  test("co-sponsors in a row are a list", () => {
    const [list] = lists(
      "the bill was signed by Senators Ada Ash (N-RI), Ben Birch (S-KA), Cora Cedar (N-LO) and Dan Damson (S-MU) yesterday",
    );
    expect(list).toContain("Ash (N-RI), Ben Birch (S-KA), Cora Cedar");
  });

  test.each([
    "We went from door to door in the rain; he went from bank to bank in the dark.",
    "Ada Ash and Ben Birch came late.",
    "rates of 10%, 12%, 22%, 24%, 32%, 35%, and 37%, $1,000, $2,000 and $3,000",
    "THE HARBOUR WAS SOLD TO A STRANGER WHILE THE FISHERMEN SLEPT",
  ])("near miss: %s", (text) => expect(lists(text)).toEqual([]));
});
