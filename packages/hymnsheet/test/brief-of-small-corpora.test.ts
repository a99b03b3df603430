/** What the brief says of corpora in which there is next to nothing: every question is answered, nobody is invented, nothing fails. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findForbiddenWords } from "@hymnsheet/core/messages/wording-guard";
import { briefLineTable, type BriefLineRow } from "@hymnsheet/core/model/tables/brief-line";
import { defaultRunOptions, fileInputs, openReviewed, runInFolder } from "../src/index.ts";
import { scratchFolder, useScratch } from "./fixtures-run.ts";

useScratch();

/** What a sentence holds where a row is missing. */
const HOLES =
  /undefined|NaN|null|\[object|Infinity|1970|[{}]|\b0 (?:of|to)\b|\bof 0\b|\bnone of (?:no|0)\b| {2}| [,.;:]|\(\)|“”|,,|\bno (?:speaker|statement|source)s\b/u;
const NOUNS =
  "speaker|statement|source|line|image|device|allegation|pair|problem|demand|affiliation|comparison|sentence|attack|person|word|point|passage";
/** One of many, many of one. */
const WRONG_NUMBER = new RegExp(
  `\\b(?:1|one) (?:(?:named|more|shared|such|other) )?(?:${NOUNS})s\\b|\\b(?:two|three|four|five|ten|\\d{2,}) (?:(?:named|more|shared|such|other) )?(?:${NOUNS})(?![\\w’])|\\bone (?:are|have|names no speakers)\\b`,
  "u",
);

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
  for (const { text, state } of lines) {
    expect(text).toMatch(/^[\p{Lu}\p{Lo}“\d].*\.$/su);
    expect(text).not.toMatch(HOLES);
    expect(text).not.toMatch(WRONG_NUMBER);
    expect(findForbiddenWords(text)).toEqual([]);
    if (state === "none_found")
      expect(text).toMatch(/none found|no statement|no (?:answer|later)|not? .* (?:found|looked for)|no two named/u);
    if (state === "not_assessed") expect(text).toMatch(/^Not assessed: |^Out of reach|^The list of speakers/u);
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

  test("several speakers without a word in common and without a date", async () => {
    const said = [
      words,
      "Bread was dearer in the hills last winter than it had been for years.",
      "Nobody counts the bicycles of this town.",
    ];
    const lines = await briefOf(
      said.map((text, index) => ({ id: `n${index}`, text, speaker: ["Ada Quill", "Bo Marsh", "Cy Fenn"][index] })),
    );
    expect(textsOf(lines, 2)).toContain("none found in three statements without known dates");
    expect(textsOf(lines, 3)).toMatch(/none found in three statements|no agreement to explain/u);
    expect(textsOf(lines, 10)).toContain("Three sources have no date");
  });

  test("a language without word lists: words are compared, the rest is not assessed", async () => {
    const finnish = "Satama suljettiin keskipäivällä, eikä yksikään lautta lähtenyt enää illalla ulos vanhasta satamasta kohti saaristoa.";
    const lines = await briefOf(
      ["Aino Korpela", "Eero Salmi"].map((speaker, index) => ({
        id: `f${index}`,
        text: finnish,
        speaker,
        date: `2031-03-0${index + 3}`,
        language: "fi",
      })),
    );
    expect(textsOf(lines, 2)).toContain("use the wording");
    for (const question of [4, 5, 6, 8, 9])
      expect([question, textsOf(lines, question)]).toEqual([question, expect.stringMatching(/^Not assessed/u)]);
  });

  test("one speaker who accuses, demands and promises, and nobody else", async () => {
    const text =
      "Corvan Ashdell took the money of the harbour. I saw it with my own eyes. I will publish the papers on Friday. " +
      "I call on the minister to open the books. I have no connection with anybody else's campaign.";
    const lines = await briefOf([{ id: "a", text, speaker: "Ada Quill", date: "2031-03-03" }]);
    expect(textsOf(lines, 3)).toContain("no two named speakers");
    expect(textsOf(lines, 7)).not.toMatch(/move together|closer over time than chance allows: none found in no/u);
  });

  test("one speaker, one day, a list of speakers with nothing to tell", async () => {
    const lines = await briefOf([{ id: "a", text: words, speaker: "Ada Quill", party: "Harvest Bloc", date: "2031-03-03" }]);
    expect(textsOf(lines, 1)).toContain("The list of speakers holds one affiliation of one person.");
    expect(textsOf(lines, 10)).toContain("on 3 March 2031");
  });

  test("a thousand texts by outlets alone, dated or not", async () => {
    const nouns = ["harbour", "bridge", "school", "mill", "quay", "orchard", "station", "market", "clinic", "museum"];
    const rows = Array.from({ length: 1000 }, (_, index) => ({
      id: `o${index}`,
      text: `The ${nouns[index % 10]} by the ${nouns[Math.floor(index / 10) % 10]} closed for repairs on platform ${index}, and the ${nouns[Math.floor(index / 100)]} stayed open.`,
      outlet: `Outlet ${index % 7}`,
      kind: "article",
      ...(index % 2 === 0 ? { date: `2031-03-${String((index % 28) + 1).padStart(2, "0")}` } : {}),
    }));
    const lines = await briefOf(rows);
    expect(lines.filter(({ names_person }) => names_person)).toEqual([]);
    expect(textsOf(lines, 10)).toContain("1,000 sources and no statement of a named speaker");
    expect(textsOf(lines, 10)).toContain("500 sources have no date");
  });
});
