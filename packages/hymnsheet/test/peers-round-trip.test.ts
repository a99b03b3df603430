/** What is exported as another program has it reads back as the same places, in the invented corpus and in texts full of emoji. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { Span } from "@hymnsheet/core/model/span";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { passageMatchTable, type PassageMatchRow } from "@hymnsheet/core/model/tables/passage-match";
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
