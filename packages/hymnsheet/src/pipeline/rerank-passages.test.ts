import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { infoTable, type InfoRow } from "@hymnsheet/core/model/tables/info";
import { passageMatchTable, type PassageMatchRow } from "@hymnsheet/core/model/tables/passage-match";
import type { Encoder, ProjectReader } from "@hymnsheet/core/model/ports";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { defaultRunOptions, fileInputs, openReviewed, runInFolder } from "../index.ts";

/** Invented speakers. The first two say one thing in other words; the third shares as many words and says another. */
const LINES = [
  ["a", "Ada Brook", "In spring the harbour council gave the lantern tower away to a foreign bank. We will not forget it."],
  ["b", "Ben Carr", "The river is wide. A foreign bank got the lantern tower, and our harbour council let it go."],
  [
    "c",
    "Cleo Dahl",
    "Visit the harbour council today! Our picnic at the lantern tower has cakes, songs and games for children of every age.",
  ],
] as const;

/** A vector counts words of two subjects: who gave what away, and who comes to the picnic. */
const SUBJECTS = [/foreign|bank|gave|away|got|let|go\b/gu, /picnic|cakes|songs|games|children|visit/gu];
const encoder: Encoder = {
  name: "two subjects",
  dimensions: 2,
  languages: ["en"],
  close: () => Promise.resolve(),
  encode: (texts) => {
    const values = new Float32Array(texts.length * 2);
    texts.forEach((text, row) => {
      const counts = SUBJECTS.map((words) => text.toLowerCase().match(words)?.length ?? 0);
      const length = Math.hypot(...counts) || 1;
      counts.forEach((count, d) => (values[row * 2 + d] = count / length));
    });
    return Promise.resolve(values);
  },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hymnsheet-rerank-"));
  const lines = LINES.map(([id, speaker, text]) => ({ id, speaker, text, language: "en", kind: "statement", date: "2031-03-03" }));
  writeFileSync(join(folder, "texts.jsonl"), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(chosen: Encoder | undefined, reuse: object = {}): Promise<{ pairs: string[]; told: string | undefined }> {
  const project = join(folder, "project");
  const defaults = defaultRunOptions();
  const options = {
    ...defaults,
    levels: ["words" as const],
    reuse: { ...defaults.reuse, minimumBits: 76, rerankBits: 36, ...reuse },
    runtime: { workers: 1, memory: 512 },
    ...(chosen ? { encoder: chosen.name } : {}),
  };
  await runInFolder(project, { options, inputs: await fileInputs([join(folder, "texts.jsonl")]), encoder: chosen });
  const reader: ProjectReader = await openReviewed(project);
  try {
    const pairs = (await reader.rows<PassageMatchRow>(passageMatchTable)).map((match) => `${match.a_source_id}${match.b_source_id}`);
    const told = (await reader.rows<InfoRow>(infoTable)).find(({ key }) => key === "passages_by_meaning")?.value;
    return { pairs, told };
  } finally {
    await reader.close();
  }
}

describe("passages that miss the limit", () => {
  test("are not reported without an encoder, nor are they looked at in a corpus that is too large", async () => {
    expect(await run(undefined)).toEqual({ pairs: [], told: undefined });
    expect(await run(encoder, { rerankSources: 2 })).toEqual({ pairs: [], told: undefined });
  });

  test("are reported where the sentences round them mean the same, and only there", async () => {
    const { pairs, told } = await run(encoder);
    expect(pairs).toEqual(["ab"]);
    expect(told).toMatch(/^1 of 2: /u);
  });

  test("stay out in a language that the encoder was not made for", async () => {
    const { pairs, told } = await run({ ...encoder, languages: ["ur"] });
    expect(pairs).toEqual([]);
    expect(told).toMatch(/^0 of 0: /u);
  });
});
