/**
 * Files to sources: the only way texts enter. Files in the order of their names, records in the order of their lines, one text in memory
 * at a time. Whatever cannot be read comes out as a problem, with its place; nothing is dropped in between.
 */
import { posix } from "node:path";
import { contentId } from "@hymnsheet/core/model/ids";
import type { ReadEvent } from "@hymnsheet/core/model/ports";
import type { SourceInput } from "@hymnsheet/core/model/source-input";
import { CorpusNotes } from "./corpus-notes.ts";
import { findInputFiles, type InputFile } from "./input-files.ts";
import { compileNamePattern, type NamePattern } from "./name-pattern.ts";
import { planReading, type ReadingPlan } from "./reading-plan.ts";
import { problemFinding, type ProblemFinding } from "./reader.ts";
import { knownExtensions, readerOf } from "./readers.ts";
import { recordToSource } from "./record-to-source.ts";
import { MappedColumns, mapFields, parseFieldMap, type FieldMap, type FieldValues } from "./source-fields.ts";
import { SourceRegister } from "./source-register.ts";
import { standardInputFile } from "./standard-input.ts";

export interface ReadOptions {
  /** Columns that hold fields: `speaker=author,date=published`. Default: fields have their own names. */
  readonly map?: string;
  /** Fields in file names: `{date}_{speaker}_{title}`. Default: names say nothing. */
  readonly namePattern?: string;
  /** Milliseconds since 1970 after which a date is noted as lying in the future. Default: dates are not compared with a clock. */
  readonly today?: number;
  /** Default: the process's standard input. */
  readonly standardInput?: AsyncIterable<Buffer>;
}

/**
 * Reads inputs.
 *
 * @param inputs  files, folders, globs, `-`; their order does not matter.
 * @returns       sources, each with an id of its own, and problems, in a fixed order.
 * @throws        INPUT_MISSING when an input does not exist; USAGE for a wrong map or pattern or no input.
 */
export async function* readSources(inputs: readonly string[], options: ReadOptions = {}): AsyncIterable<ReadEvent> {
  const found = await findInputFiles(inputs);
  yield* readPlanned(await planReading(found), options);
}

/** Reads what was planned; may be done again for the same plan, but for standard input. */
export async function* readPlanned(plan: ReadingPlan, options: ReadOptions = {}): AsyncIterable<ReadEvent> {
  const map = parseFieldMap(options.map);
  const pattern = options.namePattern === undefined ? undefined : compileNamePattern(options.namePattern);
  const register = new SourceRegister();
  const rows = new ProblemRows();
  const notes = new CorpusNotes(plan.speakers);
  const columns = new MappedColumns(map);
  for (const { path, relative, problem } of plan.problems) yield rows.event(problem, path, relative);
  const files = plan.readsStandardInput ? [await standardInputFile(options.standardInput), ...plan.texts] : plan.texts;
  for (const file of files) {
    for await (const found of sourcesOf(file, { map, columns, pattern, plan, options })) {
      if ("problem" in found) {
        yield rows.event(found.problem, file.path, file.relative);
        continue;
      }
      const { source, problems } = register.add(found.source, file.relative, file.absolute);
      for (const problem of problems) yield rows.event(problem, file.path, file.relative);
      if (source === undefined) continue;
      notes.add(source, file);
      yield { kind: "source", source };
    }
  }
  const [first] = files;
  if (first) for (const problem of columns.problems()) yield rows.event(problem, first.path, first.relative);
  for (const { file, problem } of notes.notes()) yield rows.event(problem, file.path, file.relative);
}

interface Reading {
  readonly map: FieldMap;
  readonly columns: MappedColumns;
  readonly pattern: NamePattern | undefined;
  readonly plan: ReadingPlan;
  readonly options: ReadOptions;
}

type Found = { readonly source: SourceInput } | { readonly problem: ProblemFinding };

/** Sources of one file, before they get ids. */
async function* sourcesOf(file: InputFile, reading: Reading): AsyncIterable<Found> {
  const reader = readerOf(file.extension);
  if (reader === undefined) {
    yield { problem: problemFinding("extension_unknown", null, file.extension, knownExtensions) };
    return;
  }
  const named = fieldsOfName(file, reading.pattern);
  if (named === null) yield { problem: problemFinding("name_unmatched", null, reading.options.namePattern ?? "") };
  const listed = reading.plan.listed.get(file.absolute);
  const own = { textColumn: reading.map.get("text") ?? "text" };
  for await (const finding of reader.read(file, own)) {
    if (finding.kind === "problem") {
      yield { problem: finding };
      continue;
    }
    const isWholeFile = finding.line === null;
    const weaker: FieldValues = { ...listed?.guessed, ...named, ...(isWholeFile ? {} : listed?.given) };
    reading.columns.note(finding.fields);
    const built = recordToSource(mapFields(finding.fields, reading.map), {
      path: file.path,
      reader: reader.name,
      line: finding.line,
      stronger: isWholeFile ? (listed?.given ?? {}) : {},
      weaker,
      today: reading.options.today,
    });
    for (const problem of built.problems) yield { problem };
    if (built.source !== undefined) yield { source: built.source };
  }
}

/** Fields in a file's name; empty without a pattern, null when the name does not follow it. */
function fieldsOfName(file: InputFile, pattern: NamePattern | undefined): FieldValues | null {
  if (pattern === undefined || file.standardInput !== undefined) return {};
  const name = posix.basename(file.relative).replace(/\.gz$/i, "");
  return pattern(file.extension === "" ? name : name.slice(0, -file.extension.length - 1));
}

/** Makes rows of problems, each with an id of its own that does not depend on where the folder lies. */
class ProblemRows {
  readonly #counts = new Map<string, number>();

  event(problem: ProblemFinding, path: string, relative: string): ReadEvent {
    const { line, code, message } = problem;
    const base = contentId("problem", [relative, line, code, message]);
    const count = this.#counts.get(base) ?? 0;
    this.#counts.set(base, count + 1);
    const id = count === 0 ? base : contentId("problem", [base, count]);
    return { kind: "problem", problem: { problem_id: id, source: path, line, code, message } };
  }
}
