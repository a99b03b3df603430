import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { tagger as englishTagger } from "./english-tagger.ts";

const shown = (text: string): string[] => englishTagger.tag(text).map((token) => `${token.text}/${token.tag}/${token.lemma}`);

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

  test("tags a long text in pieces as if it were one", () => {
    const sentence = "The minister said that nobody would leave. ";
    const tokens = englishTagger.tag(sentence.repeat(6000));
    expect(tokens).toHaveLength(englishTagger.tag(sentence).length * 6000);
    expect(tokens.at(-2)).toMatchObject({ text: "leave", end: sentence.length * 6000 - 2 });
  });
});
