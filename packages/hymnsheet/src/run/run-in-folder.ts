import type { Cancel, Encoder, ProjectReader } from "@hymnsheet/core/model/ports";
import { openLanguageGuesser } from "../language/language-guesser.ts";
import { parseIsoDate } from "../language/parse-date.ts";
import { stemmerOf } from "../language/stemmers.ts";
import { taggerModules } from "../language/taggers.ts";
import { projectEncoder } from "../encoders/project-encoder.ts";
import type { RunOptions } from "../pipeline/run-options.ts";
import { runProject } from "../pipeline/run-project.ts";
import type { RunEvent, RunInputs } from "../pipeline/stage.ts";
import { createWriter } from "../store/create-writer.ts";
import { openProject } from "../store/open-project.ts";
import { reviewedReader } from "../store/reviewed-reader.ts";
import { readReviews } from "../store/reviews.ts";
import type { BackgroundCorpus } from "../readers/open-background.ts";
import type { KnownChecks } from "../readers/read-checks.ts";
import { codeHash } from "./code-hash.ts";
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
  const project = await createWriter(folder, { memoryMb: options.runtime.memory, threads: options.runtime.workers });
  try {
    await runProject(options, {
      project,
      inputs,
      services: {
        languageGuesser: openLanguageGuesser,
        parseDate: parseIsoDate,
        taggers: taggerModules,
        stemmerOf,
        knownChecks: (name) => projectChecks(folder, name, checks),
        background: (name) => (background?.name === name ? background : undefined),
        comparison: (name) => projectComparison(folder, name, comparison),
        openEncoder: (name) => projectEncoder(folder, name, encoder),
      },
      reviews: readReviews(folder).reviews,
      cancel: cancel ?? { isCancelled: false },
      codeHash: codeHash(),
      onEvent: onEvent ?? (() => undefined),
    });
  } finally {
    await project.close();
  }
}

/** A finished project as people have decided it: merged names are one speaker, rejected findings are set aside. Close it after use. */
export async function openReviewed(folder: string): Promise<ProjectReader> {
  return reviewedReader(await openProject(folder), readReviews(folder).reviews);
}
