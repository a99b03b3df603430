import { openLanguageGuesser } from "../language/language-guesser.ts";
import { parseIsoDate } from "../language/parse-date.ts";
import { codeHash } from "./code-hash.ts";
import { runProject } from "../pipeline/run-project.ts";
import type { RunOptions } from "../pipeline/run-options.ts";
import type { RunInputs } from "../pipeline/stage.ts";
import { createWriter } from "../store/create-writer.ts";
import { readReviews } from "../store/reviews.ts";
import { withCancel } from "./cancel-on-signal.ts";
import { showProgress, type Terminal } from "./terminal.ts";

/**
 * Runs a project in a folder, which is made when it is not there.
 *
 * @param inputs  what to read; `undefined` to renew only what builds on the corpus.
 * @throws        PROJECT_BUSY when another process writes it; INTERRUPTED on Ctrl-C; OUTPUT_FAILED when the folder cannot be made.
 */
export async function runInFolder(folder: string, options: RunOptions, inputs: RunInputs | undefined, terminal: Terminal): Promise<void> {
  const progress = showProgress(terminal);
  await withCancel(async (cancel) => {
    const project = await createWriter(folder, { memoryMb: options.runtime.memory, threads: options.runtime.workers });
    try {
      await runProject(options, {
        project,
        inputs,
        services: { languageGuesser: openLanguageGuesser, parseDate: parseIsoDate },
        reviews: readReviews(folder).reviews,
        cancel,
        codeHash: codeHash(),
        onEvent: progress.onEvent,
      });
    } finally {
      progress.end();
      await project.close();
    }
  });
}
