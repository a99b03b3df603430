/** A user's list of policy problems: columns `name`, `words` and, where problems belong to a wider field, `domain`. One row a problem. */
import { areaOfProblem, packAgenda } from "@hymnsheet/core/agenda/agenda-list";
import { NO_AREA } from "@hymnsheet/core/agenda/policy-list";
import type { PolicyArea } from "@hymnsheet/core/languages/agenda-words";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { findInputFiles } from "./input-files.ts";
import type { ProblemFinding } from "./reader.ts";
import { tableRows } from "./table-reader.ts";

const COLUMNS = ["name", "words", "domain"] as const;
const ADVICE =
  "It is a CSV with the columns `name,words` and, if you like, `domain`: a problem a row, its words or phrases parted by semicolons.";

/**
 * The list as one line for the options of a run.
 *
 * @throws INPUT_MISSING without such a file; USAGE, with the line and the column, when a row has no name or no words, or a name comes twice.
 */
export async function readProblems(path: string): Promise<string> {
  const [file] = (await findInputFiles([path])).files;
  if (!file) throw new HymnsheetError("INPUT_MISSING", `there is no file ${path}`, { value: path, advice: "Check the spelling." });
  const fail = (what: string): never => {
    throw new HymnsheetError("USAGE", `${path}: ${what}`, { value: path, advice: ADVICE });
  };
  const problems: ProblemFinding[] = [];
  const lines = new Map<string, number>();
  const areas: PolicyArea[] = [];
  let heading: readonly string[] | undefined;
  for await (const { line, cells } of tableRows(file, problems)) {
    if (heading === undefined) {
      heading = cells.map((cell) => cell.trim().toLowerCase());
      for (const column of ["name", "words"]) if (!heading.includes(column)) fail(`line ${line} has no column \`${column}\``);
      const other = heading.find((name) => name !== "" && !(COLUMNS as readonly string[]).includes(name));
      if (other !== undefined) fail(`line ${line} has a column \`${other}\`, which is not known`);
      continue;
    }
    const cell = (column: (typeof COLUMNS)[number]): string => (cells[heading!.indexOf(column)] ?? "").trim();
    const area = areaOfProblem({ name: cell("name"), words: cell("words"), domain: cell("domain") });
    if (area.id === "" || area.id === NO_AREA)
      fail(`line ${line}, column \`name\`: ${cell("name") === "" ? "it is empty" : "this is no name"}`);
    if (area.phrases.length === 0) fail(`line ${line}, column \`words\`: no word of ${area.name} can be looked for`);
    const before = lines.get(area.id);
    if (before !== undefined) fail(`line ${line}, column \`name\`: ${area.name} stands in line ${before} already`);
    lines.set(area.id, line);
    areas.push(area);
  }
  if (problems.length > 0 || areas.length === 0) fail("there is no row of a problem in it");
  return packAgenda(areas);
}
