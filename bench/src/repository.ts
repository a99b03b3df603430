/** Where this workspace lies, which commit it is and on what machine it runs. */
import { execFileSync } from "node:child_process";
import { cpus, platform, release, totalmem } from "node:os";
import { fileURLToPath } from "node:url";

/** Folder of the repository, with a slash at its end. */
export const repositoryFolder = fileURLToPath(new URL("../../", import.meta.url));

function git(...args: string[]): string {
  try {
    return execFileSync("git", args, { cwd: repositoryFolder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "";
  }
}

/** Commit in short form, with `+changes` when the program's sources differ from it; `unknown` outside a clone. */
export function describeCommit(): string {
  const commit = git("rev-parse", "--short=12", "HEAD");
  if (commit === "") return "unknown";
  return git("status", "--porcelain", "--", "packages", "eval/src", "bench/src") === "" ? commit : `${commit}+changes`;
}

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memory_gb: number;
  readonly system: string;
  readonly node: string;
}

export function describeMachine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? "unknown",
    cores: cpus().length,
    memory_gb: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()}`,
    node: process.version,
  };
}
