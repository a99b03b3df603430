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

async function hymnsheet(...words: string[]): Promise<{ readonly code: number; readonly err: string; readonly out: string }> {
  let err = "";
  let out = "";
  const terminal = { out: (text: string) => void (out += text), err: (text: string) => void (err += text), isScreen: false, now: () => 0 };
  return { code: await main(words, terminal), err, out };
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

test.each([
  ["semicolons between the columns", 'name;words;domain\nNight trains;"night train|trains; sleeper car";Transport\n'],
  ["a byte order mark and Windows line ends", '\ufeffname,words,domain\r\nNight trains,"night train|trains; sleeper car",Transport\r\n'],
  ["tabs and columns in another order", "Domain\tWords\tName\nTransport\tnight train|trains; sleeper car\tNight trains\n"],
  ["UTF-16", Buffer.from("\ufeffname\twords\tdomain\nNight trains\tnight trains\tTransport\n", "utf16le")],
])(
  "analyze --agenda reads a list with %s",
  async (_, text) => {
    writeFileSync(at("other.csv"), text);
    expect((await analyze("--agenda", at("other.csv"))).code).toBe(0);
    const areas = (await rows("profile")).filter(({ scheme, scope, count }) => scheme === "area" && scope === "speaker" && count === 1);
    expect(areas.map(({ label }) => label)).toEqual(["night_trains"]);
  },
  60_000,
);

test("analyze --agenda says which problems no sentence names, and the brief how many were looked for", async () => {
  writeFileSync(at("problems.csv"), 'name,words\nNight trains,"night train|trains"\nNurses,nurses\nUnicorns,unicorn; phoenix\n');
  const { out } = await analyze("--agenda", at("problems.csv"));
  expect(out).toContain("No sentence names Unicorns, of your list of problems.");
  expect((await rows("info")).find(({ key }) => key === "agenda_not_named")!["value"]).toBe("Unicorns");
  const brief = (await hymnsheet("brief", at("study"))).out;
  expect(brief).toContain("no more than two sentences by the speakers promise or propose anything on any of three policy problems");
  // Without a list nothing is said of problems that are not named.
  expect((await analyze()).out).not.toContain("of your list");
}, 120_000);

test("analyze --agenda tells which line and column cannot be used, and analyses nothing", async () => {
  const told = async (text: string | Buffer): Promise<string> => {
    writeFileSync(at("bad.csv"), text);
    const { code, err } = await analyze("--agenda", at("bad.csv"));
    expect(code).toBe(2);
    return err;
  };
  const faults: readonly (readonly [string | Buffer, ...string[]])[] = [
    [
      "name,phrases\nTrains,night trains\n",
      "line 1 has no column `words`: the columns of line 1 are `name`, `phrases`",
      "columns `name,words`",
    ],
    ["Trains,night trains\n", "line 1 has no column `name`"],
    ["name,words,weight\nTrains,rail,3\n", "line 1 has a column `weight`, which is not known"],
    ["name,words,words\nTrains,rail,road\n", "line 1 has the column `words` twice"],
    ["name,words\nTrains,night trains\n,rent\n", "line 3, column `name`: it is empty"],
    ["name,words\nNone,nothing\n", "line 2, column `name`: “None” cannot be a name"],
    ["name,words\nTrains,\n", "line 2, column `words`: it is empty"],
    ["name,words\nTrains,;\n", "line 2, column `words`: no word of “Trains” can be looked for"],
    ["name,words\nTrains,rail\n\ntrains,road\n", "line 4, column `name`: “trains” stands in line 2 already", "Join the two rows"],
    ["name,words\nTrains,night train, sleeper car\n", "line 2 has 3 cells and the heading 2", "quotation marks"],
    ["name;words\nTrains;night train;sleeper car\n", "line 2 has 3 cells and the heading 2", "quotation marks"],
    ['name,words\nTrains,rail\nRents,"rent\n', "line 3: The table cannot be read from here on", "quotation mark that is never closed"],
    ["name,words\n", "no row of a problem in it, only the heading in line 1"],
    ["", "the file is empty"],
    [Buffer.from("name,words\nStra\u00dfe,stra\u00dfe\n", "latin1"), "not UTF-8", "save it as UTF-8"],
  ];
  for (const [text, ...parts] of faults) {
    const err = await told(text);
    for (const part of parts) expect(err).toContain(part);
  }
  expect((await analyze("--agenda", folder)).err).toContain("this is a folder");
  expect((await analyze("--agenda", at("nowhere.csv"))).code).not.toBe(0);
});
