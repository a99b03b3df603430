import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { actorTable } from "@hymnsheet/core/model/tables/actor";
import { infoTable } from "@hymnsheet/core/model/tables/info";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { problemTable } from "@hymnsheet/core/model/tables/problem";
import { stageTable } from "@hymnsheet/core/model/tables/stage";
import { createWriter } from "./create-writer.ts";
import { openProject } from "./open-project.ts";
import type { ProjectWriter } from "./store-ports.ts";

const limits = { memoryMb: 128, threads: 2 };

let folder: string;
let open: ProjectWriter[];
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "hymnsheet-project-")), "study");
  open = [];
});
afterEach(async () => {
  for (const writer of open) await writer.close();
  rmSync(join(folder, ".."), { recursive: true, force: true });
});

async function begin(): Promise<ProjectWriter> {
  const writer = await createWriter(folder, limits);
  open.push(writer);
  return writer;
}

async function writeInfo(writer: ProjectWriter, stage: string, key: string): Promise<void> {
  const writing = await writer.beginStage(stage, key, 1);
  await writing.write(infoTable, [{ key: stage, value: key }]);
  writing.writeColumns("numbers", { values: Uint32Array.of(key.length) });
  await writing.finish();
}

const facts = async (from: { rows: ProjectWriter["rows"] }): Promise<string[]> =>
  (await from.rows<{ key: string; value: string }>(infoTable)).map(({ key, value }) => `${key}=${value}`);

async function committedFacts(): Promise<string[]> {
  const project = await openProject(folder);
  const found = await facts(project);
  await project.close();
  return found;
}

describe("generations of a project", () => {
  it("a commit makes all stages the project's, keeps only that generation, and says so in the manifest", async () => {
    for (const key of ["k1", "k2"]) {
      const writer = await begin();
      await writeInfo(writer, "corpus", key);
      await writeInfo(writer, "words", key);
      await writer.commit({ statisticsEpoch: "epoch_1", options: { minimum: 9 } });
    }
    expect(await committedFacts()).toEqual(["corpus=k2", "words=k2"]);
    expect(readdirSync(folder).sort()).toEqual(["index", "manifest.json", "tables.2.duckdb"]);
    expect(readdirSync(join(folder, "index"))).toEqual(["2"]);
    const project = await openProject(folder);
    expect(project.manifest).toEqual({
      format: 1,
      generation: 2,
      statistics_epoch: "epoch_1",
      options: { minimum: 9 },
      stages: ["corpus", "words"].map((stage) => ({ stage, version: 1, key: "k2" })),
    });
    await project.close();
  });

  it("an unfinished generation is invisible, and a later writer resumes its finished stages by key", async () => {
    const first = await begin();
    await writeInfo(first, "corpus", "k1");
    await first.commit();
    const second = await begin();
    await writeInfo(second, "corpus", "k2");
    const torn = await second.beginStage("words", "k2", 1);
    await torn.write(infoTable, [{ key: "torn", value: "" }]);
    await second.close();
    expect(await committedFacts()).toEqual(["corpus=k1"]);

    const third = await begin();
    expect(await third.hasStage("corpus", "k3")).toBe(false);
    expect(await third.hasStage("corpus", "k2")).toBe(true);
    expect(await third.hasStage("words", "k2")).toBe(false);
    expect(third.readColumns("corpus", "numbers")).toEqual({ values: Uint32Array.of(2) });
    expect(await facts(third)).toEqual(["corpus=k2"]);
    await third.commit();
    expect(await committedFacts()).toEqual(["corpus=k2"]);
  });

  it("a stage is taken over from the last good generation only under its key, with rows and index", async () => {
    const first = await begin();
    for (const stage of ["corpus", "words", "brief"]) await writeInfo(first, stage, "k1");
    await first.commit();
    const second = await begin();
    expect(await second.hasStage("corpus", "k1")).toBe(true);
    expect(await second.hasStage("words", "other")).toBe(false);
    await writeInfo(second, "words", "k2");
    expect(await facts(second)).toEqual(["corpus=k1", "words=k2"]);
    await second.commit();
    expect(await committedFacts()).toEqual(["corpus=k1", "words=k2"]);
    const project = await openProject(folder);
    expect(project.readColumns("corpus", "numbers")).toEqual({ values: Uint32Array.of(2) });
    expect(existsSync(join(folder, "index", "2", "brief"))).toBe(false);
    await project.close();
  });

  it("stages that this run neither wrote nor asked for are left out", async () => {
    const first = await begin();
    await writeInfo(first, "corpus", "k1");
    await writeInfo(first, "words", "k1");
    await first.close();
    const second = await begin();
    expect(await second.hasStage("corpus", "k1")).toBe(true);
    await second.commit();
    expect(await committedFacts()).toEqual(["corpus=k1"]);
  });

  it("discarding leaves the last good generation and no trace of the other", async () => {
    const first = await begin();
    await writeInfo(first, "corpus", "k1");
    await first.commit();
    const second = await begin();
    await writeInfo(second, "corpus", "k2");
    await second.discard();
    expect(await committedFacts()).toEqual(["corpus=k1"]);
    expect(readdirSync(folder).sort()).toEqual(["index", "manifest.json", "tables.1.duckdb"]);
  });

  it("a stage row counts rows and problems, and shows the hash it was given", async () => {
    const writer = await begin();
    const stage = await writer.beginStage("corpus", "k1", 3);
    await stage.write(problemTable, [{ problem_id: "p", source: "-", line: null, code: "empty", message: "" }]);
    stage.writeText("s", "text");
    expect(await stage.finish({ inputHash: "h" })).toEqual({ rowCount: 2, problemCount: 1 });
    expect(await writer.rows(stageTable)).toEqual([{ stage: "corpus", version: 3, input_hash: "h", row_count: 2, problem_count: 1 }]);
  });

  it("a row that does not fit its declaration is refused by name, and the stage can be dropped", async () => {
    const writer = await begin();
    for (const row of [
      {},
      { actor_id: "a", kind: "robot", name: "", origin: "given" },
      { actor_id: null, kind: "person", name: "", origin: "given" },
    ]) {
      const stage = await writer.beginStage("corpus", "k1", 1);
      await expect(stage.write(actorTable, [row])).rejects.toMatchObject({ code: "INVARIANT", message: expect.stringContaining("actor.") });
      await stage.discard();
    }
    await writeInfo(writer, "corpus", "k2");
    expect(await facts(writer)).toEqual(["corpus=k2"]);
  });
});

describe("readers of a project", () => {
  const item = (item_id: string, surprisal_bits: number, speaker_count: number, suppressed_by = ""): ItemRow => ({
    item_id,
    level: "passage",
    text: item_id,
    about_id: null,
    token_count: 9,
    speaker_count,
    source_count: 2,
    first_at: null,
    last_at: null,
    surprisal_bits,
    contained_in: null,
    shared_text_id: null,
    suppressed_by,
  });

  it("two read at once while a writer builds the next generation, and keep what they opened", async () => {
    const first = await begin();
    await writeInfo(first, "corpus", "k1");
    await first.commit();
    const [one, two] = [await openProject(folder), await openProject(folder)];
    const second = await begin();
    await writeInfo(second, "corpus", "k2");
    expect(await facts(one)).toEqual(["corpus=k1"]);
    await second.commit();
    expect(await facts(two)).toEqual(["corpus=k1"]);
    expect(await committedFacts()).toEqual(["corpus=k2"]);
    await one.close();
    await two.close();
  });

  it("see the top items by rarity times speakers, ties by id, suppressed ones apart", async () => {
    const writer = await begin();
    const stage = await writer.beginStage("words", "k", 1);
    await stage.write(itemTable, [item("d", 10, 2), item("a", 10, 2), item("b", 30, 2), item("c", 8, 3), item("e", 99, 9, "boilerplate")]);
    await stage.finish();
    const ids = async (options: Parameters<ProjectWriter["topItems"]>[0]): Promise<string[]> =>
      (await writer.topItems<ItemRow>(options)).map(({ item_id }) => item_id);
    expect(await ids({ limit: 3 })).toEqual(["b", "c", "a"]);
    expect(await ids({ limit: 9, minimumSpeakers: 3 })).toEqual(["c"]);
    expect(await ids({ limit: 9, suppressed: true })).toEqual(["e"]);
  });

  it("may leave a scan in the middle, and close while a question is under way", async () => {
    const writer = await begin();
    const stage = await writer.beginStage("corpus", "k", 1);
    const actors = Array.from({ length: 50_000 }, (_, at) => ({ actor_id: `a${at}`, kind: "person", name: "", origin: "given" }));
    await stage.write(actorTable, actors);
    await stage.finish();
    for await (const rows of writer.scan(actorTable)) {
      expect(rows.length).toBeGreaterThan(0);
      break;
    }
    const forgotten = writer.scan(actorTable)[Symbol.asyncIterator]();
    await forgotten.next();
    await writer.commit();
    await expect(forgotten.next()).rejects.toThrow(/closed/);

    const project = await openProject(folder);
    const asked = project.rows(actorTable, { orderBy: ["-name"] }).catch((error: unknown) => String(error));
    await project.close();
    expect(await asked).toMatch(/closed|Interrupted/);
    await expect(project.count(actorTable)).rejects.toThrow(/closed/);
  });

  it("find a project that was moved", async () => {
    const writer = await begin();
    await writeInfo(writer, "corpus", "k1");
    await writer.commit();
    renameSync(folder, `${folder}-moved`);
    folder = `${folder}-moved`;
    expect(await committedFacts()).toEqual(["corpus=k1"]);
    const again = await begin();
    expect(await again.hasStage("corpus", "k1")).toBe(true);
    await again.commit();
  });
});

describe("a folder that is not as it should be", () => {
  it("is named missing, unfinished, damaged or too new, with what to do", async () => {
    await expect(openProject(folder)).rejects.toMatchObject({ code: "PROJECT_MISSING" });
    const writer = await begin();
    await expect(openProject(folder)).rejects.toMatchObject({
      code: "PROJECT_MISSING",
      message: expect.stringContaining("has not finished"),
    });
    await writeInfo(writer, "corpus", "k1");
    await writer.commit();
    const manifest = join(folder, "manifest.json");
    const good = readFileSync(manifest, "utf8");
    for (const content of [
      "",
      "{",
      "[]",
      "null",
      good.replace('"generation"', '"generator"'),
      good.replace('"format": 1', '"format": 99'),
    ]) {
      writeFileSync(manifest, content);
      await expect(openProject(folder), content).rejects.toMatchObject({ code: "PROJECT_DAMAGED", advice: expect.stringMatching(/./) });
      await expect(createWriter(folder, limits), content).rejects.toMatchObject({ code: "PROJECT_DAMAGED" });
    }
    writeFileSync(manifest, good);
    truncateSync(join(folder, "tables.1.duckdb"), 5000);
    await expect(openProject(folder)).rejects.toMatchObject({ code: "PROJECT_DAMAGED" });
    rmSync(join(folder, "tables.1.duckdb"));
    await expect(openProject(folder)).rejects.toMatchObject({ code: "PROJECT_DAMAGED" });
    const healing = await begin();
    expect(await healing.hasStage("corpus", "k1")).toBe(false);
    await writeInfo(healing, "corpus", "k1");
    await healing.commit();
    expect(await committedFacts()).toEqual(["corpus=k1"]);
  });

  it("is not written into when it holds other things", async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, "thesis.docx"), "mine");
    await expect(createWriter(folder, limits)).rejects.toMatchObject({ code: "OUTPUT_FAILED" });
    expect(readdirSync(folder)).toEqual(["thesis.docx"]);
    await expect(createWriter(join(folder, "thesis.docx"), limits)).rejects.toMatchObject({ code: "OUTPUT_FAILED" });
  });

  it("starts anew when the unfinished generation cannot be read", async () => {
    const first = await begin();
    await writeInfo(first, "corpus", "k1");
    await first.close();
    writeFileSync(join(folder, "tables.1.duckdb"), "torn");
    const second = await begin();
    expect(await second.hasStage("corpus", "k1")).toBe(false);
    await writeInfo(second, "corpus", "k2");
    await second.commit();
    expect(await committedFacts()).toEqual(["corpus=k2"]);
  });
});

describe("the lock of a project", () => {
  it("lets one writer in at a time, names the other, and is free after it", async () => {
    const writer = await begin();
    await expect(createWriter(folder, limits)).rejects.toMatchObject({
      code: "PROJECT_BUSY",
      message: expect.stringContaining("this process"),
    });
    await writer.close();
    await (await begin()).close();
  });

  it("of a process that died, and one torn while it was written, are taken over", async () => {
    mkdirSync(folder);
    for (const content of [
      '{"pid":999999999,"host":"',
      "",
      JSON.stringify({ pid: process.pid, host: (await import("node:os")).hostname(), birth: "1" }),
    ]) {
      writeFileSync(join(folder, "lock.json"), content);
      await (await begin()).close();
    }
  });

  it("of another computer is respected, and the message says which file to delete", async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, "lock.json"), JSON.stringify({ pid: 1, host: "elsewhere", birth: "" }));
    await expect(createWriter(folder, limits)).rejects.toMatchObject({
      code: "PROJECT_BUSY",
      message: expect.stringContaining("process 1 on elsewhere"),
      advice: expect.stringContaining("lock.json"),
    });
    rmSync(join(folder, "lock.json"));
  });
});
