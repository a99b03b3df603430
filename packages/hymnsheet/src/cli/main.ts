import { CommanderError } from "commander";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { buildProgram } from "./program.ts";
import { exitCodeOf, exitCodes } from "./exit-codes.ts";
import { processTerminal, type Terminal } from "./terminal.ts";

/**
 * Runs one command.
 *
 * @param words  the words after `hymnsheet`.
 * @returns      the exit code: 0 done, 1 failed, 2 usage, 3 project busy, 130 interrupted.
 */
export async function main(words: readonly string[], terminal: Terminal = processTerminal): Promise<number> {
  try {
    let code: number = exitCodes.done;
    await buildProgram(terminal, (given) => (code = given)).parseAsync([...words], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    if (error instanceof HymnsheetError) {
      terminal.err(`hymnsheet: ${error.message}${error.value && !error.message.includes(error.value) ? ` (${error.value})` : ""}\n`);
      if (error.advice) terminal.err(`${error.advice}\n`);
      if (error.code === "INVARIANT" && error.stack) terminal.err(`${error.stack}\n`);
      return exitCodeOf(error.code);
    }
    if (isBrokenPipe(error)) return exitCodes.done;
    terminal.err(`hymnsheet: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return exitCodes.failed;
  }
}

/** The reader of our output has gone, as `head` does: nothing is wrong. */
function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === "EPIPE";
}
