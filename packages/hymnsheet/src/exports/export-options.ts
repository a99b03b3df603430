import type { Writable } from "node:stream";

export type ExportFormat = "jsonl" | "csv" | "parquet";

/** Unit of the offsets in a span: as JavaScript, Java and C# count text, or as Python, R and SQL do. */
export type OffsetUnit = "utf16" | "codepoint";

export interface ExportOptions {
  readonly format: ExportFormat;
  /** File to write; it appears whole or not at all. Either this or `stream`. */
  readonly out?: string;
  readonly stream?: Writable;
  /** Adds the exact slice of every span of a row: `text`, or `a_text` and `b_text`. Default no. */
  readonly withText?: boolean;
  /** Default `utf16`. */
  readonly offsets?: OffsetUnit;
  /**
   * CSV only: puts an apostrophe before a text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage
   * return). Default no: cells are exactly the data.
   */
  readonly spreadsheetSafe?: boolean;
}
