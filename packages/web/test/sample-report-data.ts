/**
 * Projects with invented people and texts, from which tests write real reports: five speakers and fourteen lines, sixty speakers
 * and many lines, texts without a shared line, and nothing at all.
 */
import { MemoryProjectReader, type MemoryProject } from "./memory-project-reader.ts";
import { corpusRows, writeText, type SampleText } from "./sample-corpus.ts";
import { crowdSpeeches } from "./sample-crowd.ts";
import { findingRows, suppressedItem } from "./sample-findings.ts";
import { sampleArticle, sampleSpeeches, sampleStockLine } from "./sample-speeches.ts";

export type SampleName = "five" | "crowd" | "nothing" | "empty" | "undated";

const bits = [18, 14, 9, 71, 64, 83, 58, 47, 62, 66, 39, 74, 22, 55];
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

const record = (isInvented: boolean): Record<string, object[]> => ({
  run: [
    {
      run_id: "run_7c1e900000000000",
      version: "0.1.0",
      options: "minimumBits=38 selfRepetition=true direction=time",
      input_hash: "5f".repeat(32),
      statistics_epoch: "epoch_3a1b",
    },
  ],
  info: [
    { key: "name", value: "Exodus" },
    { key: "invented", value: isInvented ? "yes" : "no" },
    { key: "levels_run", value: "words" },
  ],
  stage: [
    { stage: "corpus", version: 1, input_hash: "aa".repeat(32), row_count: 40, problem_count: 2 },
    { stage: "reuse", version: 1, input_hash: "bb".repeat(32), row_count: 95, problem_count: 0 },
  ],
  problem: [
    {
      problem_id: "problem_01",
      source: "texts/broken.pdf",
      line: null,
      code: "READER_MISSING",
      message: "No reader for .pdf in this version; save it as text.",
    },
    {
      problem_id: "problem_02",
      source: "texts/statements.csv",
      line: 14,
      code: "DATE_UNREADABLE",
      message: "“31 April 2031” is no date; the statement stays without one.",
    },
  ],
});

function project(parts: readonly Record<string, object[]>[], texts: readonly SampleText[]): MemoryProject {
  const tables: Record<string, object[]> = {};
  for (const part of parts) for (const [name, rows] of Object.entries(part)) tables[name] = [...(tables[name] ?? []), ...rows];
  return { tables, texts: Object.fromEntries(texts.map((text) => [text.sourceId, text.text])) };
}

const affiliations: object[] = [
  ["vanek", "Unity Front", "2027-05-01", "2031-03-02", "leaves"],
  ["tellok", "Unity Front", "2027-05-01", "2031-03-16", "leaves"],
  ["osk", "Unity Front", "2027-05-01", "2031-03-27", "leaves"],
  ["dorrin", "Unity Front", null, "2031-04-05", "expelled"],
  ["harrun", "Unity Front", "2028-05-01", "2031-04-18", "leaves"],
  ["vanek", "Fresh Compact", "2031-04-26", null, "joins"],
  ["tellok", "Fresh Compact", "2031-04-26", null, "joins"],
  ["zubel", "Civic List", "2029-01-01", null, "none"],
].map(([actor, organisation, from, to, change], index) => ({
  affiliation_id: `affiliation_${index}`,
  actor_id: actor,
  organisation_id: organisation,
  role: "",
  valid_from: from === null ? null : at(from ?? ""),
  valid_to: to === null ? null : at(to ?? ""),
  change,
  origin: "given",
  source_id: null,
  span_start: null,
  span_end: null,
}));

const organisations: object[] = ["Unity Front", "Fresh Compact", "Civic List"].map((name) => ({
  actor_id: name,
  kind: "organisation",
  name,
  origin: "given",
}));

function briefRows(texts: readonly SampleText[]): Record<string, object[]> {
  const sentences: readonly (readonly [question: number, state: string, text: string, lines: readonly (readonly [string, number])[]])[] = [
    [1, "not_assessed", "Not assessed in this version: who left whom is read from the list of speakers only.", []],
    [
      2,
      "cited",
      "Five speakers share 14 lines in nearly the same words; four of them say “like a toll booth on a public road”.",
      [
        ["s001", 4],
        ["s002", 4],
      ],
    ],
    [
      2,
      "cited",
      "Two interviews in Urdu share one sentence.",
      [
        ["s005", 14],
        ["s007", 14],
      ],
    ],
    [3, "not_assessed", "Not assessed in this version.", []],
    [4, "not_assessed", "Not assessed in this version.", []],
    [5, "none_found", "None found in 9 statements from 3 March to 20 April 2031.", []],
    [6, "not_assessed", "Not assessed in this version.", []],
    [7, "cited", "One further speaker, outside the five, says one of the lines.", [["s008", 13]]],
    [8, "not_assessed", "Not assessed in this version.", []],
    [9, "not_assessed", "Not assessed in this version.", []],
    [10, "cited", "This corpus holds no statement by the person spoken about, and nothing from before 3 March 2031.", []],
  ];
  const parts: object[] = [];
  sentences.forEach(([, , , lines], index) => {
    lines.forEach(([sourceId, line], seq) => {
      const place = texts.find((text) => text.sourceId === sourceId)?.places.find((found) => found.line === line);
      if (place)
        parts.push({
          owner_table: "brief_line",
          owner_id: String(index + 1),
          role: "cited",
          seq,
          source_id: sourceId,
          span_start: place.start,
          span_end: place.end,
        });
    });
  });
  const rows = sentences.map(([question, state, text], index) => ({
    line_no: index + 1,
    question,
    text,
    template: "sample",
    state,
    likelihood: null,
    names_person: false,
  }));
  return { brief_line: rows, part: parts };
}

function fiveSpeakers(areDated: boolean): MemoryProject {
  const speeches = [...sampleSpeeches, sampleArticle].map((speech) => (areDated ? speech : { ...speech, date: null }));
  const texts = speeches.map((speech, index) => writeText(speech, index));
  const stock = suppressedItem("item_stock", "release_formula", texts.slice(0, 3), sampleStockLine.length);
  const frame = suppressedItem("item_frame", "speaker_frame", texts.slice(1, 3), 10);
  const setAside = { item: [stock.item, frame.item], item_member: [...stock.members, ...frame.members] };
  const extra = areDated ? { affiliation: affiliations, actor: organisations } : {};
  return project(
    [corpusRows(texts), findingRows(texts, (line) => bits[line - 1] ?? 20), setAside, extra, briefRows(texts), record(true)],
    texts,
  );
}

function crowd(): MemoryProject {
  const texts = crowdSpeeches(60, 260).map((speech, index) => writeText(speech, index));
  return project([corpusRows(texts), findingRows(texts, (line) => 30 + ((line * 37) % 120)), briefRows(texts), record(true)], texts);
}

function nothingShared(): MemoryProject {
  const texts = sampleSpeeches
    .slice(0, 3)
    .map((speech, index) =>
      writeText({ ...speech, sentences: [`${sampleStockLine} Nothing here is said by two people, number ${index}.`] }, index),
    );
  const stock = suppressedItem("item_stock", "release_formula", texts, sampleStockLine.length);
  return project([corpusRows(texts), { item: [stock.item], item_member: stock.members }, record(false)], texts);
}

/** A finished project of the given kind. */
export function sampleProject(name: SampleName): MemoryProject {
  switch (name) {
    case "five":
      return fiveSpeakers(true);
    case "undated":
      return fiveSpeakers(false);
    case "crowd":
      return crowd();
    case "nothing":
      return nothingShared();
    case "empty":
      return project([record(false)], []);
  }
}

export function sampleReader(name: SampleName): MemoryProjectReader {
  return new MemoryProjectReader(sampleProject(name));
}
