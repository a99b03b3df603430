/**
 * A list that says who is whom: columns `name`, `is`, and at most one of `source`, `outlet`, `folder` filled in, where the name means that
 * person only there. One row a decision.
 */
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { findInputFiles } from "./input-files.ts";
import type { ProblemFinding } from "./reader.ts";
import { tableRows } from "./table-reader.ts";

export interface NameLine {
  /** Line of the file, counted from 1. */
  readonly line: number;
  readonly name: string;
  readonly is: string;
  readonly source: string;
  readonly outlet: string;
  readonly folder: string;
}

const COLUMNS = ["name", "is", "source", "outlet", "folder"] as const;

/** @throws INPUT_MISSING without such a file; USAGE when it has no such columns, or a row lacks a name. */
export async function readNamesList(path: string): Promise<NameLine[]> {
  const [file] = (await findInputFiles([path])).files;
  if (!file) throw new HymnsheetError("INPUT_MISSING", `there is no file ${path}`, { value: path, advice: "Check the spelling." });
  const problems: ProblemFinding[] = [];
  const lines: NameLine[] = [];
  let heading: readonly string[] | undefined;
  for await (const { line, cells } of tableRows(file, problems)) {
    if (heading === undefined) {
      heading = cells.map((cell) => cell.trim().toLowerCase());
      requireColumns(heading, path);
      continue;
    }
    const cell = (column: (typeof COLUMNS)[number]): string => (cells[heading!.indexOf(column)] ?? "").trim();
    const row = { line, name: cell("name"), is: cell("is"), source: cell("source"), outlet: cell("outlet"), folder: cell("folder") };
    if (row.name === "" || row.is === "")
      throw new HymnsheetError("USAGE", `line ${line} of ${path} lacks a name`, {
        value: path,
        advice: "Every row needs both `name`, as the texts have it, and `is`, the person meant. Nothing was recorded.",
      });
    lines.push(row);
  }
  if (problems.length > 0 || lines.length === 0)
    throw new HymnsheetError("USAGE", `${path} could not be read as a list of names`, { value: path, advice: ADVICE });
  return lines;
}

const ADVICE = "It is a CSV with the columns `name,is` and, where a name means somebody only there, `source`, `outlet` or `folder`.";

function requireColumns(heading: readonly string[], path: string): void {
  const other = heading.filter((name) => name !== "" && !(COLUMNS as readonly string[]).includes(name));
  if (heading.includes("name") && heading.includes("is") && other.length === 0) return;
  throw new HymnsheetError("USAGE", `${path} has the columns ${heading.join(", ")}`, { value: path, advice: ADVICE });
}
