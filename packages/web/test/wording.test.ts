import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { findForbiddenWords } from "@hymnsheet/core/messages/wording-guard";

const folders = ["../src", "../../core/src/messages", "../../core/src/brief", "../../hymnsheet/src/report"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesBelow(path);
    return /\.(ts|svelte|html|css)$/.test(entry.name) && !/\.test\.ts$|wording-guard\.ts$/.test(entry.name) ? [path] : [];
  });
}

test("no message, template or source of a page holds a word that labels a person", () => {
  const sources = folders.flatMap(sourcesBelow);
  expect(sources.length).toBeGreaterThan(60);
  const found = sources.flatMap((path) => findForbiddenWords(readFileSync(path, "utf8")).map((word) => `${path}: ${word}`));
  expect(found).toEqual([]);
});
