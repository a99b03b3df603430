import { describe, expect, test } from "vitest";
import { readChanceLevel } from "../counting/chance-level.ts";
import { findForbiddenWords } from "../messages/wording-guard.ts";
import type { BriefLineRow } from "../model/tables/brief-line.ts";
import type { ItemMemberRow } from "../model/tables/item-member.ts";
import type { ItemRow } from "../model/tables/item.ts";
import { tellIndependence, type IndependenceInput, type SourcedAllegation } from "./tell-independence.ts";

const at = (iso: string): number => Date.parse(iso);
const corpus = {
  sources: 3,
  firstSource: null,
  lastSource: null,
  statements: 3,
  speakers: 3,
  earliest: { from: at("2031-03-01"), to: null },
  latest: { from: at("2031-03-09"), to: null },
};
const item: ItemRow = {
  item_id: "i",
  level: "claim",
  text: "Kol took the money",
  about_id: null,
  token_count: 4,
  speaker_count: 2,
  source_count: 2,
  first_at: null,
  last_at: null,
  surprisal_bits: 40,
  contained_in: null,
  shared_text_id: null,
  suppressed_by: "",
};
const use = (speaker_id: string, day: string): ItemMemberRow => ({
  item_id: "i",
  owner_table: "claim",
  owner_id: `c-${speaker_id}`,
  source_id: `s-${speaker_id}`,
  span_start: 0,
  span_end: 9,
  utterance_id: "u",
  speaker_id,
  stance: "uses",
  said_from: at(day),
  said_to: at(day) + 86_400_000,
  edit_share: 0,
  variant_no: null,
  edit_count: null,
});
const [ada, bo] = [use("ada", "2031-03-03"), use("bo", "2031-03-06")];
const allegation: SourcedAllegation = {
  item,
  voices: [bo, ada],
  attributedBy: new Map(),
  accusedId: "kol",
  words: "Kol took the money",
  basisOf: new Map(),
  band: { low: 1, high: 2 },
  pairCount: 1,
  sharingCount: 1,
  declaredCount: 0,
  match: {
    wordCount: 9,
    lineCount: 1,
    speakerCount: 2,
    units: [{ level: "passage", bits: 60, chance: 0.001, occasion: "same" }],
    missingCount: 0,
    opposedCount: 0,
    isEventOpen: true,
    isCalibrated: true,
    reportedCount: 0,
  },
};
const empty: IndependenceInput = {
  isRun: true,
  level: readChanceLevel([], [], { calibration: "comparison", comparison_set: "releases, English" }),
  counts: { stockCount: 2, quotationCount: 0, translatedCount: 0, unknownWordingCount: 0 },
  judgedCount: 1,
  hasClaims: true,
  allegations: [allegation],
  pairs: { all: 3, dependent: 1, independent: 1, open: 1 },
  group: undefined,
  independent: { ids: [], more: 0 },
  declared: [],
  declaredMore: 0,
  commonText: undefined,
  commonTextCount: 0,
};

function told(more: Partial<IndependenceInput>, speakers = 3): Pick<BriefLineRow, "state" | "template" | "text">[] {
  const lines: Pick<BriefLineRow, "state" | "template" | "text">[] = [];
  tellIndependence(
    { ...empty, ...more },
    {
      corpus: { ...corpus, speakers },
      actorName: (id) => id.charAt(0).toUpperCase() + id.slice(1),
      company: [],
      letters: new Map([
        ["i", "A"],
        ["j", "B"],
      ]),
      lastDay: null,
    },
    (question, state, template, text) => {
      expect(question).toBe(3);
      expect(findForbiddenWords(text)).toEqual([]);
      lines.push({ state, template, text });
    },
  );
  return lines;
}

describe("the third question", () => {
  test("tells behind which allegations how many sources stand, those of one band together, and that it shows no truth", () => {
    const other = { ...allegation, item: { ...item, item_id: "j" }, band: { low: 1, high: 1 } };
    const [sources, explanations, , commonText] = told({ allegations: [allegation, other] });
    expect(sources?.text).toBe(
      "Behind allegation A stand one to two independent sources and behind allegation B one (comparison set: releases, English); this does not show whether they are true.",
    );
    expect(explanations?.text).toMatch(
      /^What else could explain the agreement on allegation A\? Not excluded: same event \(no opponent was there to compare with\)/u,
    );
    expect(commonText).toMatchObject({ state: "none_found", template: "no_common_text" });
    const alike = told({ allegations: [allegation, { ...other, band: { low: 1, high: 2 } }] })[0]?.text;
    expect(alike).toMatch(/^Behind allegations A and B stand one to two independent sources \(/u);
  });

  test("without a chance level there is no number of sources, and what would help comes first", () => {
    const lines = told({
      level: { ...readChanceLevel([], []), nullPairs: { same: 12, other: 0 } },
      allegations: [{ ...allegation, band: null }],
    });
    expect(lines[0]).toMatchObject({ state: "not_assessed", template: "too_little_to_calibrate" });
    expect(lines[0]?.text).toContain("too little to calibrate");
    expect(lines.map(({ text }) => text).join(" ")).not.toMatch(/independent sources? \(|judged/u);
    expect(lines.some(({ template }) => template === "pairs")).toBe(false);
  });

  test("tells who has it from one text, who is independent of them, who declares it, and the common text", () => {
    const lines = told({
      group: { ids: ["ada", "bo"], more: 1, pairCount: 2, chance: 0.004, likely: { low: 0.85, high: 0.99 }, spans: [] },
      independent: { ids: ["cy"], more: 0 },
      declared: [{ verdict: "copy", a: "Ada", b: "Bo", earlier: "Ada", isDeclared: true, isEventOpen: false }],
      declaredMore: 2,
      commonText: {
        ids: ["ada"],
        more: 2,
        lineCount: 14,
        first: { from: at("2031-03-03"), to: null },
        opening: "He runs\nit",
        spans: [],
      },
      commonTextCount: 3,
    });
    const text = (template: string): string | undefined => lines.find((line) => line.template === template)?.text;
    expect(text("dependent")).toBe(
      "It is from very likely (80–95 %) to almost certain (95 % or more), over all they say here, that Ada, Bo and one other took what they share from one text or from each other; texts as long share a line as rare as theirs by chance in less than 1 in 100 pairs (the same comparison set). Judged independent of all of them: Cy; one of three pairs of speakers stays undetermined.",
    );
    expect(text("declared")).toBe("By what the words themselves say, Bo has words from Ada; two more pairs declare likewise.");
    expect(text("common_text")).toBe(
      "The statements of Ada and two others give a common text (reconstructed) of 14 lines, seen earliest here on 3 March 2031: “He runs it”; whether such a text exists is not known. Two more such texts are reconstructed.",
    );
    expect(text("pairs")).toBeUndefined();
  });

  test("says why nothing is told: not run, one speaker, nothing shared, no allegation", () => {
    expect(told({ isRun: false })).toEqual([
      { state: "not_assessed", template: "independence_not_run", text: expect.stringContaining("Not assessed") },
    ]);
    expect(told({}, 1)[0]).toMatchObject({ state: "none_found", template: "independence_no_speakers" });
    expect(told({ judgedCount: 0 })[0]?.text).toBe(
      "Something that two or more speakers share: none found in three statements from 1 to 9 March 2031, so there is no agreement to explain.",
    );
    expect(told({ allegations: [] })[0]?.text).toMatch(/^Of three pairs of speakers one is judged/u);
    const open = { all: 3, dependent: 0, independent: 0, open: 3 };
    expect(told({ allegations: [], pairs: open })[0]?.text).toBe("All three pairs of speakers stay undetermined.");
    expect(told({ allegations: [], pairs: { ...open, all: 0, open: 0 } })[0]?.template).toBe("no_sourced_allegation");
    expect(told({ allegations: [], hasClaims: false })[0]?.template).toBe("pairs");
  });
});
