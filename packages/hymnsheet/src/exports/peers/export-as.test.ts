import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { actorTable } from "@hymnsheet/core/model/tables/actor";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { passageMatchTable, type PassageMatchRow } from "@hymnsheet/core/model/tables/passage-match";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { createWriter } from "../../store/create-writer.ts";
import { openProject } from "../../store/open-project.ts";
import { exportAs } from "./export-as.ts";
import { numberOf, type PeerFormat } from "./peer-format.ts";

/** "late" is published a day after "early/1"; both hold an emoji and an accent before the shared words. */
const texts: Readonly<Record<string, string>> = {
  "early/1": "😀 é We ask for nothing that is not clearly right.",
  late: "He said 😀😀: ask for nothing that is not clearly right! And more.",
};
const words = "ask for nothing that is not clearly right";
const days: Readonly<Record<string, number>> = { "early/1": 1, late: 2 };

const spanIn = (id: string): { start: number; end: number } => {
  const start = texts[id]!.indexOf(words);
  return { start, end: start + words.length };
};

const sources: SourceRow[] = Object.entries(texts).map(([source_id, text]) => ({
  source_id,
  path: `${source_id}.txt`,
  url: "",
  outlet: "",
  author: "",
  published_at: Date.UTC(2031, 2, days[source_id]),
  kind: "speech",
  language: "en",
  title: 'A "title" <of> two & more',
  sha256: "",
  char_count: text.length,
  astral_count: [...text].filter((character) => character.length === 2).length,
  reader: "text",
  duplicate_of: null,
}));

const match = (match_id: string, suppressed_by: string): PassageMatchRow => ({
  match_id,
  a_source_id: "late",
  a_start: spanIn("late").start,
  a_end: spanIn("late").end,
  a_speaker_id: "bo",
  a_utterance_id: "u2",
  b_source_id: "early/1",
  b_start: spanIn("early/1").start,
  b_end: spanIn("early/1").end,
  b_speaker_id: "ada",
  b_utterance_id: "u1",
  layer: "voices",
  type: "verbatim",
  token_count: 8,
  identity_share: 1,
  surprisal_bits: 61.25,
  suppressed_by,
  item_id: "item_1",
});

const item = (item_id: string, suppressed_by: string): ItemRow => ({
  item_id,
  level: "passage",
  text: words,
  about_id: null,
  token_count: 8,
  speaker_count: 2,
  source_count: 2,
  first_at: null,
  last_at: null,
  surprisal_bits: 61.25,
  suppressed_by,
  contained_in: null,
  shared_text_id: null,
});

const member = (item_id: string, source_id: string, owner_id: string): ItemMemberRow => ({
  item_id,
  owner_table: "passage_match",
  owner_id,
  source_id,
  span_start: spanIn(source_id).start,
  span_end: spanIn(source_id).end,
  utterance_id: `u-${source_id}`,
  speaker_id: source_id === "late" ? "bo" : "ada",
  stance: "uses",
  said_from: null,
  said_to: null,
  edit_share: 0,
  variant_no: 1,
  edit_count: 0,
});

let folder: string;
let project: ProjectReader;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hymnsheet-peers-"));
  const writer = await createWriter(join(folder, "project"), { memoryMb: 256, threads: 1 });
  const corpus = await writer.beginStage("corpus", "k", 1);
  for (const [id, text] of Object.entries(texts)) corpus.writeText(id, text);
  await corpus.write(sourceTable, sources);
  await corpus.write(actorTable, [
    { actor_id: "ada", kind: "person", name: "Ada Invented", origin: "given" },
    { actor_id: "bo", kind: "person", name: "Bo Invented", origin: "given" },
  ]);
  await corpus.finish();
  const found = await writer.beginStage("words", "k", 1);
  await found.write(passageMatchTable, [match("m1", ""), match("m2", "release_formula")]);
  await found.write(itemTable, [item("item_1", ""), item("item_2", "release_formula")]);
  // One place that two rows found is one member.
  const members = ["m1", "m2"].flatMap((owner) => [member("item_1", "late", owner), member("item_1", "early/1", owner)]);
  await found.write(itemMemberTable, [...members, member("item_2", "late", "m2")]);
  await found.finish();
  await writer.commit();
  project = await openProject(join(folder, "project"));
});
afterAll(async () => {
  await project.close();
  rmSync(folder, { recursive: true, force: true });
});

async function written(format: PeerFormat, withSuppressed = false): Promise<Record<string, unknown>[]> {
  const out = join(folder, `${format}.jsonl`);
  const count = await exportAs(project, format, { out, withSuppressed });
  const lines = readFileSync(out, "utf8").split("\n").slice(0, -1);
  expect(lines).toHaveLength(count);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe("passages as another program has them", () => {
  test("passim: a line per member, places in code points so that Python finds the words, each place once", async () => {
    const rows = await written("passim");
    expect(rows.map(({ id, series, speaker, size, date }) => ({ id, series, speaker, size, date }))).toEqual([
      { id: "early/1", series: "ada", speaker: "Ada Invented", size: 2, date: "2031-03-01T00:00:00Z" },
      { id: "late", series: "bo", speaker: "Bo Invented", size: 2, date: "2031-03-02T00:00:00Z" },
    ]);
    for (const { id, begin, end, text } of rows) {
      expect([...texts[String(id)]!].slice(Number(begin), Number(end)).join("")).toBe(words);
      expect(text).toBe(words);
    }
    expect(new Set(rows.map(({ cluster }) => cluster)).size).toBe(1);
    expect(new Set(rows.map(({ uid }) => uid)).size).toBe(2);
  });

  test("TextPAIR: a line per match, the earlier text as source, places in bytes of UTF-8", async () => {
    const [row, ...others] = await written("textpair");
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      source_doc_id: "early/1",
      target_doc_id: "late",
      source_author: "Ada Invented",
      source_date: "2031-03-01",
    });
    for (const side of ["source", "target"]) {
      const bytes = Buffer.from(texts[String(row![`${side}_doc_id`])]!, "utf8");
      expect(bytes.subarray(Number(row![`${side}_start_byte`]), Number(row![`${side}_end_byte`])).toString("utf8")).toBe(words);
      expect(row![`${side}_passage`]).toBe(words);
      expect(Number(row![`${side}_end_position`])).toBeLessThanOrEqual(100);
    }
    expect(row).toMatchObject({ source_context_before: "😀 é We ", target_context_after: "! And more.", group_id: numberOf("item_1") });
  });

  test("PAN: a file per pair of texts, the later text as this, offsets and lengths in code points, names that every system allows", async () => {
    const out = join(folder, "pan");
    expect(await exportAs(project, "pan", { out })).toBe(1);
    expect(readdirSync(out)).toEqual(["late-early%2F1.xml"]);
    const xml = readFileSync(join(out, "late-early%2F1.xml"), "utf8");
    const feature =
      /this_offset="(\d+)" this_length="(\d+)" source_reference="early\/1\.txt" source_offset="(\d+)" source_length="(\d+)"/u.exec(xml);
    const [offset, length, sourceOffset, sourceLength] = feature!.slice(1).map(Number) as [number, number, number, number];
    expect([...texts["late"]!].slice(offset, offset + length).join("")).toBe(words);
    expect([...texts["early/1"]!].slice(sourceOffset, sourceOffset + sourceLength).join("")).toBe(words);
    expect(xml).toContain('<document reference="late.txt">');
  });

  test("hold what is set aside only when asked, and then with its reason", async () => {
    const reasons = (rows: Record<string, unknown>[]): unknown[] => rows.map(({ suppressed_by }) => suppressed_by).sort();
    expect(reasons(await written("passim", true))).toEqual(["", "", "release_formula"]);
    expect(reasons(await written("textpair", true))).toEqual(["", "release_formula"]);
  });

  test("are never mixed with files of an earlier export", async () => {
    await expect(exportAs(project, "pan", { out: join(folder, "pan") })).rejects.toMatchObject({ code: "OUTPUT_FAILED" });
    await expect(exportAs(project, "pan", { out: join(folder, "passim.jsonl") })).rejects.toMatchObject({ code: "OUTPUT_FAILED" });
    await expect(exportAs(project, "passim", { out: join(folder, "no", "out.json") })).rejects.toMatchObject({ code: "OUTPUT_FAILED" });
  });
});
