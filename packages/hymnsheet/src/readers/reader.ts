import { problemMessage, type ProblemCode, type ProblemDetails } from "@hymnsheet/core/messages/problems";
import type { InputFile } from "./input-files.ts";

/** What a reader finds in a file: a record with named fields, `text` among them, or a problem. */
export type Finding =
  | {
      readonly kind: "record";
      /** Line counted from 1 where the record begins; null when it is the whole file. */
      readonly line: number | null;
      readonly fields: Readonly<Record<string, unknown>>;
    }
  | ProblemFinding;

export interface ProblemFinding {
  readonly kind: "problem";
  readonly line: number | null;
  readonly code: ProblemCode;
  readonly message: string;
}

/** Reads one file of one format. Bad parts become problems; it throws only what `problemOfError` knows. */
export interface Reader {
  /** As in `source.reader`. */
  readonly name: string;
  /** File endings in lower case, without a dot; each may be followed by `.gz`. */
  readonly extensions: readonly string[];
  read(file: InputFile, options: ReaderOptions): AsyncIterable<Finding>;
}

export interface ReaderOptions {
  /** Name of the column that holds the text, after `--map`. */
  readonly textColumn: string;
}

/** A problem with its message. */
export function problemFinding<Code extends ProblemCode>(
  code: Code,
  line: number | null,
  ...details: ProblemDetails<Code>
): ProblemFinding {
  return { kind: "problem", line, code, message: problemMessage(code, ...details) };
}

export function record(fields: Readonly<Record<string, unknown>>, line: number | null = null): Finding {
  return { kind: "record", line, fields };
}
