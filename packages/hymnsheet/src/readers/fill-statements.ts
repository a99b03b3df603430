/**
 * Writes `statements.csv` beside texts that do not say who spoke and when, with guesses for a person to check.
 * What a person wrote there stays as it is: columns, rows, values; only empty cells and missing rows are filled.
 */
import { rename, stat, writeFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { fillMessages } from "@hymnsheet/core/messages/fill";
import type { LanguageGuesser } from "@hymnsheet/core/model/ports";
import type { SpeakerInput } from "@hymnsheet/core/model/source-input";
import { findInputFiles, inputFile, type InputFile } from "./input-files.ts";
import { guessFields } from "./guess-fields.ts";
import { compileNamePattern, type NamePattern } from "./name-pattern.ts";
import { planReading } from "./reading-plan.ts";
import type { ProblemFinding } from "./reader.ts";
import { readerOf } from "./readers.ts";
import { recordToSource } from "./record-to-source.ts";
import type { ReadOptions } from "./read-sources.ts";
import { isSourceField, type FieldValues, type SourceField } from "./source-fields.ts";
import { STATEMENTS_FILE } from "./statements-list.ts";
import { tableRows } from "./table-reader.ts";

export interface FillOptions extends ReadOptions {
  /** Path of the list of speakers. Default: every `speakers.csv` beside the texts. */
  readonly speakers?: string;
  /** Guesses languages too. Default: languages are left open. */
  readonly languageGuesser?: LanguageGuesser;
}

const WHOLE_FILE_READERS: ReadonlySet<string> = new Set(["text", "markdown", "html"]);
const FILLED: readonly SourceField[] = ["speaker", "date", "language", "title"];
const NEW_COLUMNS: readonly string[] = [
  "file",
  "speaker",
  "speaker_id",
  "date",
  "kind",
  "party",
  "outlet",
  "author",
  "event",
  "language",
  "title",
  "guessed",
];

/**
 * Fills the list of every folder named, or that holds a file named.
 *
 * @returns  what was done, for standard output.
 * @throws   INPUT_MISSING when an input does not exist; OUTPUT_FAILED is the caller's to make of a list that cannot be written.
 */
export async function fillStatements(inputs: readonly string[], options: FillOptions = {}): Promise<string> {
  const plan = await planReading(await findInputFiles(inputs), options.speakers);
  const pattern = options.namePattern === undefined ? undefined : compileNamePattern(options.namePattern);
  const byRoot = new Map<string, InputFile[]>();
  for (const file of plan.texts)
    if (WHOLE_FILE_READERS.has(readerOf(file.extension)?.name ?? "")) byRoot.set(file.root, [...(byRoot.get(file.root) ?? []), file]);
  if (byRoot.size === 0) return fillMessages.nothing;
  let report = "";
  for (const [root, files] of byRoot) {
    const guesses = new Map<string, Guesses>();
    for (const file of files)
      guesses.set(
        file.relative,
        await guessesFor(file, { pattern, options, speakers: plan.speakers, listed: plan.listed.get(file.absolute)?.given }),
      );
    report += await fillList(root, guesses);
  }
  return report + fillMessages.advice;
}

interface Guesses {
  readonly values: FieldValues;
  /** Fields that nobody and nothing states. */
  readonly missing: readonly SourceField[];
}

interface GuessContext {
  readonly pattern: NamePattern | undefined;
  readonly options: FillOptions;
  readonly speakers: readonly SpeakerInput[];
  readonly listed: FieldValues | undefined;
}

/** Guesses for what neither the file, nor its name, nor a person says. */
async function guessesFor(file: InputFile, context: GuessContext): Promise<Guesses> {
  const reader = readerOf(file.extension);
  const name = posix
    .basename(file.relative)
    .replace(/\.gz$/i, "")
    .replace(/\.[^.]*$/, "");
  if (reader === undefined) return { values: {}, missing: [] };
  for await (const finding of reader.read(file, { textColumn: "text" })) {
    if (finding.kind === "problem") continue;
    const { source } = recordToSource(finding.fields, {
      path: file.path,
      reader: reader.name,
      line: null,
      stronger: context.listed ?? {},
      weaker: context.pattern?.(name) ?? {},
    });
    if (source === undefined) continue;
    const values = guessFields({ name, text: source.text, known: source, speakers: context.speakers });
    const guessed = await context.options.languageGuesser?.guess(source.text);
    if (source.language === undefined && guessed?.isReliable) values.language = guessed.language;
    const isProse = source.author !== undefined || source.outlet !== undefined;
    const missing = FILLED.filter(
      (field) => source[field] === undefined && !(field === "speaker" && (isProse || source.speaker_id !== undefined)),
    );
    return { values, missing };
  }
  return { values: {}, missing: [] };
}

/** Adds guesses to the list in a folder, which is made when it is not there. */
async function fillList(root: string, guesses: ReadonlyMap<string, Guesses>): Promise<string> {
  const path = join(root, STATEMENTS_FILE);
  const list = await existingList(path, root);
  if (list === undefined) return fillMessages.unreadable(path);
  const { heading, rows } = list;
  let guessCount = 0;
  let gapCount = 0;
  let hasChanged = false;
  for (const [name, guess] of [...guesses].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let row = rows.find((known) => posix.normalize((known["file"] ?? "").replaceAll("\\", "/")) === name);
    if (row === undefined) {
      row = { file: name };
      rows.push(row);
      hasChanged = true;
    }
    const marks = new Set((row["guessed"] ?? "").split(";").filter((mark) => mark !== ""));
    for (const field of guess.missing) {
      if ((row[field] ?? "").trim() !== "") continue;
      const value = guess.values[field];
      if (value === undefined) gapCount++;
      else {
        row[field] = value;
        marks.add(field);
        guessCount++;
        hasChanged = true;
        if (!heading.includes(field)) heading.push(field);
      }
    }
    row["guessed"] = [...marks].filter((mark) => isSourceField(mark)).join(";");
  }
  if (!hasChanged) return fillMessages.unchanged(path);
  if (!heading.includes("guessed")) heading.push("guessed");
  const lines = [heading, ...rows.map((row) => heading.map((column) => row[column] ?? ""))].map((cells) => cells.map(quoted).join(","));
  await writeFile(`${path}.part`, `${lines.join("\n")}\n`);
  await rename(`${path}.part`, path);
  return fillMessages.written(path, guesses.size, guessCount, gapCount);
}

interface EditableList {
  readonly heading: string[];
  readonly rows: Record<string, string>[];
}

/**
 * The list as it is, every column kept; an empty one with the usual heading when there is none.
 * `undefined` when part of it cannot be read: writing it again would lose that part.
 */
async function existingList(path: string, root: string): Promise<EditableList | undefined> {
  const exists = await stat(path).then(
    () => true,
    () => false,
  );
  if (!exists) return { heading: [...NEW_COLUMNS], rows: [] };
  const problems: ProblemFinding[] = [];
  const rows: Record<string, string>[] = [];
  let heading: string[] | undefined;
  for await (const { cells } of tableRows(inputFile(path, root, STATEMENTS_FILE), problems)) {
    if (heading === undefined) heading = cells.map((cell) => cell.trim());
    else if (cells.length !== heading.length) return undefined;
    else rows.push(Object.fromEntries(heading.map((column, place) => [column, cells[place] ?? ""])));
  }
  if (problems.length > 0 || heading === undefined || !heading.includes("file") || new Set(heading).size < heading.length) return undefined;
  return heading.includes("text") ? undefined : { heading, rows };
}

function quoted(cell: string): string {
  return /[",\n\r;]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
