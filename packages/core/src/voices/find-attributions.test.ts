import { describe, expect, test } from "vitest";
import { findLanguagePack } from "../languages/registry.ts";
import { findAttributions } from "./find-attributions.ts";

describe("findAttributions without a tagger", () => {
  test("finds quotations by their marks in any language, and never a source", () => {
    const text = "انہوں نے کہا: ”ہم سب کچھ جانتے ہیں۔“ اور چلے گئے۔";
    const { attributions, taggedShare } = findAttributions(text, { pack: findLanguagePack("ur") });
    expect(attributions.map((each) => [text.slice(each.content[0]!.start, each.content[0]!.end), each.rule, each.source])).toEqual([
      ["”ہم سب کچھ جانتے ہیں۔“", "quotation_only", null],
    ]);
    expect(taggedShare).toBe(0);
  });

  test("leaves single words in marks alone, and finds turns", () => {
    expect(findAttributions("He said “never” to the “big” plan.").attributions).toEqual([]);
    const text = "MR. A: We won.\nMR. B: “We lost the whole of it,” he told me.";
    const { attributions } = findAttributions(text);
    expect(attributions.map((each) => [each.form, each.parent])).toEqual([
      ["turn", null],
      ["turn", null],
      ["direct", null],
    ]);
  });

  test("finds nothing in nothing", () => {
    expect(findAttributions("")).toEqual({ attributions: [], taggedShare: 0 });
    expect(findAttributions(" \n\n \n", { pack: findLanguagePack("en"), isTitle: true }).attributions).toEqual([]);
  });

  test("a statement under a heading belongs to whom the heading names", () => {
    const text = "Statement by Ada Brook on the Bridge\n\nThe bridge is ours.\n\nIt stays.\n\n###\n\nAda Brook is mayor.";
    const pack = findLanguagePack("en");
    const tagger = { language: "en", tag: () => [] };
    const [statement] = findAttributions(text, { pack, tagger }).attributions;
    expect(statement).toMatchObject({ form: "block", rule: "statement_of" });
    expect(text.slice(statement!.source!.start, statement!.source!.end)).toBe("Ada Brook");
    expect(text.slice(statement!.content[0]!.start, statement!.content[0]!.end)).toBe("The bridge is ours.\n\nIt stays.");
  });
});
