/**
 * Keys of samples to label: which row of a sheet is of which stratum, so that the sheet itself gives nothing away. They lie in the project
 * folder, one file a sample, and no run touches them: labels stay good when the project moves on.
 */
import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { replaceFile } from "./durable-files.ts";

export interface SampleStratum {
  readonly question: string;
  readonly kind: string;
  readonly isClaimed: boolean;
  readonly size: number;
  readonly drawn: number;
}

export interface SampleRow {
  readonly finding: string;
  readonly owner_table: string;
  readonly owner_id: string;
  /** Place in `strata`. */
  readonly stratum: number;
}

export interface SampleKey {
  /** Derived from everything below. */
  readonly sample: string;
  /** Version of the program and run that made the findings. */
  readonly version: string;
  readonly run_id: string;
  readonly source_count: number;
  readonly n: number;
  readonly seed: number;
  readonly minimum: number;
  readonly levels: readonly string[];
  readonly strata: readonly SampleStratum[];
  /** In the order of the sheet. */
  readonly rows: readonly SampleRow[];
}

/** Where sheets lie that nobody asked to lie elsewhere. */
export const sampleFolder = (folder: string): string => join(folder, "validation");

const keyPath = (folder: string, sample: string): string => join(sampleFolder(folder), `${sample}.json`);

/** Keeps a key. The same sample drawn again changes nothing. @throws OUTPUT_FAILED when the project folder cannot be written. */
export async function keepSampleKey(folder: string, key: SampleKey): Promise<void> {
  const path = keyPath(folder, key.sample);
  try {
    await mkdir(sampleFolder(folder), { recursive: true });
    if (!existsSync(path)) await replaceFile(path, `${JSON.stringify(key)}\n`);
  } catch (cause) {
    throw new HymnsheetError("OUTPUT_FAILED", `cannot write ${path}`, {
      value: path,
      cause,
      advice: "The key of a sample is kept in the project folder. Check that you may write there, or work on a copy of the project.",
    });
  }
}

/** The key of a sample. @throws INPUT_MISSING when this project has none of that name; PROJECT_DAMAGED when it cannot be read. */
export async function readSampleKey(folder: string, sample: string): Promise<SampleKey> {
  const path = keyPath(folder, sample);
  if (!/^sample_[0-9a-f]{16}$/u.test(sample) || !existsSync(path))
    throw new HymnsheetError("INPUT_MISSING", `these labels are of a sample that was not drawn from this project (${sample})`, {
      value: sample,
      advice: `Its key is looked for in ${sampleFolder(folder)}. Name the project that the sheet was drawn from.`,
    });
  try {
    const key = JSON.parse(await readFile(path, "utf8")) as SampleKey; // written by `keepSampleKey` alone
    if (key.sample === sample && Array.isArray(key.strata) && Array.isArray(key.rows)) return key;
  } catch (cause) {
    throw damaged(path, cause);
  }
  throw damaged(path);
}

const damaged = (path: string, cause?: unknown): HymnsheetError =>
  new HymnsheetError("PROJECT_DAMAGED", `${path} is no key of a sample`, {
    value: path,
    cause,
    advice: "Fetch it from a copy of the project.",
  });
