import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkReports, type Report, type SpokenText } from "./link-reports.ts";
import { wordGrams } from "./word-grams.ts";

const DAY_MS = 86_400_000;
const day = (number: number) => ({ from: number * DAY_MS, to: (number + 1) * DAY_MS });
const words = (text: string): string[] => text.split(" ");
const SPEECH = "friends i kept the accounts so i know what the rain cost us and i would stand in it again";

const spoken = (more: Partial<SpokenText> = {}): SpokenText => ({
  sourceId: "talk",
  speakerId: "ada",
  words: () => words(SPEECH),
  said: day(10),
  ...more,
});
const report = (text: string, more: Partial<Report> = {}): Report => ({
  sourceId: "post",
  speakerId: "ada",
  words: words(text),
  isQuoted: true,
  said: null,
  published: day(11),
  ...more,
});
const how = (reports: Report[], texts: SpokenText[]): (string | number | null)[][] =>
  linkReports(reports, texts).map((link) => [link.how, link.spoken]);

describe("the occasion of a report", () => {
  test("is that of the transcript which holds the words, mended by an editor or not", () => {
    expect(
      how(
        [report("i kept the accounts so i know what rain cost us")],
        [spoken({ words: () => words("quite other words here") }), spoken()],
      ),
    ).toEqual([["words", 1]]);
  });

  test("is never one that came after the report, nor the article itself", () => {
    const late = spoken({ said: day(12) });
    expect(how([report("i kept the accounts so i know")], [late, spoken({ sourceId: "post" })])).toEqual([["none", null]]);
  });

  test("is the later one of two speeches with the same words", () => {
    expect(how([report("i kept the accounts so i know")], [spoken({ said: day(3) }), spoken({ said: day(10) })])).toEqual([["words", 1]]);
  });

  test("is that of his other words in the article", () => {
    const texts = [spoken({ said: day(9) }), spoken({ words: () => words("nothing of the kind") })];
    const indirect = report("nobody would be told", { isQuoted: false });
    expect(how([indirect], texts)).toEqual([["time", 1]]);
    expect(how([report("i kept the accounts so i know"), indirect], texts)).toEqual([
      ["words", 0],
      ["company", 0],
    ]);
    expect(how([report("i kept the accounts so i know"), { ...indirect, said: day(2) }], texts)[1]).toEqual(["none", null]);
  });

  test("is the only one the time allows, the latest before a report without a day, and unknown where there is none", () => {
    const indirect = report("nobody would be told", { isQuoted: false });
    expect(how([indirect], [spoken()])).toEqual([["time", 0]]);
    expect(how([indirect], [spoken({ said: day(2) })])).toEqual([["none", null]]);
    expect(how([{ ...indirect, said: day(2) }], [spoken({ said: day(2) }), spoken()])).toEqual([["time", 0]]);
    expect(how([indirect], [spoken({ speakerId: "bo" })])).toEqual([["none", null]]);
    expect(how([indirect], [spoken(), spoken({ said: day(11) })])).toEqual([["time", 1]]);
    expect(how([indirect], [spoken(), spoken({ sourceId: "dinner" })])).toEqual([["none", null]]);
    expect(how([{ ...indirect, said: day(10) }], [spoken(), spoken({ said: day(11) })])).toEqual([["time", 0]]);
    expect(how([{ ...indirect, said: day(4) }], [spoken()])).toEqual([["none", null]]);
    expect(how([{ ...indirect, said: { ...day(4), isStated: false } }], [spoken()])).toEqual([["time", 0]]);
  });

  test("of words that another said in those days is his, and doubtful", () => {
    const text = "i would stand in it again";
    expect(how([report(text, { speakerId: "bo" })], [spoken()])).toEqual([["another_voice", 0]]);
    expect(how([report(text, { speakerId: "bo", published: day(40) })], [spoken()])).toEqual([["none", null]]);
    expect(how([report("in it again", { speakerId: "bo" })], [spoken()])).toEqual([["none", null]]);
    expect(how([report(text, { speakerId: "bo" })], [spoken(), spoken({ speakerId: "bo" })])).toEqual([["words", 1]]);
  });

  test("by words is the one a plain search would find", () => {
    const word = fc.constantFrom("a", "b", "c", "d");
    fc.assert(
      fc.property(fc.array(word, { minLength: 4, maxLength: 12 }), fc.array(word, { maxLength: 30 }), (quoted, text) => {
        const grams = [...new Set(wordGrams(quoted))];
        const held = grams.filter((gram) => ` ${text.join(" ")} `.includes(` ${gram} `));
        const [link] = linkReports([report("x", { words: quoted })], [spoken({ words: () => text, said: null })]);
        expect(link!.how === "words").toBe(held.length / grams.length >= 0.5);
        if (link!.how === "words") expect(link!.share).toBeCloseTo(held.length / grams.length);
      }),
    );
  });
});
