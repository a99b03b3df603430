import { describe, expect, test } from "vitest";
import type { ItemMemberRow } from "../model/tables/item-member.ts";
import type { ItemRow } from "../model/tables/item.ts";
import type { BriefLineRow } from "../model/tables/brief-line.ts";
import { tellLevels, type LevelFindings, type LevelsInput, type SharedAllegation } from "./tell-levels.ts";

const DAY = 86_400_000;
const day = (number: number): number => Date.parse("2031-03-01") + number * DAY;
const corpus = {
  sources: 3,
  firstSource: null,
  lastSource: null,
  statements: 3,
  speakers: 2,
  earliest: { from: day(0), to: null },
  latest: { from: day(9), to: null },
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
const use = (speaker_id: string, at: number): ItemMemberRow => ({
  item_id: "i",
  owner_table: "claim",
  owner_id: `c-${speaker_id}`,
  source_id: `s-${speaker_id}`,
  span_start: 0,
  span_end: 9,
  utterance_id: "u",
  speaker_id,
  stance: "uses",
  said_from: day(at),
  said_to: day(at + 1),
  edit_share: 0,
  variant_no: null,
  edit_count: null,
});
const [ada, bo] = [use("ada", 2), use("bo", 5)];
const shared = { item, voices: [bo, ada], attributedBy: new Map([[bo, "The Courier"]]) };
const none = { state: "run", notCovered: [], count: 0, told: [] } as const;
const nothing: LevelsInput = { figures: none, devices: none, claims: none, outline: none };

function told(levels: Partial<LevelsInput>): Pick<BriefLineRow, "state" | "text" | "names_person">[] {
  const lines: Pick<BriefLineRow, "state" | "text" | "names_person">[] = [];
  tellLevels(
    { ...nothing, ...levels },
    corpus,
    (id) => id.toUpperCase(),
    (_question, state, _template, text, _spans, names_person = false) => lines.push({ state, text, names_person }),
  );
  return lines;
}
const found = <T>(one: T, count = 1): LevelFindings<T> => ({ state: "run", notCovered: [], count, told: [one] });

describe("what repeats above the words", () => {
  test("an allegation names each accuser with day and stated ground, the accused, and what it does not show", () => {
    const allegation: SharedAllegation = { ...shared, accusedId: "kol", basisOf: new Map([[ada, "I have seen it"]]) };
    expect(told({ claims: found(allegation, 3) })[2]).toEqual({
      state: "cited",
      names_person: true,
      text: "Two speakers allege “Kol took the money” against KOL: ADA on 3 March 2031 (ground stated: “I have seen it”) and BO (as The Courier attributes it) on 6 March 2031 (no ground stated in these words). Answers are not assessed in this version, and that they agree does not show whether it is true. Two more allegations are each made by two or more speakers.",
    });
  });

  test("a figure without a known target is told without one, and a device by its name", () => {
    const figure = { ...shared, targetId: null };
    expect(told({ figures: found(figure) })[0]?.text).toBe(
      "Two speakers use the image “Kol took the money”: ADA and BO (as The Courier attributes it). It is seen earliest here on 3 March 2031, in the words of ADA.",
    );
    expect(told({ devices: found({ ...shared, type: "rhetorical_question" }, 2) })[1]?.text).toContain(
      "(rhetorical question: “Kol took the money”)",
    );
  });

  test("an order of points is told with its chance and no word of a method", () => {
    const side = (speakerId: string, at: number) => ({ speakerId, mayName: true, said: { from: day(at), to: day(at + 1) } });
    const order = { pair: { in_order_count: 9, p_order: 0.000_006 }, a: side("ada", 2), b: side("bo", 5), places: [] };
    const text = told({ outline: found(order) })[3]?.text ?? "";
    expect(text).toBe(
      "ADA (on 3 March 2031) and BO (on 6 March 2031) make nine points in the same order; were every order as likely, the chance of so much order would be less than 1 in 100,000.",
    );
    expect(text).not.toMatch(/tau|bits|permut/u);
  });

  test("nothing found, nothing looked for and no words for a language are three different answers", () => {
    const lines = told({
      figures: { ...none, state: "not_run" },
      devices: { ...none, state: "not_covered" },
      claims: { ...none, notCovered: [["ur", 2]] },
    });
    expect(lines.map((line) => [line.state, line.text])).toEqual([
      ["not_assessed", "Not assessed: figures were not looked at in this run."],
      ["not_assessed", "Not assessed: no words for this language, so devices of speech cannot be found in it."],
      ["none_found", "Allegation made by two or more speakers: none found in three statements from 1 March 2031 to 10 March 2031."],
      [
        "none_found",
        "Two statements with their points in one order beyond chance and custom: none found in three statements from 1 March 2031 to 10 March 2031.",
      ],
      ["not_assessed", "Not assessed: allegations in ur (2 sources): no words for this language."],
    ]);
  });
});
