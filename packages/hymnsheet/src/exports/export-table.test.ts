import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { actorTable } from "@hymnsheet/core/model/tables/actor";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { passageMatchTable, type PassageMatchRow } from "@hymnsheet/core/model/tables/passage-match";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { tables } from "@hymnsheet/core/model/tables/tables";
import { createWriter } from "../store/create-writer.ts";
import { openProject } from "../store/open-project.ts";
import { exportAll } from "./export-all.ts";
import { exportTable } from "./export-table.ts";

const texts: Readonly<Record<string, string>> = {
  s1: "😀 We ask for nothing that is not clearly right.",
  s2: "He said: ask for nothing that is not clearly right! 😀😀 And more.",
};
const words = "ask for nothing that is not clearly right";

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
  published_at: Date.UTC(1829, 2, 4),
  kind: "speech",
  language: "en",
  title: "",
  sha256: "",
  char_count: text.length,
  astral_count: [...text].filter((character) => character.length === 2).length,
  reader: "text",
  duplicate_of: null,
}));

const match: PassageMatchRow = {
  match_id: "m1",
  a_source_id: "s1",
  a_start: spanIn("s1").start,
  a_end: spanIn("s1").end,
  a_speaker_id: "ann",
  a_utterance_id: "u1",
  b_source_id: "s2",
  b_start: spanIn("s2").start,
  b_end: spanIn("s2").end,
  b_speaker_id: "bob",
  b_utterance_id: "u2",
  layer: "voices",
  type: "verbatim",
  token_count: 8,
  identity_share: 1,
  surprisal_bits: 61.25,
  suppressed_by: "",
  item_id: "i1",
};

const member = (id: string): ItemMemberRow => ({
  item_id: "i1",
  owner_table: "passage_match",
  owner_id: "m1",
  source_id: id,
  span_start: spanIn(id).start,
  span_end: spanIn(id).end,
  utterance_id: `u-${id}`,
  speaker_id: id,
  stance: "uses",
  said_from: null,
  said_to: Date.UTC(2020, 0, 1) + 250,
  edit_share: 0.0000004,
  variant_no: 1,
  edit_count: 0,
});

async function writeProject(folder: string, isReversed: boolean): Promise<void> {
  const ordered = <T>(rows: readonly T[]): T[] => (isReversed ? rows.toReversed() : [...rows]);
  const writer = await createWriter(folder, { memoryMb: 256, threads: 2 });
  const corpus = await writer.beginStage("corpus", "k", 1);
  for (const [id, text] of ordered(Object.entries(texts))) corpus.writeText(id, text);
  await corpus.write(sourceTable, ordered(sources));
  await corpus.write(
    actorTable,
    ordered(Array.from({ length: 5000 }, (_, at) => ({ actor_id: `a${at}`, kind: "person", name: `=cmd ${at}`, origin: "given" }))),
  );
  await corpus.finish();
  const found = await writer.beginStage("words", "k", 1);
  await found.write(passageMatchTable, [match]);
  await found.write(itemMemberTable, ordered([member("s1"), member("s2")]));
  await found.finish();
  await writer.commit();
}

let folder: string;
let project: ProjectReader;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hymnsheet-export-"));
  await writeProject(join(folder, "project"), false);
  project = await openProject(join(folder, "project"));
});
afterAll(async () => {
  await project.close();
  rmSync(folder, { recursive: true, force: true });
});

async function streamed(name: string, options: Partial<Parameters<typeof exportTable>[2]> = {}): Promise<string> {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  await exportTable(project, name, { format: "jsonl", ...options, stream });
  return Buffer.concat(chunks).toString("utf8");
}

const objects = (lines: string): Record<string, unknown>[] =>
  lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("an exported table", () => {
  it("has its rows in key order, keys in declared order, measures rounded, times in ISO", async () => {
    const rows = objects(await streamed("item_member"));
    expect(rows.map((row) => row["source_id"])).toEqual(["s1", "s2"]);
    expect(Object.keys(rows[0]!)).toEqual(Object.keys(itemMemberTable.columns));
    expect(rows[0]).toMatchObject({ said_from: null, said_to: "2020-01-01T00:00:00.250Z", edit_share: 0 });
  });

  it("carries the exact text of both sides when asked", async () => {
    expect(objects(await streamed("passage_match", { withText: true }))).toEqual([{ ...match, a_text: words, b_text: words }]);
    expect(objects(await streamed("item_member", { withText: true })).map((row) => row["text"])).toEqual([words, words]);
  });

  it("counts code points when asked, so that Python finds the same words", async () => {
    const [row] = objects(await streamed("passage_match", { offsets: "codepoint", withText: true }));
    for (const side of ["a", "b"]) {
      const characters = [...texts[String(row![`${side}_source_id`])]!];
      expect(characters.slice(Number(row![`${side}_start`]), Number(row![`${side}_end`])).join("")).toBe(words);
      expect(row![`${side}_text`]).toBe(words);
    }
  });

  it("serves texts like any other table", async () => {
    expect(objects(await streamed("source_text"))).toEqual(Object.entries(texts).map(([source_id, text]) => ({ source_id, text })));
  });

  it("of a level that was not run is empty: no line, a header, a Parquet file", async () => {
    expect(await streamed("figure")).toBe("");
    expect(await streamed("figure", { format: "csv" })).toMatch(/^figure_id,[a-z_,]+\r\n$/);
    expect((await streamed("figure", { format: "parquet" })).startsWith("PAR1")).toBe(true);
  });

  it("is marked in CSV so that no spreadsheet runs a cell, only when asked", async () => {
    expect((await streamed("actor", { format: "csv" })).split("\r\n")[1]).toBe("a0,person,=cmd 0,given");
    expect((await streamed("actor", { format: "csv", spreadsheetSafe: true })).split("\r\n")[1]).toBe("a0,person,'=cmd 0,given");
  });

  it("is refused by name when there is no such table, and leaves no file behind", async () => {
    await expect(exportTable(project, "itm", { format: "csv", out: join(folder, "itm.csv") })).rejects.toMatchObject({
      code: "TABLE_UNKNOWN",
    });
    await expect(exportTable(project, "item", { format: "csv", out: join(folder, "no", "item.csv") })).rejects.toMatchObject({
      code: "OUTPUT_FAILED",
    });
    await expect(exportTable(project, "item", { format: "parquet", out: join(folder, "no", "i.parquet") })).rejects.toMatchObject({
      code: "OUTPUT_FAILED",
    });
    expect(readdirSync(folder)).toEqual(["project"]);
  });

  it("ends quietly when the reader of a pipe goes away", async () => {
    const stream = new PassThrough({ highWaterMark: 16 });
    stream.once("data", () => stream.destroy(Object.assign(new Error("gone"), { code: "EPIPE" })));
    await exportTable(project, "actor", { format: "jsonl", stream });
  });
});

describe("two exports of the same rows", () => {
  it("to Parquet have the same bytes whether the database copies them or they pass through a reader of decisions", async () => {
    const passing: ProjectReader = {
      rows: (table, query) => project.rows(table, query),
      scan: (table, query) => project.scan(table, query),
      count: (table, query) => project.count(table, query),
      countBy: (table, columns, query) => project.countBy(table, columns, query),
      topItems: (options) => project.topItems(options),
      slices: (spans, context) => project.slices(spans, context),
      text: (sourceId) => project.text(sourceId),
      close: () => project.close(),
    };
    const [copied, passed] = ["copied", "passed"].map((name) => join(folder, `${name}.parquet`));
    for (const name of ["passage_match", "item_member", "actor", "source", "figure"]) {
      expect(await exportTable(project, name, { format: "parquet", out: copied! })).toBe(
        await exportTable(passing, name, { format: "parquet", out: passed! }),
      );
      expect(readFileSync(copied!).equals(readFileSync(passed!)), name).toBe(true);
    }
    for (const path of [copied, passed]) rmSync(path!);
  });

  it("have the same bytes in every format, whatever the order in which rows were written", { timeout: 120_000 }, async () => {
    await writeProject(join(folder, "reversed"), true);
    const reversed = await openProject(join(folder, "reversed"));
    for (const format of ["jsonl", "csv", "parquet"] as const) {
      await exportAll(project, join(folder, `one-${format}`), { format, withText: true });
      await exportAll(reversed, join(folder, `two-${format}`), { format, withText: true });
      for (const { name } of tables) {
        const [one, two] = ["one", "two"].map((run) => readFileSync(join(folder, `${run}-${format}`, `${name}.${format}`)));
        expect(one!.equals(two!), `${name}.${format}`).toBe(true);
      }
    }
    await reversed.close();
    for (const name of readdirSync(folder).filter((entry) => entry !== "project")) rmSync(join(folder, name), { recursive: true });
  });
});
