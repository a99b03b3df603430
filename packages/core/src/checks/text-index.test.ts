import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextIndex } from "./text-index.ts";

const words = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 8 });

/** BM25 as the book has it, one text at a time, over the score of a text of mean length that holds every stem once. */
function slowly(texts: readonly (readonly string[])[], question: readonly string[], text: number): number {
  const [k, b] = [0.8, 0.5];
  const mean = texts.reduce((sum, stems) => sum + stems.length, 0) / texts.length || 1;
  let sum = 0;
  let whole = 0;
  for (const stem of new Set(question)) {
    const holding = texts.filter((stems) => stems.includes(stem)).length;
    const rarity = Math.log(1 + (texts.length - holding + 0.5) / (holding + 0.5));
    const count = texts[text]!.filter((other) => other === stem).length;
    sum += (rarity * count * (k + 1)) / (count + k * (1 - b + (b * texts[text]!.length) / mean));
    whole += rarity;
  }
  return whole === 0 ? 0 : sum / whole;
}

describe("TextIndex", () => {
  it("scores 1 for a text of mean length that holds each stem of the question once, as worked by hand", () => {
    const index = new TextIndex([
      ["toll", "cost", "job"],
      ["school", "open", "north"],
    ]);
    expect(index.ask(["toll", "job", "cost"])).toEqual([{ text: 0, score: expect.closeTo(1, 12) as number }]);
    // toll: in one of two texts, ln 2 = .693; fee: in none, ln(1 + 2.5 / .5) = 1.792.
    expect(index.ask(["toll", "fee"])).toEqual([{ text: 0, score: expect.closeTo(Math.LN2 / (Math.LN2 + Math.log(6)), 5) as number }]);
  });

  it("gives what the formula gives, for every text, also when asked again", () =>
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), words, (texts, question) => {
        const index = new TextIndex(texts);
        for (let round = 0; round < 2; round++) {
          const scores = new Map(index.ask(question).map(({ text, score }) => [text, score]));
          texts.forEach((_, text) => expect(scores.get(text) ?? 0).toBeCloseTo(slowly(texts, question, text), 9));
        }
      }),
    ));

  it("does not care how often the question says a word", () =>
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), words, (texts, question) => {
        const index = new TextIndex(texts);
        expect(index.ask([...question, ...question])).toEqual(index.ask(question));
      }),
    ));

  it("finds nothing without texts or without a question", () => {
    expect(new TextIndex([]).ask(["a"])).toEqual([]);
    expect(new TextIndex([["a"]]).ask([])).toEqual([]);
  });
});
