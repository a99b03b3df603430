/**
 * Files as the inputs of a run: found and checked at once, read when the run asks.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { ReadEvent } from "@hymnsheet/core/model/ports";
import type { SpeakerInput } from "@hymnsheet/core/model/source-input";
import { findInputFiles, type InputFile } from "./input-files.ts";
import { compileNamePattern } from "./name-pattern.ts";
import { planReading } from "./reading-plan.ts";
import { readPlanned, type ReadOptions } from "./read-sources.ts";
import { parseFieldMap } from "./source-fields.ts";

export interface FileInputOptions extends ReadOptions {
  /** Path of the list of speakers. Default: every `speakers.csv` beside the texts. */
  readonly speakers?: string;
}

/** What a run reads. */
export interface FileInputs {
  /** SHA-256 over names below the named folders, bytes and options; null when standard input is among the inputs. */
  fingerprint(): Promise<string | null>;
  read(): AsyncIterable<ReadEvent>;
  /** In the order of the lists. */
  readonly speakers: readonly SpeakerInput[];
}

/**
 * Prepares files for a run.
 *
 * @throws INPUT_MISSING when an input or the list of speakers does not exist; USAGE for a wrong map or pattern or no input.
 */
export async function fileInputs(inputs: readonly string[], options: FileInputOptions = {}): Promise<FileInputs> {
  parseFieldMap(options.map);
  if (options.namePattern !== undefined) compileNamePattern(options.namePattern);
  const { speakers: speakersFile } = options;
  if (speakersFile !== undefined && !(await stat(speakersFile).catch(() => undefined))?.isFile())
    throw new HymnsheetError("INPUT_MISSING", `there is no list of speakers “${speakersFile}”`, {
      value: speakersFile,
      advice: "Check the spelling.",
    });
  const plan = await planReading(await findInputFiles(inputs), speakersFile);
  return {
    fingerprint: () =>
      plan.readsStandardInput
        ? Promise.resolve(null)
        : fingerprintOf([...plan.texts, ...plan.lists], [options.map ?? "", options.namePattern ?? ""]),
    read: () => readPlanned(plan, options),
    speakers: plan.speakers,
  };
}

async function fingerprintOf(files: readonly InputFile[], options: readonly string[]): Promise<string> {
  const parts: string[] = [];
  for (const file of files) parts.push(`${file.relative}\u0000${await hashOfFile(file.absolute)}`);
  return createHash("sha256")
    .update(JSON.stringify([options, parts.sort()]))
    .digest("hex");
}

/** SHA-256 of a file's bytes; the reason in place of it when it cannot be read. */
async function hashOfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  } catch (error) {
    return `unreadable ${error instanceof Error && "code" in error ? String(error.code) : ""}`;
  }
  return hash.digest("hex");
}
