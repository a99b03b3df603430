/** What the tables say of given mentions and units is what the trained models say of them, without an encoder and with one. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
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

/** Analyses one text of all units, and one of each mention, by nobody and by a speaker. */
async function analysed(encoder: string) {
  let text = "";
  const units = UNITS.map((unit, i) => {
    const start = text.length;
    text += `${unit} `;
    return { id: `u${i}`, start, end: start + unit.length };
  });
  const asked = Object.entries(MENTIONS).flatMap(([polarity, sentences]) =>
    sentences.flatMap((marked, i) =>
      ["Reporter", undefined].map((speaker) => {
        const start = marked.indexOf("[");
        const name = marked.slice(start + 1, marked.indexOf("]"));
        const id = `${polarity} ${i} ${speaker ?? "nobody"}`;
        return {
          id,
          text: marked.replaceAll(/[[\]]/gu, ""),
          speaker,
          date: "2020-02-02",
          mentions: [{ id, start, end: start + name.length, name }],
        };
      }),
    ),
  );
  const file = join(scratchFolder("in"), "texts.jsonl");
  const rows = [{ id: "units", text: text.trimEnd(), speaker: "Bo Ashdown", date: "2020-02-02", units }, ...asked];
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
    for (const { mention_id, polarity } of targets) expect([mention_id, mention_id.startsWith(polarity)]).toEqual([mention_id, true]);
    expect(targets).toHaveLength(14);
    const model = openEvidenceTypeModel(await trainedModels.get("en")!.evidenceTypes());
    const encoder = encoderChoice === "lexical" ? undefined : await openEncoder(encoderChoice);
    for (const [i, unit] of UNITS.entries()) {
      const given = encoder && (await encodeEvidence(encoder, unit));
      const expected = scoreBases(unit, findLanguagePack("en"), scoreEvidenceType(model, unit, given));
      const own = scores.filter(({ unit_id }) => unit_id === `u${i}`);
      expect(Object.fromEntries(own.map(({ label, score }) => [label, score]))).toEqual(expected);
    }
    await encoder?.close();
  });
});
