import { mkdtempSync, rmSync } from "node:fs";
import { NO_CALIBRATION } from "@hymnsheet/core/independence/chance";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { countRowsBy } from "@hymnsheet/core/counting/count-by";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { CountedValues } from "@hymnsheet/core/model/ports";
import type { SourceInput } from "@hymnsheet/core/model/source-input";
import { actorTable } from "@hymnsheet/core/model/tables/actor";
import { briefLineTable, type BriefLineRow } from "@hymnsheet/core/model/tables/brief-line";
import type { AnyRow, AnyTable } from "@hymnsheet/core/model/tables/define-table";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { passageMatchTable, type PassageMatchRow } from "@hymnsheet/core/model/tables/passage-match";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { statementTable } from "@hymnsheet/core/model/tables/statement";
import { tables } from "@hymnsheet/core/model/tables/tables";
import { stemmerOf } from "../language/stemmers.ts";
import { parseIsoDate } from "../language/parse-date.ts";
import { createWriter } from "../store/create-writer.ts";
import { openProject } from "../store/open-project.ts";
import { reviewedReader } from "../store/reviewed-reader.ts";
import { checkStages } from "./check-stages.ts";
import { defaultRunOptions } from "./run-options.ts";
import { runProject, sharedTables, stages } from "./run-project.ts";
import type { RunEvent, RunInputs, Stage } from "./stage.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "hymnsheet-run-"));
  folders.push(folder);
  return folder;
}

const LINE = "he guards the harbour like a lighthouse keeper who has sold the lamp and kept the receipts";
/** Invented people in an invented country. */
const sources: readonly SourceInput[] = [
  speech("ada", "Ada Invented", "2031-03-03", `Friends, the winter was long. I tell you that ${LINE}. We will speak of bread tomorrow.`),
  speech("bo", "Bo Invented", "2031-03-09", `Nobody asked me to come here. Still, ${LINE}, and every fisherman knows it by heart.`),
  speech("cy", "Cy Invented", "2031-03-10", "The orchard committee met again on Tuesday and weighed apples until the scales gave up."),
  {
    ...speech("dup", "Bo Invented", "2031-03-11", `Nobody asked me to come here. Still, ${LINE}, and every fisherman knows it by heart.`),
    title: "Bo speaks",
  },
];

function speech(id: string, speaker: string, date: string, text: string): SourceInput {
  return { path: `${id}.txt`, line: null, reader: "txt", id, speaker, date, text, kind: "speech", language: "en" };
}

function inputsOf(given: readonly SourceInput[], fingerprint = "same"): RunInputs {
  return {
    fingerprint: () => Promise.resolve(fingerprint),
    read: async function* () {
      for (const source of given) yield { kind: "source", source } as const;
    },
    speakers: [],
  };
}

interface RunSettings {
  readonly inputs?: RunInputs | undefined;
  readonly reviews?: readonly ReviewRow[];
  readonly cancelIn?: string;
}

async function run(folder: string, { inputs, reviews = [], cancelIn }: RunSettings): Promise<string[]> {
  const seen: string[] = [];
  const cancel = { isCancelled: false };
  const onEvent = (event: RunEvent): void => {
    if (event.event !== "stage") return;
    seen.push(`${event.stage} ${event.state}`);
    if (event.stage === cancelIn && event.state === "started") cancel.isCancelled = true;
  };
  const project = await createWriter(folder, { memoryMb: 256, threads: 1 });
  const options = { ...defaultRunOptions(), name: "invented", runtime: { workers: 1, memory: 256 } };
  const languageGuesser = () => Promise.resolve({ guess: () => ({ language: "en", isReliable: true }) });
  try {
    await runProject(options, {
      project,
      inputs,
      services: {
        languageGuesser,
        parseDate: parseIsoDate,
        taggers: {},
        stemmerOf,
        knownChecks: () => undefined,
        background: () => undefined,
        comparison: () => NO_CALIBRATION,
        openEncoder: () => Promise.resolve(undefined),
      },
      reviews,
      cancel,
      codeHash: "test",
      onEvent,
    });
  } finally {
    await project.close();
  }
  return seen;
}

async function everyRow(folder: string): Promise<string> {
  const project = await openProject(folder);
  const all: unknown[] = [];
  for (const table of tables) all.push(table.name, await project.rows(table));
  await project.close();
  return JSON.stringify(all);
}

async function read<R>(
  folder: string,
  table: Parameters<Awaited<ReturnType<typeof openProject>>["rows"]>[0],
  reviews: readonly ReviewRow[] = [],
): Promise<R[]> {
  const project = await openProject(folder);
  const rows = await reviewedReader(project, reviews).rows<R>(table);
  await project.close();
  return rows;
}

/** What the reader of decisions counts, in the order of `rows`. */
async function countedBy(folder: string, table: AnyTable, column: string, reviews: readonly ReviewRow[]): Promise<CountedValues[]> {
  const rows = await read<AnyRow>(folder, table, reviews);
  const project = await openProject(folder);
  const counts = await reviewedReader(project, reviews).countBy(table, [column]);
  await project.close();
  const place = ({ values }: CountedValues): number => rows.findIndex((row) => row[column] === values[0]);
  return counts.toSorted((x, y) => place(x) - place(y));
}

const review = (more: Partial<ReviewRow>): ReviewRow => ({
  review_id: "review_1",
  target_table: "item",
  target_key: "",
  verb: "reject",
  value: "",
  reason: "",
  analyst: "invented",
  reviewed_at: 1,
  is_applied: true,
  ...more,
});

describe("runProject", () => {
  test("finds the line that two speakers share, counts a second copy of a speech as no further speaker, and cites it in the brief", async () => {
    const folder = newFolder();
    await run(folder, { inputs: inputsOf(sources) });
    const items = (await read<ItemRow>(folder, itemTable)).filter((item) => item.level === "passage" && item.suppressed_by === "");
    expect(items.map((item) => item.speaker_count)).toEqual([2]);
    expect(items[0]?.text).toContain(LINE);
    expect((await read<SourceRow>(folder, sourceTable)).map((source) => [source.source_id, source.duplicate_of])).toEqual([
      ["ada", null],
      ["bo", null],
      ["cy", null],
      ["dup", "bo"],
      ["dup#title", null],
    ]);
    const brief = await read<BriefLineRow>(folder, briefLineTable);
    expect(brief.find((line) => line.template === "line")?.text).toContain("Ada Invented and Bo Invented use the wording");
  });

  test("the same sources in another order give the same rows in every table", async () => {
    const [one, other] = [newFolder(), newFolder()];
    await run(one, { inputs: inputsOf(sources, "one order") });
    await run(other, { inputs: inputsOf(sources.toReversed(), "another order") });
    expect(await everyRow(other)).toBe(await everyRow(one));
  });

  test("a run that was stopped goes on after its finished stages and ends with the same rows", async () => {
    const [whole, stopped] = [newFolder(), newFolder()];
    await run(whole, { inputs: inputsOf(sources) });
    await expect(run(stopped, { inputs: inputsOf(sources), cancelIn: "words" })).rejects.toThrow(HymnsheetError);
    const seen = await run(stopped, { inputs: inputsOf(sources) });
    expect(seen.slice(0, 5)).toEqual(["corpus reused", "search reused", "voices reused", "tokens reused", "words started"]);
    expect(await everyRow(stopped)).toBe(await everyRow(whole));
  });

  test("a second run reuses everything; other texts reuse nothing of the old ones", async () => {
    const folder = newFolder();
    await run(folder, { inputs: inputsOf(sources) });
    expect((await run(folder, { inputs: inputsOf(sources) })).every((event) => event.endsWith("reused"))).toBe(true);
    const seen = await run(folder, { inputs: inputsOf(sources.slice(0, 1), "fewer") });
    expect(seen.some((event) => event.endsWith("reused"))).toBe(false);
    expect(await read(folder, itemTable)).toEqual([]);
  });

  test("a rejected line leaves the brief, and so does one whose two speakers are one person; the twin without decisions keeps it", async () => {
    const folder = newFolder();
    await run(folder, { inputs: inputsOf(sources) });
    const itemId = (await read<ItemRow>(folder, itemTable))[0]?.item_id ?? "";
    const told = async (): Promise<string[]> =>
      (await read<BriefLineRow>(folder, briefLineTable)).filter((line) => line.question === 2).map((line) => line.template);
    expect(await told()).toContain("line");
    const wanted = stages.filter((stage) => stage.isWanted?.(defaultRunOptions()) ?? true).map(({ name }) => name);
    const reused = wanted.slice(0, wanted.indexOf("brief")).map((name) => `${name} reused`);
    expect(reused.length).toBeGreaterThan(6);
    // What is judged of lines is judged without it; everything before is kept.
    const untouched = reused.slice(0, wanted.indexOf("evidence"));
    expect((await run(folder, { reviews: [review({ target_key: itemId })] })).slice(0, untouched.length + 1)).toEqual([
      ...untouched,
      "evidence started",
    ]);
    expect(await told()).not.toContain("line");
    // Who is whom decides whose words stand where: what builds on that is made anew, what was read is not read again.
    const both = review({ target_table: "actor", verb: "merge", target_key: "Bo Invented", value: "Ada Invented" });
    const seen = await run(folder, { reviews: [both] });
    expect(seen.slice(0, 4)).toEqual(["corpus reused", "search reused", "voices started", "voices finished"]);
    expect(seen).not.toContain("words reused");
    expect(await told()).not.toContain("line");
    expect((await run(folder, { reviews: [both] })).slice(0, reused.length)).toEqual(reused);
    const merge = review({ target_table: "actor", verb: "merge", target_key: "Bo Invented", value: "Ada Invented" });
    const matches = await read<PassageMatchRow>(folder, passageMatchTable, [merge]);
    expect(matches.filter((match) => match.layer === "voices")).toEqual([]);
    for (const [table, column] of [
      [statementTable, "speaker_id"],
      [itemTable, "suppressed_by"],
    ] as const)
      expect(await countedBy(folder, table, column, [merge])).toEqual(countRowsBy(await read<AnyRow>(folder, table, [merge]), [column]));
    await run(folder, {});
    expect(await told()).toContain("line");
  });

  test("an empty corpus is a finished project that says so", async () => {
    const folder = newFolder();
    await run(folder, { inputs: inputsOf([]) });
    const brief = await read<BriefLineRow>(folder, briefLineTable);
    expect(brief.find((line) => line.question === 2)?.state).toBe("none_found");
  });
});

describe("checkStages", () => {
  const stage = (name: string, reads: Stage["reads"], writes: Stage["writes"]): Stage => ({
    name,
    version: 1,
    reads,
    writes,
    optionsFor: () => null,
    run: () => Promise.resolve(),
  });

  test("the stages of the product pass", () => {
    expect(() => checkStages(stages, sharedTables)).not.toThrow();
  });

  test("a table that is read before it is written, and one with two writers, are mistakes", () => {
    expect(() => checkStages([stage("early", [actorTable], [])], new Set())).toThrow(/early reads table actor/u);
    expect(() => checkStages([stage("one", [], [actorTable]), stage("two", [], [actorTable])], new Set())).toThrow(
      /one and two both write/u,
    );
  });
});
