import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignWords, joinWords, splitWords, wordKey } from "./align-words.ts";

const align = (base: string, other: string): string[] =>
  alignWords(splitWords(base), splitWords(other)).map((run) => `${run.change} ${run.from}-${run.to} ${run.text}`.trim());

/** The textbook recursion: as slow and as plain as it gets. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  const [x, ...restA] = a;
  const [y, ...restB] = b;
  if (x === undefined || y === undefined) return 0;
  return wordKey(x) === wordKey(y) ? 1 + commonLength(restA, restB) : Math.max(commonLength(restA, b), commonLength(a, restB));
}

const word = fc.constantFrom("a", "b", "c", "Road,", "road", "我");
const text = fc.array(word, { maxLength: 9 });

describe("alignWords", () => {
  test("names what is the same, other, added and left out", () => {
    expect(
      align(
        "He runs the Unity Front like a toll booth on a public road",
        "He runs Unity Front like a toll booth, like a toll booth on a public highway.",
      ),
    ).toEqual([
      "same 0-2 He runs",
      "left_out 2-3",
      "same 3-9 Unity Front like a toll booth,",
      "added 9-9 like a toll booth",
      "same 9-12 on a public",
      "other 12-13 highway.",
    ]);
  });

  test("case, width and punctuation at the edges do not make a word another word", () => {
    expect(align("Let him answer", "“let ＨＩＭ answer.”")).toEqual(["same 0-3 “let ＨＩＭ answer.”"]);
  });

  test("Urdu goes by word, Chinese by character, and both join as they were written", () => {
    expect(align("ہم نے دیکھا", "ہم نے نہیں دیکھا")).toEqual(["same 0-2 ہم نے", "added 2-2 نہیں", "same 2-3 دیکھا"]);
    expect(align("我亲眼看见", "我亲自看见")).toEqual(["same 0-2 我亲", "other 2-3 自", "same 3-5 看见"]);
  });

  test.each([
    ["", "", []],
    ["", "a b", ["added 0-0 a b"]],
    ["a b", "", ["left_out 0-2"]],
  ])("%j against %j has no surprises", (base, other, runs) => {
    expect(align(base, other)).toEqual(runs);
  });

  test("covers both texts from end to end and finds as many same words as there are", () => {
    fc.assert(
      fc.property(text, text, (base, other) => {
        const runs = alignWords(base, other);
        expect(joinWords(runs.map((run) => run.text).filter((piece) => piece !== ""))).toBe(joinWords(other));
        let at = 0;
        for (const run of runs) {
          expect(run.from).toBe(at);
          at = run.to;
        }
        expect(at).toBe(base.length);
        const same = runs.filter((run) => run.change === "same").reduce((sum, run) => sum + run.to - run.from, 0);
        expect(same).toBe(commonLength(base, other));
      }),
      { numRuns: 300 },
    );
  });

  test("a text of thousands of words is aligned to its limit and still covered", () => {
    const long = Array.from({ length: 3000 }, (_unused, index) => `w${index}`);
    const runs = alignWords(long, long);
    expect(runs[0]).toMatchObject({ change: "same", from: 0, to: 600 });
    expect(runs[runs.length - 1]?.to).toBe(3000);
  });
});
