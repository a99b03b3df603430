import type { Terminal } from "./terminal.ts";

export interface ToldProblem {
  readonly source: string;
  /** Counted from 1; null when it is about the whole file. */
  readonly line: number | null;
  readonly code: string;
  readonly message: string;
}

/** Problems of one kind that are shown in full. */
const SHOWN = 3;

/** Some of each kind, and how many more there are. */
export function tellProblems(problems: readonly ToldProblem[], terminal: Terminal): void {
  const byCode = new Map<string, ToldProblem[]>();
  for (const problem of problems) {
    const ofCode = byCode.get(problem.code) ?? [];
    byCode.set(problem.code, ofCode);
    ofCode.push(problem);
  }
  for (const ofCode of byCode.values()) {
    for (const { source, line, message } of ofCode.slice(0, SHOWN))
      terminal.err(`${source}${line === null ? "" : `:${line}`}: ${message}\n`);
    if (ofCode.length > SHOWN) terminal.err(`... and ${ofCode.length - SHOWN} more like these.\n`);
  }
}
