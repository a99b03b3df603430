/** What the tables say of given mentions and units is what the trained models say of them, without an encoder and with one. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openTargetModel, scoreTarget } from "@hymnsheet/core/agenda/score-target";
import { encodeTarget } from "@hymnsheet/core/agenda/target-states";
import { targetWords } from "@hymnsheet/core/agenda/target-words";
import { scoreBases } from "@hymnsheet/core/evidence/basis-scores";
import { encodeEvidence } from "@hymnsheet/core/evidence/evidence-states";
import { openEvidenceTypeModel, scoreEvidenceType } from "@hymnsheet/core/evidence/score-evidence-type";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { trainedModels } from "@hymnsheet/core/languages/trained";
import { sentenceScoreTable, type SentenceScoreRow } from "@hymnsheet/core/model/tables/sentence-score";
import { targetTable, type TargetRow } from "@hymnsheet/core/model/tables/target";
import { defaultRunOptions, fileInputs, openEncoder, openReviewed, runInFolder } from "../src/index.ts";
import { scratchFolder, useScratch } from "./fixtures-run.ts";

useScratch();

const UNITS = [
  "A 2004 study of 1,200 households found that the risk of eviction fell by 12 percent.",
  "The historian Ada Quill argues that the treaty was “a mistake”.",
  "In May 2010 two men were beaten in the market of Sallow Ferry after a rally.",
  "According to the Institute for Fair Rents, most tenants would rather stay.",
];

/** A sentence each, the mention in brackets, as the classifier of polarity reads it. */
const MENTIONS = {
  negative: [
    "Police accused [Ada Quill] of fraud.",
    "Critics denounced [the governor] as incompetent.",
    "[Cy Tarn] was jailed for taking bribes.",
  ],
  neutral: ["The minister met [Di Wold] on Monday.", "He asked [her] about the budget."],
  positive: ["Voters love [Bo Ashdown], who saved the harbour.", "Everyone thanked [him] for his courage."],
} as const;

/** Each mention by nobody and by a speaker. */
const ASKED = Object.entries(MENTIONS).flatMap(([polarity, sentences]) =>
  sentences.flatMap((marked, i) =>
    ["Reporter", undefined].map((speaker) => {
      const start = marked.indexOf("[");
      const target = { start, end: marked.indexOf("]") - 1 };
      return { id: `${polarity} ${i} ${speaker ?? "nobody"}`, text: marked.replaceAll(/[[\]]/gu, ""), speaker, target, polarity };
    }),
  ),
);

/** Analyses one text of all units, and one of each mention; most are too short to tell their language. */
async function analysed(encoder: string) {
  let whole = "";
  const units = UNITS.map((unit, i) => {
    const start = whole.length;
    whole += `${unit} `;
    return { id: `u${i}`, start, end: start + unit.length };
  });
  const asked = ASKED.map(({ id, text, speaker, target }) => ({
    id,
    text,
    speaker,
    date: "2020-02-02",
    mentions: [{ id, ...target, name: text.slice(target.start, target.end) }],
  }));
  const file = join(scratchFolder("in"), "texts.jsonl");
  const rows = [{ id: "units", text: whole.trimEnd(), speaker: "Bo Ashdown", date: "2020-02-02", units }, ...asked];
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  const folder = scratchFolder("project");
  const levels = ["words", "voices", "claims", "judgements"] as const;
  const options = { ...defaultRunOptions(), levels, encoder, runtime: { workers: 1, memory: 512 } };
  await runInFolder(folder, {
    options,
    inputs: await fileInputs([file]),
    ...(encoder === "lexical" ? {} : { encoder: await openEncoder(encoder) }),
  });
  const reader = await openReviewed(folder);
  const scores = (await reader.rows<SentenceScoreRow>(sentenceScoreTable)).filter(({ scheme }) => scheme === "basis");
  const targets = await reader.rows<TargetRow>(targetTable);
  await reader.close();
  return { scores, targets };
}

const choice = process.env["HYMNSHEET_ENCODER"];

describe.each(["lexical", ...(choice === undefined ? [] : [choice])])("with encoder '%s'", (encoderChoice) => {
  it("says of given mentions and units what the models say", async () => {
    const { scores, targets } = await analysed(encoderChoice);
    const encoder = encoderChoice === "lexical" ? undefined : await openEncoder(encoderChoice);
    const { packed, cues } = await trainedModels.get("en")!.targetSentiment();
    const polarityModel = openTargetModel(packed, cues);
    for (const { id, text, target, polarity } of ASKED) {
      const question = { text, sentence: { start: 0, end: text.length }, target, others: [] };
      const states = encoder && (await encodeTarget(encoder, targetWords(question), cues));
      const shares = scoreTarget(polarityModel, question, states);
      const row = targets.find(({ mention_id }) => mention_id === id);
      expect([id, row?.polarity]).toEqual([id, polarity]);
      expect(row!.score).toBeCloseTo(shares.positive - shares.negative, 5);
    }
    const model = openEvidenceTypeModel(await trainedModels.get("en")!.evidenceTypes());
    for (const [i, unit] of UNITS.entries()) {
      const given = encoder && (await encodeEvidence(encoder, unit));
      const expected = scoreBases(unit, findLanguagePack("en"), scoreEvidenceType(model, unit, given));
      const own = scores.filter(({ unit_id }) => unit_id === `u${i}`);
      expect(Object.fromEntries(own.map(({ label, score }) => [label, score]))).toEqual(expected);
    }
    await encoder?.close();
  });
});
