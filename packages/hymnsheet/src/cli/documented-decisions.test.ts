/** The guide about decisions, run line by line: its files are written, its commands typed, and what it promises is looked up in the tables. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { main } from "./main.ts";

const guide = readFileSync(new URL("../../../../docs/how-to/decide-about-voices.md", import.meta.url), "utf8");
let folder = "";

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function hymnsheet(...words: string[]): Promise<Ended> {
  let [out, err] = ["", ""];
  const terminal = { out: (text: string) => void (out += text), err: (text: string) => void (err += text), isScreen: false, now: () => 0 };
  return { code: await main(words, terminal), out, err };
}

const study = (): string => join(folder, "study");
type Row = Readonly<Record<string, string | null>>;
async function rows(table: string): Promise<Row[]> {
  const path = join(folder, "rows.jsonl");
  await hymnsheet("export", study(), "--table", table, "--out", path);
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}
/** Speakers of quotations and turns, by source. */
const speakers = async (): Promise<string[]> =>
  (await rows("utterance"))
    .filter((row) => row["form"] === "direct" || row["form"] === "transcript")
    .map((row) => `${row["source_id"]} ${row["speaker_id"]}`)
    .sort();
const states = async (): Promise<string[]> =>
  (await rows("attribution_conflict")).map((row) => `${row["status"]} ${row["right_speaker_id"]}`);

/** The commands of the next block, with what the guide leaves to fill in. */
const blocks = [...guide.matchAll(/```sh run\n([\s\S]*?)```/gu)].map(([, block = ""]) => block.trim().split("\n"));
async function type(line: string, given: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const filled = line.replaceAll(/\$([A-Z]+)/gu, (_, name: string) => given[name] ?? "");
  const words = [...filled.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? "");
  const ended = await hymnsheet(
    ...words.slice(1).map((word) => (word === "study" ? study() : word === "names.csv" ? join(folder, word) : word)),
  );
  expect([line, ended.code, ended.err.includes("not in this version")]).toEqual([line, 0, false]);
  return ended;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hymnsheet-decisions-"));
  for (const [, name = "", content = ""] of guide.matchAll(/```\w+ file=(\S+)\n([\s\S]*?)```/gu)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  await hymnsheet("analyze", join(folder, "news"), "--out", study(), "--workers", "1", "--invented");
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const given = ["courier-1 Bo Rusk", "courier-2 Ada Brook", "post-1 Ada Brook", "radio-1 SPEAKER_00", "radio-1 SPEAKER_01"];

test("every example of the guide does what the guide says, and the last takes back what the first decided", async () => {
  expect([await states(), await speakers()]).toEqual([["open null"], given]);
  const [decide, same, apart, many, back] = blocks as [string[], string[], string[], string[], string[]];
  const conflict = (await rows("attribution_conflict"))[0]?.["conflict_id"] ?? "";
  await type(decide[0]!, { CONFLICT: conflict });
  expect(await states()).toEqual(["decided Ada Brook"]);
  expect(readFileSync(join(study(), "report.html"), "utf8")).toContain("heard on the recording");
  await type(same[0]!);
  expect([await states(), (await speakers())[0]]).toEqual([[], "courier-1 Ada Brook"]);
  await type(same[1]!);
  expect([await states(), await speakers()]).toEqual([["decided Ada Brook"], given]);
  await type(apart[0]!);
  expect((await speakers())[1]).toBe("courier-2 Ada Brook (engineer)");
  await type(apart[1]!);
  expect(await speakers()).toEqual(given);
  await type(many[0]!);
  expect((await speakers()).slice(3)).toEqual(["radio-1 Ada Brook", "radio-1 Reporter"]);
  const { out } = await type(back[0]!);
  const first = out.split("\n")[0]!.split("\t").at(-1)!;
  await type(back[1]!, { DECISION: first });
  expect(await states()).toEqual(["open null"]);
  expect((await hymnsheet("review", study(), "list")).out.split("\n")[0]).toMatch(/\ttaken back$/u);
  // A run over the same texts keeps all of it.
  const before = await rows("utterance");
  await hymnsheet("analyze", join(folder, "news"), "--out", study(), "--workers", "1", "--invented");
  expect(await rows("utterance")).toEqual(before);
}, 120_000);

test("a wrong target is refused with what to do, and leaves no trace", async () => {
  const count = async (): Promise<number> => (await hymnsheet("review", study(), "list")).out.split("\n").filter(Boolean).length;
  const recorded = await count();
  const conflict = (await rows("attribution_conflict"))[0]?.["conflict_id"] ?? "";
  const attribution = (await rows("attribution"))[0]?.["attribution_id"] ?? "";
  const bad = join(folder, "bad.csv");
  writeFileSync(bad, "name,is\nBo Rusk,Ada Brook\nNobody,Ada Brook\n");
  const wrong: [RegExp, ...string[]][] = [
    [/--value "Bo Rusk" or --value "Ada Brook"/u, "confirm", conflict],
    [/not one of the two/u, "confirm", conflict, "--value", "SPEAKER_00"],
    [/needs --into/u, "relabel", attribution],
    [/Is it "Ada Brook"/u, "relabel", attribution, "--into", "Brook"],
    [/nothing of table attribution_conflict is relabelled/u, "relabel", conflict, "--into", "Ada Brook"],
    [/nothing to reject/u, "reject", "Ada Brook", "--table", "actor"],
    [/needs to know where/u, "split", "Ada Brook", "--into", "Ada B."],
    [/Outlets here: The Courier, The Harbour Post/u, "split", "Ada Brook", "--outlet", "The Times"],
    [/no source lies in a folder/u, "split", "Ada Brook", "--folder", "inter"],
    [/holds no nowhere/u, "split", "Ada Brook", "--source", "nowhere"],
    [/one name at a time/u, "merge", "Ada", "Brook", "--into", "Bo Rusk"],
    [/same actor/u, "merge", "Ada Brook", "--into", "Ada Brook"],
    [/line 3 of .*no actor is called Nobody; nothing was recorded/u, "rename", bad],
    [/there is no file/u, "rename", join(folder, "none.csv")],
    [/has the columns/u, "rename", join(folder, "news", "articles.jsonl")],
    [/no decision has the id/u, "take-back", "review_0"],
    [/a letter A to F/u, "grade", conflict],
    [/Verbs are/u, "praise", conflict],
  ];
  for (const [message, ...words] of wrong) {
    const { code, err } = await hymnsheet("review", study(), ...words);
    expect([words.join(" "), code, message.test(err) || err]).toEqual([words.join(" "), 2, true]);
  }
  expect(await count()).toBe(recorded);
}, 120_000);
