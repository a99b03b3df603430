import { existsSync } from "node:fs";
import type { Cancel, Encoder, ProjectReader } from "@hymnsheet/core/model/ports";
import { reviewTable, type ReviewRow } from "@hymnsheet/core/model/tables/review";
import { openLanguageGuesser } from "../language/language-guesser.ts";
import { parseIsoDate } from "../language/parse-date.ts";
import { stemmerOf } from "../language/stemmers.ts";
import { taggerModules } from "../language/taggers.ts";
import { forgetVectors, projectEncoder } from "../encoders/project-encoder.ts";
import type { RunOptions } from "../pipeline/run-options.ts";
import { ERASED, runProject } from "../pipeline/run-project.ts";
import type { RunEvent, RunInputs } from "../pipeline/stage.ts";
import { createWriter } from "../store/create-writer.ts";
import { readManifest } from "../store/manifest.ts";
import { readTombstones, tombstonesKey } from "../store/tombstones.ts";
import { openProject } from "../store/open-project.ts";
import { projectPaths } from "../store/project-paths.ts";
import { reviewedReader } from "../store/reviewed-reader.ts";
import { readReviews } from "../store/reviews.ts";
import type { BackgroundCorpus } from "../readers/open-background.ts";
import type { KnownChecks } from "../readers/read-checks.ts";
import { codeHash } from "./code-hash.ts";
import { erasedBackground, erasedChecks, erasedInputs } from "./erase-inputs.ts";
import { heldInputs } from "./held-inputs.ts";
import { projectChecks } from "./project-checks.ts";
import { projectComparison, type ComparisonSet } from "./project-comparison.ts";

export interface RunSettings {
  readonly options: RunOptions;
  /** What to read; left out to renew only what builds on the corpus of the last good generation. */
  readonly inputs?: RunInputs | undefined;
  /** The opened encoder that `options.encoder` names; a project knows one it has seen by its name. Left open. */
  readonly encoder?: Encoder | undefined;
  /** The checks that `options.checks` names; a project keeps them. */
  readonly checks?: KnownChecks | undefined;
  /** The background corpus that `options.background` names; a project keeps what it counted in it. */
  readonly background?: BackgroundCorpus | undefined;
  /** The comparison set that `options.compare` names; a project keeps it. */
  readonly comparison?: ComparisonSet | undefined;
  readonly cancel?: Cancel;
  readonly onEvent?: (event: RunEvent) => void;
}

/**
 * Runs a project in a folder, which is made when it is not there. A run that was stopped goes on where it stopped.
 *
 * @throws PROJECT_BUSY while another process writes the folder; INTERRUPTED when cancelled; OUTPUT_FAILED when the folder cannot be made.
 */
export async function runInFolder(
  folder: string,
  { options, inputs, encoder, checks, background, comparison, cancel, onEvent }: RunSettings,
): Promise<void> {
  const reviews = await decidedBefore(folder);
  await runOnce(folder, reviews, {
    options,
    inputs,
    encoder,
    checks,
    background,
    comparison,
    ...(cancel ? { cancel } : {}),
    ...(onEvent ? { onEvent } : {}),
  });
  // Where a rule has changed, findings may have other ids than their decisions name: these are looked up by place and take hold in a second pass.
  const now = await decidedBefore(folder);
  if (now.some((review, i) => review.target_key !== reviews[i]?.target_key))
    await runOnce(folder, now, {
      options,
      ...(cancel ? { cancel } : {}),
      ...(onEvent ? { onEvent } : {}),
      encoder,
      checks,
      background,
      comparison,
    });
}

/** Decisions as they stand in the last good generation, each with the key that its finding has there. */
async function decidedBefore(folder: string): Promise<readonly ReviewRow[]> {
  const { reviews } = readReviews(folder);
  if (reviews.length === 0 || !existsSync(projectPaths(folder).manifest)) return reviews;
  const project = await openProject(folder).catch(() => undefined); // a damaged generation is made again
  if (project === undefined) return reviews;
  try {
    const keys = new Map((await project.rows<ReviewRow>(reviewTable)).map((review) => [review.review_id, review.target_key]));
    return reviews.map((review) => ({ ...review, target_key: keys.get(review.review_id) ?? review.target_key }));
  } finally {
    await project.close();
  }
}

async function runOnce(folder: string, reviews: readonly ReviewRow[], settings: RunSettings): Promise<void> {
  const { options, encoder, comparison, cancel, onEvent } = settings;
  const tombstones = readTombstones(folder);
  const erased = tombstonesKey(tombstones);
  // What was taken out since the last good generation must go from everything that builds on it, whether or not there is something to read.
  const isErasing = erased !== "" && (await readManifest(folder))?.options[ERASED] !== erased;
  const held = isErasing && settings.inputs === undefined ? await heldInputs(folder) : undefined;
  const inputs = settings.inputs ?? held;
  const checks = erasedChecks(settings.checks, tombstones);
  const background = erasedBackground(settings.background, tombstones);
  const asked = new Set<string>();
  const project = await createWriter(folder, { memoryMb: options.runtime.memory, threads: options.runtime.workers, isFresh: isErasing });
  try {
    await runProject(options, {
      project,
      inputs: inputs && erasedInputs(inputs, tombstones),
      services: {
        languageGuesser: openLanguageGuesser,
        parseDate: parseIsoDate,
        taggers: taggerModules,
        stemmerOf,
        knownChecks: (name) => erasedChecks(projectChecks(folder, name, checks), tombstones),
        background: (name) => (background?.name === name ? background : undefined),
        comparison: (name) => projectComparison(folder, name, comparison),
        openEncoder: (name) => projectEncoder(folder, name, encoder, asked),
      },
      reviews,
      cancel: cancel ?? { isCancelled: false },
      erased,
      codeHash: codeHash(),
      onEvent: onEvent ?? (() => undefined),
    });
    if (isErasing) forgetVectors(folder, options.encoder, asked);
  } finally {
    held?.close();
    await project.close();
  }
}

/** A finished project as people have decided it: merged names are one speaker, rejected findings are set aside. Close it after use. */
export async function openReviewed(folder: string): Promise<ProjectReader> {
  const project = await openProject(folder);
  return reviewedReader(project, await project.rows<ReviewRow>(reviewTable));
}
