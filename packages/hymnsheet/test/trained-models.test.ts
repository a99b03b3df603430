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
import { defaultRunOptions, fileInputs, openEncoder, openReviewed, runInFolder } from "../src/index.ts";
import { scratchFolder, useScratch } from "./fixtures-run.ts";

useScratch();

const UNITS = [
  "A 2004 study of 1,200 households found that the risk of eviction fell by 12 percent.",
  "The historian Ada Quill argues that the treaty was “a mistake”.",
  "In May 2010 two men were beaten in the market of Sallow Ferry after a rally.",
  "According to the Institute for Fair Rents, most tenants would rather stay.",
];

async function basisRowsOf(encoder: string): Promise<SentenceScoreRow[]> {
  const file = join(scratchFolder("in"), "units.jsonl");
  let text = "";
  const units = UNITS.map((unit, i) => {
    const start = text.length;
    text += `${unit} `;
    return { id: `u${i}`, start, end: start + unit.length };
  });
  writeFileSync(file, `${JSON.stringify({ id: "s", text: text.trimEnd(), speaker: "Bo Ashdown", date: "2020-02-02", units })}\n`);
  const folder = scratchFolder("project");
  const options = {
    ...defaultRunOptions(),
    levels: ["words", "voices", "claims", "judgements"] as const,
    encoder,
    runtime: { workers: 1, memory: 512 },
  };
  await runInFolder(folder, { options, inputs: await fileInputs([file]) });
  const reader = await openReviewed(folder);
  const rows = await reader.rows<SentenceScoreRow>(sentenceScoreTable);
  await reader.close();
  return rows.filter(({ scheme }) => scheme === "basis");
}

const choice = process.env["HYMNSHEET_ENCODER"];

describe.each(["lexical", ...(choice === undefined ? [] : [choice])])("with encoder '%s'", (encoderChoice) => {
  it("scores given units by the type of their evidence", async () => {
    const model = openEvidenceTypeModel(await trainedModels.get("en")!.evidenceTypes());
    const rows = await basisRowsOf(encoderChoice);
    const encoder = encoderChoice === "lexical" ? undefined : await openEncoder(encoderChoice);
    for (const [i, unit] of UNITS.entries()) {
      const given = encoder && (await encodeEvidence(encoder, unit));
      const expected = scoreBases(unit, findLanguagePack("en"), scoreEvidenceType(model, unit, given));
      const own = rows.filter(({ unit_id }) => unit_id === `u${i}`);
      expect(Object.fromEntries(own.map(({ label, score }) => [label, score]))).toEqual(expected);
    }
    await encoder?.close();
  });
});
