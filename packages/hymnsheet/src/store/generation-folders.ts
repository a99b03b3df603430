/** Files of generations: which belong to the project, and how a stage's index is taken over without copying. */
import { copyFileSync, linkSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { projectPaths } from "./project-paths.ts";
import { syncFile, syncFolder } from "./durable-files.ts";

/** Removes databases and indexes of every generation but these. What a reader still holds open goes with the next run. */
export function removeOtherGenerations(folder: string, kept: readonly number[]): void {
  const isKept = (generation: string): boolean => kept.includes(Number(generation));
  for (const name of namesIn(folder)) {
    const generation = /^tables\.(\d+)\.duckdb(\.wal)?$/.exec(name)?.[1];
    if (generation !== undefined && !isKept(generation)) removeIfPossible(join(folder, name));
  }
  const { indexRoot } = projectPaths(folder);
  for (const name of namesIn(indexRoot)) if (/^\d+$/.test(name) && !isKept(name)) removeIfPossible(join(indexRoot, name));
}

/** Removes the database and index of one generation. */
export function removeGeneration(folder: string, generation: number): void {
  const paths = projectPaths(folder);
  rmSync(paths.database(generation), { force: true });
  rmSync(`${paths.database(generation)}.wal`, { force: true });
  rmSync(paths.index(generation), { recursive: true, force: true });
}

/** Makes `to` hold the files of `from`: hard links where the system has them, else copies. Files of an index are never changed. */
export function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

/** Waits until all files and names under a folder are on the disk; nothing when it is not there. */
export async function syncTree(folder: string): Promise<void> {
  for (const entry of readEntries(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await syncTree(path);
    else await syncFile(path);
  }
  if (readEntries(folder).length > 0) await syncFolder(folder);
}

function readEntries(folder: string): { readonly name: string; isDirectory(): boolean }[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

export function namesIn(folder: string): string[] {
  return readEntries(folder)
    .map(({ name }) => name)
    .sort();
}

function removeIfPossible(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Held open by a reader on a system that forbids it; the next run removes it.
  }
}
