/** Starts a program, measures it and reads what it says on stderr. */
import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { watchTree } from "./process-tree.ts";
import { repositoryFolder } from "./repository.ts";

export interface StageTime {
  readonly stage: string;
  readonly ms: number;
}

export interface Measured {
  /** Exit code; null when a signal ended it. */
  readonly code: number | null;
  readonly ms: number;
  /** Peak of the whole process tree in megabytes; null where the system does not tell. */
  readonly peakMb: number | null;
  /** Processor time of the whole process tree; tells more than `ms` where other work runs beside. */
  readonly processorMs: number | null;
  readonly stages: readonly StageTime[];
  /** The last 8,000 characters of stderr. */
  readonly talk: string;
}

export interface ProgramRequest {
  readonly command: string;
  readonly args: readonly string[];
  /** Given on standard input; nothing when absent. */
  readonly input?: string;
  /** File that receives standard output; dropped when absent. */
  readonly outputFile?: string;
  /** Kills the program with SIGKILL after so many milliseconds. */
  readonly killAfterMs?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Stage lines (`{"event":"stage","stage":...,"ms":...}`) among lines of any kind; the times of one stage are added up. */
export function readStages(lines: readonly string[]): StageTime[] {
  const times = new Map<string, number>();
  for (const line of lines) {
    if (!line.startsWith("{")) continue;
    try {
      const entry = JSON.parse(line) as { event?: string; stage?: string; ms?: number };
      if (entry.event === "stage" && entry.stage !== undefined && entry.ms !== undefined) {
        times.set(entry.stage, (times.get(entry.stage) ?? 0) + entry.ms);
      }
    } catch {
      continue; // A line cut short by the end of the process.
    }
  }
  return [...times].map(([stage, ms]) => ({ stage, ms }));
}

/** Runs a program to its end. */
export async function runProgram(request: ProgramRequest): Promise<Measured> {
  const output = request.outputFile === undefined ? "ignore" : openSync(request.outputFile, "w");
  const began = performance.now();
  const child = spawn(request.command, request.args, { stdio: ["pipe", output, "pipe"], env: { ...process.env, ...request.env } });
  const tree = child.pid === undefined ? null : watchTree(child.pid);
  const killer = request.killAfterMs === undefined ? null : setTimeout(() => child.kill("SIGKILL"), request.killAfterMs);
  let talk = "";
  const stageLines: string[] = [];
  let open = "";
  child.stderr!.setEncoding("utf8").on("data", (piece: string) => {
    talk = (talk + piece).slice(-8000);
    const lines = (open + piece).split("\n");
    open = lines.pop()!;
    stageLines.push(...lines.filter((line) => line.includes('"stage"')));
  });
  child.stdin!.on("error", () => undefined).end(request.input ?? "");
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  const ms = Math.round(performance.now() - began);
  if (killer !== null) clearTimeout(killer);
  if (typeof output === "number") closeSync(output);
  const use = tree?.stop() ?? null;
  return { code, ms, peakMb: use?.peakMb ?? null, processorMs: use?.processorMs ?? null, stages: readStages(stageLines), talk };
}

const COMMAND = join(repositoryFolder, "packages", "hymnsheet", "bin", "hymnsheet.mjs");

/** Runs the built `hymnsheet` command. */
export function runHymnsheet(args: readonly string[], given: Omit<ProgramRequest, "command" | "args"> = {}): Promise<Measured> {
  return runProgram({ command: process.execPath, args: [COMMAND, ...args], ...given });
}

/**
 * The same, where any exit code but 0 is an error.
 *
 * @throws Error with the end of what the program wrote.
 */
export async function mustRunHymnsheet(args: readonly string[], given: Omit<ProgramRequest, "command" | "args"> = {}): Promise<Measured> {
  const measured = await runHymnsheet(args, given);
  if (measured.code !== 0) throw new Error(`hymnsheet ${args.join(" ")} ended with ${measured.code}:\n${measured.talk}`);
  return measured;
}
