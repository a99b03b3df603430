import { describe, expect, it } from "vitest";
import { PhraseSet } from "./phrase-set.ts";

const places = (phrase: string, words: string): string[] => {
  const row = words.split(" ");
  return new PhraseSet([phrase]).all(row, 0, row.length).map(({ from, to }) => row.slice(from, to).join(" "));
};

describe("PhraseSet", () => {
  it("finds words in a row, either of several, and words with others between them", () => {
    expect(places("opened fire", "the men opened fire at dawn")).toEqual(["opened fire"]);
    expect(places("behind <2> back|backs", "sold behind the parents' backs")).toEqual(["behind the parents' backs"]);
  });

  it("stops at the number of words that may stand between", () => {
    expect(places("behind <1> backs", "behind all the parents' backs")).toEqual([]);
  });

  it("does without a word that may be absent", () => {
    expect(places("a? plain lie", "that is plain lie")).toEqual(["plain lie"]);
    expect(places("a? plain lie", "that is a plain lie")).toEqual(["a plain lie"]);
  });

  it("finds nothing in no words", () => expect(new PhraseSet(["x"]).first([], 0, 0)).toBeUndefined());
});
