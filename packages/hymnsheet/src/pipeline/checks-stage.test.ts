import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkMatchKey } from "@hymnsheet/core/checks/check-decisions";
import { contentId } from "@hymnsheet/core/model/ids";
import { checkMatchTable, type CheckMatchRow } from "@hymnsheet/core/model/tables/check-match";
import { knownCheckTable, type KnownCheckRow } from "@hymnsheet/core/model/tables/known-check";
import { problemTable, type ProblemRow } from "@hymnsheet/core/model/tables/problem";
import { sentenceScoreTable, type SentenceScoreRow } from "@hymnsheet/core/model/tables/sentence-score";
import { appendReview, defaultRunOptions, fileInputs, openProject, runInFolder } from "../index.ts";
import { readChecks } from "../readers/read-checks.ts";

const scratch = mkdtempSync(join(tmpdir(), "hymnsheet-checks-stage-"));
const folder = join(scratch, "project");
const sources = [
  { id: "d1", speaker: "Ada Brook", language: "en", text: "Thank you all. The harbour toll cost 4,000 jobs in two years." },
  {
    id: "d2",
    speaker: "Bo Lind",
    language: "en",
    text: "Some say so. Four thousand jobs are gone because of the harbour toll.",
    units: [
      { id: "u1", start: 0, end: 12 },
      { id: "u2", start: 13, end: 69 },
    ],
  },
  { id: "d3", speaker: "Cy Moss", language: "sv", text: "Vi har byggt nio skolor i norr." },
];
const checks = "id,claim,title\nc1,The harbour toll destroyed 4000 jobs,Did the toll cost jobs?\nc2,Nine schools were built,\n,,\n";

async function run(withChecks: boolean): Promise<void> {
  const given = withChecks ? await readChecks(join(scratch, "checks.csv")) : undefined;
  const options = { ...defaultRunOptions(), levels: ["words", "voices", "claims"] as const, runtime: { workers: 1, memory: 512 } };
  await runInFolder(folder, {
    options: { ...options, checks: given?.name ?? "" },
    inputs: await fileInputs([join(scratch, "in.jsonl")]),
    checks: given,
  });
}

async function read<R>(table: Parameters<Awaited<ReturnType<typeof openProject>>["rows"]>[0]): Promise<R[]> {
  const project = await openProject(folder);
  try {
    return await project.rows<R>(table);
  } finally {
    await project.close();
  }
}

beforeAll(async () => {
  writeFileSync(join(scratch, "in.jsonl"), sources.map((source) => `${JSON.stringify(source)}\n`).join(""));
  writeFileSync(join(scratch, "checks.csv"), checks);
  await run(true);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("published checks in a project", () => {
  it("gives every given unit, or else every sentence, exactly its two scores; a language without words has none", async () => {
    const rows = await read<SentenceScoreRow>(sentenceScoreTable);
    const worthy = rows.filter(({ label }) => label === "check_worthy");
    expect(worthy.filter(({ source_id }) => source_id === "d2").map(({ unit_id }) => unit_id)).toEqual(["u1", "u2"]);
    expect([worthy.length, rows.length]).toEqual([4, 8]);
    expect(rows.some(({ source_id }) => source_id === "d3")).toBe(false);
  });

  it("proposes the check for the sentence and for the unit that make its claim, and keeps what could not be read", async () => {
    expect((await read<KnownCheckRow>(knownCheckTable)).map(({ check_id, title }) => [check_id, title])).toEqual([
      ["c1", "Did the toll cost jobs?"],
      ["c2", ""],
    ]);
    expect((await read<ProblemRow>(problemTable)).map(({ code, line }) => [code, line])).toContainEqual(["check_unusable", 4]);
    const matches = await read<CheckMatchRow>(checkMatchTable);
    expect(
      matches.filter(({ rank }) => rank === 1).map(({ source_id, unit_id, check_id, status }) => [source_id, unit_id, check_id, status]),
    ).toEqual([
      ["d1", null, "c1", "proposed"],
      ["d2", "u2", "c1", "proposed"],
    ]);
  });

  it("keeps what a person decided through a renewal, a new run, and until the list is left out", async () => {
    const [match] = await read<CheckMatchRow>(checkMatchTable);
    const target_key = checkMatchKey(match!);
    const decision = {
      target_table: "check_match",
      target_key,
      verb: "confirm",
      value: "",
      reason: "",
      analyst: "Eve",
      reviewed_at: 1,
    } as const;
    await appendReview(folder, { ...decision, review_id: contentId("review", [target_key]), is_applied: true });
    const { manifest } = await openProject(folder).then(async (project) => {
      await project.close();
      return project;
    });
    const options = { ...defaultRunOptions(), levels: ["words", "voices", "claims"] as const, runtime: { workers: 1, memory: 512 } };
    await runInFolder(folder, { options: { ...options, checks: String(manifest.options["checks"]) } });
    const statuses = async (): Promise<string[]> =>
      (await read<CheckMatchRow>(checkMatchTable)).map((row) => `${row.source_id} ${row.status}`);
    expect(await statuses()).toEqual(["d1 confirmed", "d2 proposed"]);
    await run(true);
    expect(await statuses()).toEqual(["d1 confirmed", "d2 proposed"]);
    await run(false);
    expect(await statuses()).toEqual([]);
  });
});
