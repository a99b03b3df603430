/** Runs the program on releases and reads the families it exports; runs may be kept in a folder by commit and texts, for long evaluations. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readRows, runHymnsheet } from "../product.ts";
import type { Release } from "../releases.ts";
import { describeCommit } from "../repository.ts";
import type { Families, FamilyMember, FamilyRow } from "./family-statistic.ts";

/**
 * @param releases    texts with their speakers.
 * @param keepFolder  folder of kept runs; a run of the same commit, without changes, on the same texts is read from there. null keeps none.
 */
export async function runFamilies(releases: readonly Release[], keepFolder: string | null): Promise<Families> {
  const documents = releases.map((release) => `${JSON.stringify({ ...release, kind: "press_release", language: "en" })}\n`).join("");
  const commit = describeCommit();
  const key = createHash("sha256").update(commit).update(documents).digest("hex").slice(0, 16);
  const kept = keepFolder === null ? null : join(keepFolder, key);
  if (kept !== null && existsSync(kept) && !commit.endsWith("+changes")) return readFamilies(kept);
  const folder = mkdtempSync(join(tmpdir(), "hymnsheet-eval-"));
  try {
    const input = join(folder, "documents.jsonl");
    const project = join(folder, "project");
    writeFileSync(input, documents);
    await runHymnsheet(["analyze", input, "--out", project, "--levels", "words"]);
    const exported = join(folder, "exported");
    mkdirSync(exported);
    for (const name of ["item", "item_member"]) {
      await runHymnsheet(["export", project, "--table", name, "--format", "jsonl", "--out", join(exported, `${name}.jsonl`)]);
    }
    const families = await readFamilies(exported);
    if (kept !== null && !existsSync(kept)) {
      mkdirSync(keepFolder!, { recursive: true });
      renameSync(exported, kept);
    }
    return families;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readFamilies(folder: string): Promise<Families> {
  const items = await readRows<FamilyRow>(join(folder, "item.jsonl"));
  const members = await readRows<FamilyMember>(join(folder, "item_member.jsonl"));
  // Only what is read is kept: texts of members would take most of the memory.
  return {
    items: items.map(({ item_id, level, speaker_count, surprisal_bits, suppressed_by }) => ({
      item_id,
      level,
      speaker_count,
      surprisal_bits,
      suppressed_by,
    })),
    members: members.map(({ item_id, source_id, span_start, span_end, stance }) => ({ item_id, source_id, span_start, span_end, stance })),
  };
}
