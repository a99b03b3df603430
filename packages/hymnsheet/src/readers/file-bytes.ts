/**
 * Bytes of an input, unpacked when it is gzipped: as a stream, or whole up to a limit.
 */
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import type { InputFile } from "./input-files.ts";
import { problemFinding, type ProblemFinding } from "./reader.ts";

/** Largest source in bytes: a string of V8 ends at 512 MB, and most real texts need two bytes a character. */
export const LARGEST_SOURCE = 256 * 1024 * 1024;
const CHUNK = 1 << 18;

/** The bytes of a file in pieces; fails as streams fail. */
export function fileBytes(file: InputFile): AsyncIterable<Buffer> {
  if (file.standardInput !== undefined) return file.standardInput;
  const raw = createReadStream(file.absolute, { highWaterMark: CHUNK });
  if (!file.isGzip) return raw;
  // Errors of either stream surface on the unpacked one, which the caller iterates.
  return pipeline(raw, createGunzip({ chunkSize: CHUNK }), () => undefined);
}

export interface WholeFile {
  readonly bytes: Buffer;
  /** Why it is not whole; null when it is. */
  readonly problem: ProblemFinding | null;
}

/** All bytes of a file. Without bytes when it is too large or cannot be opened; with those before the damage when an archive is damaged. */
export async function wholeFile(file: InputFile, limit = LARGEST_SOURCE): Promise<WholeFile> {
  const chunks: Buffer[] = [];
  let length = 0;
  let problem: ProblemFinding | null = null;
  try {
    for await (const chunk of fileBytes(file)) {
      length += chunk.length;
      if (length > limit) return { bytes: Buffer.alloc(0), problem: tooLarge(null, limit) };
      chunks.push(chunk);
    }
  } catch (error) {
    problem = problemOfError(error);
    if (problem.code !== "archive_broken") return { bytes: Buffer.alloc(0), problem };
  }
  return { bytes: Buffer.concat(chunks, length), problem };
}

/** The problem a source above the limit is. */
export function tooLarge(line: number | null, limit = LARGEST_SOURCE): ProblemFinding {
  return problemFinding("source_too_large", line, Math.floor(limit / (1024 * 1024)));
}

/**
 * The problem behind an error of a file or archive.
 *
 * @throws the error itself when it is neither: then the mistake is ours.
 */
export function problemOfError(error: unknown): ProblemFinding {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code.startsWith("Z_")) return problemFinding("archive_broken", null);
  if (/^E[A-Z]+$/.test(code)) return problemFinding("file_unreadable", null, code);
  throw error;
}
