/**
 * Sorts files into texts and the lists that stand beside them (`statements.csv`, `speakers.csv`), and joins the two.
 */
import { stat } from "node:fs/promises";
import { join, posix } from "node:path";
import type { SpeakerInput } from "@hymnsheet/core/model/source-input";
import { byCodeUnits, inputFile, type InputFile, type InputFiles } from "./input-files.ts";
import { problemFinding, type ProblemFinding } from "./reader.ts";
import { SPEAKERS_FILE, readSpeakersList } from "./read-speakers.ts";
import { knownExtensions } from "./readers.ts";
import { STATEMENTS_FILE, readStatementsList, type ListedFile } from "./statements-list.ts";

/** A problem and the file it is about. */
export interface PlacedProblem {
  readonly path: string;
  readonly relative: string;
  readonly problem: ProblemFinding;
}

export interface ReadingPlan {
  readonly texts: readonly InputFile[];
  /** What lists say of a file, by its absolute path. */
  readonly listed: ReadonlyMap<string, ListedFile>;
  /** Lists that were used. */
  readonly lists: readonly InputFile[];
  readonly speakers: readonly SpeakerInput[];
  readonly problems: readonly PlacedProblem[];
  readonly readsStandardInput: boolean;
}

/**
 * Plans the reading of files. A list counts for the files of its folder and below; the list nearest to a file counts.
 *
 * @param found         files behind the inputs.
 * @param speakersFile  a list of speakers to use instead of those beside the texts.
 */
export async function planReading(found: InputFiles, speakersFile?: string): Promise<ReadingPlan> {
  const candidates = await withListsBeside(found);
  const lists: InputFile[] = [];
  const problems: PlacedProblem[] = [];
  const listed = new Map<string, ListedFile>();
  const speakers: SpeakerInput[] = [];
  const isInput = new Set(found.files.map((file) => file.absolute));
  const note = (file: InputFile, findings: readonly ProblemFinding[]): void => {
    for (const problem of findings) problems.push({ path: file.path, relative: file.relative, problem });
  };
  if (speakersFile !== undefined) {
    const file = inputFile(speakersFile, join(speakersFile, ".."), posix.basename(speakersFile.replaceAll("\\", "/")));
    const list = await readSpeakersList(file);
    note(file, list?.problems ?? [problemFinding("column_missing", 1, "name", [])]);
    speakers.push(...(list?.speakers ?? []));
    lists.push(file);
  }
  // Outer folders first, so that the list nearest to a file has the last word.
  for (const file of candidates) {
    const name = posix.basename(file.relative);
    if (name === SPEAKERS_FILE) {
      const list = await readSpeakersList(file);
      if (list === undefined) continue;
      lists.push(file);
      if (speakersFile !== undefined) continue;
      note(file, list.problems);
      speakers.push(...list.speakers);
    } else {
      const list = await readStatementsList(file);
      if (list === undefined) continue;
      lists.push(file);
      note(file, list.problems);
      for (const [path, row] of list.rows) {
        const absolute = join(file.root, path);
        listed.set(absolute, row);
        if (!isInput.has(absolute) && !(await exists(absolute)))
          note(file, [problemFinding("sidecar_unmatched", row.line, posix.relative(posix.dirname(file.relative), path))]);
      }
    }
  }
  for (const folder of found.folders)
    if (folder.fileCount === 0)
      problems.push({ path: folder.path, relative: "", problem: problemFinding("folder_empty", null, knownExtensions) });
  const isList = new Set(lists.map((file) => file.absolute));
  const texts = found.files.filter((file) => !isList.has(file.absolute));
  return { texts, listed, lists, speakers, problems, readsStandardInput: found.readsStandardInput };
}

const depth = (file: InputFile): number => file.relative.split("/").length;

/** Files that may be lists: among the inputs, and in the folders of files that were named themselves. Outer ones first. */
async function withListsBeside(found: InputFiles): Promise<InputFile[]> {
  const candidates = new Map<string, InputFile>();
  for (const file of found.files) if (isListName(posix.basename(file.relative))) candidates.set(file.absolute, file);
  const roots = new Map(found.files.map((file) => [file.root, file]));
  for (const [root, file] of roots) {
    for (const name of [STATEMENTS_FILE, SPEAKERS_FILE]) {
      const absolute = join(root, name);
      if (candidates.has(absolute) || !(await exists(absolute))) continue;
      const above = file.path.slice(0, file.path.length - file.relative.length);
      candidates.set(absolute, inputFile(above + name, root, name));
    }
  }
  return [...candidates.values()].sort((a, b) => depth(a) - depth(b) || byCodeUnits(a.relative, b.relative) || byCodeUnits(a.path, b.path));
}

const isListName = (name: string): boolean => name === STATEMENTS_FILE || name === SPEAKERS_FILE;

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
