import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { itemMemberTable } from "@hymnsheet/core/model/tables/item-member";
import { sourceTextTable } from "@hymnsheet/core/model/tables/source-text";
import { stageTable } from "@hymnsheet/core/model/tables/stage";
import { createWriter } from "./create-writer.ts";
import { openProject } from "./open-project.ts";

const killCount = Number(process.env["HYMNSHEET_KILLS"] ?? 20);
const rowCount = 4000;

const root = mkdtempSync(join(tmpdir(), "hymnsheet-crash-"));
mkdirSync(join(root, "translated"));

const moduleUrl = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href);

/** Lets plain Node read TypeScript, so that the program to be killed is the source under test; each file is translated once. */
const hooks = (cache: string): string => `
  import { readFileSync, renameSync, writeFileSync } from "node:fs";
  import { createHash } from "node:crypto";
  async function translate(content) {
    const { default: typescript } = await import(${JSON.stringify(pathToFileURL(createRequire(import.meta.url).resolve("typescript")).href)});
    const compilerOptions = { module: typescript.ModuleKind.ESNext, target: typescript.ScriptTarget.ES2022 };
    return typescript.transpileModule(content, { compilerOptions }).outputText;
  }
  export async function load(url, context, next) {
    if (!url.endsWith(".ts")) return next(url, context);
    const content = readFileSync(new URL(url), "utf8");
    const kept = ${JSON.stringify(cache)} + "/" + createHash("sha256").update(content).digest("hex");
    let source;
    try {
      source = readFileSync(kept, "utf8");
    } catch {
      source = await translate(content);
      writeFileSync(kept + ".part", source);
      renameSync(kept + ".part", kept);
    }
    return { format: "module", source, shortCircuit: true };
  }`;
const register = (cache: string): string =>
  `import { register } from "node:module"; register("data:text/javascript," + ${JSON.stringify(encodeURIComponent(hooks(cache)))});`;

/** Writes a project of three stages and says where it is; rows depend on nothing but their number. */
const program = `
  const { createWriter } = await import(${moduleUrl("./create-writer.ts")});
  const { itemMemberTable } = await import("@hymnsheet/core/model/tables/item-member");
  const writer = await createWriter(process.argv[1], { memoryMb: 128, threads: 2 });
  function* members(stage) {
    for (let at = 0; at < ${rowCount}; at++)
      yield { item_id: "i" + (at % 97), owner_table: stage, owner_id: stage + at, source_id: "s" + (at % 50), span_start: at, span_end: at + 9,
        utterance_id: "u" + at, speaker_id: "p" + (at % 7), stance: "uses", said_from: at * 1000, said_to: null, edit_share: at / 7,
        variant_no: 1 + (at % 3), edit_count: null };
  }
  for (const name of ["corpus", "words", "brief"]) {
    if (await writer.hasStage(name, "key of " + name)) continue;
    console.log("begin " + name);
    const stage = await writer.beginStage(name, "key of " + name, 1);
    if (name === "corpus") for (let at = 0; at < 50; at++) stage.writeText("s" + at, "text " + at + " ".repeat(20_000));
    await stage.write(itemMemberTable, members(name));
    stage.writeColumns("tokens", { tokens: Uint32Array.from({ length: 50_000 }, (_, at) => at) });
    await stage.finish();
  }
  console.log("commit");
  await writer.commit();
  console.log("done");`;

interface Run {
  readonly isDone: boolean;
  readonly lastLine: string;
}

/** Opens a project for writing and holds it until it is stopped. */
const holder = `
  const { createWriter } = await import(${moduleUrl("./create-writer.ts")});
  await createWriter(process.argv[1], { memoryMb: 128, threads: 1 });
  console.log("held");
  setInterval(() => undefined, 1000);`;

/** Reads a project and says how many members it holds. */
const reader = `
  const { openProject } = await import(${moduleUrl("./open-project.ts")});
  const { itemMemberTable } = await import("@hymnsheet/core/model/tables/item-member");
  const project = await openProject(process.argv[1]);
  console.log(await project.count(itemMemberTable));`;

type Child = ReturnType<typeof start>;

function start(code: string, folder: string) {
  const translating = `data:text/javascript,${encodeURIComponent(register(join(root, "translated")))}`;
  const flags = ["--conditions=hymnsheet-source", "--import", translating, "--input-type=module", "--eval", code, folder];
  const child = spawn(process.execPath, flags, { cwd: join(import.meta.dirname, "../.."), stdio: ["ignore", "pipe", "pipe"] });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  return { child, lines: createInterface({ input: child.stdout }), exit: once(child, "exit"), errors: () => errors };
}

async function ended({ exit, errors }: Child): Promise<void> {
  const [code] = (await exit) as [number | null];
  if (code !== 0 && code !== null) throw new Error(errors());
}

/** Runs the program; kills it without warning so many milliseconds after it has begun its first piece of work. */
async function run(folder: string, killAfterMs?: number): Promise<Run> {
  const started = start(program, folder);
  let lastLine = "";
  let killing: Promise<unknown> | undefined;
  for await (const line of started.lines) {
    lastLine = line;
    if (killAfterMs !== undefined) killing ??= setTimeout(killAfterMs).then(() => started.child.kill("SIGKILL"));
  }
  await ended(started);
  await killing;
  return { isDone: lastLine === "done", lastLine };
}

/** Hash over everything a project says; undefined when there is no finished generation. */
async function digest(folder: string): Promise<string | undefined> {
  let project;
  try {
    project = await openProject(folder);
  } catch (error) {
    if (error instanceof HymnsheetError && error.code === "PROJECT_MISSING") return undefined;
    throw error;
  }
  const hash = createHash("sha256");
  for (const table of [stageTable, itemMemberTable, sourceTextTable]) hash.update(JSON.stringify(await project.rows(table)));
  for (const stage of ["corpus", "words", "brief"]) hash.update(project.readColumns(stage, "tokens")["tokens"]!);
  await project.close();
  return hash.digest("hex");
}

/** Delays from a seed (mulberry32), so that a run can be repeated. */
function delays(seed: number, longestMs: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) / 4294967296) * longestMs;
  };
}

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe("a writer killed without warning", () => {
  it("leaves no project or a whole one, and the next run ends with the same content", { timeout: 60_000 + killCount * 6000 }, async () => {
    const started = performance.now();
    expect((await run(join(root, "undisturbed"))).isDone).toBe(true);
    const wholeMs = performance.now() - started;
    const wanted = await digest(join(root, "undisturbed"));
    expect(wanted).toBeDefined();

    const next = delays(20_261_122, Math.min(wholeMs, 600));
    let study = 0;
    for (let kill = 0; kill < killCount; kill++) {
      const folder = join(root, `study-${study}`);
      const { isDone, lastLine } = await run(folder, next());
      const found = await digest(folder);
      if (found !== undefined) expect(found, lastLine).toBe(wanted);
      if (isDone || found !== undefined) study++;
    }
    for (let folder = 0; folder <= study; folder++) {
      expect((await run(join(root, `study-${folder}`))).isDone).toBe(true);
      expect(await digest(join(root, `study-${folder}`))).toBe(wanted);
    }
  });
});

describe("several processes on one project", () => {
  it(
    "may read while one writes; a second writer is told which process has it, and gets in when that one died",
    { timeout: 120_000 },
    async () => {
      const folder = join(root, "shared");
      expect((await run(folder)).isDone).toBe(true);
      const holding = start(holder, folder);
      const [held] = (await once(holding.lines, "line")) as [string];
      expect(held).toBe("held");
      await expect(createWriter(folder, { memoryMb: 128, threads: 1 })).rejects.toMatchObject({
        code: "PROJECT_BUSY",
        message: expect.stringContaining(`process ${holding.child.pid}`),
      });
      const project = await openProject(folder);
      const reading = start(reader, folder);
      expect(await once(reading.lines, "line")).toEqual([String(await project.count(itemMemberTable))]);
      await ended(reading);
      await project.close();
      holding.child.kill("SIGKILL");
      await ended(holding);
      await (await createWriter(folder, { memoryMb: 128, threads: 1 })).close();
    },
  );
});
