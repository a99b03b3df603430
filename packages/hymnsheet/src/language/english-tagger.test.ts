import type { Tagger } from "@hymnsheet/core/model/ports";
import { describe, expect, test, vi } from "vitest";
import fc from "fast-check";
import { tagger as englishTagger } from "./english-tagger.ts";

const shownBy = (tagger: Tagger, text: string): string[] => tagger.tag(text).map((token) => `${token.text}/${token.tag}/${token.lemma}`);
const shown = (text: string): string[] => shownBy(englishTagger, text);

/** A tagger that has met no text yet. */
async function freshTagger(): Promise<Tagger> {
  vi.resetModules();
  return (await import("./english-tagger.ts")).tagger;
}

describe("the English tagger", () => {
  test("tells verbs of saying, names and quotation marks", () => {
    expect(shown("“I don’t know,” said Mr. Rusk of Halvic.")).toEqual([
      "“/PUNCT/“",
      "I/PRON/i",
      "do/AUX/do",
      "n’t/PART/not",
      "know/VERB/know",
      ",/PUNCT/,",
      "”/PUNCT/”",
      "said/VERB/say",
      "Mr./PROPN/mr.",
      "Rusk/PROPN/rusk",
      "of/ADP/of",
      "Halvic/PROPN/halvic",
      "./PUNCT/.",
    ]);
  });

  test("gives nothing for a text without words", () => {
    expect(englishTagger.tag("")).toEqual([]);
    expect(englishTagger.tag(" \n\n ")).toEqual([]);
  });

  test("keeps every place and loses nothing but blanks", () => {
    const piece = fc.constantFrom(
      "He said",
      "no",
      "“",
      "”",
      "'",
      " ",
      "\n\n",
      "\u00a0",
      "U.S.",
      "日本",
      "ہم",
      "🙂",
      "12.5%",
      "don't",
      "—",
      "\t",
      "http://x.y/z",
      "@ab",
      "#c",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const tokens = englishTagger.tag(text);
        let at = 0;
        for (const token of tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(at, token.start).trim()).toBe("");
          at = token.end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });

  test("tells the same of a text whatever was tagged before", () => {
    const before = shown("Brixley's plan and the Brixleyites’s answer");
    for (const text of ["Nobody's plan is like Brixley's.", "They are the Brixleyites’s."]) shown(text);
    expect(shown("Brixley's plan and the Brixleyites’s answer")).toEqual(before);
    expect(before).toContain("'s/PART/'s");
    expect(shown("It's here.")[1]).toBe("'s/AUX/be");
  });

  test("tells of a text the same in whatever order texts come", async () => {
    const pieces =
      "CIVIL_ U.S. U.S u.s.. . .. \n\n _ 's ’s ' ’ - — / & % … , ( ) “ \" Zorn zorn Zorn. lq- x.y Ph.D. A. a s12 12 1st $5 İ é ə 日本 🙂 @ab :) \u00a0 constructor __proto__ cannot Cannot. DON'T USD Kelvin ſooſ";
    const piece = fc.constantFrom(...pieces.split(" ").map((each) => each.replace(/_$/u, " ")));
    const text = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(""));
    const texts = ["CIVIL U.S..\n\n", ...fc.sample(text, { numRuns: 6000, seed: 4 })];
    const [one, other] = [await freshTagger(), await freshTagger()];
    const told = texts.map((each) => shownBy(one, each));
    expect(texts.toReversed().map((each) => shownBy(other, each))).toEqual(told.toReversed());
    expect(texts.map((each) => shownBy(one, each))).toEqual(told);
  });

  test("tags a long text in pieces as if it were one", () => {
    const sentence = "The minister said that nobody would leave. ";
    const tokens = englishTagger.tag(sentence.repeat(6000));
    expect(tokens).toHaveLength(englishTagger.tag(sentence).length * 6000);
    expect(tokens.at(-2)).toMatchObject({ text: "leave", end: sentence.length * 6000 - 2 });
  });
});
