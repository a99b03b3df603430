import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { main } from "./main.ts";

let folder = "";
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hymnsheet-agenda-"));
  const said = [
    ["Ada Quill", "We will bring back the night trains to Dover within a year. We will pay the nurses more."],
    ["Bo Marten", "Ada Quill has failed this town. She has wasted nine million."],
  ];
  writeFileSync(
    at("in.jsonl"),
    said
      .map(([speaker, text], day) => `${JSON.stringify({ id: speaker, speaker, text, date: `2031-03-0${day + 1}`, language: "en" })}\n`)
      .join(""),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function hymnsheet(...words: string[]): Promise<{ readonly code: number; readonly err: string }> {
  let err = "";
  const terminal = { out: () => undefined, err: (text: string) => void (err += text), isScreen: false, now: () => 0 };
  return { code: await main(words, terminal), err };
}

const analyze = (...flags: string[]) =>
  hymnsheet("analyze", at("in.jsonl"), "--out", at("study"), "--levels", "words,voices,claims,judgements", ...flags);

async function rows(table: string): Promise<Record<string, unknown>[]> {
  expect((await hymnsheet("export", at("study"), "--table", table, "--format", "jsonl", "--out", at("rows.jsonl"))).code).toBe(0);
  const text = readFileSync(at("rows.jsonl"), "utf8").trim();
  return text === "" ? [] : text.split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
}

test("analyze --agenda counts plans by the user's own problems, the ones nobody speaks of too, and keeps the list in the project", async () => {
  writeFileSync(at("problems.csv"), 'name,words,domain\nNight trains,"night train|trains; sleeper car",Transport\nHousing,rent; homes,\n');
  const { code, err } = await analyze("--agenda", at("problems.csv"));
  expect([code, err.includes("error")]).toEqual([0, false]);
  const areas = (await rows("profile")).filter(({ scheme, scope }) => scheme === "area" && scope === "speaker");
  const ada = String(areas.find(({ count }) => count === 1)!["scope_id"]);
  expect(areas.filter(({ scope_id }) => scope_id === ada).map(({ label, count }) => [label, count])).toEqual([
    ["housing", 0],
    ["night_trains", 1],
  ]);
  const topics = new Set((await rows("sentence_score")).filter(({ scheme }) => scheme === "topic").map(({ label }) => label));
  expect([...topics].sort()).toEqual(["housing", "none", "transport"]);
  // A run without the list goes back to the one of the language.
  await analyze();
  expect((await rows("profile")).some(({ label }) => label === "public_finance")).toBe(true);
}, 120_000);

test("analyze --agenda tells which line and column cannot be used, and analyses nothing", async () => {
  const told = async (text: string): Promise<string> => {
    writeFileSync(at("bad.csv"), text);
    const { code, err } = await analyze("--agenda", at("bad.csv"));
    expect(code).toBe(2);
    return err;
  };
  expect(await told("name,phrases\nTrains,night trains\n")).toContain("line 1 has no column `words`");
  expect(await told("name,words\nTrains,night trains\n,rent\n")).toContain("line 3, column `name`");
  expect(await told("name,words\nTrains,;\n")).toContain("line 2, column `words`");
  expect(await told("name,words\nTrains,rail\ntrains,road\n")).toContain("stands in line 2 already");
  expect(await told("name,words\n")).toContain("no row of a problem");
  expect((await analyze("--agenda", at("nowhere.csv"))).code).not.toBe(0);
});
