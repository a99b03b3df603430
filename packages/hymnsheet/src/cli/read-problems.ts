/** A user's list of policy problems: columns `name`, `words` and, where problems belong to a wider field, `domain`. One row a problem. */
import { areaOfProblem, packAgenda } from "@hymnsheet/core/agenda/agenda-list";
import { NO_AREA } from "@hymnsheet/core/agenda/policy-list";
import type { PolicyArea } from "@hymnsheet/core/languages/agenda-words";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { findInputFiles } from "../readers/input-files.ts";
import type { ProblemFinding } from "../readers/reader.ts";
import { tableRows } from "../readers/table-reader.ts";

const COLUMNS = ["name", "words", "domain"] as const;
const ADVICE =
  "It is a CSV with the columns `name,words` and, if you like, `domain`: a problem a row, its words or phrases parted by semicolons.";
const QUOTED = 'Put quotation marks round words that hold the separator, such as "night train; sleeper car".';

/**
 * The list as one line for the options of a run.
 *
 * @throws INPUT_MISSING without such a file; USAGE, with the line and the column, when the file is a folder, empty, not UTF-8 or not whole, when
 *   its heading lacks a column or has one that is not known, or when a row has no name, no words or too many cells, or its name comes twice.
 */
export async function readProblems(path: string): Promise<string> {
  const { files, folders } = await findInputFiles([path]);
  const fail = (what: string, advice = ADVICE): never => {
    throw new HymnsheetError("USAGE", `${path}: ${what}`, { value: path, advice });
  };
  if (folders.length > 0) fail("this is a folder", "Name the file of the list itself.");
  const [file] = files;
  if (!file) throw new HymnsheetError("INPUT_MISSING", `there is no file ${path}`, { value: path, advice: "Check the spelling." });
  const faults: ProblemFinding[] = [];
  const lines = new Map<string, number>();
  const areas: PolicyArea[] = [];
  let heading: readonly string[] | undefined;
  let last = 0;
  for await (const { line, cells } of tableRows(file, faults)) {
    last = line;
    if (heading === undefined) {
      heading = headingOf(cells, line, fail);
      continue;
    }
    const filled = cells.findLastIndex((cell) => cell.trim() !== "") + 1;
    if (filled === 0) continue;
    if (filled > heading.length) fail(`line ${line} has ${filled} cells and the heading ${heading.length}`, QUOTED);
    const cell = (column: (typeof COLUMNS)[number]): string => (cells[heading!.indexOf(column)] ?? "").trim();
    const area = areaOfProblem({ name: cell("name"), words: cell("words"), domain: cell("domain") });
    if (area.id === "" || area.id === NO_AREA)
      fail(`line ${line}, column \`name\`: ${cell("name") === "" ? "it is empty" : `“${cell("name")}” cannot be a name`}`);
    if (area.phrases.length === 0)
      fail(`line ${line}, column \`words\`: ${cell("words") === "" ? "it is empty" : `no word of “${area.name}” can be looked for`}`);
    const before = lines.get(area.id);
    if (before !== undefined)
      fail(`line ${line}, column \`name\`: “${area.name}” stands in line ${before} already`, "Join the two rows, or name one otherwise.");
    lines.set(area.id, line);
    areas.push(area);
  }
  // A list read in a wrong encoding would look for words that nobody says.
  const [fault] = faults;
  if (fault) fail(`${fault.line === null ? "" : `line ${fault.line}: `}${fault.message}`);
  if (heading === undefined) fail("the file is empty");
  if (areas.length === 0) fail(`there is no row of a problem in it, only the heading in line ${last}`);
  return packAgenda(areas);
}

function headingOf(cells: readonly string[], line: number, fail: (what: string) => never): string[] {
  const heading = cells.map((cell) => cell.trim().toLowerCase());
  const stands = `the columns of line ${line} are ${heading.map((name) => `\`${name}\``).join(", ")}`;
  for (const column of ["name", "words"]) if (!heading.includes(column)) fail(`line ${line} has no column \`${column}\`: ${stands}`);
  const other = heading.find((name) => name !== "" && !(COLUMNS as readonly string[]).includes(name));
  if (other !== undefined) fail(`line ${line} has a column \`${other}\`, which is not known`);
  const twice = heading.find((name, place) => name !== "" && heading.indexOf(name) !== place);
  if (twice !== undefined) fail(`line ${line} has the column \`${twice}\` twice`);
  return heading;
}
