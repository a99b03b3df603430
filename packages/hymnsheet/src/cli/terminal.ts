import { createInterface } from "node:readline/promises";
import type { RunEvent } from "../pipeline/stage.ts";

/** Where a command prints: results to `out`, talk to `err`. Tests hand in their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether `err` is a screen that a person watches. */
  readonly isScreen: boolean;
  /** Milliseconds of a clock that only rises. */
  readonly now: () => number;
  /** Asks the person in front of the screen; absent where there is none. */
  readonly ask?: (question: string) => Promise<string>;
}

export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isScreen: process.stderr.isTTY === true && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb",
  now: () => performance.now(),
  ...(process.stdin.isTTY && process.stderr.isTTY ? { ask } : {}),
};

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

const REDRAW_MS = 100;
const CLEAR_LINE = "\r\u001B[K";

/**
 * Shows a run: one line with the time left on a screen, JSON lines with times and memory on a pipe.
 *
 * @returns a listener for the run, and `end`, which must be called before anything else is printed.
 */
export function showProgress(terminal: Terminal): { readonly onEvent: (event: RunEvent) => void; readonly end: () => void } {
  let startedAt = terminal.now();
  let drawnAt = -Infinity;
  const clear = (): void => {
    if (terminal.isScreen) terminal.err(CLEAR_LINE);
  };
  const log = (event: object): void => terminal.err(`${JSON.stringify(event)}\n`);
  const onEvent = (event: RunEvent): void => {
    const now = terminal.now();
    if (event.event === "stage") {
      if (event.state === "started") startedAt = now;
      const ms =
        event.state === "finished" ? { ms: Math.round(now - startedAt), rss_mb: Math.round(process.memoryUsage.rss() / 1_048_576) } : {};
      if (!terminal.isScreen) log({ ...event, ...ms });
      else if (event.state === "finished")
        terminal.err(`${CLEAR_LINE}${event.stage}: ${event.rows} rows in ${duration(now - startedAt)}\n`);
      else if (event.state === "reused") terminal.err(`${CLEAR_LINE}${event.stage}: kept from an earlier run\n`);
      return;
    }
    if (now - drawnAt < REDRAW_MS) return;
    drawnAt = now;
    if (!terminal.isScreen) return;
    const share = event.total > 0 ? event.done / event.total : 0;
    const left = share > 0.02 ? `, about ${duration(((now - startedAt) * (1 - share)) / share)} left` : "";
    const amount = event.total > 0 ? `${Math.floor(share * 100)} %` : `${event.done} ${event.unit}`;
    terminal.err(`${CLEAR_LINE}${event.stage}: ${amount}${left}  (Ctrl-C stops; what is finished is kept)`);
  };
  return { onEvent, end: clear };
}

/**
 * Shows on a screen how many rows of something are done, on a pipe nothing.
 *
 * @returns a listener, and `end`, which must be called before anything else is printed.
 */
export function showCount(terminal: Terminal, name: string): { readonly onCount: (count: number) => void; readonly end: () => void } {
  let drawnAt = -Infinity;
  return {
    onCount: (count) => {
      if (!terminal.isScreen || terminal.now() - drawnAt < REDRAW_MS) return;
      drawnAt = terminal.now();
      terminal.err(`${CLEAR_LINE}${name}: ${count} rows`);
    },
    end: () => {
      if (terminal.isScreen) terminal.err(CLEAR_LINE);
    },
  };
}

/** `850 ms`, `12 s`, `3 min 5 s`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
