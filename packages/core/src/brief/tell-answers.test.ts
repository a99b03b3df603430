import { describe, expect, test } from "vitest";
import type { DemandRow } from "../model/tables/demand.ts";
import type { DenialRow } from "../model/tables/denial.ts";
import type { ResponseRow } from "../model/tables/response.ts";
import type { RulingRow } from "../model/tables/ruling.ts";
import type { Found } from "./scene.ts";
import { at, collect, five, found, nextId, scene, span, texts } from "./sentence.contract.ts";
import { tellAlignment } from "./tell-alignment.ts";
import { tellAnswers } from "./tell-answers.ts";
import { tellDemands } from "./tell-demands.ts";
import { tellStanding } from "./tell-standing.ts";

describe("what was answered", () => {
  const response = (speakerId: string, day: string, more: Partial<ResponseRow>, words = "") =>
    found<ResponseRow>(speakerId, day, words, {
      response_id: `r${nextId()}`,
      item_id: "money",
      ...span(speakerId),
      speaker_id: speakerId,
      type: "denial",
      basis: "none",
      lag_low_hours: 30 * 24,
      lag_high_hours: 30 * 24 + 20,
      confidence: null,
      rule: "",
      ...more,
    });
  const coverage = (item_id: string, more: Partial<Parameters<typeof tellAnswers>[0]["coverage"][number]>) => ({
    item_id,
    side_id: "Kol",
    later_statement_count: 3,
    first_later_at: at("2031-03-26"),
    last_later_at: at("2031-04-12"),
    language_count: 1,
    response_count: 0,
    verdict: "no_answer_found" as const,
    ...more,
  });
  const tell = (rows: ReturnType<typeof coverage>[], responses: Found<ResponseRow>[] = []) =>
    collect((write) => tellAnswers({ state: "run", coverage: rows as never, responses, unknownSides: new Set(["Bloc"]) }, scene, write));

  test("an answer tells who, when, how and how soon; what does not answer is told beside the silence, with its count, days and languages", () => {
    const answers = [
      response("Tre", "2031-03-26", {}, "never received money"),
      response("Tre", "2031-03-26", { type: "evidence", basis: "document" }),
      response("Kol", "2031-04-05", {}),
      response("Tre", "2031-04-12", { item_id: "minutes", type: "ridicule" }),
    ];
    expect(texts(tell([coverage("minutes", {}), coverage("money", { verdict: "answered" as never })], answers))).toEqual([
      "Allegation A is answered by Tre on 26 March 2031 with a denial and evidence (a document) and Kol on 5 April 2031 with a denial, 30 days after it was first made here: “never received money”.",
      "No answer to allegation B is found in three later statements by the side of Kol from 26 March to 12 April 2031, in one language; ridicule (allegation B, Tre on 12 April 2031) is recorded and does not count as an answer.",
    ]);
  });

  test("allegations against such a body are counted apart from those without a later statement", () => {
    const none = { verdict: "no_later_statement" as never, later_statement_count: 0 };
    const rows = [coverage("x", none), coverage("y", { ...none, side_id: "Bloc" }), coverage("z", {})];
    expect(texts(tell(rows))[0]).toBe(
      "Of three allegations whose accused is known, for one no answer is found, after one this corpus holds no statement of the side accused and for one it is not known which of the speakers here stand for the body accused.",
    );
  });

  test("of a body of which nobody knows who stands for it, no silence is told at all", () => {
    const [line] = tell([coverage("money", { side_id: "Bloc", verdict: "no_later_statement" as never, later_statement_count: 0 })]);
    expect([line?.state, line?.text]).toEqual([
      "not_assessed",
      "Not assessed: answers to allegation A, because it is not known which of the speakers here stand for Bloc.",
    ]);
  });

  test("no later statement is no silence", () => {
    const [line] = tell([coverage("money", { verdict: "no_later_statement" as never, later_statement_count: 0 })]);
    expect([line?.state, line?.text]).toEqual([
      "none_found",
      "To allegation A no answer can be looked for: this corpus holds no later statement by the side of Kol.",
    ]);
  });

  test("allegations that the brief does not tell are counted", () => {
    expect(texts(tell([coverage("other", {}), coverage("money", {}), coverage("more", { verdict: "answered" as never })]))[0]).toBe(
      "Of three allegations whose accused is known, one is answered and for two no answer is found.",
    );
    expect(tell([])[0]?.state).toBe("none_found");
  });
});

describe("what was demanded", () => {
  const demand = (speakerId: string, day: string, chain_id = "c"): Found<DemandRow> =>
    found(speakerId, day, "appoint a commission of inquiry", {
      demand_id: `d-${chain_id}-${day}`,
      ...span(speakerId),
      speaker_id: speakerId,
      addressee_id: "Minister",
      item_id: null,
      chain_id,
      status: "open",
    });
  const ruling = (day: string, nth: number, more: Partial<RulingRow> = {}, reason = "") => ({
    ...found<RulingRow>("Minister", day, "no", {
      ruling_id: `g${nth}`,
      demand_id: "d-c-2031-03-24",
      ...span("Minister"),
      actor_id: "Minister",
      outcome: "rejected",
      reason_kind: "evidence",
      nth_in_chain: nth,
      decided_at: at(day),
      ...more,
    }),
    reason,
  });
  const more = { chains: 0, refused: 0, open: 0 };
  const tell = (input: Partial<Parameters<typeof tellDemands>[0]>) =>
    collect((write) => tellDemands({ state: "run", demands: [], rulings: [], more, ...input }, scene, write));

  test("refused for the third time, with days, ground and words", () => {
    const rulings = [ruling("2031-04-14", 3), ruling("2031-03-25", 1, {}, "not enough to open a notebook"), ruling("2031-04-02", 2)];
    expect(texts(tell({ demands: [demand("Col", "2031-03-24")], rulings }))).toEqual([
      "Col asks of Minister on 24 March 2031: “appoint a commission of inquiry”; Minister refused it on 25 March, 2 and 14 April 2031, the last for the third time, for lack of evidence: “not enough to open a notebook”.",
    ]);
  });

  test("the twin is granted; one without a ruling says so; the rest is counted", () => {
    const again = tell({ demands: [demand("Col", "2031-03-24"), demand("Col", "2031-04-13")], rulings: [ruling("2031-03-25", 1)] });
    expect(texts(again)[0]).toMatch(
      /^Col asks of Minister on 24 March 2031: .*; it is asked again on 13 April 2031, with no ruling found here by 14 April 2031\.$/u,
    );
    const granted = tell({ demands: [demand("Col", "2031-03-24")], rulings: [ruling("2031-03-25", 1, { outcome: "accepted" })] });
    expect(texts(granted)[0]).toContain("Minister granted it on 25 March 2031, on the evidence shown.");
    const open = tell({ demands: [demand("Col", "2031-03-24"), demand("Dee", "2031-03-25")], more: { chains: 2, refused: 1, open: 1 } });
    expect(texts(open)).toEqual([
      "Col and Dee ask of Minister on 24 and 25 March 2031: “appoint a commission of inquiry”; no ruling is found here by 14 April 2031.",
      "Two more demands are recorded, one refused and one without a ruling here.",
    ]);
    expect(tell({})[0]?.state).toBe("none_found");
  });

  test("of many that nobody decided and each made alone only the number is told", () => {
    expect(texts(tell({ more: { chains: 74, refused: 0, open: 74 } }))).toEqual([
      "74 demands are recorded, none of them with a ruling here.",
    ]);
  });
});

describe("who argues alike", () => {
  const denial = (speakerId: string, day: string, with_actor_id: string | null, denies: DenialRow["denies"] = "connection") =>
    found<DenialRow>(speakerId, day, "no connection", {
      denial_id: `k${nextId()}`,
      ...span(speakerId),
      speaker_id: speakerId,
      denies,
      with_actor_id,
    });
  const use = (speakerId: string, item_id: string) =>
    found(speakerId, "2031-02-24", "it may be", { item_id, ...span(speakerId) } as never) as Parameters<
      typeof tellAlignment
    >[0]["uses"][number];
  const tell = (input: Partial<Parameters<typeof tellAlignment>[0]>, over: Partial<typeof scene> = {}) =>
    collect((write) =>
      tellAlignment(
        {
          state: "run",
          denialState: "run",
          denials: [],
          convergence: [],
          uses: [],
          campOf: () => "Concord",
          isDeclared: (id) => id !== null,
          ...input,
        },
        { ...scene, ...over },
        write,
      ),
    );
  const row = {
    a_group_id: "Five",
    b_group_id: "Government",
    valid_from: at("2031-03-01"),
    valid_to: at("2031-04-01"),
    p_value: 0.01,
    lead_group_id: null,
  };

  test("without a group such denials are counted", () => {
    const lines = tell({ denials: [denial("Ada", "2031-03-03", null)] }, { company: [] });
    expect(texts(lines).at(-1)).toBe("One sentence is read as a denial of a connection with somebody whom the machine cannot tell.");
  });

  test("of several denials of one person the one is quoted that says with whom", () => {
    const vague = { ...denial("Tor", "2031-03-22", null), words: "I belong to no party" };
    expect(texts(tell({ denials: [vague, denial("Tor", "2031-03-23", "Ada")] })).at(-1)).toMatch(/: “no connection”\.$/u);
  });

  test("denials of which nobody can tell with whom are told one by one, in their words", () => {
    const denials = [denial("Ada", "2031-03-03", null), denial("Tor", "2031-03-23", null)];
    expect(texts(tell({ denials })).at(-1)).toBe(
      "Denials of a connection or contact with somebody whom the machine cannot tell: Ada on 3 March 2031 (“no connection”) and Tor on 23 March 2031 (“no connection”).",
    );
  });

  test("who else makes an allegation of the five, and who denies a connection with whom", () => {
    const denials = [
      denial("Ada", "2031-03-03", "Tor"),
      denial("Ed", "2031-03-21", "Tor", "contact"),
      ...five.map((id) => denial("Tor", "2031-03-23", id)),
    ];
    expect(texts(tell({ denials, uses: [use("Ada", "money"), use("Tor", "money")] }))).toEqual([
      "Allegation A is also made by Tor (Concord) on 24 February 2031.",
      "Two of the five (Ada and Ed) deny a connection and contact with Tor (on 3 and 21 March 2031): “no connection”.",
      "Tor denies a connection with the five (on 23 March 2031): “no connection”.",
    ]);
  });

  test("inside the chance band nothing is told as moving together; beyond it the denial and what else could explain it stand beside it", () => {
    const inside = tell({
      convergence: [{ row: { ...row, shared_count: 3, expected_low: 0, expected_high: 4 }, events: [], rivals: [], people: new Set() }],
    });
    expect(inside[0]).toMatchObject({
      state: "none_found",
      text: "Two groups whose words come clearly closer over time than chance allows: none found in one comparison.",
    });
    const beyond = tell({
      denials: [denial("Ada", "2031-03-03", "Tor"), denial("Zoe", "2031-03-03", "Yan")],
      convergence: [
        {
          row: { ...row, shared_count: 9, expected_low: 0, expected_high: 4 },
          events: ["the spring fair"],
          rivals: ["Kol"],
          people: new Set(["Ada", "Tor"]),
        },
      ],
    });
    const decades = { ...row, valid_to: at("2051-03-01"), shared_count: 9, expected_low: 0, expected_high: 4 };
    expect(tell({ convergence: [{ row: decades, events: [], rivals: [], people: new Set() }] })[0]?.text).toBe(
      "The one comparison of two groups lies above what chance allows, over up to 20 years each; so long a time brings together what an office or an age has everybody say (table convergence).",
    );
    expect(beyond[0]?.text).toBe(
      "Five and Government share nine items from 1 to 31 March 2031, where 0 to 4 would be expected by chance (about 10 in 1,000). What else could bring that about: both speak at the spring fair, and both attack Kol; a connection is denied by one of the five (Ada). Moving together does not show an arrangement.",
    );
  });

  test("without denials that is said with its scope", () => {
    expect(texts(tell({})).at(-1)).toBe("A denial of a connection: none found in nine statements from 1 January to 12 April 2031.");
  });
});

describe("how soon after standing with them", () => {
  const reversal = (speaker_id: string, favourable: string | null, left: string | null, attack: string | null) => ({
    row: {
      speaker_id,
      actor_id: "Kol",
      last_favourable_at: favourable === null ? null : at(favourable),
      left_at: left === null ? null : at(left),
      first_attack_at: attack === null ? null : at(attack),
      lag_days: 0,
    },
    spans: [span(speaker_id)],
    mayName: true,
  });
  const tell = (reversals: ReturnType<typeof reversal>[], hasLeavers = true) =>
    collect((write) => tellStanding({ state: "run", reversals, hasLeavers }, scene, write));

  test("tells the last favourable words, the leaving and the first attack with the days between", () => {
    const rows = [
      reversal("Ed", "2031-02-10", "2031-03-17", "2031-03-20"),
      reversal("Cy", "2031-01-19", "2031-03-11", "2031-03-11"),
      reversal("Zoe", "2031-01-19", null, "2031-03-11"),
      reversal("Bo", null, "2031-03-04", "2031-03-06"),
    ];
    expect(tell([], false)).toEqual([]);
    expect(texts(tell(rows))).toEqual([
      "Cy last spoke well of Kol here on 19 January 2031, 51 days before leaving, and first attacked Kol on the day of leaving; Ed on 10 February 2031, 35 days before, and first attacked three days after it; Zoe last spoke well of Kol here on 19 January 2031 and first attacked Kol on 11 March 2031.",
    ]);
    expect(tell([])[0]?.state).toBe("none_found");
  });
});
