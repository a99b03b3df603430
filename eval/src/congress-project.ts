/** Projects of congressional press releases, as anybody outside would make them. With `--write DIR` they are kept there and taken from there. */
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EvaluationRequest } from "./evaluation-request.ts";
import { readRows, runHymnsheet } from "./product.ts";
import { readReleases } from "./releases.ts";

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(1999, 0, 1);
/**
 * Of so many fortnights one is taken whole: occasions need all releases of their days. The two collections that serve as checks,
 * iran-deal-2015 and postcard-tax-2017, lie in other fortnights.
 */
const FORTNIGHTS = 8;
const QUICK_FORTNIGHTS = 80;

/** Runs some work in a folder that is gone afterwards, or in the one that was asked for. */
export async function inScratch(request: EvaluationRequest, work: (folder: string) => Promise<void>): Promise<void> {
  const folder = request.writeFolder ?? mkdtempSync(join(tmpdir(), "hymnsheet-eval-"));
  mkdirSync(folder, { recursive: true });
  try {
    await work(folder);
  } finally {
    if (request.writeFolder === null) rmSync(folder, { recursive: true, force: true });
  }
}

/** The project of the sample, or of all releases; its input lies beside it as `congress.jsonl`. */
export async function congressProject(data: string, folder: string, request: EvaluationRequest): Promise<string> {
  const project = join(folder, "congress");
  if (existsSync(project)) return project;
  const input = `${project}.jsonl`;
  const file = createWriteStream(input);
  const step = request.isWhole ? 1 : request.isQuick ? QUICK_FORTNIGHTS : FORTNIGHTS;
  for await (const release of readReleases(data)) {
    if (Math.floor((Date.parse(release.date) - FIRST_DAY) / (14 * DAY_MS)) % step !== 0) continue;
    if (!file.write(`${JSON.stringify({ kind: "press_release", ...release })}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
  await runHymnsheet(["analyze", input, "--out", project]);
  return project;
}

/** The project of one of the two small collections of releases. */
export async function releasesProject(data: string, folder: string, name: string): Promise<string> {
  const project = join(folder, name);
  if (!existsSync(project)) await runHymnsheet(["analyze", join(data, name), "--out", project]);
  return project;
}

export async function exportedRows<T>(project: string, name: string, ...more: readonly string[]): Promise<T[]> {
  const out = `${project}.${name}.jsonl`;
  await runHymnsheet(["export", project, "--table", name, "--format", "jsonl", "--out", out, ...more]);
  return readRows<T>(out);
}
