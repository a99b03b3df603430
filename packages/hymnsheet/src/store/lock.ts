/**
 * One writer per project folder. The lock is a file that names its owner; it ends with the owner, so that a process that was killed
 * leaves a lock that the next one takes over. Two that take over at once are told apart by the database's own lock.
 */
import { closeSync, openSync, readFileSync, realpathSync, rmSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";

interface LockOwner {
  readonly pid: number;
  readonly host: string;
  /** Tells a process from a later one with the same number; empty where the system does not say. */
  readonly birth: string;
}

/** Locks held by this process, which the process number cannot tell apart. */
const held = new Set<string>();

export interface FolderLock {
  /** Lets go; safe to call twice. */
  release(): void;
}

/**
 * Takes the lock of a folder that exists.
 *
 * @throws PROJECT_BUSY when a living process holds it, or one on another computer, of which nothing is known; OUTPUT_FAILED when it cannot be written.
 */
export function takeLock(path: string, folder: string): FolderLock {
  const name = realpathSync(folder);
  if (held.has(name)) throw busy(path, folder, "this process");
  for (let attempt = 0; ; attempt++) {
    if (createLock(path)) break;
    const owner = readOwner(path);
    if (owner !== undefined && isAlive(owner)) throw busy(path, folder, describe(owner));
    if (attempt === 3) throw busy(path, folder, "another process");
    rmSync(path, { force: true });
  }
  held.add(name);
  let isHeld = true;
  return {
    release() {
      if (!isHeld) return;
      isHeld = false;
      held.delete(name);
      rmSync(path, { force: true });
    },
  };
}

function createLock(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, "wx");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw new HymnsheetError("OUTPUT_FAILED", `cannot write ${path}`, {
      value: path,
      cause: error,
      advice: "Check that you may write in this folder.",
    });
  }
  const owner: LockOwner = { pid: process.pid, host: hostname(), birth: birthOf(process.pid) };
  writeSync(file, `${JSON.stringify(owner)}\n`);
  closeSync(file);
  return true;
}

/** `undefined` for a lock that was torn while it was written: its owner died. */
function readOwner(path: string): LockOwner | undefined {
  try {
    const { pid, host, birth } = JSON.parse(readFileSync(path, "utf8")) as Partial<LockOwner>;
    return typeof pid === "number" && typeof host === "string" && typeof birth === "string" ? { pid, host, birth } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(owner: LockOwner): boolean {
  if (owner.host !== hostname()) return true;
  if (owner.pid === process.pid) return false; // ours would be in `held`; this one is an earlier process with our number
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  const birth = birthOf(owner.pid);
  return owner.birth === "" || birth === "" || owner.birth === birth;
}

/** Start of a process in ticks since boot, where the system has it as a file. */
function birthOf(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "latin1");
    return fields.slice(fields.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function describe(owner: LockOwner): string {
  return owner.host === hostname() ? `process ${owner.pid}` : `process ${owner.pid} on ${owner.host}`;
}

function busy(path: string, folder: string, owner: string): HymnsheetError {
  return new HymnsheetError("PROJECT_BUSY", `${owner} is writing the project ${folder}`, {
    value: folder,
    advice: `Wait for it to end, or stop it; nothing is lost. If no such process runs, delete ${path}.`,
  });
}
