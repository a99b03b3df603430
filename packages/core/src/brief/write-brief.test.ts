import { readChanceLevel } from "../counting/chance-level.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AffiliationRow } from "../model/tables/affiliation.ts";
import type { ItemMemberRow } from "../model/tables/item-member.ts";
import type { ItemRow } from "../model/tables/item.ts";
import type { LevelsInput } from "./tell-levels.ts";
import { chooseMoves, type KnownMove } from "./tell-moves.ts";
import { writeBrief, type BriefInput } from "./write-brief.ts";

const DAY = 86_400_000;
const at = (iso: string): number => Date.parse(iso);

const item = (more: Partial<ItemRow> = {}): ItemRow => ({
  item_id: "item_1",
  level: "passage",
  text: "like a lantern\nwith no oil",
  about_id: null,
  token_count: 6,
  speaker_count: 2,
  source_count: 2,
  first_at: null,
  last_at: null,
  surprisal_bits: 70,
  contained_in: null,
  shared_text_id: null,
  suppressed_by: "",
  ...more,
});

const voice = (speaker: string, from: number | null): ItemMemberRow => ({
  item_id: "item_1",
  owner_table: "passage_match",
  owner_id: "m",
  source_id: `source-${speaker}`,
  span_start: 10,
  span_end: 40,
  utterance_id: `u-${speaker}`,
  speaker_id: speaker,
  stance: "uses",
  said_from: from,
  said_to: from === null ? null : from + DAY,
  edit_share: 0,
  variant_no: null,
  edit_count: null,
});

const notRun = { state: "not_run", notCovered: [], count: 0, told: [] } as const;
const noLevels: LevelsInput = { figures: notRun, devices: notRun, claims: notRun, outline: notRun };

const noIndependence: BriefInput["independence"] = {
  isRun: false,
  level: readChanceLevel([], []),
  counts: { stockCount: 0, quotationCount: 0, translatedCount: 0, unknownWordingCount: 0 },
  judgedCount: 0,
  hasClaims: false,
  allegations: [],
  pairs: { all: 0, dependent: 0, independent: 0, open: 0 },
  group: undefined,
  independent: { ids: [], more: 0 },
  declared: [],
  declaredMore: 0,
  commonText: undefined,
  commonTextCount: 0,
};

const empty: BriefInput = {
  corpus: { sources: 0, firstSource: null, lastSource: null, statements: 0, speakers: 0, earliest: null, latest: null },
  hasWords: true,
  hasVoices: false,
  moves: [],
  toldMoves: [],
  lines: [],
  lineCount: 0,
  setAsideCount: 0,
  levels: noLevels,
  independence: noIndependence,
  standing: { state: "to_come", reversals: [], hasLeavers: false },
  evidence: { state: "to_come", allegationCount: 0, ledger: [], evidence: [], grounds: [], quoted: [] },
  announcements: { state: "to_come", announcements: [], planned: null },
  targets: {
    state: "to_come",
    counts: [],
    examples: [],
    counterparts: new Map(),
    camps: [],
    campCount: 0,
    shares: null,
    isOrganisation: () => false,
  },
  alignment: {
    state: "to_come",
    denialState: "to_come",
    denials: [],
    convergence: [],
    uses: [],
    campOf: () => "",
    isDeclared: () => false,
  },
  answers: { state: "to_come", coverage: [], responses: [], unknownSides: new Set<string>() },
  demands: { state: "to_come", demands: [], rulings: [], more: { chains: 0, refused: 0, open: 0 } },
  letters: new Map(),
  affiliationCount: 0,
  affiliatedCount: 0,
  withoutSpeaker: { count: 0, examples: [] },
  withoutDate: { count: 0, examples: [] },
  problemCount: 0,
  languages: [],
  actorName: (actorId) => actorId.toUpperCase(),
  people: [],
  introductions: new Map(),
};

describe("writeBrief", () => {
  test("answers all ten questions in order, whatever the corpus holds", () => {
    const counts = fc.record({
      lineCount: fc.nat(3),
      setAsideCount: fc.nat(3),
      problemCount: fc.nat(3),
      affiliationCount: fc.nat(3),
      hasWords: fc.boolean(),
      statements: fc.nat(3),
    });
    fc.assert(
      fc.property(counts, ({ statements, ...given }) => {
        const lines = Array.from({ length: given.lineCount }, () => ({
          item: item(),
          attributedBy: new Map(),
          voices: [voice("ada", 0), voice("bo", DAY)],
        }));
        const brief = writeBrief({ ...empty, ...given, corpus: { ...empty.corpus, statements }, lines: given.hasWords ? lines : [] });
        const questions = brief.lines.map((line) => line.question);
        expect([...new Set(questions)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        expect(questions).toEqual([...questions].sort((x, y) => x - y));
        expect(brief.lines.map((line) => line.line_no)).toEqual(brief.lines.map((_, i) => i + 1));
        for (const line of brief.lines) expect(line.text).toMatch(/^[A-Z“].*[.…]$/su);
      }),
    );
  });

  describe("who left whom", () => {
    const move = (more: Partial<KnownMove["move"]>): KnownMove["move"] => ({
      actorId: "ada",
      organisationId: "league",
      kind: "leaves",
      from: at("2031-03-03"),
      to: at("2031-03-03"),
      isListed: false,
      nextOrganisationId: null,
      rows: ["n1", "n2", "t1"].map((source_id) => affiliation(source_id)),
      ...more,
    });
    const affiliation = (source_id: string): AffiliationRow => ({
      affiliation_id: source_id,
      actor_id: "ada",
      organisation_id: "league",
      role: "",
      valid_from: null,
      valid_to: null,
      change: "leaves",
      origin: "text",
      source_id,
      span_start: 3,
      span_end: 30,
    });
    const first = (more: Partial<BriefInput>) =>
      writeBrief({ ...empty, hasVoices: true, ...more }).lines.filter((line) => line.question === 1);

    test("a move that may be named is told with its day, its grounds and its places", () => {
      const known = {
        move: move({ isListed: true, nextOrganisationId: "independent" }),
        mayName: true,
        isOwnAccount: true,
        outlets: ["The Courier"],
      };
      const brief = writeBrief({ ...empty, hasVoices: true, moves: [known.move], toldMoves: [known] });
      expect(brief.lines.slice(0, 3).map((line) => [line.state, line.text])).toEqual([
        ["cited", "One person left an organisation, or is no longer listed with it: LEAGUE (one), on 3 March 2031."],
        [
          "cited",
          "ADA left LEAGUE on 3 March 2031 and is listed with INDEPENDENT from then on (list of speakers, own account and two other sources).",
        ],
        [
          "not_assessed",
          "Not assessed: how soon after standing with them, because this version does not read whom a speaker stood with or praised before.",
        ],
      ]);
      expect(brief.parts.filter((part) => part.owner_id === "2").map((part) => part.source_id)).toEqual(["n1", "n2", "t1"]);
    });

    test("one that only the machine found is told as what the outlets say, and names nobody", () => {
      const known = {
        move: move({ from: null, to: null }),
        mayName: false,
        isOwnAccount: false,
        outlets: ["The Courier", "Northwater Wire"],
      };
      const line = first({ moves: [known.move], toldMoves: [known] })[1];
      expect([line?.names_person, line?.text]).toEqual([
        false,
        "According to The Courier and Northwater Wire, ADA left LEAGUE, on a day that is not known (found by the machine, confirmed by nobody).",
      ]);
    });

    test("of many moves those from the organisation that most people left are told, in order of day", () => {
      const moves = Array.from({ length: 30 }, (_, index) =>
        move({ actorId: `p${index}`, organisationId: index % 2 === 0 ? "league" : `small${index}`, from: index * DAY, to: index * DAY }),
      );
      const told = chooseMoves(moves);
      expect(told.map((found) => found.actorId)).toEqual(Array.from({ length: 12 }, (_, index) => `p${index * 2}`));
      expect(chooseMoves(moves.slice(0, 12))).toEqual(moves.slice(0, 12));
    });

    test("nothing found is said with its count and dates; nothing looked for is not assessed", () => {
      const on = (iso: string) => ({ from: at(iso), to: at(iso) + DAY });
      const corpus = { ...empty.corpus, statements: 3, earliest: on("2031-01-01"), latest: on("2031-02-01") };
      expect(first({ corpus })[0]).toMatchObject({
        state: "none_found",
        text: "Somebody who left or joined an organisation: none found in three statements from 1 January to 1 February 2031.",
      });
      expect(first({ corpus, hasVoices: false }).map((line) => line.state)).toEqual(["not_assessed", "not_assessed"]);
    });
  });

  test("a corpus in which nothing repeats says so with its count and dates, and its twin with a line cites it", () => {
    const on = (iso: string) => ({ from: at(iso), to: at(iso) + DAY });
    const corpus = { ...empty.corpus, sources: 3, statements: 3, speakers: 3, earliest: on("2031-01-01"), latest: on("2031-02-01") };
    const none = writeBrief({ ...empty, corpus }).lines.find((line) => line.question === 2);
    expect([none?.state, none?.text]).toEqual([
      "none_found",
      "A line used by two or more speakers: none found in three statements from 1 January to 1 February 2031.",
    ]);
    const twin = writeBrief({
      ...empty,
      corpus,
      lineCount: 1,
      lines: [{ item: item(), attributedBy: new Map(), voices: [voice("ada", 0), voice("bo", DAY)] }],
    });
    const cited = twin.lines.filter((line) => line.question === 2 && line.state === "cited");
    expect(cited.map((line) => line.template)).toEqual(["shared_lines", "line"]);
    for (const line of cited) expect(twin.parts.some((part) => part.owner_id === String(line.line_no))).toBe(true);
  });

  test("the last question tells languages, what was not looked for in them, and how little a list of words finds", () => {
    const last = (more: Partial<BriefInput>) =>
      writeBrief({ ...empty, ...more })
        .lines.filter((line) => line.question === 10)
        .map((line) => line.text);
    const missing = { state: "run", notCovered: [["ur", 2]], count: 0, told: [] } as const;
    const languages = [
      ["en", 3],
      ["ur", 1],
    ] as const;
    const told = last({
      corpus: { ...empty.corpus, sources: 4 },
      languages,
      levels: { ...noLevels, figures: missing, claims: missing },
      evidence: { ...empty.evidence, state: "run" },
    });
    expect(told[0]).toContain("in English (3) and Urdu (1)");
    expect(told[1]).toBe("Nothing is compared across a translation; figures and allegations are not looked for in Urdu.");
    expect(told[2]).toMatch(
      /^Every count here is a lower bound .* \d+ % of allegations and \d+ % of grounds stated for them were found\.$/u,
    );
    expect(last({ languages: [["en", 3]] })).toHaveLength(2);
  });
});
