import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findForbiddenWords } from "@hymnsheet/core/messages/wording-guard";
import type { SampleKey } from "../store/sample-keys.ts";
import { main } from "./main.ts";

const fixture = (name: string): string => fileURLToPath(new URL(`../../../../fixtures/${name}`, import.meta.url));
let folder = "";
let study = "";
let sheet = "";

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function hymnsheet(...words: string[]): Promise<Ended> {
  let [out, err] = ["", ""];
  const terminal = { out: (text: string) => void (out += text), err: (text: string) => void (err += text), isScreen: false, now: () => 0 };
  const code = await main(words, terminal);
  return { code, out, err };
}

type Row = Record<string, string>;

const rowsOf = (path: string): Row[] => parse(readFileSync(path), { columns: true, bom: true }) as Row[];

const keyOf = (rows: readonly Row[]): SampleKey =>
  JSON.parse(readFileSync(join(study, "validation", `${rows[0]!["sample"]}.json`), "utf8")) as SampleKey;

/** The sheet with labels, as a spreadsheet of some countries saves it: semicolons, columns turned round. */
function labelled(rows: readonly Row[], labels: (row: Row, at: number) => Row): string {
  const filled = rows.map((row, at) => ({ ...row, ...labels(row, at) }));
  const columns = Object.keys(filled[0]!).toReversed();
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const path = join(folder, "labelled.csv");
  writeFileSync(
    path,
    `\uFEFF${[columns, ...filled.map((row) => columns.map((name) => row[name] ?? ""))].map((cells) => cells.map(cell).join(";")).join("\r\n")}\r\n`,
  );
  return path;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hymnsheet-validate-"));
  study = join(folder, "study");
  sheet = join(folder, "sheet.csv");
  await hymnsheet("analyze", fixture("exodus"), "--out", study, "--workers", "1");
  expect((await hymnsheet("validate", study, "--n", "120", "--out", sheet)).code).toBe(0);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("hymnsheet validate", () => {
  test("draws rows whose words stand at the place named, findings and rejected candidates of many kinds", async () => {
    const rows = rowsOf(sheet);
    const key = keyOf(rows);
    expect(rows).toHaveLength(120);
    expect(key.strata.filter(({ isClaimed }) => !isClaimed).reduce((sum, { drawn }) => sum + drawn, 0)).toBe(40);
    expect(new Set(rows.map((row) => row["finding"])).size).toBeGreaterThan(6);
    const texts = join(folder, "texts.jsonl");
    await hymnsheet("export", study, "--table", "source_text", "--out", texts);
    const byId = new Map(
      readFileSync(texts, "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as { source_id: string; text: string })
        .map(({ source_id, text }) => [source_id, text]),
    );
    let checked = 0;
    for (const row of rows) {
      expect(row["a_speaker"]).not.toBe("");
      expect(row["a_context"]).toContain("[[");
      for (const side of ["a", "b"]) {
        const [, source, start, end] = /^(.*):(\d+)-(\d+)$/u.exec(row[`${side}_place`]!) ?? [];
        if (source === undefined || row[`${side}_place`]!.includes(";")) continue;
        expect(byId.get(source)!.slice(Number(start), Number(end))).toBe(row[`${side}_text`]!.replace(/^'/u, ""));
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(120);
  });

  test("gives nothing away: no column holds a score, a kind that only rejected candidates have, or an order by stratum", () => {
    const rows = rowsOf(sheet);
    const key = keyOf(rows);
    expect(Object.keys(rows[0]!).filter((name) => /score|stratum|claimed|kind|type|suppressed|verdict/u.test(name))).toEqual([]);
    const isClaimed = key.rows.map(({ stratum }) => key.strata[stratum]!.isClaimed);
    expect(key.rows.map(({ owner_id }) => owner_id)).toEqual(rows.map((row) => row["owner_id"]));
    const changes = isClaimed.filter((claimed, at) => at > 0 && claimed !== isClaimed[at - 1]).length;
    expect(changes).toBeGreaterThan(25);
    for (const finding of ["passage", "allegation", "claim_pair"]) {
      const questions = (wanted: boolean): Set<string> =>
        new Set(rows.flatMap((row, at) => (row["finding"] === finding && isClaimed[at] === wanted ? [row["question"]!] : [])));
      expect([finding, questions(true)]).toEqual([finding, questions(false)]);
      expect(questions(true).size).toBe(1);
    }
  });

  test("draws the same bytes from the same seed, others from another, and from the levels asked for alone", async () => {
    const again = join(folder, "again.csv");
    await hymnsheet("validate", study, "--n", "120", "--out", again);
    expect(readFileSync(again).equals(readFileSync(sheet))).toBe(true);
    const other = join(folder, "other.csv");
    await hymnsheet("validate", study, "--n", "30", "--seed", "2", "--levels", "words,figures", "--out", other);
    expect(new Set(rowsOf(other).map((row) => row["level"]))).toEqual(new Set(["words", "figures"]));
    expect(rowsOf(other)).toHaveLength(30);
  });

  test("never writes over a sheet, and takes no option of drawing beside labels", async () => {
    const { code, err } = await hymnsheet("validate", study, "--n", "120", "--out", sheet);
    expect([code, err.includes("may hold labels")]).toEqual([2, true]);
    expect((await hymnsheet("validate", study, "--n", "0")).code).toBe(2);
    expect((await hymnsheet("validate", study, "--labels", sheet, "--seed", "3")).err).toContain("--seed does not go with --labels");
  });

  test("by hand: all findings yes but one passage of many, all rejected no: its precision falls, recall is 1 among candidates", async () => {
    const rows = rowsOf(sheet);
    const key = keyOf(rows);
    const wrong = rows.findIndex((row, at) => row["finding"] === "passage" && key.strata[key.rows[at]!.stratum]!.isClaimed);
    const path = labelled(rows, (_, at) => ({ label: key.strata[key.rows[at]!.stratum]!.isClaimed && at !== wrong ? "yes" : "no" }));
    const { code, out, err } = await hymnsheet("validate", study, "--labels", path, "--format", "json");
    expect([code, err]).toEqual([0, ""]);
    const page = JSON.parse(out) as {
      labelled_count: number;
      overall: { precision: { value: number } };
      findings: {
        finding: string;
        precision: { value: number; low: number; high: number };
        recall_among_candidates: { value: number } | null;
      }[];
    };
    const passages = key.strata.filter(({ question, isClaimed }) => question === "passage" && isClaimed);
    const { size, drawn } = key.strata[key.rows[wrong]!.stratum]!;
    const all = passages.reduce((sum, stratum) => sum + stratum.size, 0);
    const found = page.findings.find(({ finding }) => finding === "passage")!;
    expect(found.precision.value).toBeCloseTo(1 - size / drawn / all, 5);
    expect(found.precision.low).toBeLessThan(found.precision.value);
    expect(found.recall_among_candidates!.value).toBe(1);
    for (const { finding, precision } of page.findings) if (finding !== "passage" && precision !== null) expect(precision.value).toBe(1);
    expect([page.labelled_count, page.overall.precision.value < 1]).toEqual([120, true]);
  });

  test("prints a page with the methods to cite, in careful words, without a hole, for two people who differ", async () => {
    const rows = rowsOf(sheet);
    const path = labelled(rows, (_, at) => ({ label: "yes", label_2: at % 4 === 0 ? "no" : "yes" }));
    const { out } = await hymnsheet("validate", study, "--labels", path);
    expect(out).toMatch(/Krippendorff's alpha over 120 rows/u);
    expect(out).toContain("They differ on 30 rows");
    expect(out).toMatch(
      /## Methods, to cite\n\nFrom [\d,]+ findings and [\d,]+ rejected candidates that Hymnsheet .*seed 1.*Wilson \(1927\)/u,
    );
    expect(out).toContain("too little to say");
    for (const text of [out, readFileSync(sheet, "utf8").split("\r\n")[0]!]) expect(findForbiddenWords(text)).toEqual([]);
    expect(out).not.toMatch(/NaN|undefined|Infinity|\[object/u);
  });

  test("nothing labelled, all unsure: no rate, no number that is none, and rows that are missing counted", async () => {
    for (const [label, rows] of [
      ["", rowsOf(sheet)],
      ["unsure", rowsOf(sheet).slice(20)],
    ] as const) {
      const path = labelled(rows, () => ({ label }));
      for (const format of ["md", "json"]) {
        const { code, out } = await hymnsheet("validate", study, "--labels", path, "--format", format);
        expect([code, /NaN|undefined|Infinity/u.test(out)]).toEqual([0, false]);
        if (format === "md") expect(out).toContain("No precision can be quoted");
        else expect(JSON.parse(out)).toMatchObject({ missing_count: 120 - rows.length, overall: { precision: null } });
      }
    }
  });

  test("names by line what it cannot use: other labels, other rows, rows twice, rows of another sample", async () => {
    const rows = rowsOf(sheet);
    const bent = [...rows, rows[5]!].map((row, at) => ({
      ...row,
      ...(at === 7 ? { owner_id: "match_none" } : {}),
      ...(at === 8 ? { sample: "sample_other" } : {}),
    }));
    const path = labelled(bent, (_, at) => ({ label: at === 3 ? "ja" : "yes" }));
    const { code, err, out } = await hymnsheet("validate", study, "--labels", path, "--format", "json");
    const problems = (JSON.parse(out) as { problems: { code: string; line: number }[] }).problems;
    expect(code).toBe(0);
    expect(problems.map((problem) => problem.code).sort()).toEqual([
      "label_row_repeated",
      "label_row_unknown",
      "label_sample_other",
      "label_unknown",
    ]);
    expect(problems.find((problem) => problem.code === "label_unknown")!.line).toBeGreaterThan(4);
    expect(err.split("\n").filter((line) => line.includes("labelled.csv:")).length).toBe(4);
    const many = await hymnsheet(
      "validate",
      study,
      "--labels",
      labelled(rows, () => ({ label: "ja" })),
    );
    expect([many.err.split("\n").length, many.err.includes("... and 117 more like these")]).toEqual([5, true]);
  });

  test("runs what its page says", async () => {
    const page = readFileSync(fixture("../docs/how-to/validate-your-corpus.md"), "utf8");
    const commands = [...page.matchAll(/```sh run\n([^`]*)```/gu)].flatMap(([, lines]) => lines!.trim().split("\n"));
    expect(commands.length).toBe(4);
    for (const command of commands) {
      const words = command
        .split(" ")
        .map((word) => (word === "study" ? study : /\.(csv|json)$/u.test(word) ? join(folder, `page-${word}`) : word));
      const { code, err } = await hymnsheet(...words.slice(1));
      expect([command, code, code === 0 ? "" : err]).toEqual([command, 0, ""]);
    }
  });

  test("labels stay those of their run when the project moves on, and are refused by another project, which has nothing to draw", async () => {
    const rows = rowsOf(sheet);
    const path = labelled(rows, () => ({ label: "yes" }));
    const other = join(folder, "other-study");
    await hymnsheet("analyze", fixture("witnesses"), "--out", other, "--levels", "words", "--workers", "1");
    const nothing = await hymnsheet("validate", other, "--levels", "figures");
    expect([nothing.code, nothing.err.includes("nothing to label")]).toEqual([2, true]);
    const refused = await hymnsheet("validate", other, "--labels", path);
    expect([refused.code, refused.err.includes("not drawn from this project")]).toEqual([2, true]);
    await hymnsheet("analyze", fixture("exodus"), "--out", study, "--levels", "words", "--workers", "1");
    expect(readdirSync(join(study, "validation")).length).toBeGreaterThan(0);
    const { code, out } = await hymnsheet("validate", study, "--labels", path);
    expect([code, out.includes("the project now holds run run_")]).toEqual([0, true]);
  }, 120_000);
});
