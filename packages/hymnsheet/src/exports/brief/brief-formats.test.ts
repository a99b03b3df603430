import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { BriefLineRow } from "@hymnsheet/core/model/tables/brief-line";
import type { PartRow } from "@hymnsheet/core/model/tables/part";
import { briefAsDocument } from "./brief-document.ts";
import { briefAsPage } from "./brief-page.ts";
import { briefAsJsonLines, briefAsMarkdown } from "./brief-text.ts";
import { citeBrief, runsOf, type CitedLine } from "./cited-brief.ts";

const part = (line: number, start: number): PartRow => ({
  owner_table: "brief_line",
  owner_id: String(line),
  role: "source",
  seq: 0,
  source_id: "t1",
  span_start: start,
  span_end: start + 5,
});
const row = (line_no: number, question: number, text: string, names_person: boolean): BriefLineRow => ({
  line_no,
  question,
  text,
  names_person,
  template: "line",
  state: "cited",
  likelihood: null,
});
const lines: CitedLine[] = [
  { line: row(1, 1, "Ada & Bo <left>.", true), isConfirmed: false, sources: [{ part: part(1, 3), text: "we\n  left" }] },
  {
    line: row(2, 4, "Ada has seen it.", true),
    isConfirmed: true,
    sources: [
      { part: part(2, 3), text: "we\n  left" },
      { part: part(2, 9), text: "I saw" },
    ],
  },
  { line: row(3, 10, "Nothing else.", false), isConfirmed: null, sources: [] },
];
const brief = (isInvented = true) => citeBrief(lines, { name: "Affair", isInvented, version: "1.0.0", runId: "run_1", sources: new Map() });

/** Entries of an archive by path, with their year, as its directory names them. */
function unzip(archive: Uint8Array): Map<string, { readonly text: string; readonly year: number }> {
  const bytes = Buffer.from(archive);
  const entries = new Map<string, { readonly text: string; readonly year: number }>();
  let at = bytes.readUInt32LE(bytes.length - 6);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
    const content = bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    const nameLength = bytes.readUInt16LE(at + 28);
    const year = 1980 + (bytes.readUInt16LE(at + 14) >> 9);
    entries.set(bytes.toString("utf8", at + 46, at + 46 + nameLength), { text: content.toString("utf8"), year });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

describe("a brief in every format", () => {
  it("numbers each place once, in order of first use, and says what a person has not confirmed", () => {
    const { notes, questions, warnings } = brief();
    expect(notes.map(({ number, place, words }) => [number, place, words])).toEqual([
      [1, "t1 3–8", "we left"],
      [2, "t1 9–14", "I saw"],
    ]);
    expect(questions).toHaveLength(10);
    expect(questions[3]!.sentences[0]!.notes).toEqual([1, 2]);
    expect(warnings).toEqual(["People and texts are invented.", "Draft: 1 of 2 sentences that name somebody were confirmed by nobody."]);
    expect(brief(false).warnings).toHaveLength(1);
  });

  it("holds ten questions, every sentence and every note", async () => {
    const markdown = briefAsMarkdown(brief());
    expect(markdown.match(/^## \d+\. /gmu)).toHaveLength(10);
    expect(markdown).toContain("Ada & Bo <left>. [1]");
    expect(markdown).toContain("[2] t1 9–14: “I saw”");
    const page = briefAsPage(brief());
    expect(page.match(/<h2>\d+\. /gu)).toHaveLength(10);
    expect(page).toContain("Ada &amp; Bo &lt;left&gt;.");
    expect(page).not.toContain("<left>");
    expect(page).toContain('<li id="n2"><q>I saw</q>');
    const zip = unzip(await briefAsDocument(brief()));
    const document = zip.get("word/document.xml")!.text;
    for (const text of ["Ada &amp; Bo &lt;left&gt;.", "Nothing else.", "“I saw”", "10. "]) expect(document).toContain(text);
    expect(zip.get("docProps/core.xml")!.text).not.toContain("created");
    expect(briefAsJsonLines(lines).trim().split("\n")).toHaveLength(3);
  });

  it("loads nothing from anywhere", () => {
    const page = briefAsPage(brief());
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/https?:|<script|@import|url\(/u);
  });

  it("is the same bytes again, as a Word document too", async () => {
    const [first, second] = [await briefAsDocument(brief()), await briefAsDocument(brief())];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(Buffer.from(first).equals(Buffer.from(await briefAsDocument(brief(false))))).toBe(false);
    for (const { year } of unzip(first).values()) expect(year).toBe(1980);
  });
});

it("numbers in a row are told as a run, two of them one by one", () => {
  expect(runsOf([9, 1, 3, 2, 5, 6])).toEqual([
    [1, 3],
    [5, 5],
    [6, 6],
    [9, 9],
  ]);
  expect(runsOf([])).toEqual([]);
});
