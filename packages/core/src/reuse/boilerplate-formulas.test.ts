import { describe, expect, test } from "vitest";
import { tokenise } from "../text/build-token-columns.ts";
import { Vocabulary } from "../text/vocabulary.ts";
import type { LanguagePack } from "../languages/language-pack.ts";
import { findLanguagePack } from "../languages/registry.ts";
import { compileFormulas, matchFormula } from "./boilerplate-formulas.ts";
import { maskReasons } from "./boilerplate-reasons.ts";

const empty: LanguagePack = {
  tag: "xx",
  commonWords: "",
  abbreviations: [],
  titles: [],
  releaseFormulas: [],
  contactLines: [],
  datelines: [],
  officeFormulas: [],
  billFormulas: [],
  stockPhrases: [],
};

/** Every stretch of the text that a formula of the packs covers, with its reason. */
function found(text: string, packs?: readonly LanguagePack[]): string[] {
  const vocabulary = new Vocabulary();
  const words = tokenise(text).map((token) => token.word);
  const tokens = Uint32Array.from(words, (word) => vocabulary.internWord(word));
  const table = compileFormulas((word) => vocabulary.find(word), packs);
  const hits: string[] = [];
  for (let at = 0; at < tokens.length; at++)
    for (const formula of table.get(tokens[at]!) ?? []) {
      const end = matchFormula(formula, tokens, at, tokens.length);
      if (end > at) hits.push(`${maskReasons[formula.reason]}: ${words.slice(at, end).join(" ")}`);
    }
  return hits;
}

const pack = (words: string): LanguagePack => ({ ...empty, stockPhrases: [{ words, scope: "words" }] });

describe("formulas", () => {
  test("alternatives, optional words and gaps match as written, and no more", () => {
    expect(found("a red lamp", [pack("red|green lamp|lantern")])).toEqual(["stock_phrase: red lamp"]);
    expect(found("a red old lamp", [pack("red|green lamp")])).toEqual([]);
    expect(found("a red lamp", [pack("red old? lamp")])).toEqual(["stock_phrase: red lamp"]);
    expect(found("a red and very old lamp", [pack("red <3> lamp")])).toEqual(["stock_phrase: red and very old lamp"]);
    expect(found("a red and very very old lamp", [pack("red <3> lamp")])).toEqual([]);
    expect(found("red lamp on the quay", [pack("red lamp <2>")])).toEqual(["stock_phrase: red lamp on the"]);
  });

  test.each([
    ["Rep. Ash today released the following statement:", "release_formula"],
    ["She issued the following joint statement after the vote", "release_formula"],
    ["FOR IMMEDIATE RELEASE", "contact_line"],
    ["For more information, please contact the press office", "contact_line"],
    ["WASHINGTON, D.C. – The bridge is open", "dateline"],
    ["a senior member of the House Committee on Bridges", "office_formula"],
    ["We look forward to the debate", "stock_phrase"],
  ])("%s is %s", (text, reason) => {
    expect(found(text, [findLanguagePack("en")!]).map((hit) => hit.split(":")[0])).toContain(reason);
  });

  test.each([
    "The following winter they sold the bridge",
    "His statement was false and he knew it",
    "They released the prisoners after the vote",
    "More information would not have saved the harbour",
    "A form as simple as a postcard",
    "The committee of one man who counts the votes",
  ])("near miss: %s", (text) => {
    expect(found(text, [findLanguagePack("en")!]).filter((hit) => !hit.startsWith("office"))).toEqual([]);
  });

  test("a formula none of whose words the corpus holds is left out", () => {
    expect(compileFormulas(() => 0).size).toBe(0);
  });
});
