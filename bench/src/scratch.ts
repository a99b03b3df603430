/** Temporary folders that go away when the work in them is done. */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document } from "./releases.ts";

/** Hands a fresh folder to `work` and removes it afterwards, whatever happens. */
export async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "hymnsheet-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Bytes of a file or of everything in a folder. */
export function sizeOf(path: string): number {
  const state = statSync(path);
  if (!state.isDirectory()) return state.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

/** Writes documents as JSONL, in pieces so that no string grows beyond what the engine can hold. */
export function writeDocuments(file: string, documents: readonly Document[]): void {
  writeFileSync(file, "");
  for (let first = 0; first < documents.length; first += 2000) {
    const lines = documents.slice(first, first + 2000).map((document) => `${JSON.stringify(document)}\n`);
    writeFileSync(file, lines.join(""), { flag: "a" });
  }
}
