import { spawnSync } from "node:child_process";

/**
 * Why a program cannot be run; null when it starts and, where that is asked, says what is expected of it.
 *
 * @param from      where one gets it.
 * @param expected  word that its answer must hold, so that a namesake is not taken for it.
 */
export function missingProgram(command: string, args: readonly string[], from: string, expected = ""): string | null {
  const answer = spawnSync(command, args, { encoding: "utf8", timeout: 60_000, stdio: ["ignore", "pipe", "pipe"] });
  if (answer.error !== undefined) return `${command} is not installed (${from})`;
  return `${answer.stdout}${answer.stderr}`.includes(expected) ? null : `${command} is another program of that name (${from})`;
}
