import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SentenceFinder, type SentenceCues } from "./sentences.ts";

const cues: SentenceCues = { abbreviations: ["mr", "sen", "no"], sentenceOpeners: ["the", "he", "it"] };
const english = new SentenceFinder({ language: "en", cues });
const all = (text: string, finder = english): string[] => finder.all(text).map(({ start, end }) => text.slice(start, end));

describe("where sentences end", () => {
  test("not at titles, initials, numbers, list numbers and initialisms", () => {
    expect(all("Then Sen. Ada Q. Brook of the U.S. Senate spoke at 5 p.m. Monday. Item No. 5 passed.")).toEqual([
      "Then Sen. Ada Q. Brook of the U.S. Senate spoke at 5 p.m. Monday.",
      "Item No. 5 passed.",
    ]);
    expect(all("1. Cut the tax. 2. Keep the form.")).toEqual(["1. Cut the tax.", "2. Keep the form."]);
  });

  test("at an initialism when a word follows that begins sentences", () => {
    expect(all("He left the U.S. The vote was lost at 5 p.m. It was late.")).toEqual([
      "He left the U.S.",
      "The vote was lost at 5 p.m.",
      "It was late.",
    ]);
  });

  test("not between a quotation and its speaker, but between two quotations", () => {
    expect(all("“Go away!” he said. “We won.” “Did we?” asked the clerk.")).toEqual([
      "“Go away!” he said.",
      "“We won.”",
      "“Did we?” asked the clerk.",
    ]);
  });

  test("marks alone are no sentence", () => {
    expect(all("It is done. * * *")).toEqual(["It is done. * * *"]);
    expect(all("It is done! – !")).toEqual(["It is done! – !"]);
  });

  test("lines of a wrapped paragraph are one, headings and list lines are not", () => {
    const wrapped = "It is a long line of a paragraph that a machine has\nwrapped, and it goes on here. Then\nit ends.";
    expect(all(wrapped)).toEqual(["It is a long line of a paragraph that a machine has\nwrapped, and it goes on here.", "Then\nit ends."]);
    expect(all("Our plan\n- Lower taxes\n- Simpler forms\n\nThe end")).toEqual(["Our plan", "- Lower taxes", "- Simpler forms", "The end"]);
    expect(all("Our plan\r\n- Lower taxes\r\n\r\nThe end")).toEqual(["Our plan", "- Lower taxes", "The end"]);
  });

  test("in Urdu, Chinese and Hindi", () => {
    expect(all("یہ ایک بات ہے۔ کیا یہ ٹھیک ہے؟ ہاں!", new SentenceFinder({ language: "ur" }))).toEqual([
      "یہ ایک بات ہے۔",
      "کیا یہ ٹھیک ہے؟",
      "ہاں!",
    ]);
    expect(all("他说：“你好。”真的吗？是！", new SentenceFinder({ language: "zh" }))).toEqual(["他说：“你好。”", "真的吗？", "是！"]);
    expect(all("नमस्ते। आप कैसे हैं? ठीक।", new SentenceFinder({ language: "hi" }))).toEqual(["नमस्ते।", "आप कैसे हैं?", "ठीक।"]);
  });

  test("an unknown language tag is no error", () => {
    expect(all("One. Two.", new SentenceFinder({ language: "no such tag" }))).toEqual(["One.", "Two."]);
  });
});

describe("around a place", () => {
  test("gives the whole sentences that the place touches", () => {
    const text = "First one. Second one. Third one.\n\nNext paragraph.";
    const cut = (start: number, end: number) => english.around(text, start, end).map((s) => text.slice(s.start, s.end));
    expect(cut(13, 14)).toEqual(["Second one."]);
    expect(cut(13, 25)).toEqual(["Second one.", "Third one."]);
    expect(cut(40, 40)).toEqual(["Next paragraph."]);
    expect(english.around("", 0, 0)).toEqual([]);
    expect(english.around("   \n\n  ", 2, 3)).toEqual([]);
  });

  test("agrees with the sentences of the whole text, paragraph by paragraph", () => {
    const sentence = fc.constantFrom(
      "We won.",
      "Did Sen. Brook go?",
      "It was 5 p.m. in the U.S. then.",
      "“No!” he cried.",
      "مان لیا۔",
      "Prof. Ada spoke about everything etc. and Sen. Brook listened.",
      "“Never again!” Everybody shouted (nobody listened.)",
      "他说：“你好。”大家听到了。",
      "On Monday\nthey left the building.",
    );
    const paragraph = fc.array(sentence, { minLength: 1, maxLength: 30 }).map((list) => list.join(" "));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(60), (paragraphs, place, length) => {
        const text = paragraphs.join("\n\n");
        const start = place % text.length;
        const end = Math.min(text.length, start + length);
        const expected = english.all(text).filter((s) => s.end > start && s.start < Math.max(end, start + 1));
        expect(english.around(text, start, end)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test("sentences ascend, hold no white space at their ends and never split a character, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(fc.constantFrom(..."aB.!? \n\r“”1"), fc.string({ unit: "grapheme", maxLength: 1 })), maxLength: 200 }),
        (text) => {
          let previousEnd = 0;
          for (const { start, end } of english.all(text)) {
            expect(start).toBeGreaterThanOrEqual(previousEnd);
            const slice = text.slice(start, end);
            expect(slice).toBe(slice.trim());
            expect(/\p{Surrogate}/u.test(slice)).toBe(false);
            previousEnd = end;
          }
          const lost = english.all(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
          expect(lost.trim()).toBe("");
        },
      ),
      { numRuns: 500 },
    );
  });

  test("a piece is never cut inside a character", () => {
    const text = `x${"😀".repeat(5000)}`;
    for (const place of [1, 2, 4001, 6000, 9000])
      for (const { start, end } of english.around(text, place, place + 2))
        expect(/\p{Surrogate}/u.test(text.slice(start, end))).toBe(false);
  });

  test("a text of 20 million units costs no more than its surroundings, with or without spaces", () => {
    for (const text of ["word ".repeat(4_000_000), "x".repeat(20_000_000), "😀".repeat(10_000_000)]) {
      const found = english.around(text, 10_000_001, 10_000_003);
      expect(found.length).toBeGreaterThan(0);
      for (const { start, end } of found) {
        expect(end - start).toBeLessThanOrEqual(9000);
        expect(/\p{Surrogate}/u.test(text.slice(start, end))).toBe(false);
      }
    }
  });
});
