import { existsSync } from "node:fs";
import { join } from "node:path";
import { Option, type Command } from "commander";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { levels } from "@hymnsheet/core/model/levels";
import { resolveOptions } from "@hymnsheet/core/model/options/define-option";
import { runTable, type RunRow } from "@hymnsheet/core/model/tables/run";
import { validationMessages } from "@hymnsheet/core/messages/validation";
import { sampleOptions } from "@hymnsheet/core/validation/sample-options";
import { csvHeader, csvLines } from "../../exports/row-formats.ts";
import { fileSink, type TextSink } from "../../exports/text-sink.ts";
import { readLabels } from "../../readers/read-labels.ts";
import { keepSampleKey, readSampleKey, sampleFolder } from "../../store/sample-keys.ts";
import { drawSheet } from "../../validation/draw-sheet.ts";
import { sheetColumns, type SheetRow } from "../../validation/fill-sheet.ts";
import { judgeLabels, sampleOf } from "../../validation/judge-labels.ts";
import { validationJson, validationMarkdown } from "../../validation/validation-report.ts";
import { addDeclaredFlags, flagOf, givenOptions } from "../declared-flags.ts";
import { withProject } from "../open-reviewed.ts";
import { readLevels } from "../read-levels.ts";
import { tellProblems } from "../tell-problems.ts";
import type { Terminal } from "../terminal.ts";

interface ValidateFlags {
  readonly labels?: string;
  readonly out?: string;
  readonly levels?: string;
  readonly format?: "md" | "json";
  readonly [declared: string]: unknown;
}

const HELP = `
Two steps. First a sheet is drawn: findings of every kind, and candidates that the program rejected, mixed in without a mark, so that nobody
who labels can see what the program made of them. Each row asks one question; fill the column label with yes, no or unsure. Then --labels reads
the sheet back, also as a spreadsheet saved it (semicolons, other order of columns), and prints how often the findings are right, how many right
ones were rejected, with intervals, and a paragraph on method to cite. A second person labels in a column label_2, a third in label_3;
where they differ, label_agreed settles it.

Examples:
  hymnsheet validate study --n 200                     study/validation/sample_....csv, to be labelled
  hymnsheet validate study --n 100 --levels words --seed 7 --out passages.csv
  hymnsheet validate study --labels passages.csv --out rates.md
`;

/** `hymnsheet validate DIR`: a sample to label; `--labels FILE`: error rates on this corpus. */
export function addValidate(program: Command, terminal: Terminal): void {
  const command = program
    .command("validate")
    .description("draw a sample of findings to label, and tell from the labels how often they are right")
    .argument("<project>", "folder of the project")
    .option("--labels <file>", "the sheet with labels: print the rates")
    .option("-o, --out <file>", "file to write; default: for a sheet the folder validation in the project, for rates standard output")
    .option("--levels <list>", `levels to draw from, separated by commas: ${levels.join(", ")}; default: all`)
    .addOption(
      new Option("-f, --format <format>", "format of the rates; default: that of the file's ending, else md").choices(["md", "json"]),
    );
  addDeclaredFlags(command, sampleOptions);
  command.addHelpText("after", HELP);
  command.action(async (folder: string, flags: ValidateFlags) => {
    const forDrawing = [...Object.keys(sampleOptions), "levels"].find((name) => flags[name] !== undefined);
    if (flags.labels === undefined) await draw(folder, flags, terminal);
    else if (forDrawing === undefined) await evaluate(folder, flags.labels, flags, terminal);
    else
      throw new HymnsheetError("USAGE", `${flagOf(forDrawing)} does not go with --labels`, {
        advice: "It says how a sheet is drawn; the labels belong to a sheet that is drawn already.",
      });
  });
}

async function draw(folder: string, flags: ValidateFlags, terminal: Terminal): Promise<void> {
  if (flags.format !== undefined)
    throw new HymnsheetError("USAGE", "--format goes with --labels", { advice: "A sheet to label is always a CSV." });
  const options = resolveOptions(sampleOptions, givenOptions(sampleOptions, flags));
  const asked = readLevels(flags.levels ?? levels.join(","));
  await withProject(folder, terminal, async (reader) => {
    const { key, rows } = await drawSheet(reader, asked, options);
    if (rows.length === 0)
      throw new HymnsheetError("USAGE", validationMessages.nothing, { value: folder, advice: validationMessages.nothingAdvice });
    const path = flags.out ?? join(sampleFolder(folder), `${key.sample}.csv`);
    if (existsSync(path))
      throw new HymnsheetError("USAGE", `${path} is there already and may hold labels`, {
        value: path,
        advice: "Name another file with --out, or take the old one away.",
      });
    await keepSampleKey(folder, key);
    await writeSheet(rows, path);
    const size = (isClaimed: boolean): number =>
      key.strata.reduce((sum, stratum) => sum + (stratum.isClaimed === isClaimed ? stratum.size : 0), 0);
    terminal.err(validationMessages.drawn(path, rows.length, size(true), size(false)));
    terminal.err(
      validationMessages.asked(
        countsOf(rows),
        asked.filter((level) => rows.every((row) => row.level !== level)),
      ),
    );
    terminal.err(validationMessages.next(folder, path));
  });
}

/** How many rows ask what, most first. */
function countsOf(rows: readonly SheetRow[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { finding } of rows) counts.set(finding, (counts.get(finding) ?? 0) + 1);
  return [...counts].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1));
}

/** With a byte order mark, by which spreadsheets know UTF-8, and no cell that one would run as a formula. */
async function writeSheet(rows: readonly SheetRow[], path: string): Promise<void> {
  const line = csvLines(sheetColumns, true);
  await write(await fileSink(path), `\uFEFF${csvHeader(sheetColumns)}${rows.map(line).join("")}`);
}

async function write(sink: TextSink, text: string): Promise<void> {
  try {
    await sink.write(text);
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  await sink.finish();
}

async function evaluate(folder: string, labels: string, flags: ValidateFlags, terminal: Terminal): Promise<void> {
  const runs = await withProject(folder, terminal, (reader) => reader.rows<RunRow>(runTable));
  const sheet = await readLabels(labels);
  const key = await readSampleKey(folder, sampleOf(sheet.rows));
  const judged = judgeLabels(sheet.rows, key);
  const problems = [...sheet.problems.map(({ line, code, message }) => ({ line, code, message })), ...judged.problems];
  const report = { key, judged, problems, runNow: runs[0]?.run_id ?? "" };
  const format = flags.format ?? (flags.out?.toLowerCase().endsWith(".json") ? "json" : "md");
  const text = format === "json" ? validationJson(report) : validationMarkdown(report);
  if (flags.out === undefined) terminal.out(text);
  else await write(await fileSink(flags.out), text);
  tellProblems(
    problems.map((problem) => ({ source: labels, ...problem })),
    terminal,
  );
}
