import { describe, expect, test } from "vitest";
import { readChanceLevel } from "../counting/chance-level.ts";
import type { ChanceLevel } from "../model/chance-level.ts";
import type { VerdictMatch } from "../model/verdict-match.ts";
import { likelihood, likelihoodRange } from "./likelihood.ts";
import { explanationSentences, howUnusual, threeLines, whatElse, whatMatches } from "./three-lines.ts";
import { verdictName, verdictSentence } from "./verdicts.ts";
import { findForbiddenWords } from "./wording-guard.ts";

const match: VerdictMatch = {
  wordCount: 9,
  lineCount: 1,
  speakerCount: 5,
  units: [{ level: "passage", bits: 60, chance: 0.014, occasion: "same" }],
  missingCount: 0,
  opposedCount: 0,
  isEventOpen: false,
  isCalibrated: true,
  reportedCount: 0,
};
const counts = { stockCount: 6, quotationCount: 1, translatedCount: 6, unknownWordingCount: 0 };
const fit = {
  level: "passage",
  occasion: "same",
  pairCount: 12_431,
  sharingCount: 49,
  threshold: 52,
  rate: 0.1,
  lambda: 0.04,
  set: "",
} as const;
const points = [
  { bits: 52, observed: 49, expected: 48 },
  { bits: 60, observed: 3, expected: 4 },
  { bits: 68, observed: 0, expected: 1 },
];
const own: ChanceLevel = {
  kind: "own",
  set: "",
  languages: ["en"],
  nullPairs: { same: 12_431, other: 0 },
  fits: [fit],
  plots: [{ level: "passage", occasion: "same", points }],
};
const comparison: ChanceLevel = { ...own, kind: "comparison", set: "press releases, 1999-2019, English", plots: [] };
const none = readChanceLevel([], []);

describe("what matches", () => {
  test.each<[Partial<VerdictMatch>, string]>([
    [{}, "9 words in 1 line, 5 speakers."],
    [{ wordCount: 1, lineCount: 2, speakerCount: 1 }, "1 word in 2 lines, 1 speaker."],
    [
      { wordCount: 1240, lineCount: 12, speakerCount: 2, missingCount: 1 },
      "1,240 words in 12 lines, 2 speakers. 1 line that others share is missing in one of them.",
    ],
    [
      { lineCount: 0, wordCount: 0, units: [], missingCount: 3 },
      "No line that counts, 5 speakers. 3 lines that others share are missing in one of them.",
    ],
    [{ lineCount: 0, units: [{ level: "point", bits: 9, chance: 0.01, occasion: "same" }] }, "Their points in one order, 5 speakers."],
    [
      { units: [{ level: "point", bits: 9, chance: 0.01, occasion: "same" }] },
      "9 words in 1 line, and their points in one order, 5 speakers.",
    ],
  ])("%j", (more, told) => {
    expect(whatMatches({ ...match, ...more })).toBe(told);
  });
});

describe("how unusual", () => {
  test("an own chance level counts its null pairs, a comparison set is named and fitted", () => {
    expect(howUnusual(match, own)).toBe(
      "3 of 12,431 pairs of opponents at one event shared a line this rare; comparison set: this corpus. Between texts as long as these: about 14 in 1,000.",
    );
    expect(howUnusual(match, comparison)).toContain(
      "About 39 of 12,431 pairs of opponents at one event shared a line this rare; comparison set: press releases, 1999-2019, English.",
    );
    expect(howUnusual({ ...match, units: [{ ...match.units[0]!, bits: 70 }] }, own)).toMatch(/^None of 12,431 pairs/u);
    expect(howUnusual({ ...match, units: [{ ...match.units[0]!, bits: 400 }] }, comparison)).toMatch(/^Fewer than 1 of 12,431 pairs/u);
    expect(howUnusual({ ...match, units: [{ ...match.units[0]!, occasion: "other" }] }, comparison)).toMatch(
      /pairs of opponents at one event/u,
    );
    const noneShared = { ...comparison, fits: [{ ...fit, sharingCount: 0, set: "speeches" }] };
    expect(howUnusual(match, noneShared)).toMatch(/^None of 12,431 pairs of opponents.*comparison set: speeches/u);
  });

  test("too little to calibrate is said with what would help, and no number stands there", () => {
    expect(howUnusual(match, none)).toBe(
      "Too little to calibrate: only what matches and what differs is told. This corpus has 0 pairs of opponents at one event, and 1,000 are needed; more statements of opposed camps on the same events, or a comparison set in the same language, would help.",
    );
    expect(howUnusual({ ...match, isCalibrated: false }, own)).toContain("holds for en and not for the language of both");
    expect(howUnusual({ ...match, units: [] }, own)).toBe("Nothing is shared that would be unusual.");
    expect(howUnusual(match, { ...own, fits: [] })).toContain("Too little to calibrate");
  });
});

describe("what else could explain it", () => {
  test("names the five explanations in their order, each excluded or not, with counts", () => {
    const told = whatElse({ ...match, reportedCount: 1 }, counts);
    expect(told.map(({ name, state }) => [name, state])).toEqual([
      ["Same event", "excluded"],
      ["Stock phrase", "excluded"],
      ["Same translator", "excluded"],
      ["Reporter’s choice", "open"],
      ["Common quotation", "excluded"],
    ]);
    expect(told.map(({ why }) => why).join(" ")).toMatch(
      /6 shared lines of this corpus are.*6 translated utterances count.*1 place comes through.*1 shared line is/u,
    );
    expect(explanationSentences(told)).toMatch(
      /^Not excluded: reporter’s choice \(1 place comes through a reporter\)\. Excluded: same event/u,
    );
  });

  test.each<[Partial<VerdictMatch>, string, string]>([
    [{ isEventOpen: true }, "open", "the event itself cannot be excluded"],
    [{ opposedCount: 1 }, "open", "1 speaker of opposed camps uses"],
    [{ units: [{ ...match.units[0]!, occasion: "other" }] }, "excluded", "different occasions"],
    [{ opposedCount: undefined }, "open", "opponents cannot be told"],
    [{ isCalibrated: false }, "open", "nothing tells what the event forces"],
    [{ units: [] }, "nothing", "nothing rare"],
  ])("the event: %j is %s", (more, state, why) => {
    const [event] = whatElse({ ...match, ...more }, counts);
    expect([event?.state, event?.why]).toEqual([state, expect.stringContaining(why)]);
  });

  test("where nothing is shared, nothing needs an explanation; the event stays open where nobody could be compared", () => {
    const nothing = { ...match, lineCount: 0, wordCount: 0, units: [] };
    expect(whatElse(nothing, counts)).toEqual([]);
    expect(explanationSentences([])).toBe("");
    expect(whatElse({ ...nothing, isEventOpen: true }, counts)[0]?.state).toBe("open");
  });

  test("what nobody knows or counted is not excluded", () => {
    const told = whatElse({ ...match, reportedCount: undefined }, { ...counts, unknownWordingCount: 1, translatedCount: 1 });
    expect(told.filter(({ state }) => state === "open").map(({ name }) => name)).toEqual(["Same translator", "Reporter’s choice"]);
    expect(told[2]?.why).toBe("of 1 utterance nobody knows whether it is translated; 1 translated utterance counts for nothing");
  });
});

test("no line holds a word of method, or one that labels a person", () => {
  for (const level of [own, comparison, none])
    for (const reportedCount of [0, 2, undefined]) {
      const { matches, unusual, otherwise } = threeLines({ ...match, reportedCount }, level, counts);
      const text = [matches, unusual, explanationSentences(otherwise)].join(" ");
      expect(text).not.toMatch(/\bbits?\b|\bnats?\b|lambda|effective number|bayes|undefined|NaN/iu);
      expect(findForbiddenWords(text)).toEqual([]);
    }
});

describe("verdicts", () => {
  const words = { a: "Ada", b: "Bo", earlier: "", isDeclared: false, isEventOpen: false } as const;
  test("are said in words that judge neither truth nor intent", () => {
    expect(verdictName("copy")).toBe("repeats the other");
    expect(verdictName("undetermined", true)).toBe("undetermined: the event itself cannot be excluded");
    expect(verdictSentence({ ...words, verdict: "copy", earlier: "Ada" })).toBe("Bo repeats Ada, who is seen earlier here.");
    expect(verdictSentence({ ...words, verdict: "copy", earlier: "Bo", isDeclared: true })).toBe("Ada names Bo as the source: declared.");
    expect(verdictSentence({ ...words, verdict: "common_source", isDeclared: true })).toBe("Ada and Bo put it out together: declared.");
    expect(verdictSentence({ ...words, verdict: "undetermined", isEventOpen: true })).toContain("the event itself cannot be excluded");
    for (const verdict of ["copy", "common_source", "independent", "undetermined"] as const)
      for (const earlier of ["", "Ada"])
        expect(findForbiddenWords(`${verdictName(verdict)} ${verdictSentence({ ...words, verdict, earlier })}`)).toEqual([]);
  });
});

describe("likelihood", () => {
  test.each([
    [0, "almost no chance (up to 5 %)"],
    [0.05, "very unlikely (5–20 %)"],
    [0.3, "unlikely (20–45 %)"],
    [0.5, "roughly even (45–55 %)"],
    [0.79, "likely (55–80 %)"],
    [0.8, "very likely (80–95 %)"],
    [0.95, "almost certain (95 % or more)"],
    [1, "almost certain (95 % or more)"],
  ])("%d is %s", (p, words) => {
    expect(likelihood(p)).toBe(words);
  });
  test("a range of one word is that word", () => {
    expect(likelihoodRange(0.96, 1)).toBe("almost certain (95 % or more)");
    expect(likelihoodRange(0.02, 0.3)).toBe("from almost no chance (up to 5 %) to unlikely (20–45 %)");
  });
});
