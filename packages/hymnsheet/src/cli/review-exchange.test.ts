/** Two analysts on one project: decisions go out and in, the same file changes nothing twice, and what they do not agree on is told with its words. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { figureTable, type FigureRow } from "@hymnsheet/core/model/tables/figure";
import { openReviewed, readReviews } from "../index.ts";
import { main } from "./main.ts";

let scratch = "";
let [ours, theirs] = ["", ""];
let figures: readonly FigureRow[] = [];

async function hymnsheet(...words: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let [out, err] = ["", ""];
  const terminal = { out: (text: string) => void (out += text), err: (text: string) => void (err += text), isScreen: false, now: () => 0 };
  return { code: await main(words, terminal), out, err };
}
const decide = (project: string, analyst: string, ...words: string[]): ReturnType<typeof hymnsheet> =>
  hymnsheet("review", project, ...words, "--analyst", analyst, "--later");

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "hymnsheet-exchange-"));
  [ours, theirs] = [join(scratch, "ours"), join(scratch, "theirs")];
  const texts = ["a", "b", "c", "d", "e"].map((id) => ({
    id,
    speaker: `Speaker ${id.toUpperCase()}`,
    date: `2031-03-0${id.charCodeAt(0) - 96}`,
    text: `Friends, he runs the harbour like a ferryman who charges the drowning by the yard. The roof of house ${id} is as thin as paper.`,
  }));
  writeFileSync(join(scratch, "in.jsonl"), texts.map((row) => `${JSON.stringify(row)}\n`).join(""));
  for (const project of [ours, theirs])
    expect(
      (await hymnsheet("analyze", join(scratch, "in.jsonl"), "--out", project, "--levels", "words,voices,figures", "--workers", "1")).code,
    ).toBe(0);
  const reader = await openReviewed(ours);
  figures = await reader.rows<FigureRow>(figureTable);
  await reader.close();
}, 120_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("review export, import and agreement", () => {
  test.each(["jsonl", "csv"])("decisions go out as %s and in again, once, and hold there as they held here", async (format) => {
    const [first, second, third] = figures.map((figure) => figure.figure_id) as [string, string, string];
    const file = join(scratch, `bo.${format}`);
    if (format === "jsonl") {
      await decide(ours, "ann", "reject", first, second, "--reason", 'a "saying", = common');
      await decide(theirs, "bo", "reject", first);
      await decide(theirs, "bo", "confirm", second, third);
      await decide(theirs, "bo", "relabel", first, "--value", "epithet");
    }
    expect((await hymnsheet("review", "export", theirs, "--out", file, "--format", format)).code).toBe(0);
    expect(readFileSync(file, "utf8")).not.toContain("ferryman");
    const before = readReviews(ours).reviews.length;
    const { code, out, err } = await hymnsheet("review", "import", ours, file, "--later");
    expect(code, err).toBe(0);
    expect(readReviews(ours).reviews.length).toBe(format === "jsonl" ? before + 4 : before);
    if (format === "jsonl") {
      expect(out.split("\n").filter(Boolean)).toEqual([`figure\t${second}\tjudge\tann: reject\tbo: confirm`]);
      expect(err).toContain("4 decisions added");
    } else expect(err).toContain("0 decisions added, 4 known already");
  });

  test("agreement tells shares, alpha and the words that analysts do not agree on; of two who share nothing it says so", async () => {
    const { code, out } = await hymnsheet("review", ours, "agreement", "ann", "bo");
    expect(code).toBe(0);
    const figure = figures[1]!;
    expect(out).toMatch(/figure\tjudge\t2 decided by two or more\t1 alike \(50 %\)\talpha 0\.\d\d/u);
    const said = out.split("\n").find((line) => line.startsWith(`figure\t${figure.figure_id}`))!;
    expect(said).toContain("ann: reject, bo: confirm");
    expect(said.split("\t").at(-1)!.length).toBeGreaterThan(5);
    expect((await hymnsheet("review", "agreement", ours)).out).toBe(out);
    expect((await hymnsheet("review", "agreement", ours, "ann", "nobody")).code).toBe(2);
  });

  test("bad lines are named and left out; --as says who decided, and the same file under the same name changes nothing again", async () => {
    const file = join(scratch, "notes.jsonl");
    const good = { target_table: "figure", target_key: figures[2]!.figure_id, verb: "confirm", reviewed_at: "2031-04-01T10:00:00.250Z" };
    const lines = [good, { ...good, verb: "praise" }, { ...good, target_table: "poem" }, { ...good, reviewed_at: "soon" }];
    writeFileSync(file, `${lines.map((line) => JSON.stringify(line)).join("\n")}\n{"torn\n`);
    const anonymous = await hymnsheet("review", "import", ours, file, "--later");
    expect([anonymous.code, (anonymous.err.match(/left out/gu) ?? []).length]).toEqual([0, 5]);
    const before = readReviews(ours).reviews.length;
    const named = await hymnsheet("review", "import", ours, file, "--as", "cy");
    expect([named.code, (named.err.match(/left out/gu) ?? []).length]).toEqual([0, 4]);
    expect(readReviews(ours).reviews.slice(before)).toMatchObject([
      { analyst: "cy", verb: "confirm", reviewed_at: Date.parse("2031-04-01T10:00:00.250Z") },
    ]);
    await hymnsheet("review", "import", ours, file, "--as", "cy");
    expect(readReviews(ours).reviews).toHaveLength(before + 1);
  }, 60_000);
});
