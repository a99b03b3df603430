import { parse, CsvError, type Info, type Parser } from "csv-parse";
import iconv from "iconv-lite";
import { decodeText, wideEncoding } from "./decode-text.ts";
import { fileBytes, LARGEST_SOURCE, problemOfError } from "./file-bytes.ts";
import type { InputFile } from "./input-files.ts";
import { problemFinding, record, type Finding, type ProblemFinding, type Reader, type ReaderOptions } from "./reader.ts";

const SEPARATORS = [",", ";", "\t", "|"] as const;
/** Bytes looked at before the first row is read: enough for the heading and to tell an encoding. */
const HEAD = 1 << 18;

/** Tables with a heading, separated by commas, semicolons, tabs or bars; quoted as in RFC 4180. Streamed. */
export const tableReader: Reader = { name: "table", extensions: ["csv", "tsv", "tab"], read: readTable };

async function* readTable(file: InputFile, options: ReaderOptions): AsyncIterable<Finding> {
  const notes: ProblemFinding[] = [];
  let heading: string[] | undefined;
  for await (const row of tableRows(file, notes)) {
    while (notes.length > 0) yield notes.shift()!;
    if (heading === undefined) {
      heading = row.cells.map((cell) => cell.trim());
      if (!heading.includes(options.textColumn)) {
        yield problemFinding("column_missing", row.line, options.textColumn, heading);
        return;
      }
      continue;
    }
    yield findingOfRow(row, heading);
  }
  yield* notes;
  if (heading === undefined && notes.length === 0) yield problemFinding("text_empty", null);
}

/** A row as a record; cells that are empty are fields that are not there. */
export function findingOfRow(row: TableRow, heading: readonly string[]): Finding {
  const isPadded = row.cells.length > heading.length && row.cells.slice(heading.length).every((cell) => cell.trim() === "");
  if (row.cells.length !== heading.length && !isPadded) return problemFinding("row_broken", row.line, row.cells.length, heading.length);
  const fields: Record<string, string> = {};
  for (const [place, name] of heading.entries()) if (name !== "" && row.cells[place] !== "") fields[name] = row.cells[place]!;
  return record(fields, row.line);
}

export interface TableRow {
  /** Line on which the row begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows of a table, the heading first. What goes wrong with the whole file is added to `notes`. */
export async function* tableRows(file: InputFile, notes: ProblemFinding[]): AsyncIterable<TableRow> {
  let line = 1;
  const source = openText(file, notes);
  try {
    const head = await source.next();
    if (head.done === true) return;
    const parser = parse({
      delimiter: separatorOf(head.value, file),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      info: true,
      max_record_size: LARGEST_SOURCE,
    });
    yield* parsedRows(parser, head.value, source, (next) => {
      line = next;
    });
  } catch (error) {
    if (error instanceof CsvError) notes.push(problemFinding("table_broken", line, error.code));
    else notes.push(problemOfError(error));
  } finally {
    // Whoever stops early leaves no file open.
    await source.return();
  }
}

interface ParsedRow {
  readonly record: string[];
  readonly info: Info;
}

/** Rows as the parser finds them, also those before a fault at which it stops; `onRow` hears where the next one begins. */
async function* parsedRows(
  parser: Parser,
  head: string,
  rest: AsyncIterable<string>,
  onRow: (nextLine: number) => void,
): AsyncIterable<TableRow> {
  let found: ParsedRow[] = [];
  parser.on("readable", () => {
    // With the option `info`, the parser gives records with their place.
    for (let row = parser.read() as ParsedRow | null; row !== null; row = parser.read() as ParsedRow | null) found.push(row);
  });
  const failed = new Promise<never>((_, reject) => parser.once("error", reject));
  failed.catch(() => undefined);
  const rows = function* (): Generator<TableRow> {
    for (const { record: cells, info } of found) {
      const line = info.lines - cells.reduce((count, cell) => count + cell.split("\n").length - 1, 0);
      onRow(info.lines + 1);
      yield { line, cells };
    }
    found = [];
  };
  const write = (text: string): Promise<void> => new Promise((resolve) => parser.write(text, () => resolve()));
  await Promise.race([write(head), failed]);
  yield* rows();
  for await (const text of rest) {
    await Promise.race([write(text), failed]);
    yield* rows();
  }
  const ended = new Promise<void>((resolve) => parser.once("end", resolve));
  parser.end();
  let fault: unknown;
  await Promise.race([ended, failed]).catch((error: unknown) => {
    fault = error;
  });
  yield* rows();
  if (fault !== undefined) throw fault;
}

/** The table's text in pieces, decoded. The encoding is told from the first piece; a fault behind it is replaced and noted. */
async function* openText(file: InputFile, notes: ProblemFinding[]): AsyncGenerator<string, void> {
  let decoder: { write(bytes: Buffer): string; end(): string | undefined } | undefined;
  let encoding = "";
  let isBroken = false;
  const noteFaults = (text: string): string => {
    if (!isBroken && encoding === "utf-8" && text.includes("\ufffd")) {
      isBroken = true;
      notes.push(problemFinding("encoding_broken", null));
    }
    return text;
  };
  try {
    for await (const chunk of joinedHead(fileBytes(file))) {
      if (decoder === undefined) {
        encoding = encodingOf(chunk, notes);
        if (encoding === "") return;
        decoder = iconv.getDecoder(encoding);
      }
      const text = noteFaults(decoder.write(chunk));
      if (text !== "") yield text;
    }
  } catch (error) {
    // What was unpacked before the damage is still read.
    notes.push(problemOfError(error));
  }
  const rest = noteFaults(decoder?.end() ?? "");
  if (rest !== "") yield rest;
}

/** The stream with its first pieces joined until they hold `HEAD` bytes. */
async function* joinedHead(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let head: Buffer[] | undefined = [];
  let length = 0;
  for await (const chunk of chunks) {
    if (head === undefined) yield chunk;
    else {
      head.push(chunk);
      length += chunk.length;
      if (length < HEAD) continue;
      yield Buffer.concat(head);
      head = undefined;
    }
  }
  if (head !== undefined && length > 0) yield Buffer.concat(head);
}

/** Encoding of a file that begins with these bytes; empty when it is no text. */
function encodingOf(head: Buffer, notes: ProblemFinding[]): string {
  const wide = wideEncoding(head);
  if (wide !== null) return wide;
  // A character may be cut at the end of the piece: only whole lines are judged.
  const lastLine = head.lastIndexOf(0x0a);
  const decoded = decodeText(lastLine > 0 && head.length >= HEAD ? head.subarray(0, lastLine) : head);
  if (decoded.problem !== null) notes.push(decoded.problem);
  return decoded.encoding;
}

/** Tab for .tsv; else the separator that stands most often in the heading, outside quotation marks. */
function separatorOf(text: string, file: InputFile): string {
  if (file.extension === "tsv" || file.extension === "tab") return "\t";
  const heading = text.replace(/"(?:[^"]|"")*"/g, "").split(/\r?\n/, 1)[0] ?? "";
  let best = SEPARATORS[0] as string;
  for (const separator of SEPARATORS) if (heading.split(separator).length > heading.split(best).length) best = separator;
  return best;
}
