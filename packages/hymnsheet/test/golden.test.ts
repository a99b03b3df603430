/** The rows of the invented corpus as they are committed; `npm run golden` writes them anew, and the difference is part of the review. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { findTable } from "@hymnsheet/core/model/tables/tables";
import { defaultRunOptions, exportTable, fileInputs, openReviewed, runInFolder } from "../src/index.ts";
import { readFileSync } from "node:fs";

const EXODUS = fileURLToPath(new URL("../../../fixtures/exodus", import.meta.url));
const GOLDEN = [
  "common_text",
  "common_text_line",
  "independence",
  "independence_pair",
  "item",
  "item_member",
  "passage_match",
  "term",
  "statement",
  "affiliation",
  "response",
  "answer_coverage",
  "denial",
  "brief_line",
  "part",
] as const;
let scratch = "";
let reader: ProjectReader;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "hymnsheet-golden-"));
  const options = { ...defaultRunOptions(), name: "Exodus", isInvented: true, runtime: { workers: 1, memory: 512 } };
  await runInFolder(join(scratch, "project"), { options, inputs: await fileInputs([EXODUS]) });
  reader = await openReviewed(join(scratch, "project"));
});
afterAll(async () => {
  await reader.close();
  rmSync(scratch, { recursive: true, force: true });
});

test.each(GOLDEN)("the rows of %s for exodus are the committed ones", async (name) => {
  const out = join(scratch, `${name}.jsonl`);
  const count = await exportTable(reader, name, { format: "jsonl", out, withText: true });
  expect([findTable(name)?.name, count > 0]).toEqual([name, true]);
  await expect(readFileSync(out, "utf8")).toMatchFileSnapshot(`../../../fixtures/golden/exodus/${name}.jsonl`);
});
