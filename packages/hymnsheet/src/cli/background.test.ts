import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { main } from "./main.ts";

const LINE = "The widow of the oil merchant burned the ledger while the harbour slept under a storm";
const OTHER = "nobody in the northern ports has ever counted the lamps that were sold to strangers";
const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
const said = (speaker: string, text: string, date: string, rest: object = {}): object => ({ speaker, text, date, ...rest });
const filler = (seed: number): string => Array.from({ length: 40 }, (_, at) => `w${seed}x${at}`).join(" ");

let folder = "";
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hymnsheet-background-"));
  const corpus = ["Ada", "Bo", "Cy"].map((speaker, day) =>
    said(speaker, `${filler(day)}. ${LINE}. ${filler(day + 9)}. And yet ${OTHER}. ${filler(day + 20)}.`, `2031-03-0${day + 3}`, {
      id: speaker,
    }),
  );
  writeFileSync(at("in.jsonl"), lines(corpus));
  const others = ["Dee", "Ed", "Flo"].map((speaker, day) =>
    said(speaker, `${filler(day + 40)}. ${LINE}. ${filler(day + 50)}.`, `2030-01-0${day + 1}`),
  );
  writeFileSync(at("others.jsonl"), lines(others) + '{"text":\n');
  mkdirSync(at("many"));
  others.forEach((row, i) => writeFileSync(at(`many/${i}.jsonl`), lines([row])));
  writeFileSync(at("late.jsonl"), lines(others.map((row) => ({ ...row, date: "2031-03-01" }))));
  writeFileSync(at("own.jsonl"), lines([...corpus, ...["Ada", "bo ", "CY"].map((speaker) => said(speaker, `${LINE}.`, "2030-01-01"))]));
  writeFileSync(at("empty.jsonl"), "");
  writeFileSync(at("same.jsonl"), lines(corpus));
  writeFileSync(at("german.jsonl"), lines(others.map((row) => ({ ...row, language: "de" }))));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function hymnsheet(...words: string[]): Promise<{ readonly code: number; readonly err: string }> {
  let err = "";
  const terminal = { out: () => undefined, err: (text: string) => void (err += text), isScreen: false, now: () => 0 };
  return { code: await main(words, terminal), err };
}

interface Result {
  readonly code: number;
  readonly err: string;
  /** State of each stage by name. */
  readonly stages: Readonly<Record<string, string>>;
  rows(table: string): Promise<Record<string, unknown>[]>;
}

async function analyze(study: string, ...flags: string[]): Promise<Result> {
  const { code, err } = await hymnsheet("analyze", at("in.jsonl"), "--out", at(study), "--levels", "words", ...flags);
  const stages: Record<string, string> = {};
  for (const line of err.split("\n").filter((text) => text.startsWith('{"event":"stage"'))) {
    const { stage, state } = JSON.parse(line) as { stage: string; state: string };
    stages[stage] = state;
  }
  const rows = async (table: string): Promise<Record<string, unknown>[]> => {
    const exported = await hymnsheet("export", at(study), "--table", table, "--format", "jsonl", "--out", at("rows.jsonl"));
    expect([code, exported.code]).toEqual([0, 0]);
    const text = readFileSync(at("rows.jsonl"), "utf8").trim();
    return text === "" ? [] : text.split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
  };
  return { code, err, stages, rows };
}

const lineOf = (items: readonly Record<string, unknown>[], words: string) => items.find((item) => String(item["text"]).includes(words))!;

describe("analyze --background", () => {
  test("sets a line aside that others said long before, leaves the rest alone, and says what it read", async () => {
    const plain = await (await analyze("plain")).rows("item");
    const { code, rows } = await analyze("with", "--background", at("others.jsonl"));
    expect(code).toBe(0);
    const items = await rows("item");
    expect([lineOf(plain, "widow")["suppressed_by"], lineOf(items, "widow")["suppressed_by"]]).toEqual(["", "stock_phrase"]);
    expect(lineOf(items, "northern ports")["suppressed_by"]).toBe("");
    const terms = (await rows("term")).filter((term) => term["owner_id"] === lineOf(items, "widow")["item_id"]);
    expect(terms.find((term) => term["name"] === "earlier_speakers")!["value"]).toBe(3);
    const info = Object.fromEntries((await rows("info")).map(({ key, value }) => [key, value]));
    expect(info).toMatchObject({
      background_name: "others.jsonl",
      background_texts: "3",
      background_speakers: "3",
      background_period: "2030-01-01 to 2030-01-03",
    });
    expect(String((await rows("run"))[0]!["options"])).toMatch(/background=[0-9a-f]{16}/u);
    expect((await rows("problem")).map((problem) => problem["code"])).toContain("json_broken");
  });

  test("texts of the same fortnight, of the corpus itself and of its speakers change nothing", async () => {
    const plain = await (await analyze("plain")).rows("item");
    for (const background of ["late.jsonl", "own.jsonl"]) {
      const { rows } = await analyze("changed", "--background", at(background));
      const items = await rows("item");
      for (const words of ["widow", "northern ports"])
        expect([background, lineOf(items, words)["suppressed_by"], lineOf(items, words)["surprisal_bits"]]).toEqual([
          background,
          "",
          lineOf(plain, words)["surprisal_bits"],
        ]);
    }
  });

  test("unchanged it is taken over; changed it runs words again and nothing before; without it the run is as before", async () => {
    await analyze("kept", "--background", at("others.jsonl"));
    const again = await analyze("kept", "--background", at("others.jsonl"));
    expect([again.stages["background"], again.stages["words"]]).toEqual(["reused", "reused"]);
    const other = await analyze("kept", "--background", at("late.jsonl"));
    expect(other.stages).toMatchObject({ corpus: "reused", background: "finished", voices: "reused", tokens: "reused", words: "finished" });
    const without = await analyze("kept");
    expect(without.stages).toMatchObject({ tokens: "reused", words: "finished" });
    expect(without.stages["background"]).toBeUndefined();
    expect((await without.rows("info")).some(({ key }) => String(key).startsWith("background"))).toBe(false);
  });

  test("gives the same rows as one file or many, with one worker or two", async () => {
    const one = await analyze("one", "--background", at("others.jsonl"), "--workers", "1");
    const two = await analyze("two", "--background", at("many"), "--workers", "2");
    for (const table of ["item", "item_member", "passage_match", "term"]) expect(await two.rows(table)).toEqual(await one.rows(table));
  });

  test("that is missing, empty, the corpus itself or in another language ends the run in plain words", async () => {
    const missing = await analyze("none", "--background", at("nothing.jsonl"));
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining("nothing.jsonl")]);
    const empty = await analyze("none", "--background", at("empty.jsonl"));
    expect([empty.code > 0, empty.err]).toEqual([true, expect.stringContaining("holds no text")]);
    const same = await analyze("none", "--background", at("same.jsonl"));
    expect([same.code > 0, same.err]).toEqual([true, expect.stringContaining("beside those of the corpus")]);
    const german = await analyze("none", "--background", at("german.jsonl"));
    expect([german.code > 0, german.err]).toEqual([true, expect.stringContaining("another language")]);
    expect((await hymnsheet("analyze", at("in.jsonl"), "--out", at("none"), "--background", "-")).code).toBe(2);
  });

  test("what was counted in it stays with the project: decisions are applied when its file is gone", async () => {
    writeFileSync(at("gone.jsonl"), readFileSync(at("others.jsonl")));
    const before = await analyze("reviewed", "--background", at("gone.jsonl"));
    rmSync(at("gone.jsonl"));
    const items = await before.rows("item");
    const ids = (words: string) => String(lineOf(items, words)["item_id"]);
    expect((await hymnsheet("review", at("reviewed"), "reject", ids("northern ports"), "--reason", "a saying")).code).toBe(0);
    const merged = await hymnsheet("review", at("reviewed"), "merge", "Ada", "--into", "Bo");
    expect(merged.code).toBe(0);
    expect((await hymnsheet("brief", at("reviewed"))).code).toBe(0);
    const after = await before.rows("item");
    expect(lineOf(after, "northern ports")["suppressed_by"]).toBe("rejected_in_review");
    expect(lineOf(after, "widow")["suppressed_by"]).toBe("stock_phrase");
    expect((await before.rows("info")).some(({ key }) => key === "background_texts")).toBe(true);
  });
});
