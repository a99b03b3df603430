import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findInputFiles } from "../input-files.ts";
import type { PeerFinding, PeerPlace } from "./peer-finding.ts";
import { peerReaders } from "./peer-readers.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hymnsheet-peer-files-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(format: keyof typeof peerReaders, files: Readonly<Record<string, string>>): Promise<PeerFinding[]> {
  const root = mkdtempSync(join(folder, "in-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  const found: PeerFinding[] = [];
  for await (const finding of peerReaders[format]((await findInputFiles([root])).files)) found.push(finding);
  return found;
}

const codes = (found: readonly PeerFinding[]): (string | null)[] => found.map((one) => (one.kind === "problem" ? one.code : null));
const places = (found: readonly PeerFinding[]): (readonly PeerPlace[])[] =>
  found.flatMap((one) => (one.kind === "group" ? [one.places] : []));
const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

test("passim: members of a cluster come together over the parts that Spark writes, its marker of success is passed over", async () => {
  // As version 2 writes them: 64-bit numbers, fields of the input passed on.
  const first = `{"uid":-6916287233480453325,"cluster":8589934592,"size":2,"pboiler":0.0,"begin":3,"end":9,"boiler":false,"src":[],"id":"a","text":"x y"}\n`;
  const found = await read("passim", {
    "out.json/part-00000.json": first,
    "out.json/part-00001.json": lines([{ uid: 7, cluster: 8589934592, size: 2, begin: 0, end: 6, id: "b", text: "x y" }]),
    "out.json/_SUCCESS": "",
  });
  expect(codes(found)).toEqual([null]);
  expect(places(found)[0]).toEqual([
    { references: ["a"], start: 3, end: 9, unit: "codepoint", text: "x y" },
    { references: ["b"], start: 0, end: 6, unit: "codepoint", text: "x y" },
  ]);
});

test("passim: pairwise alignments are pairs; their aligned texts are not taken for the words", async () => {
  const found = await read("passim", {
    "align.json": lines([
      { uid: 1, uid2: 2, id: "a", id2: "b", begin: 1, end: 5, begin2: 2, end2: 6, s1: "ab-d", s2: "abcd", text: "whole" },
    ]),
  });
  expect(places(found)[0]).toEqual([
    { references: ["a"], start: 1, end: 5, unit: "codepoint", text: null },
    { references: ["b"], start: 2, end: 6, unit: "codepoint", text: null },
  ]);
});

test("passim: a line without a place is a problem with its line, and the rest is read", async () => {
  const found = await read("passim", {
    "out.json": lines([{ id: "a", begin: -1, end: 2, cluster: 1 }, { cluster: 2 }, { id: "c", begin: 0, end: 4, cluster: 3 }]),
  });
  expect(codes(found)).toEqual(["peer_line_unusable", "peer_line_unusable", null]);
  expect(found[1]).toMatchObject({ line: 2 });
});

test("TextPAIR: numbers as texts, as older versions have them, and as numbers; what the text may be called in order", async () => {
  const row = { source_doc_id: "12", source_filename: "/data/a.txt", source_start_byte: "5", source_end_byte: "20", source_passage: "p q" };
  const found = await read("textpair", {
    "alignments.jsonl": lines([{ ...row, target_doc_id: 7, target_start_byte: 0, target_end_byte: 15, target_passage: "p q" }, row]),
  });
  expect(places(found)).toEqual([
    [
      { references: ["12", "/data/a.txt"], start: 5, end: 20, unit: "utf8", text: "p q" },
      { references: ["7"], start: 0, end: 15, unit: "utf8", text: "p q" },
    ],
  ]);
  expect(codes(found)).toEqual([null, "peer_line_unusable"]);
});

test("TextPAIR: a packed file is named with what unpacks it", async () => {
  const found = await read("textpair", { "alignments.jsonl.lz4": '\u0004"M\u0018' });
  expect(found).toMatchObject([{ kind: "problem", code: "peer_packed", message: expect.stringContaining("lz4 -d") as string }]);
});

test("PAN: every feature is a pair; labels of its corpora are read too, other features and the texts beside them are not", async () => {
  const found = await read("pan", {
    "detections/s1-r1.xml": `<?xml version="1.0" encoding="UTF-8"?>
<document reference='suspicious &amp; 1.txt'>
  <feature name="detected-plagiarism" this_offset="5" this_length="1000" source_reference="r1.txt" source_offset="100" source_length="900"/>
  <feature name="about" authors="x" />
  <feature source_length="3" source_offset="0" source_reference="r2.txt" this_length="3" this_offset="7" name="plagiarism"></feature>
</document>`,
    "detections/pairs": "s1.txt r1.txt",
    "susp/s1.txt": "words",
  });
  expect(codes(found)).toEqual([null, null]);
  expect(places(found)).toEqual([
    [
      { references: ["suspicious & 1.txt"], start: 5, end: 1005, unit: "codepoint", text: null },
      { references: ["r1.txt"], start: 100, end: 1000, unit: "codepoint", text: null },
    ],
    [
      { references: ["suspicious & 1.txt"], start: 7, end: 10, unit: "codepoint", text: null },
      { references: ["r2.txt"], start: 0, end: 3, unit: "codepoint", text: null },
    ],
  ]);
});

test("PAN: a file that is no such document and a feature without a place are problems; an empty document is nothing", async () => {
  const feature =
    '<feature name="detected-plagiarism" this_offset="x" this_length="2" source_reference="r" source_offset="1" source_length="1"/>';
  const found = await read("pan", {
    "a.xml": "<other/>",
    "b.xml": `<document reference="s.txt">${feature}</document>`,
    "c.xml": '<document reference="s.txt"/>',
  });
  expect(codes(found)).toEqual(["peer_line_unusable", "peer_line_unusable"]);
});
