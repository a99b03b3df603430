/** The project speaks of the product alone: no paths of anybody's machine, no talk about how it was made. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { expect, test } from "vitest";
import { repositoryFolder } from "./source-copy.ts";

const TEXT = new Set([
  ".ts",
  ".mjs",
  ".cjs",
  ".js",
  ".json",
  ".jsonl",
  ".md",
  ".svelte",
  ".css",
  ".html",
  ".csv",
  ".txt",
  ".cff",
  ".yaml",
  ".yml",
  "",
]);
/** The rules name what they forbid; the lock file is npm's. */
const EXCEPT = new Set(["test/house/product-alone.test.ts", "package-lock.json", "LICENSE"]);

/** Every text file under version control or about to be. */
function projectFiles(): string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: repositoryFolder,
    encoding: "utf8",
  });
  return listed.split("\n").filter((path) => path !== "" && TEXT.has(extname(path)) && !EXCEPT.has(path));
}

const files = projectFiles().flatMap((path) => {
  try {
    return [{ path, text: readFileSync(join(repositoryFolder, path), "utf8") }];
  } catch {
    return []; // Listed and since removed.
  }
});

function linesWith(pattern: RegExp, isAllowed: (path: string, line: string) => boolean = () => false): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split("\n")
      .flatMap((line, place) =>
        pattern.test(line) && !isAllowed(path, line) ? [`${path}:${place + 1}: ${line.trim().slice(0, 120)}`] : [],
      ),
  );
}

/** Invented speeches may speak of anything. */
const isFixture = (path: string): boolean => path.startsWith("fixtures/");

test("there is something to look at", () => {
  expect(files.length).toBeGreaterThan(150);
});

test("no path of a machine", () => {
  expect(linesWith(/(^|[\s"'`(=:])\/(work|tmp|root|home|Users)\//u)).toEqual([]);
  expect(linesWith(/[A-Z]:\\Users\\/u)).toEqual([]);
});

test("only the continuous-integration script knows a folder beside the repository", () => {
  expect(linesWith(/[.]{2}\/shared\b|\bshared\/(data|design|models)\b/u, (path) => path === ".ci/run")).toEqual([]);
});

test("no talk about how it was made", () => {
  const words = [
    /\b(claude|anthropic|chatgpt|openai|copilot|llms?|ai-generated|as an ai|co-authored-by|sub-?agents?|issue tracker)\b/iu,
    /\b((ai|coding|chat|language) assistants?|(system|user|model) prompts?|prompt (engineering|injection))\b/iu,
    /\b(this|previous|earlier|later|next|last|work(ing)?|agent|chat) sessions?\b/iu,
  ];
  for (const pattern of words) expect(linesWith(pattern, isFixture)).toEqual([]);
});

test("no notes to oneself", () => {
  expect(linesWith(/\b(TODO|FIXME|XXX|HACK)\b/u)).toEqual([]);
});
