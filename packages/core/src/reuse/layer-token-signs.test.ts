import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenise } from "../text/build-token-columns.ts";
import { markTokenSigns, TokenSign } from "./layer-token-signs.ts";

function wordsWith(text: string, sign: number): string[] {
  const tokens = tokenise(text);
  const signs = new Uint8Array(tokens.length);
  markTokenSigns(
    text,
    Uint32Array.from(tokens, (token) => token.start),
    signs,
  );
  return tokens.filter((_, at) => (signs[at]! & sign) !== 0).map((token) => text.slice(token.start, token.end));
}
const quoted = (text: string): string => wordsWith(text, TokenSign.quoted).join(" ");

describe("token signs", () => {
  test.each([
    ["curly", "He said “we are here” and left", "we are here"],
    ["straight", 'He said "we are here" and left', "we are here"],
    ["German", "Er sagte „wir sind da“ und ging", "wir sind da"],
    ["angle", "Il dit « nous voici » et part", "nous voici"],
    ["Chinese", "他说「我们」走", "我 们"],
    ["mixed marks", 'He said “we are here" and left', "we are here"],
    ["two in a row", '"One," he said, "two."', "One two"],
  ])("%s quotation marks", (_name, text, words) => expect(quoted(text)).toBe(words));

  test.each([
    "The workers' boats and the fishermen's nets weren't sold",
    "in the '90s they said rock 'n' roll",
    "a board 6' 2\" long was sold",
    "no marks at all",
  ])("an apostrophe or a lone mark opens nothing: %s", (text) => expect(quoted(text)).toBe(""));

  test("a quotation that nobody closes ends with its paragraph", () => {
    expect(quoted("“We are here\nand stay\n\nThey left")).toBe("We are here and stay");
  });

  test("addresses are marked as links, with the word before the sign", () => {
    expect(wordsWith("see https://lamp.example/a-b?c=d for more, or write to press@lamp.example now", TokenSign.link)).toEqual(
      "https lamp example a b c d press lamp example".split(" "),
    );
    expect(wordsWith("at www.lamp.example today", TokenSign.link)).toEqual(["www", "lamp", "example"]);
  });

  test("a colon is seen by the word after it only", () => {
    expect(wordsWith("He said: we are here", TokenSign.colon)).toEqual(["we"]);
  });

  test("breaks save looking at the text and change nothing", () => {
    const unit = fc.constantFrom(..."ab1 .,:：@/'’\"“”«»「」\n\t漢é-&", "www.", "://", "\u00ad", "\u3000");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        const tokens = tokenise(text);
        const starts = Uint32Array.from(tokens, (token) => token.start);
        const breaks = Uint8Array.from(tokens, (token) => token.breaks);
        const [plain, quick] = [new Uint8Array(tokens.length), new Uint8Array(tokens.length)];
        markTokenSigns(text, starts, plain);
        markTokenSigns(text, starts, quick, 0, breaks);
        expect(quick).toEqual(plain);
      }),
      { numRuns: 1000 },
    );
  });

  test("no text makes it fail, and a text without marks has no quoted token", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const hasMark = /["“„«‹「『]/u.test(text);
        return hasMark || quoted(text) === "";
      }),
    );
  });
});
