/**
 * Entry of a worker thread: prepares one kernel and answers each block number with its part.
 */
import { parentPort, workerData } from "node:worker_threads";
import { blockKernels, type BlockKernels, type KernelName } from "./block-kernels.ts";

/** What a worker is started with. */
export interface KernelWorkerData<Name extends KernelName = KernelName> {
  readonly kernel: Name;
  readonly shared: BlockKernels[Name]["shared"];
}

if (parentPort !== null) {
  const port = parentPort;
  const { kernel, shared } = workerData as KernelWorkerData; // started by `runBlocks` alone
  const run = blockKernels[kernel](shared);
  port.on("message", (block: number) => port.postMessage({ block, part: run(block) }));
}
