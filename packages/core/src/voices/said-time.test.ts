import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { english } from "../languages/en/english.ts";
import { timeWords } from "../languages/en/time-words.ts";
import { SentenceFinder } from "../text/sentences.ts";
import type { FoundAttribution } from "./found-attribution.ts";
import { saidTimes } from "./said-time.ts";
import { DAY_MS, findTimes } from "./time-mentions.ts";

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
/** Wednesday. */
const DAY = Date.parse("2031-04-02");

const times = (text: string, reference: number | null = DAY): string[] =>
  findTimes(text, reference, timeWords).map(
    (time) => `${text.slice(time.start, time.end)} = ${iso(time.from)} ${(time.to - time.from) / DAY_MS}`,
  );

describe("findTimes", () => {
  test.each([
    ["It was on Tuesday evening.", "Tuesday = 2031-04-01 1"],
    ["It was on Wednesday.", "Wednesday = 2031-04-02 1"],
    ["It was last Wednesday.", "Wednesday = 2031-03-26 1"],
    ["It was on Thursday.", "Thursday = 2031-03-27 1"],
    ["It was yesterday.", "yesterday = 2031-04-01 1"],
    ["It was this morning.", "this morning = 2031-04-02 1"],
    ["It was last week.", "last week = 2031-03-24 7"],
    ["It was this week.", "this week = 2031-03-31 3"],
    ["It was in January.", "January = 2031-01-01 31"],
    ["It was as late as February.", "February = 2031-02-01 28"],
    ["It was in November.", "November = 2030-11-01 30"],
    ["It was on 3 March.", "3 March = 2031-03-03 1"],
    ["It was on March 3rd.", "March 3rd = 2031-03-03 1"],
    ["It was on Oct. 21, 2030.", "Oct. 21, 2030 = 2030-10-21 1"],
    ["It was in March 2029.", "March 2029 = 2029-03-01 31"],
    ["It was two days ago.", "two days ago = 2031-03-31 1"],
    ["It was two weeks ago.", "two weeks ago = 2031-03-16 7"],
  ])("%s", (text, expected) => {
    expect(times(text).join("; ")).toBe(expected);
  });

  test.each([
    "Next Monday we go.",
    "He may march in the sun.",
    "They meet every Friday.",
    "It is due on 12 April.",
    "Until Monday nobody knew.",
    "On 31 February.",
  ])("nothing that was: %s", (text) => {
    expect(times(text)).toEqual([]);
  });

  test("without a day of reference only dates with a year are known", () => {
    expect(times("On Monday, 3 March, in January, on 3 March 2031.", null)).toEqual(["3 March 2031 = 2031-03-03 1"]);
  });

  test("a weekday is one of the seven days up to the reference, whatever the day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.constantFrom("Monday", "Friday", "Sunday"), (number, weekday) => {
        const [time] = findTimes(`on ${weekday}`, number * DAY_MS, timeWords);
        expect(new Date(time!.from).getUTCDay()).toBe({ Monday: 1, Friday: 5, Sunday: 0 }[weekday]);
        expect(number - time!.from / DAY_MS).toBeGreaterThanOrEqual(0);
        expect(number - time!.from / DAY_MS).toBeLessThan(7);
      }),
    );
  });
});

const sentences = new SentenceFinder({ language: "en", cues: english });

/** When each `[source cue]{content}` was said; one speaker per source. */
function said(marked: string, published = "2031-04-02"): string[] {
  let text = "";
  const marks: { start: number; end: number; kind: string }[] = [];
  for (const piece of marked.split(/([[\]{}])/u)) {
    if (piece === "[" || piece === "{") marks.push({ start: text.length, end: -1, kind: piece });
    else if (piece === "]" || piece === "}") marks.findLast((mark) => mark.end < 0)!.end = text.length;
    else text += piece;
  }
  const contents = marks.filter((mark) => mark.kind === "{");
  const attributions = marks
    .filter((mark) => mark.kind === "[")
    .map((source, index): FoundAttribution => ({
      form: "indirect",
      rule: "",
      cueClass: "speech",
      source,
      cue: text.startsWith(" retorted", source.end) ? { start: source.end + 1, end: source.end + 9 } : null,
      content: [contents[index]!],
      parent: null,
    }));
  const resolved = attributions.map(({ source }) => ({
    speaker: { kind: "named" as const, name: text.slice(source!.start, source!.end), actorKind: "person" as const, isFull: true },
    others: [],
    form: "name" as const,
    how: "text_name" as const,
  }));
  const from = Date.parse(published);
  return saidTimes(text, attributions, resolved, {
    pack: english,
    published: { from, to: from + DAY_MS },
    sentences: sentences.all(text),
  }).map((time) => (time === null ? "unknown" : `${iso(time.from)} ${time.how}`));
}

describe("saidTimes", () => {
  test("the time beside the cue counts, not the one inside the content", () => {
    expect(said("[Ada] said on Monday that {the bridge fell on Sunday}.")).toEqual(["2031-03-31 stated"]);
    expect(said("Nobody knew. [Ada] said that {the bridge fell on Sunday}.")).toEqual(["unknown"]);
  });

  test("it is carried on to what the same speaker says next, to others as the scene", () => {
    expect(said("It rained.\n\n[Ada] said on Monday {yes}. [Bo] said {no}. [Ada] said {yes}.")).toEqual([
      "2031-03-31 stated",
      "2031-03-31 scene",
      "2031-03-31 carried",
    ]);
  });

  test("the last weekday told before stands for what is said next, a date does not", () => {
    expect(said("It rained.\n\nOn Monday Ada opened the hall. [Ada] said {yes}.")).toEqual(["2031-03-31 scene"]);
    expect(said("It rained.\n\nOn 3 March Ada left. [Ada] said {yes}.")).toEqual(["unknown"]);
  });

  test("the only day of the opening paragraph stands for all that has none", () => {
    expect(said("A man left on 31 March and spoke.\n\n[Ada] said {yes}.")).toEqual(["2031-03-31 opening"]);
    expect(said("A man left on 30 March and spoke on 31 March.\n\n[Ada] said {yes}.")).toEqual(["unknown"]);
  });

  test("near miss: a weekday of what came before sets no scene", () => {
    expect(said("It rained.\n\n[Ada] said on Tuesday {yes}. She met Bo, who on Monday left. [Cy] said {so}.")).toEqual([
      "2031-04-01 stated",
      "2031-04-01 scene",
    ]);
    expect(said("It rained.\n\n[Ada] said on Tuesday {yes}. Bo had left on Monday. [Cy] said {so}.")).toEqual([
      "2031-04-01 stated",
      "2031-04-01 scene",
    ]);
  });

  test("what was retorted was said when the other spoke, not when the same speaker did before", () => {
    expect(said("It rained.\n\n[Ada] said on Tuesday {yes}. [Bo], who on Monday said {so}. [Bo] retorted {never}.")).toEqual([
      "2031-04-01 stated",
      "2031-03-31 stated",
      "2031-04-01 reply",
    ]);
    expect(said("It rained.\n\n[Ada] said on Tuesday {yes}. [Bo] retorted on Wednesday {never}.")).toEqual([
      "2031-04-01 stated",
      "2031-04-02 stated",
    ]);
    expect(said("It rained.\n\n[Bo] retorted {never}.")).toEqual(["unknown"]);
  });

  test("weekdays are reckoned from the dateline, not from the day of publication", () => {
    expect(said("HALVIC, 29 March (Wire). It rained.\n\n[Ada] said on Monday {yes}. [Bo] said {no}.")).toEqual([
      "2031-03-24 stated",
      "2031-03-24 scene",
    ]);
    expect(said("ZARIN VALLEY, Sunday. [Ada] said {yes}.")).toEqual(["2031-03-30 opening"]);
  });
});
