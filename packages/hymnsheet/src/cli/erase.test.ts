/** Withdrawing and forgetting, on a whole invented case, by the command line: nothing is left in any byte of the folder, and nothing comes back. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { problemTable, type ProblemRow } from "@hymnsheet/core/model/tables/problem";
import { attributionTable, type AttributionRow } from "@hymnsheet/core/model/tables/attribution";
import { figureTable, type FigureRow } from "@hymnsheet/core/model/tables/figure";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { sourceTextTable } from "@hymnsheet/core/model/tables/source-text";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { tables } from "@hymnsheet/core/model/tables/tables";
import type { AnyTable } from "@hymnsheet/core/model/tables/define-table";
import { openProject, openReviewed, readReviews } from "../index.ts";
import { planWithdrawal } from "../run/plan-erasure.ts";
import { replaceTombstones } from "../store/tombstones.ts";
import { main } from "./main.ts";

const corpus = fileURLToPath(new URL("../../../../fixtures/exodus", import.meta.url));
let scratch = "";
let whole = "";

async function hymnsheet(...words: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let [out, err] = ["", ""];
  const terminal = { out: (text: string) => void (out += text), err: (text: string) => void (err += text), isScreen: false, now: () => 0 };
  return { code: await main(words, terminal), out, err };
}
const analyze = (folder: string, from = corpus): ReturnType<typeof hymnsheet> =>
  hymnsheet("analyze", from, "--out", folder, "--workers", "1", "--name", "study");
async function read<R>(folder: string, table: AnyTable): Promise<R[]> {
  const reader = await openReviewed(folder);
  try {
    return await reader.rows<R>(table);
  } finally {
    await reader.close();
  }
}
/** Every file below a folder whose bytes hold one of the words, in either case. */
function holding(folder: string, words: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path).toString("latin1").toLowerCase();
      return words.some((word) => bytes.includes(Buffer.from(word.toLowerCase(), "utf8").toString("latin1")));
    })
    .map((path) => path.slice(folder.length + 1));
}
/** Tables of which some row holds one of the words: what a database keeps compressed, no grep finds. */
async function tablesHolding(folder: string, words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const table of tables) {
    const rows = JSON.stringify(await read(folder, table)).toLowerCase();
    if (words.some((word) => rows.includes(word.toLowerCase()))) found.push(table.name);
  }
  return found;
}
/** Rows of every table but decisions, paths apart. */
async function everything(folder: string): Promise<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const table of tables) {
    if (table.name === "review" || table.name === "problem") continue;
    const rows = (await read<Record<string, unknown>>(folder, table)).map((row) => (table.name === "source" ? { ...row, path: "" } : row));
    all[table.name] = JSON.stringify(rows);
  }
  return all;
}
const copyOf = (name: string): string => {
  const folder = join(scratch, name);
  cpSync(whole, folder, { recursive: true });
  return folder;
};

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "hymnsheet-erased-"));
  whole = join(scratch, "whole");
  expect((await analyze(whole)).code).toBe(0);
}, 120_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("withdraw", () => {
  test("a source goes from every byte of the folder, counts follow, it does not come back under any name, and old reports are told superseded", async () => {
    const folder = copyOf("withdrawn");
    const old = join(scratch, "old.html");
    cpSync(join(folder, "report.html"), old);
    const text = (await read<{ source_id: string; text: string }>(folder, sourceTextTable)).find((row) => row.source_id === "t2")!.text;
    // A run of words that no other source has.
    const others = (await read<{ source_id: string; text: string }>(folder, sourceTextTable))
      .filter((row) => row.source_id !== "t2")
      .map((row) => row.text);
    const phrase = text
      .split(/[.\n]/u)
      .map((piece) => piece.trim())
      .find((piece) => piece.length > 50 && others.every((other) => !other.includes(piece.slice(0, 30))))!
      .slice(0, 30);
    const members = await read<ItemMemberRow>(folder, itemMemberTable);
    const shared = (await read<ItemRow>(folder, itemTable)).find(
      (item) =>
        item.level === "passage" &&
        item.speaker_count === 4 &&
        item.suppressed_by === "" &&
        members.filter((row) => row.item_id === item.item_id && row.source_id === "t2").length === 1,
    )!;
    const [figure] = (await read<FigureRow>(folder, figureTable)).filter((row) => row.source_id === "t2");
    await hymnsheet("review", folder, "reject", figure!.figure_id, "--later");
    await hymnsheet(
      "review",
      folder,
      "note",
      shared.item_id,
      "--value",
      `it says: ${text.split(/\s+/u).slice(20, 30).join(" ")}`,
      "--later",
    );
    await hymnsheet("review", folder, "note", shared.item_id, "--value", "stays", "--later");
    mkdirSync(join(folder, "validation"));
    writeFileSync(join(folder, "validation", "sample_1.csv"), `finding,text\nf1,"${text.slice(400, 700).replaceAll('"', "'")}"\n`);
    writeFileSync(join(folder, "validation", "sample_2.csv"), "finding,text\nf2,nothing of it\n");
    writeFileSync(join(folder, "mine.csv"), text.slice(100, 500));
    expect(holding(folder, [phrase])).not.toEqual([]);

    const dry = await hymnsheet("withdraw", folder, "t2", "--dry-run");
    expect([dry.code, dry.out.includes("t2"), existsSync(join(folder, "tombstones.jsonl"))]).toEqual([0, true, false]);
    const { code, err } = await hymnsheet("withdraw", folder, "t2", "--reason", "the speaker asked", "--yes");
    expect(code, err).toBe(0);
    expect(err).toMatch(/look at them and remove them yourself: mine\.csv\./u);
    expect(readdirSync(join(folder, "validation"))).toEqual(["sample_2.csv"]);
    rmSync(join(folder, "mine.csv"));
    expect(holding(folder, [phrase])).toEqual([]);
    // The tombstone is told as a problem, by the id alone.
    expect(await tablesHolding(folder, [phrase])).toEqual([]);
    expect(await tablesHolding(folder, [`"t2"`, `"t2#title"`])).toEqual(["problem"]);
    expect((await read<ItemMemberRow>(folder, itemMemberTable)).some((row) => row.source_id === "t2")).toBe(false);
    const notes = readReviews(folder).reviews.map(({ verb, value }) => [verb, value]);
    expect(notes).toEqual([
      ["note", ""],
      ["note", "stays"],
    ]);
    const told = (await read<ProblemRow>(folder, problemTable)).filter((row) => row.code === "source_withdrawn");
    expect(told.map((row) => row.source)).toEqual(["t2"]);

    const after = await everything(folder);
    expect((await analyze(folder)).code).toBe(0);
    const again = await everything(folder);
    expect(Object.keys(again).filter((name) => again[name] !== after[name] && !["run", "stage"].includes(name))).toEqual([]);
    // The same text under another id.
    const renamed = join(scratch, "renamed");
    mkdirSync(renamed);
    writeFileSync(join(renamed, "other-name.txt"), text);
    expect((await hymnsheet("analyze", corpus, renamed, "--out", folder, "--workers", "1", "--name", "study")).code).toBe(0);
    expect(holding(folder, [phrase])).toEqual([]);
    expect((await read<SourceRow>(folder, sourceTable)).some((row) => row.path.includes("other-name"))).toBe(false);

    const verified = await hymnsheet("verify", old, "--project", folder, "--json");
    expect(verified.code).toBe(1);
    expect(JSON.parse(verified.out)).toMatchObject({
      data: "untouched",
      project: { state: "superseded", tombstones: [{ reason: "the speaker asked" }] },
    });
    expect((await hymnsheet("withdraw", folder, "t2", "--yes")).code).toBe(2);
  }, 900_000);
});

describe("forget", () => {
  const names = ["Orvell", "Bastian"];

  test("a person goes from every byte of the folder, statements, names and words that others ascribe; offsets and the rest stay; nothing comes back", async () => {
    const folder = copyOf("forgotten");
    const texts = new Map(
      (await read<{ source_id: string; text: string }>(folder, sourceTextTable)).map((row) => [row.source_id, row.text]),
    );
    const ofWords = (row: AttributionRow): string => texts.get(row.source_id)!.slice(row.span_start, row.span_end).slice(5, 40);
    // Words that nobody else is told to have said.
    const ascribed = (await read<AttributionRow>(folder, attributionTable)).find(
      (row) =>
        row.speaker_id === "orvell" &&
        row.source_id !== "t1" &&
        [...texts.values()].filter((text) => text.includes(ofWords(row))).length <= 2 &&
        texts.get("t1")!.includes(ofWords(row)),
    )!;
    const words = ofWords(ascribed);
    expect(holding(folder, names)).not.toEqual([]);
    expect((await tablesHolding(folder, names)).length).toBeGreaterThan(5);
    await hymnsheet("review", folder, "merge", "Mr Orvell", "--into", "Bastian Orvell", "--later");
    await hymnsheet(
      "review",
      folder,
      "note",
      (await read<ItemRow>(folder, itemTable))[0]!.item_id,
      "--value",
      "Bastian Orvell said so too",
      "--later",
    );

    const wider = await hymnsheet("forget", folder, "Bastian Orvell", "--also", "Old Bas", "--dry-run");
    expect([wider.code, wider.out.includes("Old Bas"), existsSync(join(folder, "tombstones.jsonl"))]).toEqual([0, true, false]);
    const named = await hymnsheet("forget", folder, "Bastian Orvell", "--reason", "as Mr Orvell asked", "--yes");
    expect([named.code, existsSync(join(folder, "tombstones.jsonl"))]).toEqual([2, false]);
    const { code, err } = await hymnsheet("forget", folder, "Bastian Orvell", "--reason", "asked to be", "--yes");
    expect(code, err).toBe(0);
    expect(err).not.toContain("remove them yourself");
    expect(holding(folder, [...names, words])).toEqual([]);
    expect(await tablesHolding(folder, [...names, words])).toEqual([]);
    const left = new Map(
      (await read<{ source_id: string; text: string }>(folder, sourceTextTable)).map((row) => [row.source_id, row.text]),
    );
    expect(left.has("t1")).toBe(false);
    expect(left.get(ascribed.source_id)).toHaveLength(texts.get(ascribed.source_id)!.length);
    expect(left.get("t5")).toBe(texts.get("t5")!.replaceAll("Mr Orvell", "\u2588".repeat(9)));

    const after = await everything(folder);
    expect((await analyze(folder)).code).toBe(0);
    expect(holding(folder, [...names, words])).toEqual([]);
    const again = await everything(folder);
    expect(Object.keys(again).filter((name) => again[name] !== after[name] && !["run", "stage"].includes(name))).toEqual([]);
    expect((await read<ProblemRow>(folder, problemTable)).filter((row) => row.code === "person_forgotten")).toHaveLength(1);
    expect((await hymnsheet("forget", folder, "Bastian Orvell", "--yes")).code).toBe(2);
  }, 900_000);
});

describe("an erasure that was stopped", () => {
  test("is finished by the next run of any kind, also one that reads nothing", async () => {
    const folder = join(scratch, "stopped");
    const LINE = "he guards the harbour like a lighthouse keeper who has sold the lamp and kept the receipts";
    const rows = ["Ada Invented", "Bo Invented", "Cy Invented"].map((speaker, i) => ({
      id: `s${i}`,
      speaker,
      text: `Word ${i} of ${speaker}. Still, ${LINE}. Marker${i} ends.`,
    }));
    const input = join(scratch, "three.jsonl");
    writeFileSync(input, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
    await hymnsheet("analyze", input, "--out", folder, "--levels", "words,voices", "--workers", "1");
    const [line] = (await read<ItemRow>(folder, itemTable)).filter((item) => item.speaker_count === 3);
    const project = await openProject(folder);
    const { tombstones } = await planWithdrawal(project, ["s1"], { reason: "", at: 0 });
    await project.close();
    await replaceTombstones(folder, tombstones);
    expect(holding(folder, ["Marker1"])).not.toEqual([]);
    expect((await hymnsheet("review", folder, "note", line!.item_id, "--value", "a saying")).code).toBe(0);
    expect(holding(folder, ["Marker1"])).toEqual([]);
    expect((await read<ItemRow>(folder, itemTable)).map((item) => item.speaker_count)).toEqual([2]);
  }, 60_000);
});

describe("verify", () => {
  test("a report is untouched and current; with a word of its data or its page changed it is altered; a stranger's is of no project", async () => {
    const report = join(whole, "report.html");
    expect((await hymnsheet("verify", report)).code).toBe(0);
    const current = await hymnsheet("verify", report, "--project", whole, "--json");
    expect([current.code, JSON.parse(current.out)]).toMatchObject([
      0,
      { data: "untouched", page: "untouched", project: { state: "current" } },
    ]);
    const file = readFileSync(report, "utf8");
    const altered = join(scratch, "altered.html");
    writeFileSync(altered, file.replace("eleven million", "twelve million"));
    expect(JSON.parse((await hymnsheet("verify", altered, "--json")).out)).toMatchObject({ data: "altered" });
    expect((await hymnsheet("verify", altered)).code).toBe(1);
    writeFileSync(altered, file.replace("</body>", "<p>and more</p></body>"));
    expect(JSON.parse((await hymnsheet("verify", altered, "--json")).out)).toMatchObject({ data: "untouched", page: "altered" });
    const stranger = join(scratch, "stranger");
    mkdirSync(join(scratch, "texts"));
    writeFileSync(join(scratch, "texts", "a.txt"), "Nobody asked me to come here.");
    await hymnsheet("analyze", join(scratch, "texts"), "--out", stranger, "--levels", "words", "--workers", "1", "--name", "study");
    const foreign = await hymnsheet("verify", report, "--project", stranger, "--json");
    expect([foreign.code, JSON.parse(foreign.out)]).toMatchObject([1, { project: { state: "not_of_this_project" } }]);
    expect((await hymnsheet("verify", join(scratch, "texts", "a.txt"))).code).toBe(2);
  }, 120_000);
});
