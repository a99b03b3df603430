/**
 * From what a person names (files, folders, globs, `-`) to a sorted list of files, each once.
 *
 * Folders are walked to the bottom. Left alone are hidden files and folders (a leading dot), `node_modules`, links to folders, and
 * folders that hold a Hymnsheet project. The order depends on names alone, never on the file system.
 */
import { readdir, stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";

export interface InputFile {
  /** Path as given, with `/`; `-` for standard input. */
  readonly path: string;
  readonly absolute: string;
  /** Path below the folder that was named, with `/`; the bare name for a file that was named itself. Part of derived ids. */
  readonly relative: string;
  /** Absolute path of the folder that `relative` counts from. */
  readonly root: string;
  /** File ending in lower case, without `.gz`; empty when there is none. */
  readonly extension: string;
  readonly isGzip: boolean;
  /** Bytes of standard input; absent for files. */
  readonly standardInput?: AsyncIterable<Buffer>;
}

export interface InputFiles {
  /** By `relative`, then `path`, in code units; each file once. */
  readonly files: readonly InputFile[];
  /** Folders that were named, with the files found in them. */
  readonly folders: readonly { readonly path: string; readonly root: string; readonly fileCount: number }[];
  readonly readsStandardInput: boolean;
}

const PROJECT_FILE = "manifest.json";

/**
 * Finds the files behind inputs.
 *
 * @throws INPUT_MISSING when a path does not exist or a glob matches nothing; USAGE when there is no input at all.
 */
export async function findInputFiles(inputs: readonly string[]): Promise<InputFiles> {
  if (inputs.length === 0)
    throw new HymnsheetError("USAGE", "there is nothing to read", { advice: "Name files, folders or globs, or - for standard input." });
  const files = new Map<string, InputFile>();
  const folders: { path: string; root: string; fileCount: number }[] = [];
  let readsStandardInput = false;
  for (const input of [...inputs].sort(byCodeUnits)) {
    if (input === "-") {
      readsStandardInput = true;
      continue;
    }
    const found = await filesOf(input);
    if (found.isFolder) folders.push({ path: posix(input), root: resolve(input), fileCount: found.files.length });
    // A file that is named itself and lies in a named folder counts from the folder, whatever was named first.
    for (const file of found.files) {
      const known = files.get(file.absolute);
      if (known === undefined || file.relative.length > known.relative.length) files.set(file.absolute, file);
    }
  }
  const sorted = [...files.values()].sort((a, b) => byCodeUnits(a.relative, b.relative) || byCodeUnits(a.path, b.path));
  return { files: sorted, folders, readsStandardInput };
}

async function filesOf(input: string): Promise<{ files: InputFile[]; isFolder: boolean }> {
  const status = await stat(input).catch(() => undefined);
  if (status?.isDirectory()) {
    const root = resolve(input);
    const names = await filesBelow(root, "");
    return { files: names.map((name) => inputFile(join(input, name), root, name)), isFolder: true };
  }
  if (status !== undefined) return { files: [inputFile(input, resolve(input, ".."), basename(input))], isFolder: false };
  const files = isDynamicPattern(input) ? await filesOfGlob(input) : [];
  if (files.length > 0) return { files, isFolder: false };
  throw new HymnsheetError("INPUT_MISSING", `there is no file or folder “${input}”`, {
    value: input,
    advice: "Check the spelling and the folder you are in.",
  });
}

/** Names below a folder with `/`, sorted. */
async function filesBelow(folder: string, prefix: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  if (prefix !== "" && isProject(entries.map((entry) => entry.name))) return [];
  const names: string[] = [];
  for (const entry of entries.sort((a, b) => byCodeUnits(a.name, b.name))) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const name = prefix + entry.name;
    if (entry.isDirectory()) names.push(...(await filesBelow(join(folder, entry.name), `${name}/`)));
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFileLink(join(folder, entry.name))))) names.push(name);
  }
  return names;
}

function isProject(names: readonly string[]): boolean {
  return names.includes(PROJECT_FILE) && names.some((name) => name === "index" || name.endsWith(".duckdb"));
}

async function isFileLink(path: string): Promise<boolean> {
  // A link that leads nowhere is named as a file, so that reading it becomes a problem and not a silence.
  return stat(path).then(
    (status) => status.isFile(),
    () => true,
  );
}

async function filesOfGlob(pattern: string): Promise<InputFile[]> {
  const parts = posix(pattern).split("/").slice(0, -1);
  const firstDynamic = parts.findIndex((part) => isDynamicPattern(part));
  const fixed = parts.slice(0, firstDynamic < 0 ? parts.length : firstDynamic).join("/");
  const root = resolve(pattern.startsWith("/") && fixed === "" ? "/" : fixed);
  const matches = await glob(posix(pattern), {
    absolute: true,
    onlyFiles: true,
    dot: false,
    ignore: ["**/node_modules/**"],
    expandDirectories: false,
  });
  return matches.map((match) => {
    const name = posix(relative(root, match));
    return inputFile(fixed === "" && !pattern.startsWith("/") ? name : `${fixed}/${name}`, root, name);
  });
}

/** Describes one file; `name` is its path below `root`. */
export function inputFile(path: string, root: string, name: string): InputFile {
  const parts = basename(name).toLowerCase().split(".");
  const isGzip = parts.length > 1 && parts.at(-1) === "gz";
  if (isGzip) parts.pop();
  const extension = parts.length > 1 ? parts.at(-1)! : "";
  return { path: posix(path), absolute: resolve(root, name), relative: posix(name), root, extension, isGzip };
}

const posix = (path: string): string => (sep === "\\" ? path.replaceAll("\\", "/") : path);

/** Compares by UTF-16 code units, the same on every machine. */
export function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
