import { readFile } from "node:fs/promises";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { replaceFile } from "./durable-files.ts";
import { projectPaths } from "./project-paths.ts";

/** Version of the folder's layout; a folder with a higher one needs a newer program. */
export const formatVersion = 1;

/** A finished stage: rows with this key came from exactly these inputs, options and code. */
export interface StageKey {
  readonly stage: string;
  readonly version: number;
  readonly key: string;
}

/** What a project folder says about itself; replaced in one step, so it always names a whole generation. */
export interface Manifest {
  readonly format: number;
  /** Counts from 1; names `tables.<generation>.duckdb` and `index/<generation>/`. */
  readonly generation: number;
  /** Empty when the run keeps no statistics. */
  readonly statistics_epoch: string;
  /** Options of the run that can change results. */
  readonly options: Readonly<Record<string, string | number | boolean | null>>;
  readonly stages: readonly StageKey[];
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== "object" || value === null) return false;
  const { format, generation, statistics_epoch, options, stages } = value as Record<string, unknown>;
  return (
    typeof format === "number" &&
    Number.isInteger(generation) &&
    typeof statistics_epoch === "string" &&
    typeof options === "object" &&
    options !== null &&
    Array.isArray(stages)
  );
}

/**
 * Reads the manifest.
 *
 * @returns `undefined` when the folder holds none: it is no project, or its first run has not finished.
 * @throws  PROJECT_DAMAGED when there is one that cannot be understood.
 */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const path = projectPaths(folder).manifest;
  let content: string;
  try {
    content = await readFile(path, "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT" || (cause as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
    throw new HymnsheetError("PROJECT_DAMAGED", `cannot read ${path}`, {
      value: path,
      cause,
      advice: "Check that you may read this file.",
    });
  }
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (cause) {
    throw damaged(path, "is not JSON", cause);
  }
  if (!isManifest(value)) throw damaged(path, "lacks a field");
  if (value.format > formatVersion)
    throw new HymnsheetError("PROJECT_DAMAGED", `${path} has format ${value.format}; this version reads up to ${formatVersion}`, {
      value: path,
      advice: "Open the project with a newer version of Hymnsheet.",
    });
  return value;
}

function damaged(path: string, what: string, cause?: unknown): HymnsheetError {
  return new HymnsheetError("PROJECT_DAMAGED", `${path} ${what}`, {
    value: path,
    cause,
    advice: "Restore the file from a copy, or delete the folder (keep reviews.jsonl) and run `hymnsheet analyze` again.",
  });
}

/** Replaces the manifest in one step; when it returns, the new one survives a power cut. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await replaceFile(projectPaths(folder).manifest, `${JSON.stringify(manifest, undefined, 2)}\n`);
}
