/** What kind of mistake an error is; commands map each to an exit code. */
export type ErrorCode =
  | "USAGE"
  | "OPTION_RANGE"
  | "OPTION_UNKNOWN"
  | "NOT_IN_THIS_VERSION"
  | "INPUT_MISSING"
  | "ENCODER_MISSING"
  | "PROJECT_BUSY"
  | "PROJECT_MISSING"
  | "PROJECT_DAMAGED"
  | "TABLE_UNKNOWN"
  | "FINDING_UNKNOWN"
  | "INTERRUPTED"
  | "OUTPUT_FAILED"
  | "INVARIANT";

/**
 * An error a person can act on: what happened, the offending value, what to do next.
 * Bad input rows are not errors; they become `problem` rows.
 */
export class HymnsheetError extends Error {
  readonly code: ErrorCode;
  /** The offending value as given; empty when there is none. */
  readonly value: string;
  /** What to do next, as a sentence. */
  readonly advice: string;

  constructor(code: ErrorCode, message: string, details: { value?: string; advice?: string; cause?: unknown } = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = "HymnsheetError";
    this.code = code;
    this.value = details.value ?? "";
    this.advice = details.advice ?? "";
  }
}

/** Stops on a mistake of our own: a condition that must hold did not. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition)
    throw new HymnsheetError("INVARIANT", `internal mistake: ${message}`, { advice: "Please report it with the command and the input." });
}
