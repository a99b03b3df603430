import { describe, expect, test } from "vitest";
import { coverAnswers, touchesCharge, type SideStatement, type StatedResponse } from "./cover-answers.ts";
import { coveredCharges, type PlacedResponse } from "./covered-charges.ts";
import { placeIn, sampleCharge } from "./sample-charges.ts";

const DAY = 86_400_000;
const charge = sampleCharge("money", ["Hale took the money."]);
const statement = (statementId: string, day: number | null, given: Partial<SideStatement> = {}): SideStatement => ({
  statementId,
  isPerson: true,
  saidFrom: day === null ? null : day * DAY,
  languages: ["en"],
  occasions: new Set([statementId]),
  ...given,
});
const response = (statementId: string, type: StatedResponse["row"]["type"]): StatedResponse => ({ row: { type }, statementId });

const touches = (): boolean => true;
const cover = (...[of, input]: Parameters<typeof coverAnswers>) => coverAnswers(of, input)!;

describe("coverAnswers", () => {
  test("by hand: statements after the charge are counted with their days and languages", () => {
    const statements = [statement("before", -1), statement("first", 5), statement("last", 9, { languages: ["en", "fr"] })];
    expect(cover(charge, { statements, responses: [], touches })).toEqual({
      item_id: "money",
      side_id: "hale",
      accused_by: "words",
      later_statement_count: 2,
      first_later_at: 5 * DAY,
      last_later_at: 9 * DAY,
      language_count: 2,
      response_count: 0,
      verdict: "no_answer_found",
    });
  });

  test("no silence is told of a side without a later statement, nor of one that has none with a day", () => {
    for (const statements of [[], [statement("before", -1)], [statement("undated", null)], [statement("same day", 0)]])
      expect(cover(charge, { statements, responses: [], touches }).verdict).toBe("no_later_statement");
  });

  test("a statement that answers on the day of the charge is a later one; laughter and silence are recorded and answer nothing", () => {
    const statements = [statement("same day", 0)];
    const answered = cover(charge, { statements, responses: [response("same day", "denial")], touches });
    expect([answered.verdict, answered.later_statement_count, answered.response_count]).toEqual(["answered", 1, 1]);
    const laughed = cover(charge, {
      statements,
      responses: [response("same day", "ridicule"), response("same day", "no_comment")],
      touches,
    });
    expect([laughed.verdict, laughed.later_statement_count, laughed.response_count]).toEqual(["no_answer_found", 1, 0]);
  });

  test("what an organisation says at an occasion at which a person speaks for it counts once", () => {
    const event = new Set(["event"]);
    const statements = [statement("her", 5, { occasions: event }), statement("party", 5, { occasions: event, isPerson: false })];
    expect(cover(charge, { statements, responses: [], touches }).later_statement_count).toBe(1);
    const alone = [statement("party", 5, { isPerson: false })];
    expect(cover(charge, { statements: alone, responses: [], touches }).later_statement_count).toBe(1);
  });

  test("few statements on something else are no silence; many are counted, and so is one that touches the charge or evades it", () => {
    const elsewhere = (): boolean => false;
    const one = [statement("badge", 5)];
    const many = [...one, statement("bins", 6), statement("lamps", 7)];
    expect(coverAnswers(charge, { statements: one, responses: [], touches: elsewhere })).toBeNull();
    expect(coverAnswers(charge, { statements: one, responses: [], touches })?.verdict).toBe("no_answer_found");
    expect(coverAnswers(charge, { statements: many, responses: [], touches: elsewhere })?.verdict).toBe("no_answer_found");
    const evaded = { statements: one, responses: [response("badge", "no_comment")], touches: elsewhere };
    expect(coverAnswers(charge, evaded)?.verdict).toBe("no_answer_found");
    expect(coverAnswers(charge, { statements: [], responses: [], touches: elsewhere })?.verdict).toBe("no_later_statement");
  });

  test("words touch a charge by two telling ones; the name of the accused is none", () => {
    const stolen = sampleCharge("harbour", ["Hale diverted the dredging money to a lighthouse."]);
    expect(touchesCharge(stolen, new Set(["dredg", "lighthouse"]), ["hale"])).toBe(true);
    expect(touchesCharge(stolen, new Set(["hale", "lighthouse"]), ["hale"])).toBe(false);
  });
});

describe("coveredCharges", () => {
  const placed = (itemId: string, given: Partial<PlacedResponse> = {}): PlacedResponse => ({
    itemId,
    sourceId: "reply",
    statementId: "reply",
    speakerId: "press",
    paragraph: { start: 100, end: 300 },
    ...given,
  });
  const context = (responses: readonly PlacedResponse[]) => ({
    responses,
    isInHouse: () => false,
    mayBeAnswered: new Set<string>(),
    isKnown: (id: string) => !id.startsWith("unknown"),
  });
  const ids = (...args: Parameters<typeof coveredCharges>): string[] => coveredCharges(...args).map(({ itemId }) => itemId);

  test("an answered charge is covered; an open one where it is sure whom it accuses and who makes it", () => {
    const guessed = { ...charge, itemId: "guessed", accusedBy: "context" as const };
    const shared = { ...guessed, itemId: "shared", makers: new Set(["orr", "vance"]) };
    const nobody = { ...charge, itemId: "nobody", makers: new Set(["unknown:1"]) };
    expect(ids([charge, guessed, shared, nobody], context([]))).toEqual(["money", "shared"]);
    expect(ids([guessed, nobody], context([placed("guessed"), placed("nobody")]))).toEqual(["guessed", "nobody"]);
  });

  test("a charge made while answering awaits no answer, but one in another paragraph does", () => {
    const makers = new Set(["press"]);
    const back = { ...charge, itemId: "back", accusedId: "orr", makers, places: [placeIn("reply", 150, 180)] };
    const elsewhere = { ...back, itemId: "elsewhere", places: [placeIn("reply", 400, 450)] };
    expect(ids([charge, back, elsewhere], context([placed("money")]))).toEqual(["money", "elsewhere"]);
  });

  test("who answers a sentence answers its parts", () => {
    const whole = { ...charge, places: [placeIn("speech", 10, 90)] };
    const part = { ...charge, itemId: "part", places: [placeIn("speech", 10, 90)] };
    expect(ids([whole, part], context([placed("money")]))).toEqual(["money"]);
    expect(ids([whole, part], context([]))).toEqual(["money", "part"]);
  });

  test("no silence is told of a charge that may be answered", () => {
    const open = sampleCharge("open", ["Hale took the money."]);
    expect(coveredCharges([open], { ...context([]), mayBeAnswered: new Set(["open"]) })).toEqual([]);
    expect(ids([open], { ...context([placed("open")]), mayBeAnswered: new Set(["open"]) })).toEqual(["open"]);
  });
});
