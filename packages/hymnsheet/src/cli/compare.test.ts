import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { main } from "./main.ts";

const LINE = "he guards the 🌊 harbour like a lighthouse keeper who has sold the lamp and kept the receipts";
const OTHER = "the coal quay was leased for thirty years to his brother-in-law and no tender was ever called";
const BREAD =
  "We will speak of bread tomorrow, of flour prices, of millers who wait at dawn and of bakers whose ovens stay cold until the council signs a paper.";
const ROADS =
  "My neighbours want gravel on two lanes near our school, a lamp by its gate, and somebody at city hall who answers letters before summer ends again.";
const texts: Readonly<Record<string, string>> = {
  "day/one": `😀 Café, friends, ${LINE}. ${BREAD} And ${OTHER}, as we know.`,
  two: `Nobody asked me to come here. Still, ${LINE}. ${ROADS} Why did you hear that ${OTHER}?`,
};
let folder = "";
let study = "";

async function hymnsheet(...words: string[]): Promise<{ readonly code: number; readonly err: string }> {
  let err = "";
  const terminal = { out: () => undefined, err: (text: string) => void (err += text), isScreen: false, now: () => 0 };
  return { code: await main(words, terminal), err };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hymnsheet-compare-"));
  study = join(folder, "study");
  const [one, two] = Object.entries(texts).map(([id, text]) => ({ id, text, kind: "speech" }));
  const rows = [
    { ...one, speaker: "Ada Invented", date: "2031-03-03" },
    { ...two, speaker: "Bo Invented", date: "2031-03-09" },
  ];
  writeFileSync(join(folder, "in.jsonl"), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  const { code } = await hymnsheet(
    "analyze",
    join(folder, "in.jsonl"),
    "--out",
    study,
    "--levels",
    "words",
    "--workers",
    "1",
    "--invented",
  );
  expect(code).toBe(0);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A place as TextPAIR names it: bytes of UTF-8. */
function side(name: "source" | "target", id: string, words: string, reference: object): object {
  const before = texts[id]!.slice(0, texts[id]!.indexOf(words));
  const start = Buffer.byteLength(before);
  return {
    ...reference,
    [`${name}_start_byte`]: start,
    [`${name}_end_byte`]: start + Buffer.byteLength(words),
    [`${name}_passage`]: words,
  };
}

const pair = (words: string, one = "day/one", two = "/some/where/two.txt"): object => ({
  ...side("source", "day/one", words, { source_doc_id: one }),
  ...side("target", "two", words, { target_doc_id: "17", target_filename: two }),
});

describe("hymnsheet compare", () => {
  test("writes who found what with the words, and tells what could not be used", async () => {
    const lines = [
      pair(LINE),
      pair("ask", "day/one", "nowhere.txt"),
      { ...pair(LINE), target_end_byte: 999_999 },
      { ...pair("as"), source_passage: "other words" },
      { source_doc_id: "day/one" },
    ];
    const file = join(folder, "alignments.jsonl");
    writeFileSync(file, `${lines.map((line) => JSON.stringify(line)).join("\n")}\n{"broken"\n`);
    const out = join(folder, "compared.jsonl");
    const { code, err } = await hymnsheet("compare", study, file, "--as", "textpair", "--out", out);
    expect(code).toBe(0);
    const rows = readFileSync(out, "utf8")
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows).toMatchObject([
      {
        found_by: "both",
        a_source_id: "day/one",
        a_speaker_id: "Ada Invented",
        a_text: LINE,
        b_text: LINE,
        layer: "voices",
        suppressed_by: "",
      },
      { found_by: "theirs", b_speaker_id: "Bo Invented", a_text: "as", b_text: "as", layer: null, surprisal_bits: null, item_id: "" },
      { found_by: "ours", layer: "voices" },
    ]);
    expect(rows[2]!["a_text"]).toContain("no tender was ever called");
    expect(err).toContain("No source of the project, or more than one, is called “17”");
    expect(err).toContain("is no place in the text of “17”");
    expect(err).toContain("“day/one” has other words than the file gives");
    expect(err).toContain("alignments.jsonl:5: This does not hold places as TextPAIR writes them");
    expect(err).toContain("alignments.jsonl:6: This is no valid JSON");
    expect(err).toContain("textpair: 2 pairs of places in 2 groups.");
    expect(err).toContain("Of theirs, 1 (50.0 %) are ours too, 0 are set aside here, 1 are only theirs.");
    expect(err).toContain("Of our 2 that count, 1 (50.0 %) are theirs too, 1 are only ours.");
  });

  test("ends with 2 when nothing of a file is a place of the project, and many equal problems are told once with their number", async () => {
    const file = join(folder, "none.jsonl");
    writeFileSync(file, `${JSON.stringify({ id: "nobody" })}\n`.repeat(5));
    const { code, err } = await hymnsheet("compare", study, file, "--as", "passim");
    expect(code).toBe(2);
    expect(err).toContain("... and 2 more like these.");
    expect(err).toContain("under the same ids or file names");
    expect((await hymnsheet("compare", study, file)).code).toBe(2);
    expect((await hymnsheet("compare", study, join(folder, "no.jsonl"), "--as", "pan")).code).toBe(2);
  });
});

describe("hymnsheet export --as", () => {
  test("writes files that compare reads, and says how many rows", async () => {
    const out = join(folder, "out.json");
    expect((await hymnsheet("export", study, "--as", "passim", "--out", out)).err).toBe(`4 rows written to ${out}.\n`);
    const { err } = await hymnsheet("compare", study, out, "--as", "passim", "--out", join(folder, "passim.jsonl"));
    expect(err).toContain("Of theirs, 2 (100.0 %) are ours too");
  });

  test("refuses what does not go together, each time with what to do", async () => {
    const refused = async (...words: string[]): Promise<string> => {
      const { code, err } = await hymnsheet("export", study, ...words);
      expect([words, code]).toEqual([words, 2]);
      return err;
    };
    expect(await refused()).toContain("Name a table with --table");
    expect(await refused("--as", "passim", "--table", "item")).toContain("exclude each other");
    expect(await refused("--as", "passim", "--with-text")).toContain("--with-text goes with --table");
    expect(await refused("--as", "pan")).toContain("Name a new folder with --out");
    expect(await refused("--table", "item", "--with-suppressed")).toContain("suppressed_by gives the reason");
    expect(await refused("--as", "word")).toContain("passim, textpair, pan");
  });
});
