/**
 * Runs the blocks of a kernel in this thread or in worker threads and returns the parts in block order.
 * Blocks are handed out as workers come free; since parts are put back by number, the result is the same for any number of workers.
 */
import { Worker } from "node:worker_threads";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { Cancel } from "@hymnsheet/core/model/ports";
import { blockKernels, type BlockKernels, type KernelName } from "./block-kernels.ts";
import type { KernelWorkerData } from "./kernel-worker.ts";

export interface RunBlocksOptions {
  /** Threads to use; 1 or less runs here. Started from TypeScript sources everything runs here, as threads cannot load those. */
  readonly workers: number;
  readonly cancel?: Cancel | undefined;
  /** Called after each block with the blocks done and their number. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * @param shared  what the kernel reads; typed arrays over shared memory are not copied.
 * @returns       one part per block, in block order.
 * @throws        INTERRUPTED when cancelled between blocks; whatever a block throws.
 */
export async function runBlocks<Name extends KernelName>(
  kernel: Name,
  shared: BlockKernels[Name]["shared"],
  blockCount: number,
  options: RunBlocksOptions,
): Promise<BlockKernels[Name]["part"][]> {
  const threads = Math.min(options.workers, blockCount);
  return threads > 1 && !import.meta.url.endsWith(".ts")
    ? runInThreads({ kernel, shared }, blockCount, { ...options, workers: threads })
    : runHere({ kernel, shared }, blockCount, options);
}

async function runHere<Name extends KernelName>(
  { kernel, shared }: KernelWorkerData<Name>,
  blockCount: number,
  { cancel, onProgress }: RunBlocksOptions,
): Promise<BlockKernels[Name]["part"][]> {
  const run = await blockKernels[kernel](shared);
  const parts: BlockKernels[Name]["part"][] = [];
  for (let block = 0; block < blockCount; block++) {
    stopIfCancelled(cancel);
    parts.push(run(block));
    onProgress?.(block + 1, blockCount);
    await new Promise((resolve) => setImmediate(resolve)); // lets signals and timers in
  }
  return parts;
}

async function runInThreads<Name extends KernelName>(
  data: KernelWorkerData<Name>,
  blockCount: number,
  { workers, cancel, onProgress }: RunBlocksOptions,
): Promise<BlockKernels[Name]["part"][]> {
  const parts: BlockKernels[Name]["part"][] = Array.from({ length: blockCount });
  const threads: Worker[] = [];
  let next = 0;
  let done = 0;
  try {
    await new Promise<void>((resolve, reject) => {
      const giveOut = (thread: Worker) => {
        if (cancel?.isCancelled === true) reject(interrupted());
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        else if (next < blockCount) thread.postMessage(next++);
      };
      for (let count = 0; count < workers; count++) {
        const thread = new Worker(new URL("kernel-worker.js", import.meta.url), { workerData: data });
        threads.push(thread);
        thread.on("error", reject);
        thread.on("messageerror", reject);
        thread.on("exit", (code) => reject(new HymnsheetError("INVARIANT", `internal mistake: a thread ended early (exit code ${code})`)));
        thread.on("message", ({ block, part }: { block: number; part: BlockKernels[Name]["part"] }) => {
          parts[block] = part;
          done++;
          onProgress?.(done, blockCount);
          if (done === blockCount) resolve();
          else giveOut(thread);
        });
        giveOut(thread);
      }
    });
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return parts;
}

/** Stops between units of work when somebody asked for it. */
export function stopIfCancelled(cancel: Cancel | undefined): void {
  if (cancel?.isCancelled === true) throw interrupted();
}

function interrupted(): HymnsheetError {
  return new HymnsheetError("INTERRUPTED", "stopped while comparing texts", { advice: "Run the same command again to go on." });
}
