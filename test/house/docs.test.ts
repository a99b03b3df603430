import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { findForbiddenWords, forbiddenWords } from "@hymnsheet/core/messages/wording-guard";
import { tables } from "@hymnsheet/core/model/tables/tables";
import { repositoryFolder } from "./source-copy.ts";

const read = (path: string): string => readFileSync(join(repositoryFolder, path), "utf8");

function pagesBelow(folder: string): string[] {
  return readdirSync(join(repositoryFolder, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? pagesBelow(path) : entry.name.endsWith(".md") ? [path] : [];
  });
}

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...pagesBelow("docs"),
  ...(existsSync(join(repositoryFolder, "fixtures/README.md")) ? ["fixtures/README.md"] : []),
];

test("the reference pages say what the built program says", () => {
  const ended = spawnSync(process.execPath, ["scripts/docs.mjs", "--check"], { cwd: repositoryFolder, encoding: "utf8" });
  expect(ended.stderr).toBe("");
  expect(ended.status).toBe(0);
});

test("every table and every column is documented", () => {
  const page = read("docs/reference/tables.md");
  for (const table of tables) {
    const section = page.split(`### ${table.name}\n`)[1]?.split("\n### ")[0] ?? "";
    for (const column of Object.keys(table.columns)) expect(section, `${table.name}.${column}`).toContain(`\`${column}\``);
  }
});

test("every declared option is documented", () => {
  const page = read("docs/reference/options.md");
  const declaring = pathsBelow("packages/core/src").filter((path) => path.endsWith("-options.ts"));
  expect(declaring.length).toBeGreaterThan(1);
  for (const path of declaring) {
    for (const match of read(path).matchAll(/^ {2}([a-z][A-Za-z]*): \{$/gmu)) {
      expect(page, match[1]).toContain(`\`--${match[1]!.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}\``);
    }
  }
});

function pathsBelow(folder: string): string[] {
  return readdirSync(join(repositoryFolder, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? pathsBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}

test("every command has a page", () => {
  const page = read("docs/reference/commands.md");
  const commands = pathsBelow("packages/hymnsheet/src/cli/commands").map((path) => path.match(/([a-z-]+)\.ts$/u)?.[1]);
  for (const name of ["analyze", "brief", "demo", "export", "info", "report", "review", "tables"]) {
    expect(commands).toContain(name);
    expect(page).toContain(`### hymnsheet ${name}\n`);
  }
});

test("the list of pages names every how-to and every explanation", () => {
  const list = read("docs/README.md");
  const below = ["how-to", "explanation", "tutorial"].flatMap((folder) => pagesBelow(`docs/${folder}`));
  expect(below.length).toBeGreaterThan(20);
  expect(below.filter((page) => !list.includes(`(${page.replace("docs/", "")})`))).toEqual([]);
});

test.each(pages)("links in %s lead somewhere", (page) => {
  const lost = [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/gu)]
    .map((match) => match[1]!)
    .filter((target) => !/^[a-z]+:/u.test(target) && !existsSync(join(repositoryFolder, dirname(page), target)));
  expect(lost).toEqual([]);
});

test.each(["README.md", "docs/tutorial/first-report.md"])("commands and flags in %s exist", (page) => {
  const reference = read("docs/reference/commands.md");
  for (const match of read(page).matchAll(/^(?:npx )?hymnsheet ([a-z]+)(.*)$/gmu)) {
    const section = reference.split(`### hymnsheet ${match[1]}\n`)[1]?.split("\n### ")[0];
    expect(section, `hymnsheet ${match[1]}`).toBeDefined();
    for (const flag of match[2]!.split(" #")[0]!.matchAll(/(?<=\s)--[a-z-]+/gu)) expect(section).toContain(flag[0]);
  }
});

test("the front page is short and in its order", () => {
  const page = read("README.md");
  expect(page.split("\n").length).toBeLessThanOrEqual(150);
  expect([...page.matchAll(/^## (.*)$/gmu)].map((match) => match[1])).toEqual([
    "What is this",
    "When to use it (and when not)",
    "Install",
    "Use",
    "Library",
    "What it cannot show",
    "Contribute",
  ]);
});

test("the glossary names every word that is never a label, and no other page uses one", () => {
  const glossary = read("docs/reference/glossary.md");
  for (const word of forbiddenWords) expect(glossary).toMatch(new RegExp(`(^|[ ,])${word}(,|$)`, "mu"));
  for (const page of pages.filter((one) => one !== "docs/reference/glossary.md")) expect(findForbiddenWords(read(page)), page).toEqual([]);
});

test("what changed stands under Unreleased, on top", () => {
  expect([...read("CHANGELOG.md").matchAll(/^## (.*)$/gmu)][0]?.[1]).toBe("Unreleased");
});
