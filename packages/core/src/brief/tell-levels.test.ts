import { describe, expect, test } from "vitest";
import type { ItemMemberRow } from "../model/tables/item-member.ts";
import type { ItemRow } from "../model/tables/item.ts";
import type { LedgerRow } from "../model/tables/ledger.ts";
import { collect, texts } from "./sentence.contract.ts";
import type { SharedAllegation } from "./tell-allegations.ts";
import type { AnswersInput } from "./tell-answers.ts";
import { tellLevels, type LevelFindings, type LevelsInput } from "./tell-levels.ts";

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

const scene = {
  corpus,
  actorName: (id: string): string => id.charAt(0).toUpperCase() + id.slice(1),
  company: [],
  letters: new Map([["i", "A"]]),
  lastDay: null,
};
const noAnswers: AnswersInput = { state: "to_come", coverage: [], responses: [], unknownSides: new Set<string>() };
const tell = (
  levels: Partial<LevelsInput>,
  more: { ledger?: readonly LedgerRow[]; answers?: AnswersInput; company?: readonly string[] } = {},
) =>
  collect((write) =>
    tellLevels(
      { ...nothing, ...levels },
      { ledger: more.ledger ?? [], answers: more.answers ?? noAnswers },
      { ...scene, company: more.company ?? [] },
      write,
    ),
  );
const found = <T>(one: T, count = 1): LevelFindings<T> => ({ state: "run", notCovered: [], count, told: [one] });
const allegation: SharedAllegation = {
  ...shared,
  accusedId: "kol",
  words: "Kol took the money",
  basisOf: new Map([[ada, "I have seen it"]]),
};
const ledger = (speaker_id: string, best_basis: LedgerRow["best_basis"]): LedgerRow => ({
  item_id: "i",
  speaker_id,
  best_basis,
  claims_witness: false,
  admits_none: false,
  promised_count: 0,
  delivered_count: 0,
  grade_source: null,
  grade_information: null,
});
const coverage = {
  item_id: "i",
  side_id: "kol",
  accused_by: "words",
  later_statement_count: 3,
  first_later_at: day(6),
  last_later_at: day(9),
  language_count: 1,
  response_count: 0,
  verdict: "no_answer_found",
} as const;

describe("what repeats above the words", () => {
  test("an allegation has accuser, days, ground and answer in one sentence, and what it does not show", () => {
    const [line] = tell({ claims: found(allegation, 3) }).filter(({ template }) => template === "claims");
    expect(line).toMatchObject({
      state: "cited",
      names_person: true,
      text: "Allegation A: “Kol took the money”, by Ada and Bo (as The Courier attributes it) from 3 to 6 March 2031, with the ground stated “I have seen it”; answers not assessed in this version; this does not show whether it is true. Two more allegations are each made by two or more speakers.",
    });
  });

  test("allegations of which it is not sure enough whom they accuse are counted and said not to be told", () => {
    expect(texts(tell({ claims: { state: "run", notCovered: [], count: 6, told: [] } }))[0]).toBe(
      "The six allegations are not told one by one: the machine is not sure enough whom they accuse (table item).",
    );
  });

  test("grounds come from the ledger, best first, and the answer or its absence with count, days and languages", () => {
    const kept = [ledger("ada", "hearsay"), ledger("bo", "own_testimony"), { ...ledger("cy", "document"), item_id: "other" }];
    const silent = tell(
      { claims: found(allegation) },
      { ledger: kept, answers: { state: "run", coverage: [coverage], responses: [], unknownSides: new Set<string>() } },
    );
    expect(texts(silent).at(-1)).toBe(
      "Allegation A: “Kol took the money”, by Ada and Bo (as The Courier attributes it) from 3 to 6 March 2031, on own testimony by self-claim (one) and hearsay (one); no answer is found in three later statements by the side of Kol (question 8); this does not show whether it is true.",
    );
    const without = {
      state: "run",
      coverage: [{ ...coverage, verdict: "no_later_statement" }],
      responses: [],
      unknownSides: new Set<string>(),
    } as const;
    expect(texts(tell({ claims: found(allegation) }, { answers: without })).at(-1)).toContain(
      "this corpus holds no later statement by the side of Kol; this does not show",
    );
    const hidden = { ...allegation, accusedId: null };
    const unseen = { state: "run", coverage: [], responses: [], unknownSides: new Set<string>() } as const;
    expect(texts(tell({ claims: found(hidden) }, { answers: unseen })).at(-1)).toContain("whom it accuses is not known");
    expect(texts(tell({ claims: found(allegation) }, { answers: unseen })).at(-1)).toContain("answers to it were not looked for");
    expect(texts(tell({ claims: found({ ...allegation, words: "He took the money" }) })).at(-1)).toMatch(
      /^Allegation A, against Kol: “He/u,
    );
  });

  test("findings of the same speakers share a clause; one earliest speaker of all is told once", () => {
    const figure = { ...shared, targetId: null };
    expect(texts(tell({ figures: found(figure) }))[0]).toBe(
      "Ada and Bo (as The Courier attributes it) use the image “Kol took the money” (earliest here on 3 March 2031, Ada).",
    );
    const two = { ...found<typeof figure>(figure, 2), told: [figure, { ...figure, targetId: "kol" }] };
    expect(texts(tell({ figures: two }))[0]).toBe(
      "Ada and Bo (as The Courier attributes it) use the image “Kol took the money” and “Kol took the money” for Kol. Each is seen earliest here with Ada on 3 March 2031.",
    );
    expect(
      texts(
        tell({ devices: found({ ...shared, attributedBy: new Map(), type: "rhetorical_question" }, 2) }, { company: ["ada", "bo", "cy"] }),
      )[0],
    ).toBe("Two of the three (Ada and Bo) share the rhetorical question “Kol took the money” (earliest here on 3 March 2031, Ada).");
  });

  test("an order of points is told with its chance and no word of a method", () => {
    const side = (speakerId: string, at: number) => ({ speakerId, mayName: true, said: { from: day(at), to: day(at + 1) } });
    const places = [{ source_id: "s", span_start: 0, span_end: 9 }];
    const order = { pair: { in_order_count: 9, p_order: 0.000_006 }, a: side("ada", 2), b: side("bo", 5), places };
    const text = texts(tell({ outline: found(order, 3) }))[0] ?? "";
    expect(text).toBe(
      "Ada (on 3 March 2031) and Bo (on 6 March 2031) make nine points in the same order (chance of so much, were every order as likely: less than 1 in 100,000). Two more pairs have such an order.",
    );
    expect(text).not.toMatch(/tau|bits|permut/u);
  });

  test("nothing found, nothing looked for and no words for a language are three different answers", () => {
    const lines = tell({
      figures: { ...none, state: "not_run" },
      devices: { ...none, state: "not_covered" },
      claims: { ...none, notCovered: [["ur", 2]] },
    });
    expect(lines.map((line) => [line.state, line.text])).toEqual([
      ["not_assessed", "Not assessed: figures were not looked at in this run."],
      ["not_assessed", "Not assessed: no words for this language, so devices of speech cannot be found in it."],
      [
        "none_found",
        "An order of points beyond chance and custom or an allegation against somebody that two or more speakers share: none found in three statements from 1 to 10 March 2031.",
      ],
    ]);
    expect(texts(tell({}))).toEqual([
      "An image, a device filled with the same words, an order of points beyond chance and custom or an allegation against somebody that two or more speakers share: none found in three statements from 1 to 10 March 2031.",
    ]);
    const alone = { ...none, state: "not_run" } as const;
    expect(texts(tell({ figures: alone, devices: alone, outline: alone })).at(-1)).toBe(
      "Allegation against somebody, made by two or more speakers: none found in three statements from 1 to 10 March 2031.",
    );
  });
});
