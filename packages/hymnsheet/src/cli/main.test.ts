import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { levels } from "@hymnsheet/core/model/levels";
import { tablesToCome } from "@hymnsheet/core/model/levels";
import { tables } from "@hymnsheet/core/model/tables/tables";
import { takeLock } from "../store/lock.ts";
import { projectPaths } from "../store/project-paths.ts";
import { programVersion } from "../pipeline/version.ts";
import { main } from "./main.ts";
import { laterCommands } from "./program.ts";

let folder = "";
let study = "";
const LINE = "he guards the harbour like a lighthouse keeper who has sold the lamp and kept the receipts";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hymnsheet-cli-"));
  study = join(folder, "study");
  const rows = [
    { id: "a", speaker: "Ada Invented", date: "2031-03-03", text: `Friends, ${LINE}. We will speak of bread tomorrow.` },
    { id: "b", speaker: "Bo Invented", date: "2031-03-09", text: `Nobody asked me to come here. Still, ${LINE}.` },
  ];
  writeFileSync(join(folder, "in.jsonl"), `${rows.map((row) => JSON.stringify(row)).join("\n")}\n{"id":"broken"\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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

describe("hymnsheet", () => {
  test("analyze leaves a project and a report, counts the bad line as a problem, and ends with 0", async () => {
    const { code, out, err } = await hymnsheet(
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
    expect(out).toContain("Ada Invented and Bo Invented use the wording");
    expect(out).toContain("one problem");
    expect(readFileSync(join(study, "report.html"), "utf8")).toContain("lighthouse");
    const stages = err
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line) as { event: string; stage: string });
    expect(stages.map((event) => event.stage)).toContain("words");
  });

  test("export writes every table of the contract, and tells when a level is not there", async () => {
    for (const table of tables) {
      const path = join(folder, `${table.name}.jsonl`);
      const { code, err } = await hymnsheet("export", study, "--table", table.name, "--format", "jsonl", "--out", path);
      expect([table.name, code]).toEqual([table.name, 0]);
      expect([table.name, err.includes("not in this version")]).toEqual([table.name, tablesToCome.has(table.name)]);
    }
    expect(readFileSync(join(folder, "passage_match.jsonl"), "utf8")).toContain('"layer":"voices"');
    expect(readFileSync(join(folder, "problem.jsonl"), "utf8")).toContain('"line":3');
  });

  test("brief prints the ten questions with numbered sources", async () => {
    const { code, out } = await hymnsheet("brief", study);
    expect(code).toBe(0);
    expect(out.match(/^## \d+\. /gmu)).toHaveLength(10);
    expect(out).toMatch(/\[1\] a \d+–\d+: “.*lighthouse/u);
  });

  test("a rejected line leaves the brief at once, and a confirmation brings it back", async () => {
    const exported = join(folder, "items.jsonl");
    await hymnsheet("export", study, "--table", "item", "--out", exported);
    const { item_id: itemId } = JSON.parse(readFileSync(exported, "utf8").split("\n")[0] ?? "{}") as { item_id: string };
    expect((await hymnsheet("review", study, "reject", itemId, "--reason", "a saying", "--analyst", "tester")).code).toBe(0);
    expect((await hymnsheet("brief", study)).out).toContain("none found in two statements");
    await hymnsheet("export", study, "--table", "item", "--out", exported);
    expect(readFileSync(exported, "utf8")).toContain("rejected_in_review");
    await hymnsheet("review", study, "confirm", itemId);
    expect((await hymnsheet("brief", study)).out).toContain("use the wording");
    expect((await hymnsheet("review", study, "list")).out.split("\n").filter(Boolean)).toHaveLength(2);
  });

  test("a review of something that is not there is refused and leaves no trace", async () => {
    const { code, err } = await hymnsheet("review", study, "reject", "item_0000000000000000");
    expect([code, err.includes("holds no item_0000000000000000")]).toEqual([2, true]);
  });

  test("tables and info list what there is", async () => {
    const listed = (await hymnsheet("tables")).out.trim().split("\n");
    expect(listed).toHaveLength(tables.length);
    const info = JSON.parse((await hymnsheet("info", study, "--json")).out) as { counts: Record<string, number>; run: { version: string } };
    expect([info.run.version, info.counts["utterance"]]).toEqual([programVersion, 2]);
  });

  test("what belongs to a later version is in the help as such and ends with 2", async () => {
    const help = (await hymnsheet("--help")).out;
    for (const name of Object.keys(laterCommands)) {
      const { code, err } = await hymnsheet(name, "DIR", "--flag");
      expect([name, code]).toEqual([name, 2]);
      expect(err).toContain("not in this version");
      expect(help).toMatch(new RegExp(`${name} .*\\(not in this version\\)`, "u"));
    }
    expect((await hymnsheet("analyze", "x", "--out", "y", "--statistics", "z")).code).toBe(2);
  });

  test("wrong usage ends with 2 and names the way out", async () => {
    const wrong: string[][] = [
      ["analyze", join(folder, "nothing-here"), "--out", join(folder, "z")],
      ["analyze", join(folder, "in.jsonl")],
      ["analyze", join(folder, "in.jsonl"), "--out", join(folder, "z"), "--levels", "wrods"],
      ["analyze", join(folder, "in.jsonl"), "--out", join(folder, "z"), "--workers", "0"],
      ["export", study, "--table", "passage_matches"],
      ["review", study, "applaud", "item_1"],
      ["nonsense"],
    ];
    for (const words of wrong) {
      const { code, err, out } = await hymnsheet(...words);
      expect([words.join(" "), code]).toEqual([words.join(" "), 2]);
      expect(err.length).toBeGreaterThan(20);
      expect(out).toBe("");
    }
    expect((await hymnsheet("analyze", "x", "--out", "y", "--levels", "wrods")).err).toContain(levels.join(", "));
  });

  test("a project that is not there ends with 1, one that another process writes with 3", async () => {
    expect((await hymnsheet("brief", join(folder, "no-project"))).code).toBe(1);
    const lock = takeLock(projectPaths(study).lock, study);
    const { code, err } = await hymnsheet("analyze", join(folder, "in.jsonl"), "--out", study);
    lock.release();
    expect([code, err]).toEqual([3, expect.stringContaining("is writing the project") as string]);
  });

  test("every command has help with its purpose", async () => {
    for (const name of ["analyze", "report", "brief", "export", "review", "tables", "info", "demo"]) {
      const { code, out } = await hymnsheet(name, "--help");
      expect([name, code]).toEqual([name, 0]);
      expect(out).toContain(`Usage: hymnsheet ${name}`);
    }
    expect((await hymnsheet("--version")).out.trim()).toBe(programVersion);
  });
});
