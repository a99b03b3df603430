import { describe, expect, test } from "vitest";
import { findLanguagePack } from "../languages/registry.ts";
import { cueBookOf } from "./cue-book.ts";
import { findParagraphs } from "./paragraphs.ts";
import { findQuotations } from "./quotations.ts";
import { splitSentences } from "./sentence-split.ts";

const book = cueBookOf(findLanguagePack("en")!)!;

function shown(text: string): string[] {
  const quotations = findQuotations(text).filter((each) => each.depth === 0);
  return findParagraphs(text).flatMap((paragraph) =>
    splitSentences(text, paragraph, quotations, book).map(({ start, end }) => text.slice(start, end)),
  );
}

describe("splitSentences", () => {
  test("never parts a quotation, nor a question from the clause that ascribes it", () => {
    expect(shown("“We won. We did.” He left.")).toEqual(["“We won. We did.”", "He left."]);
    expect(shown("“Why?” asked the clerk. “Because.”")).toEqual(["“Why?” asked the clerk.", "“Because.”"]);
    expect(shown("“Why?” Mr. Rusk asked.")).toEqual(["“Why?” Mr. Rusk asked."]);
    expect(shown("“Why?” The room fell silent.")).toEqual(["“Why?”", "The room fell silent."]);
  });

  test("does not end at titles and initials, but at words that look like abbreviations", () => {
    expect(shown("Mr. Rusk of the U.S. Navy left. He was ill. The boat sank.")).toEqual([
      "Mr. Rusk of the U.S. Navy left.",
      "He was ill.",
      "The boat sank.",
    ]);
    expect(shown("She said no. Nobody asked. See no. 5 of it.")).toEqual(["She said no.", "Nobody asked.", "See no. 5 of it."]);
    expect(shown("He works for Norwood & Co. in Boston. It closed in Mass. on Monday.")).toEqual([
      "He works for Norwood & Co. in Boston.",
      "It closed in Mass. on Monday.",
    ]);
  });

  test("lines of a list are sentences, lines of a wrapped paragraph are not", () => {
    expect(shown("Our plan\n- Lower taxes\n- Simpler forms")).toEqual(["Our plan", "- Lower taxes", "- Simpler forms"]);
    const wrapped = "It is a long line of a paragraph that a machine has\nWrapped, and it goes on here.\n\nThe end.";
    expect(shown(wrapped)).toEqual(["It is a long line of a paragraph that a machine has\nWrapped, and it goes on here.", "The end."]);
  });

  test("a text without ends is cut into bounded pieces", () => {
    for (const piece of shown("word ".repeat(5000))) expect(piece.length).toBeLessThan(6100);
  });
});
