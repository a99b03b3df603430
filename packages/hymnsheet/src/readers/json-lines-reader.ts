import iconv from "iconv-lite";
import { decodeLine, wideEncoding } from "./decode-text.ts";
import { fileBytes, LARGEST_SOURCE, problemOfError, tooLarge } from "./file-bytes.ts";
import type { InputFile } from "./input-files.ts";
import { readLines, type Line } from "./read-lines.ts";
import { problemFinding, record, type Finding, type Reader } from "./reader.ts";

/** One JSON object a line; streamed, so the file may be of any size. Blank lines are allowed. */
export const jsonLinesReader: Reader = { name: "jsonl", extensions: ["jsonl", "ndjson"], read: readJsonLines };

async function* readJsonLines(file: InputFile): AsyncIterable<Finding> {
  const state: LineState = { guessed: null };
  try {
    for await (const line of readLines(asUtf8(fileBytes(file)), LARGEST_SOURCE)) yield* findingsOfLine(line, state);
  } catch (error) {
    yield problemOfError(error);
  }
}

interface LineState {
  /** Encoding already reported for this file. */
  guessed: string | null;
}

function* findingsOfLine(line: Line, state: LineState): Generator<Finding> {
  if (line.isTooLong) {
    yield tooLarge(line.number);
    return;
  }
  const { text, guessed } = decodeLine(line.bytes);
  if (guessed !== null && state.guessed === null) {
    state.guessed = guessed;
    yield problemFinding("encoding_guessed", line.number, guessed);
  }
  const json = line.number === 1 && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (json.trim() === "") return;
  yield parseRecord(json, line.number);
}

function parseRecord(json: string, line: number): Finding {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return problemFinding("json_broken", line, jsonReason(error));
  }
  return isRecord(value) ? record(value, line) : problemFinding("record_unusable", line);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Why JSON could not be parsed, without the text around it. */
export function jsonReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const position = /position \d+/.exec(message)?.[0];
  if (position !== undefined) return `at ${position}`;
  return message.startsWith("Unexpected end") || message.startsWith("Unterminated") ? "it ends too early" : "it is no JSON";
}

/** The stream as UTF-8 when it begins as UTF-16 or UTF-32. */
async function* asUtf8(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let decoder: { write(bytes: Buffer): string; end(): string | undefined } | undefined;
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst) {
      const wide = wideEncoding(chunk);
      if (wide !== null) decoder = iconv.getDecoder(wide);
      isFirst = false;
    }
    yield decoder === undefined ? chunk : Buffer.from(decoder.write(chunk), "utf8");
  }
  const rest = decoder?.end();
  if (rest) yield Buffer.from(rest, "utf8");
}
