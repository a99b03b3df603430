/**
 * A sheet of labels as it comes back from a spreadsheet: columns in any order, commas or semicolons, with or without a byte order mark.
 * Columns `label`, `label_2`, `label_3` ... are the labels of so many people, `label_agreed` what they settled on.
 */
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { findInputFiles } from "./input-files.ts";
import { problemFinding, type ProblemFinding } from "./reader.ts";
import { tableRows } from "./table-reader.ts";

export type Label = "yes" | "no" | "unsure";

export interface LabelRow {
  /** Line of the file, counted from 1. */
  readonly line: number;
  readonly finding: string;
  readonly ownerTable: string;
  readonly ownerId: string;
  readonly sample: string;
  /** One for each column of labels; null where there is none. */
  readonly labels: readonly (Label | null)[];
  readonly agreed: Label | null;
}

export interface LabelSheet {
  readonly rows: readonly LabelRow[];
  readonly problems: readonly ProblemFinding[];
}

const NEEDED = ["finding", "owner_table", "owner_id", "sample", "label"] as const;

const SPELLINGS: Readonly<Record<Label, readonly string[]>> = {
  yes: ["yes", "y", "true", "1", "+"],
  no: ["no", "n", "false", "0", "-"],
  unsure: ["unsure", "?", "u", "unclear", "maybe", "undecided"],
};
const LABELS: ReadonlyMap<string, Label> = new Map(
  (Object.entries(SPELLINGS) as [Label, readonly string[]][]).flatMap(([label, words]) => words.map((word) => [word, label] as const)),
);

/** @throws INPUT_MISSING without such a file; USAGE when it lacks a column that names the rows. */
export async function readLabels(path: string): Promise<LabelSheet> {
  const [file] = (await findInputFiles([path])).files;
  if (!file) throw new HymnsheetError("INPUT_MISSING", `there is no file ${path}`, { value: path, advice: "Check the spelling." });
  const problems: ProblemFinding[] = [];
  const rows: LabelRow[] = [];
  let heading: readonly string[] | undefined;
  for await (const { line, cells } of tableRows(file, problems)) {
    if (heading === undefined) {
      heading = cells.map((cell) => cell.trim().toLowerCase());
      requireColumns(heading, path);
      continue;
    }
    if (cells.every((cell) => cell.trim() === "")) continue;
    rows.push(rowOf(line, cells, heading, problems));
  }
  if (heading === undefined)
    throw new HymnsheetError("USAGE", `${path} holds no table`, {
      value: path,
      advice:
        `Save the sheet as CSV; spreadsheets keep .xlsx or .ods otherwise. ${problems.map(({ message }) => message).join(" ")}`.trim(),
    });
  return { rows, problems };
}

function rowOf(line: number, cells: readonly string[], heading: readonly string[], problems: ProblemFinding[]): LabelRow {
  const cell = (column: string): string => (cells[heading.indexOf(column)] ?? "").trim();
  const label = (column: string): Label | null => {
    const given = cell(column).replace(/^'/u, "");
    const known = LABELS.get(given.toLowerCase());
    if (known === undefined && given !== "") problems.push(problemFinding("label_unknown", line, given));
    return known ?? null;
  };
  const columns = heading.filter((name) => /^label(_\d+)?$/u.test(name));
  return {
    line,
    finding: cell("finding"),
    ownerTable: cell("owner_table"),
    ownerId: cell("owner_id"),
    sample: cell("sample"),
    labels: columns.map(label),
    agreed: heading.includes("label_agreed") ? label("label_agreed") : null,
  };
}

function requireColumns(heading: readonly string[], path: string): void {
  const missing = NEEDED.filter((name) => !heading.includes(name));
  if (missing.length === 0) return;
  throw new HymnsheetError("USAGE", `${path} lacks the columns ${missing.join(", ")}`, {
    value: path,
    advice: "Give back the sheet that `hymnsheet validate DIR` wrote, with the column label filled in. Columns may stand in any order.",
  });
}
