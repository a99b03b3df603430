import type { RunOptions } from "../pipeline/run-options.ts";
import type { RunInputs } from "../pipeline/stage.ts";
import { runInFolder } from "../run/run-in-folder.ts";
import { withCancel } from "./cancel-on-signal.ts";
import { showProgress, type Terminal } from "./terminal.ts";

/** Runs a project, shows how far it is, and stops at the next safe point on Ctrl-C. */
export async function runWithProgress(
  folder: string,
  options: RunOptions,
  inputs: RunInputs | undefined,
  terminal: Terminal,
): Promise<void> {
  const { onEvent, end } = showProgress(terminal);
  try {
    await withCancel((cancel) => runInFolder(folder, { options, inputs, cancel, onEvent }));
  } finally {
    end();
  }
}
