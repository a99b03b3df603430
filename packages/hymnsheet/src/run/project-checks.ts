/** The published checks of a project, kept in its folder by the hash of their content, so that a project can be renewed without the list. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { KnownChecks } from "../readers/read-checks.ts";

const FOLDER = "checks";

/**
 * @param name   hash of the checks; "" for none.
 * @param given  the checks themselves, where they are at hand: kept in place of others.
 * @returns      undefined for none.
 * @throws       PROJECT_DAMAGED when they are neither given nor kept.
 */
export function projectChecks(folder: string, name: string, given?: KnownChecks): KnownChecks | undefined {
  if (name === "") return undefined;
  const home = join(folder, FOLDER);
  const path = join(home, `${name}.json`);
  if (given?.name === name) {
    keep(home, `${name}.json`, given);
    return given;
  }
  if (!existsSync(path))
    throw new HymnsheetError("PROJECT_DAMAGED", "the published checks of the project are not there", {
      value: path,
      advice: "Run analyze again with --checks and their file.",
    });
  // Written below.
  return JSON.parse(readFileSync(path, "utf8")) as KnownChecks;
}

/** Changes what a project keeps of published checks, where it keeps any. */
export function rewriteChecks(folder: string, change: (checks: KnownChecks) => KnownChecks): void {
  const home = join(folder, FOLDER);
  if (!existsSync(home)) return;
  for (const file of readdirSync(home)) {
    // Written below.
    const checks = JSON.parse(readFileSync(join(home, file), "utf8")) as KnownChecks;
    const draft = join(home, `${file}.part`);
    writeFileSync(draft, `${JSON.stringify(change(checks))}\n`);
    renameSync(draft, join(home, file));
  }
}

function keep(home: string, file: string, checks: KnownChecks): void {
  mkdirSync(home, { recursive: true });
  if (!existsSync(join(home, file))) {
    const draft = join(home, `${file}.part`);
    writeFileSync(draft, `${JSON.stringify(checks)}\n`);
    renameSync(draft, join(home, file));
  }
  for (const other of readdirSync(home)) if (other !== file) rmSync(join(home, other));
}
