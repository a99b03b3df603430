import { describe, expect, test } from "vitest";
import type { EvidenceRow } from "../model/tables/evidence.ts";
import type { LedgerRow } from "../model/tables/ledger.ts";
import type { TargetRow } from "../model/tables/target.ts";
import type { Scene } from "./scene.ts";
import { collect, five, found, nextId, scene, span, texts } from "./sentence.contract.ts";
import { tellAnnouncements } from "./tell-announcements.ts";
import { tellEvidence } from "./tell-evidence.ts";
import { tellTargets } from "./tell-targets.ts";

const evidence = (speakerId: string, day: string, more: Partial<EvidenceRow>, words = "", outlet: string | null = null) =>
  found<EvidenceRow>(
    speakerId,
    day,
    words,
    {
      evidence_id: `e${nextId()}`,
      item_id: "money",
      claim_id: null,
      speaker_id: speakerId,
      ...span(speakerId),
      basis: "none",
      relation: "supports",
      witness_id: null,
      status: "offered",
      confidence: null,
      rule: "",
      ...more,
    },
    outlet,
  );
const ledger = (speaker_id: string, more: Partial<LedgerRow>): LedgerRow => ({
  item_id: "money",
  speaker_id,
  best_basis: "none",
  claims_witness: false,
  admits_none: false,
  promised_count: 0,
  delivered_count: 0,
  grade_source: null,
  grade_information: null,
  ...more,
});

describe("what evidence was offered", () => {
  const tell = (input: Partial<Parameters<typeof tellEvidence>[0]>, over: Partial<Scene> = {}) =>
    collect((write) =>
      tellEvidence(
        { state: "run", allegationCount: 2, ledger: [], evidence: [], grounds: [], quoted: [], ...input },
        { ...scene, ...over },
        write,
      ),
    );

  test("all claim to have seen it, one says there is no proof, four promise papers, none came", () => {
    const days = ["2031-03-03", "2031-03-06", "2031-03-11", "2031-03-14", "2031-03-20"];
    const rows = five.flatMap((id, index) => [
      evidence(id, days[index]!, { basis: "own_testimony" }, "I saw it"),
      ...(id === "Ed"
        ? [evidence(id, days[index]!, { status: "admitted_absent" }, "I have no proof")]
        : [evidence(id, days[index]!, { status: "promised", basis: "document" })]),
    ]);
    const lines = tell({ evidence: rows, ledger: five.map((id) => ledger(id, { claims_witness: true })) });
    expect(texts(lines)).toEqual([
      "All five claim to be eyewitnesses of what is alleged (allegation A), which is own testimony by self-claim, not proof; one of the five (Ed) says that there is no proof to show: “I have no proof” (on 20 March 2031).",
      "Papers were promised by four of the five (all but Ed) on 3, 6, 11 and 14 March 2031; none is seen here by 14 April 2031.",
      "A document, a recording, data, an official finding or a named witness, offered by any of the five for any of the two allegations: none found in nine statements from 1 January to 12 April 2031.",
    ]);
    expect(lines.map(({ state, names_person, places }) => [state, names_person, places])).toEqual([
      ["cited", true, 6],
      ["cited", true, 4],
      ["none_found", false, 0],
    ]);
  });

  test("the twin: what was promised came, and documents are offered with their words", () => {
    const rows = [
      evidence("Ada", "2031-03-03", { status: "promised", basis: "document" }),
      evidence("Ada", "2031-03-20", { status: "delivered", basis: "document" }, "Here are the binders"),
      evidence("Zoe", "2031-03-21", { basis: "recording", item_id: "minutes" }, "Listen to the tape", "The Courier"),
    ];
    expect(texts(tell({ evidence: rows, ledger: [ledger("Ada", { promised_count: 1, delivered_count: 1 })] }))).toEqual([
      "Papers were promised by one of the five (Ada) on 3 March 2031, and delivered on 20 March 2031: “Here are the binders”.",
      "Ada offers a document for allegation A (on 20 March 2031): “Here are the binders”.",
      "Zoe (as The Courier attributes it) offers a recording for allegation B (on 21 March 2031): “Listen to the tape”.",
    ]);
  });

  test("without a group nobody is counted in one; without an allegation nothing is looked for", () => {
    expect(texts(tell({ allegationCount: 1 }, { company: [] }))[0]).toBe(
      "A document, a recording, data, an official finding or a named witness, offered by anybody for the one allegation: none found in nine statements from 1 January to 12 April 2031.",
    );
    expect(tell({ allegationCount: 0 })[0]?.state).toBe("none_found");
    expect(tell({ state: "to_come" })[0]?.text).toContain("this version does not look for evidence");
    expect(tell({ state: "not_run" })[0]?.state).toBe("not_assessed");
  });

  test("several who admit something are each told in their words, and words that name no proof are not called an admission of it", () => {
    const lines = tell({
      evidence: [
        evidence("Ada", "2031-03-03", { status: "admitted_absent" }, "I wasn't there."),
        evidence("Bo", "2031-03-06", { status: "admitted_absent" }, "I do not have it on me"),
        evidence("Bo", "2031-03-07", { status: "admitted_absent" }, "I have nothing on paper"),
      ],
    });
    expect(texts(lines)[0]).toBe(
      "Two of the five (Ada and Bo) say what is lacking: Ada “I wasn't there” (on 3 March 2031) and Bo “I have nothing on paper” (on 7 March 2031).",
    );
  });

  test("what one brought does not stand for what others promised", () => {
    const promised = { status: "promised", basis: "document" } as const;
    const rows = [
      evidence("Ada", "2031-03-03", promised),
      evidence("Bo", "2031-03-03", promised),
      evidence("Ada", "2031-03-20", { status: "delivered", basis: "document" }, "Here are the binders"),
    ];
    expect(texts(tell({ evidence: rows, ledger: [ledger("Ada", { delivered_count: 1 })] }))[0]).toBe(
      "Papers were promised by two of the five (Ada and Bo) on 3 March 2031, and delivered by one of the five (Ada) on 20 March 2031: “Here are the binders”; of the others none is seen here by 14 April 2031.",
    );
  });

  test("without a group the grounds of all allegations are summed up, and what is quoted as an allegation is not quoted again", () => {
    const said = "The minister sold the quay to a cousin";
    const lines = tell(
      {
        grounds: [
          ["assertion", 12],
          ["document", 1],
        ],
        evidence: [evidence("Ada", "2031-03-03", { basis: "document" }, said)],
        quoted: [`${said} in May`],
      },
      { company: [] },
    );
    expect(texts(lines)).toEqual([
      "By the machine’s reading allegations are made 13 times, each speaker counted once for each: on assertion alone (twelve) and a document (one).",
      "Ada offers a document for allegation A (on 3 March 2031).",
    ]);
    expect(texts(tell({ grounds: [["hearsay", 1]], allegationCount: 0 }, { company: [] }))).toEqual([
      "By the machine’s reading the one allegation rests on hearsay.",
    ]);
  });

  test("evidence that rebuts is no support", () => {
    const lines = tell({ evidence: [evidence("Ada", "2031-03-03", { basis: "document", relation: "rebuts" })] });
    expect(lines.map(({ template }) => template)).toEqual(["none_offered"]);
  });
});

describe("what was announced", () => {
  const announce = (speakerId: string, day: string, subject: "name" | "symbol" | "programme" | "evidence", status: "open" | "delivered") =>
    found(speakerId, day, `the ${subject}`, {
      announcement_id: `n${nextId()}`,
      ...span(speakerId),
      speaker_id: speakerId,
      subject,
      status,
    });
  const tell = (announcements: ReturnType<typeof announce>[]) =>
    collect((write) => tellAnnouncements({ state: "run", announcements, planned: null }, scene, write));

  test("what is still open says by whom and when, and that none of it is given", () => {
    const rows = [
      announce("Ada", "2031-03-03", "name", "open"),
      announce("Ada", "2031-03-03", "symbol", "open"),
      announce("Bo", "2031-03-06", "programme", "open"),
    ];
    expect(texts(tell(rows))).toEqual([
      "Announced and still open here: a name and a symbol, by one of the five (Ada); a programme, by one of the five (Bo), from 3 to 6 March 2031: “the name”; given: none found in nine statements from 1 January to 12 April 2031.",
    ]);
  });

  test("of what is given in part, what is missing is told by itself", () => {
    expect(texts(tell([announce("Ada", "2031-03-03", "name", "open"), announce("Ada", "2031-03-06", "symbol", "delivered")]))).toEqual([
      "Given: a symbol, by one of the five (Ada) on 6 March 2031: “the symbol”.",
      "Announced and still open here: a name, by one of the five (Ada) on 3 March 2031: “the name”.",
      "A name or a programme given: none found in nine statements from 1 January to 12 April 2031.",
    ]);
  });

  test("the twin gives all three; evidence is no announcement of a party", () => {
    const rows = (["name", "symbol", "programme"] as const).map((subject) => announce("Zoe", "2031-03-03", subject, "delivered"));
    expect(texts(tell(rows))).toEqual(["Given: a name, a symbol and a programme, by Zoe on 3 March 2031: “the name”."]);
    expect(tell([announce("Ada", "2031-03-03", "evidence", "open")])[0]?.state).toBe("none_found");
  });
});

describe("against whom", () => {
  const example = (speakerId: string, actor_id: string, done: TargetRow["function"], words: string, about: TargetRow["about"] = "none") =>
    found<TargetRow>(speakerId, "2031-03-03", words, {
      target_id: `t${nextId()}`,
      mention_id: "m",
      ...span(speakerId),
      utterance_id: "u",
      speaker_id: speakerId,
      actor_id,
      polarity: done === "attack" ? "negative" : "positive",
      score: 0,
      function: done,
      about,
      area: "",
    });
  const tell = (input: Partial<Parameters<typeof tellTargets>[0]>, over: Partial<Scene> = {}) =>
    collect((write) =>
      tellTargets(
        {
          state: "run",
          counts: [],
          examples: [],
          counterparts: new Map([
            ["Kol", ["League"]],
            ["League", ["Kol"]],
          ]),
          shares: null,
          camps: [],
          campCount: 0,
          isOrganisation: (id) => id === "League",
          ...input,
        },
        { ...scene, ...over },
        write,
      ),
    );

  test("only against one man, and well of his party", () => {
    const counts = [
      { speakerId: "Ada", actor_id: "Kol", function: "attack", count: 7 },
      { speakerId: "Bo", actor_id: "Kol", function: "attack", count: 1 },
      { speakerId: "Ada", actor_id: "League", function: "acclaim", count: 2 },
      { speakerId: "Zoe", actor_id: "League", function: "attack", count: 4 },
    ] as const;
    const examples = [example("Ada", "Kol", "attack", "he took it", "character"), example("Ada", "League", "acclaim", "the best people")];
    expect(texts(tell({ counts, examples }))).toEqual([
      "By the machine’s reading all eight attacks by the five are aimed at Kol, most of them at character.",
      "An attack by the five on League itself: none found in nine statements from 1 January to 12 April 2031.",
      "One of the five (Ada) is read as speaking well of League (two passages): “the best people”.",
    ]);
  });

  test("the twin is aimed at the organisation and spares its chairman", () => {
    const counts = [
      { speakerId: "Ada", actor_id: "League", function: "attack", count: 3 },
      { speakerId: "Ada", actor_id: "Kol", function: "acclaim", count: 1 },
    ] as const;
    const examples = [example("Ada", "League", "attack", "nobody elects it"), example("Ada", "Kol", "acclaim", "a fair chairman")];
    expect(texts(tell({ counts, examples }))).toEqual([
      "By the machine’s reading all three attacks by the five are aimed at League.",
      "An attack by the five on Kol: none found in nine statements from 1 January to 12 April 2031.",
      "One of the five (Ada) is read as speaking well of Kol (one passage): “a fair chairman”.",
    ]);
  });

  test("the share of attacks stands beside everybody else's", () => {
    const counts = [{ speakerId: "Ada", actor_id: "Kol", function: "attack", count: 7 }] as const;
    const examples = [example("Ada", "Kol", "attack", "he took it")];
    expect(texts(tell({ counts, examples, shares: { own: 0.137, others: 0.09 } }))[0]).toBe(
      "By the machine’s reading all seven attacks by the five are aimed at Kol; 14 % of their sentences attack, of everybody else’s 9 %.",
    );
  });

  test("where nobody left, each camp is told with whom it attacks", () => {
    const counts = [
      { speakerId: "Ada", actor_id: "Reds", function: "attack", count: 4 },
      { speakerId: "Zoe", actor_id: "Kol", function: "attack", count: 1 },
    ] as const;
    const camps = [
      { name: "the Blues", targets: [["Reds", 3] as const, ["Kol", 1] as const] },
      { name: "the Reds", targets: [["Kol", 1] as const] },
    ];
    expect(texts(tell({ counts, camps, campCount: 2, examples: [example("Ada", "Reds", "attack", "")] }, { company: [] }))).toEqual([
      "By the machine’s reading four attacks by speakers of the Blues are aimed most often at Reds (three) and Kol (one); one attack by speakers of the Reds is aimed at Kol.",
    ]);
  });

  test("several targets are ranked, and no attack is said with its scope", () => {
    const counts = ["Kol", "Lu", "Mo", "Nu"].map((actor_id, index) => ({
      speakerId: "Zoe",
      actor_id,
      function: "attack" as const,
      count: 40 - index * 10,
    }));
    expect(texts(tell({ counts, examples: [example("Zoe", "Kol", "attack", "")] }))[0]).toBe(
      "By the machine’s reading 40 of 100 attacks are aimed at Kol; 30 at Lu, 20 at Mo and the rest at one other.",
    );
    expect(texts(tell({}))).toEqual([
      "An attack on a person or an organisation: none found in nine statements from 1 January to 12 April 2031.",
    ]);
  });
});
