import type { ErrorCode } from "@hymnsheet/core/model/errors/hymnsheet-error";

/** Exit codes that scripts may rely on. Problems in the input are rows of a table and leave the exit code at 0. */
export const exitCodes = { done: 0, failed: 1, usage: 2, busy: 3, interrupted: 130 } as const;

const USAGE: ReadonlySet<ErrorCode> = new Set([
  "USAGE",
  "OPTION_RANGE",
  "OPTION_UNKNOWN",
  "NOT_IN_THIS_VERSION",
  "INPUT_MISSING",
  "ENCODER_MISSING",
  "TABLE_UNKNOWN",
  "FINDING_UNKNOWN",
]);

/** The exit code for an error of ours. */
export function exitCodeOf(code: ErrorCode): number {
  if (USAGE.has(code)) return exitCodes.usage;
  if (code === "PROJECT_BUSY") return exitCodes.busy;
  return code === "INTERRUPTED" ? exitCodes.interrupted : exitCodes.failed;
}
