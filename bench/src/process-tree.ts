/** Memory and processor time of a process and everything it started, read from /proc where the system has it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null; // The process ended between listing and reading.
  }
}

/** Whether this system says how much memory other processes hold. */
export const canMeasureMemory = existsSync("/proc/self/status");

/** The process and its descendants that live now; the process alone where it started none. */
function processTree(root: number): number[] {
  const tree = [root];
  for (const parent of tree) {
    for (const task of listTasks(parent)) {
      const children = readText(`/proc/${parent}/task/${task}/children`);
      for (const child of children?.split(" ") ?? []) if (child !== "") tree.push(Number(child));
    }
  }
  return tree;
}

function listTasks(processId: number): string[] {
  try {
    return readdirSync(`/proc/${processId}/task`);
  } catch {
    return []; // The process ended.
  }
}

function kilobytes(status: string | null, field: string): number {
  return Number(status?.match(new RegExp(`^${field}:\\s+(\\d+)`, "mu"))?.[1] ?? 0);
}

/** Processor time of one process so far, its threads together; clock ticks are hundredths of a second on Linux. */
function processorMs(stat: string | null): number {
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ") ?? [];
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10;
}

export interface TreeUse {
  /** Peak of resident memory in megabytes. */
  readonly peakMb: number;
  /** Processor time in milliseconds, over all threads and processes. */
  readonly processorMs: number;
}

export interface TreeWatch {
  /** Stops watching; null where nothing can be measured. */
  stop(): TreeUse | null;
}

/**
 * Watches memory and processor time of a process tree every 20 ms. The peak is the larger of the greatest sum of resident memory seen
 * and of the root's own high-water mark, so a short peak of a single process is not missed.
 */
export function watchTree(root: number): TreeWatch {
  if (!canMeasureMemory) return { stop: () => null };
  let peak = 0;
  const processorTimes = new Map<number, number>();
  const look = (): void => {
    let sum = 0;
    for (const member of processTree(root)) {
      const status = readText(`/proc/${member}/status`);
      sum += kilobytes(status, "VmRSS");
      const spent = processorMs(readText(`/proc/${member}/stat`));
      if (spent > 0) processorTimes.set(member, spent);
      if (member === root) peak = Math.max(peak, kilobytes(status, "VmHWM"));
    }
    peak = Math.max(peak, sum);
  };
  look();
  const timer = setInterval(look, 20);
  return {
    stop: () => {
      clearInterval(timer);
      return { peakMb: Math.round(peak / 1024), processorMs: [...processorTimes.values()].reduce((sum, spent) => sum + spent, 0) };
    },
  };
}
