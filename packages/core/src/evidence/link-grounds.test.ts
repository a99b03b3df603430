import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentStems } from "../counting/shared-words.ts";
import { findLanguagePack } from "../languages/registry.ts";
import { SentenceFinders } from "../languages/sentence-finders.ts";
import type { Allegation } from "../model/allegation.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import { evidenceRows } from "./evidence-rows.ts";
import { findGrounds } from "./find-grounds.ts";
import { ActorNames } from "../text/actor-names.ts";
import { linkGrounds } from "./link-grounds.ts";
import { toldOf } from "./told-of.ts";
import { makeLedger } from "./make-ledger.ts";

const english = findLanguagePack("en");
const finder = new SentenceFinders().of("en");
const stemmer = { language: "en", stem: (word: string): string => word };

/** What one speaker says, day by day; a claim is cut out of it by its words. */
interface Said {
  readonly speaker: string;
  readonly day: number;
  readonly text: string;
  /** Item by the words in which it is alleged. */
  readonly claims?: Readonly<Record<string, string>>;
  /** Reports of one statement share its name. */
  readonly statement?: string;
  readonly form?: UtteranceRow["form"];
}

function read(said: readonly Said[], accused: Readonly<Record<string, readonly string[]>> = {}) {
  const utterances = said.map(({ speaker, day, text, statement, form }, i): UtteranceRow => ({
    utterance_id: `u${i}`,
    source_id: `s${i}`,
    span_start: 0,
    span_end: text.length,
    speaker_id: speaker,
    event_id: null,
    statement_id: statement ?? `t${i}`,
    said_id: `d${i}`,
    said_from: day,
    said_to: day + 1,
    form: form ?? "transcript",
    wording: "original",
    worded_by: speaker,
    origin: "given",
  }));
  const items = new Map<string, Allegation["members"][number][]>();
  said.forEach(({ speaker, day, text, claims = {}, statement }, i) => {
    for (const [item, words] of Object.entries(claims)) {
      const start = text.indexOf(words);
      expect([words, start >= 0]).toEqual([words, true]);
      const member: Allegation["members"][number] = {
        claimId: `${item}-${i}`,
        source_id: `s${i}`,
        span_start: start,
        span_end: start + words.length,
        stance: "uses",
        speakerId: speaker,
        utteranceId: `u${i}`,
        statementId: statement ?? `t${i}`,
        saidFrom: day,
        saidTo: day + 1,
        modality: "certain",
      };
      items.set(item, [...(items.get(item) ?? []), member]);
    }
  });
  const allegations = [...items].map(([itemId, members]): Allegation => ({ itemId, text: "", accusedId: null, firstAt: null, members }));
  const textOf = (source: string): string => said[Number(source.slice(1))]!.text;
  const stems = (itemId: string, whole: boolean): Set<string> =>
    new Set(
      items
        .get(itemId)!
        .flatMap(({ source_id, span_start, span_end }) => [
          ...contentStems(whole ? textOf(source_id) : textOf(source_id).slice(span_start, span_end), english, stemmer),
        ]),
    );
  const texts = said.map(({ text }, i) => ({
    sourceId: `s${i}`,
    text,
    pack: english,
    stemmer,
    grounds: findGrounds({ text, language: "en", stretches: [{ start: 0, end: text.length, utterance: i }] }, english, finder),
  }));
  const speakers = [...new Set(said.map(({ speaker }) => speaker))];
  const makers = new Set([...items.values()].flat().map(({ speakerId }) => speakerId));
  const links = linkGrounds(texts, {
    utterances,
    allegations,
    stemsOf: (itemId) => stems(itemId, false),
    mattersOf: (itemId) => stems(itemId, true),
    namedIn: (source, start, end) => speakers.filter((name) => textOf(source).slice(start, end).includes(name)),
    toldOf: (source, sentence, before) =>
      toldOf(
        { text: textOf(source), sentence, before, people: english?.people, isMaker: (actor) => makers.has(actor) },
        new ActorNames(speakers.map((id) => ({ id, isPerson: true, names: [id], roles: [] }))),
      ),
    fits: () => true,
    isOfAccused: ({ speaker_id }, { itemId }) => accused[itemId]?.includes(speaker_id) === true,
  });
  const gathered = evidenceRows({ links, allegations, actorAt: () => null });
  return { links, rows: gathered.rows, ledger: makeLedger(gathered.rows, gathered) };
}

/** Links as "item speaker basis status relation link", without what only says whether somebody claims to know. */
const told = (said: readonly Said[], accused?: Readonly<Record<string, readonly string[]>>): string[] =>
  read(said, accused)
    .rows.filter(({ rule }) => rule.includes("/"))
    .map(({ item_id, speaker_id, basis, status, relation, rule }) =>
      [item_id, speaker_id, basis, status, relation, rule.split("/")[1]].join(" "),
    )
    .toSorted();

describe("a ground is offered for the claim it stands by", () => {
  const boat = "the money came by boat";
  test.each([
    [`I saw it with my own eyes: ${boat}.`, "same_sentence"],
    [`He sold the list; ${boat}. It was raining. I saw it with my own eyes.`, "same_paragraph"],
    [`He knows that ${boat}.\n\nI saw it with my own eyes.`, "next_paragraph"],
  ])("%s", (text, link) => {
    expect(told([{ speaker: "Ann", day: 1, text, claims: { boat } }])).toEqual([`boat Ann own_testimony offered supports ${link}`]);
  });

  test("near misses: two paragraphs on, and what another alleges", () => {
    const far = `He knows that ${boat}.\n\nWe then spoke of the roof for an hour and of nothing else that evening.\n\nThe minutes show that nobody objected.`;
    expect(told([{ speaker: "Ann", day: 1, text: far, claims: { boat } }])).toEqual([]);
    expect(
      told([
        { speaker: "Ann", day: 1, text: `I know that ${boat}.`, claims: { boat } },
        { speaker: "Bob", day: 1, text: "I was in the room when they signed." },
      ]),
    ).toEqual([]);
  });

  test("of two claims in a paragraph the nearest before is meant, and no claim of another paragraph", () => {
    const text = `He sold the list.\n\nHe burnt the ledger. He lost the keys. I was in the room when it happened.`;
    const claims = { list: "He sold the list", ledger: "He burnt the ledger", keys: "He lost the keys" };
    expect(told([{ speaker: "Ann", day: 1, text, claims }])).toEqual(["keys Ann own_testimony offered supports same_paragraph"]);
  });
});

test("an admission holds for all that its speaker alleges in the statement, and for nobody else's", () => {
  const text = "He sold the list. He burnt the ledger.\n\nI have no proof I could show you.";
  const claims = { list: "He sold the list", ledger: "He burnt the ledger" };
  const other: Said = { speaker: "Bob", day: 1, text: "He sold the list.", claims: { list: "He sold the list" } };
  expect(told([{ speaker: "Ann", day: 1, text, claims }, other])).toEqual([
    "ledger Ann none admitted_absent supports whole_statement",
    "list Ann none admitted_absent supports whole_statement",
  ]);
  const { ledger } = read([{ speaker: "Ann", day: 1, text, claims }, other]);
  expect(
    ledger
      .filter(({ admits_none }) => admits_none)
      .map(({ item_id, speaker_id }) => `${item_id} ${speaker_id}`)
      .toSorted(),
  ).toEqual(["ledger Ann", "list Ann"]);
});

describe("an admission is of what it covers", () => {
  const claims = { list: "He sold the list", ledger: "He burnt the ledger" };
  const ann = (text: string, form?: UtteranceRow["form"]): Said => ({ speaker: "Ann", day: 1, text, claims, ...(form ? { form } : {}) });
  const admitted = (said: readonly Said[]): string[] => told(said).filter((row) => row.includes("admitted_absent"));
  const noProof = (said: readonly Said[]): string[] =>
    read(said)
      .ledger.filter(({ admits_none }) => admits_none)
      .map(({ item_id, speaker_id }) => `${item_id} ${speaker_id}`)
      .toSorted();

  test.each([
    ["He sold the list. I have no proof of it.\n\nHe burnt the ledger.", ["list Ann none admitted_absent supports same_paragraph"]],
    ["He sold the list.\n\nHe burnt the ledger.\n\nI cannot prove it.", ["ledger Ann none admitted_absent supports next_paragraph"]],
    ["He sold the list. He burnt the ledger. I have no proof of the list.", ["list Ann none admitted_absent supports same_words"]],
    ["He sold the list. He burnt the ledger. Of the harbour wall I have no proof.", []],
  ])("%s", (text, rows) => {
    expect(admitted([ann(text)])).toEqual(rows);
  });

  test("words that speak of all that was said hold for all of it", () => {
    const text = "He sold the list. He burnt the ledger. I can prove none of these charges, I have no evidence for any of them.";
    expect(admitted([ann(text)]).length).toBeGreaterThanOrEqual(2);
  });

  test("who was not there, has the paper elsewhere or promises it in the same breath does not admit to have no proof", () => {
    const rest = "\n\nHe burnt the ledger.";
    expect(noProof([ann(`He sold the list. I have no proof of it.${rest}`)])).toEqual(["list Ann"]);
    expect(noProof([ann(`He sold the list. I was not there.${rest}`)])).toEqual([]);
    expect(noProof([ann(`He sold the list. I do not have it on me.${rest}`)])).toEqual([]);
    expect(noProof([ann(`He sold the list. I have no proof with me today. I will publish the documents on Friday.${rest}`)])).toEqual([]);
  });

  test("nobody admits anything in the words of a rival", () => {
    const rival: Said = {
      speaker: "Bob",
      day: 2,
      text: "Ann said that she had no proof. He sold the list.",
      claims: { list: "He sold the list" },
    };
    expect(admitted([ann("He sold the list.\n\nHe burnt the ledger."), rival])).toEqual([]);
  });

  test("a report of an admission is of what the admission is of", () => {
    const own = ann("He sold the list.\n\nHe burnt the ledger. I have no proof of it.");
    const report: Said = { speaker: "Gazette", day: 2, text: "On the stairs Ann conceded that she had no proof.", form: "prose" };
    expect(admitted([own, report])).toEqual([
      "ledger Ann none admitted_absent supports retold",
      "ledger Ann none admitted_absent supports same_paragraph",
    ]);
  });
});

describe("what an outlet tells of somebody's grounds", () => {
  const own: Said = {
    speaker: "Ann",
    day: 1,
    text: "He sold the list. I was in the room when it was done.\n\nHe burnt the ledger. I will publish the documents.",
    claims: { list: "He sold the list", ledger: "He burnt the ledger" },
  };
  const gazette = (text: string): Said => ({ speaker: "Gazette", day: 2, text, form: "prose" });
  const ofReport = (text: string): string[] => told([own, gazette(text)]).filter((row) => row.endsWith("retold") || row.includes("only"));

  test("is hers, for what her own words of the kind are for, by name and by pronoun", () => {
    expect(ofReport("Ann promised to publish the documents.")).toEqual(["ledger Ann document promised supports retold"]);
    expect(ofReport("Ann spoke for an hour. She promised to publish the documents.")).toEqual([
      "ledger Ann document promised supports retold",
    ]);
    expect(ofReport("Ann said that she had seen him do it.")).toEqual(["list Ann own_testimony offered supports retold"]);
  });

  test("is nobody's where nobody is named, or somebody who makes no charge, or the reporter speaks of himself", () => {
    expect(ofReport("A man promised to publish the documents.")).toEqual([]);
    expect(ofReport("Gazette readers know it. We will publish the documents.")).toEqual([]);
  });

  test("an outlet's finding counts for the charge it is on, and makes no line of the outlet's", () => {
    const finding = gazette("The auditor concluded that the ledger was burnt in the yard, as Ann had alleged, and the harbour list sold.");
    const { rows, ledger } = read([own, finding]);
    expect(ledger.map(({ speaker_id }) => speaker_id)).toEqual(["Ann", "Ann"]);
    expect(rows.every(({ speaker_id }) => speaker_id === "Ann" || speaker_id === "Gazette")).toBe(true);
  });
});

describe("papers of those who do not make the charge", () => {
  const charge: Said = {
    speaker: "Ann",
    day: 1,
    text: "The chairman sold the harbour lease twice in one winter.",
    claims: { lease: "The chairman sold the harbour lease twice in one winter" },
  };
  const paper = "The minutes show that the harbour lease was sold once, in that winter, to one firm.";
  test("stand for the charge whose words they share", () => {
    expect(told([charge, { speaker: "Cleo", day: 2, text: paper }])).toEqual(["lease Cleo document offered supports same_words"]);
  });
  test("stand against it when they come from the accused side, unless it concedes", () => {
    expect(told([charge, { speaker: "Don", day: 2, text: paper }], { lease: ["Don"] })).toEqual([
      "lease Don document offered rebuts same_words",
    ]);
    expect(told([charge, { speaker: "Don", day: 2, text: `The charge is right. ${paper}` }], { lease: ["Don"] })).toEqual([
      "lease Don document offered supports same_words",
    ]);
  });
  test("near miss: papers on another matter", () => {
    expect(told([charge, { speaker: "Cleo", day: 2, text: "The minutes show that the roof leaks." }])).toEqual([]);
  });
});

test("an outlet's own prose offers nothing, and a report that nothing was offered needs a claim beside it", () => {
  const text = "The minutes show that nobody objected. She offered no proof.";
  expect(told([{ speaker: "Gazette", day: 2, form: "prose", text }])).toEqual([]);
});

describe("a promise is kept by what its speaker lays open later", () => {
  const claims = { lease: "he sold the lease" };
  const promise: Said = { speaker: "Ann", day: 1, text: "I say that he sold the lease. I will publish the documents.", claims };
  const paper: Said = { speaker: "Ann", day: 5, text: "I said that he sold the lease. Here are the documents.", claims };
  const counts = (said: readonly Said[]): unknown =>
    read(said).ledger.map(({ speaker_id, promised_count, delivered_count, best_basis }) => [
      speaker_id,
      promised_count,
      delivered_count,
      best_basis,
    ]);

  test("kept, open, and no sooner than promised", () => {
    expect(counts([promise, paper])).toEqual([["Ann", 1, 1, "document"]]);
    expect(counts([promise])).toEqual([["Ann", 1, 0, "assertion"]]);
    expect(counts([promise, { ...paper, day: 0 }])).toEqual([["Ann", 1, 0, "document"]]);
  });
  test("not by another, and reports of one statement are one promise", () => {
    expect(counts([promise, { ...paper, speaker: "Bob" }])).toEqual([
      ["Ann", 1, 0, "assertion"],
      ["Bob", 0, 0, "document"],
    ]);
    const one = { ...promise, statement: "evening" };
    expect(counts([one, one])).toEqual([["Ann", 1, 0, "assertion"]]);
    expect(counts([promise, { ...promise, day: 3 }])).toEqual([["Ann", 2, 0, "assertion"]]);
  });
});

test("links hold for given allegations and speakers alone, whatever is said in whatever order", () => {
  const sentences = [
    "He sold the list.",
    "He burnt the ledger.",
    "I saw it with my own eyes.",
    "I have no proof.",
    "I will publish the documents.",
    "The minutes show that nobody objected.",
    "She offered no evidence.",
    "We spoke of the roof.",
  ];
  const texts = fc.array(
    fc.record({ speaker: fc.constantFrom("Ann", "Bob"), lines: fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 }) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(texts, (given) => {
      const said = given.map(({ speaker, lines }, day): Said => {
        const text = lines.join(" ");
        const claims = {
          ...(text.includes("He sold the list") ? { list: "He sold the list" } : {}),
          ...(text.includes("He burnt the ledger") ? { ledger: "He burnt the ledger" } : {}),
        };
        return { speaker, day, text, claims };
      });
      const { links, rows, ledger } = read(said);
      const made = new Set(said.flatMap(({ claims = {} }) => Object.keys(claims)));
      const speakers = new Set(said.map(({ speaker }) => speaker));
      for (const { itemId, speakerId } of links) expect([made.has(itemId), speakers.has(speakerId)]).toEqual([true, true]);
      // Every speaker of an allegation has a line, and each id stands once.
      for (const { speaker, claims = {} } of said)
        for (const item of Object.keys(claims))
          expect(ledger.filter((line) => line.item_id === item && line.speaker_id === speaker)).toHaveLength(1);
      expect(new Set(rows.map(({ evidence_id }) => evidence_id)).size).toBe(rows.length);
      for (const { promised_count, delivered_count } of ledger) expect(delivered_count).toBeLessThanOrEqual(promised_count);
    }),
    { numRuns: 60 },
  );
});
