import { runInFolder, type RunSettings } from "../run/run-in-folder.ts";
import { withCancel } from "./cancel-on-signal.ts";
import { showProgress, type Terminal } from "./terminal.ts";

/** Runs a project, shows how far it is, and stops at the next safe point on Ctrl-C. */
export async function runWithProgress(
  folder: string,
  settings: Pick<RunSettings, "options" | "inputs" | "encoder" | "checks" | "background" | "comparison">,
  terminal: Terminal,
): Promise<void> {
  const { onEvent, end } = showProgress(terminal);
  try {
    await withCancel((cancel) => runInFolder(folder, { ...settings, cancel, onEvent }));
  } finally {
    end();
  }
}
