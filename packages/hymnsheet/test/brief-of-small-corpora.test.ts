/** What the brief says of corpora in which there is next to nothing: every question is answered, nobody is invented, nothing fails. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findForbiddenWords } from "@hymnsheet/core/messages/wording-guard";
import { briefLineTable, type BriefLineRow } from "@hymnsheet/core/model/tables/brief-line";
import { defaultRunOptions, fileInputs, openReviewed, runInFolder } from "../src/index.ts";
import { scratchFolder, useScratch } from "./fixtures-run.ts";

useScratch();

async function briefOf(rows: readonly object[]): Promise<BriefLineRow[]> {
  const folder = scratchFolder("small");
  const input = join(folder, "in");
  mkdirSync(input);
  writeFileSync(join(input, "texts.jsonl"), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  const options = { ...defaultRunOptions(), compare: "none", runtime: { workers: 1, memory: 256 } };
  await runInFolder(join(folder, "project"), { options, inputs: await fileInputs([input]) });
  const reader = await openReviewed(join(folder, "project"));
  const lines = await reader.rows<BriefLineRow>(briefLineTable);
  await reader.close();
  expect([...new Set(lines.map(({ question }) => question))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  for (const { text } of lines) {
    expect(text).toMatch(/^[\p{Lu}\p{Lo}“\d].*\.$/su);
    expect(text).not.toMatch(
      /undefined|NaN|null|\[object|Infinity|1970|[{}]|\b1 (?:speakers|statements|sources|people)\b|\bone (?:are|have|names no speakers)\b/u,
    );
    expect(findForbiddenWords(text)).toEqual([]);
  }
  return lines;
}
const textsOf = (lines: readonly BriefLineRow[], question: number): string =>
  lines
    .filter((line) => line.question === question)
    .map(({ text }) => text)
    .join(" ");

const words = "The harbour was closed at noon and the ferries stayed in. We call on the minister to open the books before the summer.";

describe("a corpus in which there is next to nothing", () => {
  test("no text that can be read", async () => {
    const lines = await briefOf([{ id: "a", text: "" }]);
    expect(lines.filter(({ names_person }) => names_person)).toEqual([]);
    expect(textsOf(lines, 10)).toContain("no statement of a named speaker");
  });

  test("one source of one speaker without a date", async () => {
    const lines = await briefOf([{ id: "a", text: words, speaker: "Ada Quill" }]);
    expect(textsOf(lines, 2)).toContain("none found in one statement without known dates");
    expect(textsOf(lines, 3)).toContain("no two named speakers");
    expect(textsOf(lines, 10)).toContain("one source with one statement of one named speaker");
  });

  test("one speaker in several texts is nobody's agreement", async () => {
    const lines = await briefOf([3, 4, 5].map((day) => ({ id: `d${day}`, text: words, speaker: "Ada Quill", date: `2031-03-0${day}` })));
    expect(lines.filter(({ question, state }) => question === 2 && state === "cited")).toEqual([]);
  });

  test("without dates nothing is called earliest", async () => {
    const line = "He guards this harbour like a lighthouse keeper who has sold the lamp and kept the receipts.";
    const lines = await briefOf(["Ada Quill", "Bo Marsh"].map((speaker) => ({ id: speaker, text: `${words} ${line}`, speaker })));
    expect(textsOf(lines, 2)).toMatch(/Ada Quill and Bo Marsh|Quill and/u);
    expect(textsOf(lines, 2)).not.toMatch(/earliest here/u);
    expect(textsOf(lines, 10)).toContain("Two sources have no date");
  });

  test("Urdu alone: words are compared, what has no words is not assessed", async () => {
    const urdu = "وزیر نے کہا کہ بندرگاہ کل صبح سے بند رہے گی اور تمام کشتیاں واپس بلا لی گئی ہیں۔ عوام کو پریشان ہونے کی ضرورت نہیں ہے۔";
    const lines = await briefOf(
      ["عادل خان", "بشریٰ بیگم"].map((speaker, index) => ({
        id: `u${index}`,
        text: urdu,
        speaker,
        date: `2031-03-0${index + 3}`,
        language: "ur",
      })),
    );
    for (const question of [4, 5, 6, 8, 9])
      expect([question, textsOf(lines, question)]).toEqual([question, expect.stringMatching(/^Not assessed/u)]);
    expect(textsOf(lines, 10)).toContain("in Urdu");
  });

  test("outlets alone: their prose is nobody's statement", async () => {
    const lines = await briefOf(
      ["The Courier", "The Sentinel"].map((outlet, index) => ({
        id: `o${index}`,
        text: words,
        outlet,
        date: "2031-03-03",
        kind: "article",
      })),
    );
    expect(lines.filter(({ names_person }) => names_person)).toEqual([]);
    expect(textsOf(lines, 10)).toContain("name no speaker");
  });
});
