/** Looks through a project's folder for files that hold words which are to go, or should have gone. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { nameWords } from "@hymnsheet/core/text/blank-names";
import { sampleFolder } from "../store/sample-keys.ts";

export interface SoughtWords {
  readonly sourceIds: readonly string[];
  readonly names: readonly string[];
  readonly texts: readonly string[];
}

/** Words in a row that make a quotation; a shorter text is looked for whole. */
const QUOTED = 8;
/** Files above this size are not looked into. */
const LARGEST = 1 << 28;
/** Files that every run makes anew, or that this command has just rewritten. */
const OWN =
  /^(?:index\/|tables\.\d+\.duckdb|manifest\.json$|report\.html$|reviews\.jsonl$|tombstones\.jsonl$|reports\.jsonl$|lock\.json$|encoders\/)/u;

/** Sheets for labelling in the folder that quote what goes; relative, in order. */
export function sheetsHolding(folder: string, sought: SoughtWords): string[] {
  const home = sampleFolder(folder);
  if (!existsSync(home)) return [];
  return filesHolding(folder, sought, (path) => path.startsWith(home.slice(folder.length + 1)) && path.endsWith(".csv"));
}

/** Files that no run made and that quote or name what goes: exports and notes that somebody put there; relative, in order. */
export function foreignFiles(folder: string, sought: SoughtWords): string[] {
  return filesHolding(folder, sought, (path) => !OWN.test(path));
}

function filesHolding(folder: string, { sourceIds, names, texts }: SoughtWords, isWanted: (path: string) => boolean): string[] {
  const whole = texts.map(nameWords).filter((words) => words !== "");
  const runs = new Set(whole.flatMap(runsOf));
  const short = [...names.map(nameWords), ...whole.filter((words) => words.split(" ").length < QUOTED)].filter((words) =>
    words.includes(" "),
  );
  const quoted = sourceIds.map((id) => JSON.stringify(id));
  return filesBelow(folder)
    .filter(isWanted)
    .filter((path) => {
      if (statSync(join(folder, path)).size > LARGEST) return false;
      const content = readFileSync(join(folder, path), "utf8");
      if (quoted.some((id) => content.includes(id))) return true;
      const words = nameWords(content);
      return short.some((name) => ` ${words} `.includes(` ${name} `)) || runsOf(words).some((run) => runs.has(run));
    });
}

function filesBelow(folder: string): string[] {
  const found: string[] = [];
  const visit = (relative: string): void => {
    for (const entry of readdirSync(join(folder, relative), { withFileTypes: true })) {
      const path = relative === "" ? entry.name : `${relative}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else found.push(path);
    }
  };
  visit("");
  return found.sort();
}

function runsOf(words: string): string[] {
  const list = words.split(" ");
  return list.slice(0, Math.max(0, list.length - QUOTED + 1)).map((_, i) => list.slice(i, i + QUOTED).join(" "));
}
