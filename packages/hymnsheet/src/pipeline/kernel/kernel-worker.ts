/**
 * Entry of a worker thread: prepares one kernel and answers each block number with its part.
 */
import { parentPort, workerData, type MessagePort } from "node:worker_threads";
import { blockKernels, type BlockKernels, type KernelName } from "./block-kernels.ts";

/** What a worker is started with. */
export interface KernelWorkerData<Name extends KernelName = KernelName> {
  readonly kernel: Name;
  readonly shared: BlockKernels[Name]["shared"];
}

if (parentPort !== null) await answer(parentPort, workerData as KernelWorkerData); // started by `runBlocks` alone

async function answer<Name extends KernelName>(port: MessagePort, { kernel, shared }: KernelWorkerData<Name>): Promise<void> {
  const run = await blockKernels[kernel](shared);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  port.on("message", (block: number) => port.postMessage({ block, part: run(block) }));
}
