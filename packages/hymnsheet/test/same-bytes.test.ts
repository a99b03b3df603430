/** Same input, same bytes: whatever the order of the files, the number of workers and the size of blocks. Runs the built program. */
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tables } from "@hymnsheet/core/model/tables/tables";
import { exportTable } from "../src/exports/export-table.ts";
import { openReviewed } from "../src/run/run-in-folder.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const BIN = join(ROOT, "packages", "hymnsheet", "bin", "hymnsheet.mjs");
let scratch = "";
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "hymnsheet-bytes-"));
  cpSync(join(ROOT, "fixtures", "exodus"), join(scratch, "exodus"), { recursive: true });
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Hash of every exported table and of the report of one run over the same folders named in some order. */
async function digest(run: string, parts: readonly string[], flags: readonly string[]): Promise<string> {
  const out = join(scratch, run, "study");
  const ended = spawnSync(process.execPath, [BIN, "analyze", ...parts, "--out", out, "--invented", ...flags], { encoding: "utf8" });
  expect([ended.status, ended.stderr.includes("hymnsheet:")]).toEqual([0, false]);
  const hash = createHash("sha256").update(readFileSync(join(out, "report.html")));
  const reader = await openReviewed(out);
  for (const table of tables) {
    const file = join(scratch, run, `${table.name}.jsonl`);
    await exportTable(reader, table.name, { format: "jsonl", out: file });
    hash.update(table.name).update(readFileSync(file));
  }
  await reader.close();
  return hash.digest("hex");
}

test("exodus gives the same tables and the same report in every order of its parts, with one worker and with two", async () => {
  const corpus = join(scratch, "exodus");
  const files = (readdirSync(corpus, { recursive: true }) as string[]).filter((name) => /\.(md|html|jsonl)$/u.test(name)).sort();
  expect(files.length).toBeGreaterThan(15);
  const paths = files.map((name) => join(corpus, name));
  const whole = await digest("whole", paths, ["--workers", "1"]);
  expect(await digest("turned", paths.toReversed(), ["--workers", "2"])).toBe(whole);
  expect(await digest("small-blocks", [...paths.slice(7), ...paths.slice(0, 7)], ["--workers", "2", "--block-bytes", "65536"])).toBe(whole);
}, 120_000);
