/**
 * `statements.csv` beside the texts: what is known of each file, one row a file. Columns: `file`, fields of a source, `guessed`.
 */
import { posix } from "node:path";
import type { InputFile } from "./input-files.ts";
import { problemFinding, type ProblemFinding } from "./reader.ts";
import { isSourceField, type FieldValues } from "./source-fields.ts";
import { findingOfRow, tableRows } from "./table-reader.ts";

export const STATEMENTS_FILE = "statements.csv";

/** What a list says of one file. */
export interface ListedFile {
  /** Given by a person: counts more than what the file says of itself. */
  readonly given: FieldValues;
  /** Guessed by `--fill` and not confirmed: used where nothing else is known. */
  readonly guessed: FieldValues;
  readonly line: number;
}

export interface StatementsList {
  readonly file: InputFile;
  /** By path below the input's folder, as in `InputFile.relative`. */
  readonly rows: ReadonlyMap<string, ListedFile>;
  readonly heading: readonly string[];
  readonly problems: readonly ProblemFinding[];
}

/** Whether a table is such a list: it has the name, a column `file` and no texts of its own. */
export async function readStatementsList(file: InputFile): Promise<StatementsList | undefined> {
  const problems: ProblemFinding[] = [];
  const rows = new Map<string, ListedFile>();
  let heading: readonly string[] | undefined;
  for await (const row of tableRows(file, problems)) {
    if (heading === undefined) {
      heading = row.cells.map((cell) => cell.trim());
      if (!heading.includes("file") || heading.includes("text")) return undefined;
      continue;
    }
    const finding = findingOfRow(row, heading);
    if (finding.kind === "problem") problems.push(finding);
    else addRow(rows, posix.dirname(file.relative), finding.fields, row.line, problems);
  }
  return heading === undefined ? undefined : { file, rows, heading, problems };
}

function addRow(
  rows: Map<string, ListedFile>,
  folder: string,
  cells: Readonly<Record<string, unknown>>,
  line: number,
  problems: ProblemFinding[],
): void {
  const name = String(cells["file"] ?? "").replaceAll("\\", "/");
  const path = posix.join(folder, name);
  if (rows.has(path)) {
    problems.push(problemFinding("sidecar_repeated", line, name));
    return;
  }
  const guessedNames = new Set(
    String(cells["guessed"] ?? "")
      .split(";")
      .map((field) => field.trim()),
  );
  const given: FieldValues = {};
  const guessed: FieldValues = {};
  for (const [column, value] of Object.entries(cells)) {
    if (isSourceField(column) && String(value).trim() !== "") (guessedNames.has(column) ? guessed : given)[column] = String(value);
  }
  rows.set(path, { given, guessed, line });
}
