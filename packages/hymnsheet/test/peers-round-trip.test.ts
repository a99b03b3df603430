/** What is exported as another program has it reads back as the same places, in the invented corpus and in texts full of emoji. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { Span } from "@hymnsheet/core/model/span";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { passageMatchTable, type PassageMatchRow } from "@hymnsheet/core/model/tables/passage-match";
import { main } from "../src/cli/main.ts";
import { compareGroups } from "../src/compare/compare-groups.ts";
import { resolveGroups } from "../src/compare/resolve-groups.ts";
import { exportAs } from "../src/exports/peers/export-as.ts";
import type { PeerFormat } from "../src/exports/peers/peer-format.ts";
import { findInputFiles } from "../src/readers/input-files.ts";
import { peerReaders } from "../src/readers/peers/peer-readers.ts";
import { defaultRunOptions, fileInputs, openReviewed, runInFolder } from "../src/index.ts";

const EXODUS = fileURLToPath(new URL("../../../fixtures/exodus", import.meta.url));
const LINE = "he guards the 🌊 harbour like a lighthouse keeper who has sold the lamp and kept the receipts 😀";
let scratch = "";
let reader: ProjectReader;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "hymnsheet-round-"));
  const rows = [
    { id: "emoji/one", speaker: "Ada Invented", date: "2031-03-03", text: `😀😀 Café, friends: ${LINE}. We will speak of bread.` },
    { id: "emoji two", speaker: "Bo Invented", date: "2031-03-09", text: `🌊 Nobody asked me to come. Still, 😀 ${LINE}. “Ça va”.` },
    // A character between U+FFFF and the astral plane's twin: U+FFFD stays one unit, U+1F600 two.
    { id: "emoji-three", speaker: "Cy Invented", date: "2031-03-10", text: `\uFFFD一 ${LINE}, and so we say again.` },
  ];
  writeFileSync(join(scratch, "emoji.jsonl"), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  const options = { ...defaultRunOptions(), name: "Round trip", isInvented: true, runtime: { workers: 1, memory: 512 } };
  await runInFolder(join(scratch, "project"), { options, inputs: await fileInputs([EXODUS, join(scratch, "emoji.jsonl")]) });
  reader = await openReviewed(join(scratch, "project"));
}, 120_000);
afterAll(async () => {
  await reader.close();
  rmSync(scratch, { recursive: true, force: true });
});

const keyOf = (spans: readonly Span[]): string =>
  spans
    .map(({ source_id, span_start, span_end }) => `${source_id} ${span_start} ${span_end}`)
    .sort()
    .join(" | ");

const sidesOf = (match: PassageMatchRow): Span[] => [
  { source_id: match.a_source_id, span_start: match.a_start, span_end: match.a_end },
  { source_id: match.b_source_id, span_start: match.b_start, span_end: match.b_end },
];

async function exportedAndRead(format: PeerFormat): Promise<Awaited<ReturnType<typeof resolveGroups>>> {
  const out = join(scratch, format === "pan" ? "pan" : `${format}.jsonl`);
  await exportAs(reader, format, { out });
  return resolveGroups(peerReaders[format]((await findInputFiles([out])).files), reader);
}

test("the emoji corpus is shared at all, else nothing is tested", async () => {
  const matches = await reader.rows<PassageMatchRow>(passageMatchTable, { where: { suppressed_by: "" } });
  expect(matches.filter((match) => match.a_source_id.startsWith("emoji")).length).toBeGreaterThanOrEqual(2);
});

test.each(["textpair", "pan"] as const)("matches as %s come back as the same pairs of places", async (format) => {
  const { groups, problems } = await exportedAndRead(format);
  const matches = await reader.rows<PassageMatchRow>(passageMatchTable, { where: { suppressed_by: "" } });
  expect(problems).toEqual([]);
  expect(groups.map(keyOf).sort()).toEqual(matches.map((match) => keyOf(sidesOf(match))).sort());
  const compared = await compareGroups(groups, reader);
  expect(compared).toMatchObject({ theirCount: matches.length, sharedCount: matches.length, ourSharedCount: matches.length });
  expect(new Set(compared.rows.map(({ found_by }) => found_by))).toEqual(new Set(["both"]));
});

test("families as passim's clusters come back as the same places", async () => {
  const { groups, problems } = await exportedAndRead("passim");
  const items = await reader.rows<ItemRow>(itemTable, { where: { level: "passage", suppressed_by: "" } });
  const members = await reader.rows<ItemMemberRow>(itemMemberTable, { where: { item_id: items.map(({ item_id }) => item_id) } });
  expect(problems).toEqual([]);
  const expected = items.map(({ item_id }) => keyOf(members.filter((member) => member.item_id === item_id)));
  expect(groups.map(keyOf).sort()).toEqual(expected.sort());
});

test("compare writes who found what with the words, and tells what could not be used", async () => {
  const matches = await reader.rows<PassageMatchRow>(passageMatchTable, { where: { suppressed_by: "" } });
  const emoji = matches.find((match) => match.a_source_id.startsWith("emoji"))!;
  const [a, b] = sidesOf(emoji) as [Span, Span];
  const pair = (one: Span, other: Span, text: string): object => ({
    source_doc_id: one.source_id,
    source_start_byte: Buffer.byteLength((textOf.get(one.source_id) ?? "").slice(0, one.span_start)),
    source_end_byte: String(Buffer.byteLength((textOf.get(one.source_id) ?? "").slice(0, one.span_end))),
    source_passage: text,
    target_filename: `/some/where/${other.source_id}.txt`,
    target_start_byte: Buffer.byteLength((textOf.get(other.source_id) ?? "").slice(0, other.span_start)),
    target_end_byte: Buffer.byteLength((textOf.get(other.source_id) ?? "").slice(0, other.span_end)),
  });
  const textOf = new Map<string, string>();
  for (const { source_id } of [a, b]) textOf.set(source_id, (await reader.text(source_id))!);
  const words = textOf.get(a.source_id)!.slice(a.span_start, a.span_end);
  const first = { source_id: a.source_id, span_start: 0, span_end: 2 };
  const lines = [
    pair(a, b, words),
    pair(first, { ...b, span_start: 0, span_end: 2 }, "😀"),
    pair({ ...a, source_id: "nobody" }, b, "x"),
    { ...pair(a, b, "other words"), target_end_byte: 999_999 },
    { source_doc_id: a.source_id },
  ];
  const file = join(scratch, "alignments.jsonl");
  writeFileSync(file, `${lines.map((line) => JSON.stringify(line)).join("\n")}\n{"broken"\n`);
  const out = join(scratch, "compared.jsonl");
  let err = "";
  const terminal = { out: () => undefined, err: (text: string) => void (err += text), isScreen: false, now: () => 0 };
  expect(await main(["compare", join(scratch, "project"), file, "--as", "textpair", "--out", out], terminal)).toBe(0);
  const rows = readFileSync(out, "utf8")
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rows[0]).toMatchObject({
    found_by: "both",
    a_text: words,
    a_speaker_id: emoji.a_speaker_id,
    layer: emoji.layer,
    item_id: emoji.item_id,
  });
  expect(rows[1]).toMatchObject({ found_by: "theirs", layer: null, surprisal_bits: null, item_id: "" });
  expect(rows.slice(2).map(({ found_by }) => found_by)).toEqual(Array(matches.length - 1).fill("ours"));
  expect(err).toContain("No source of the project, or more than one, is called “nobody”");
  expect(err).toContain("999999 is no place in the text");
  expect(err).toContain("has other words than the file gives");
  expect(err).toContain("alignments.jsonl:5: This does not hold places as TextPAIR writes them");
  expect(err).toContain("alignments.jsonl:6: This is no valid JSON");
  expect(err).toContain("textpair: 2 pairs of places in 2 groups.");
  expect(err).toContain("Of theirs, 1 (50.0 %) are ours too, 0 are set aside here, 1 are only theirs.");
  expect(err).toContain(`Of our ${matches.length} that count, 1 (`);
});

test("compare ends with 2 when nothing of the file is a place of the project", async () => {
  const file = join(scratch, "none.jsonl");
  writeFileSync(file, "");
  let err = "";
  const terminal = { out: () => undefined, err: (text: string) => void (err += text), isScreen: false, now: () => 0 };
  expect(await main(["compare", join(scratch, "project"), file, "--as", "passim"], terminal)).toBe(2);
  expect(err).toContain("under the same ids or file names");
});
