import type { Cancel } from "@hymnsheet/core/model/ports";
import type { BlockKernels } from "./block-kernels.ts";
import { cutBlocks } from "./cut-blocks.ts";
import { runBlocks } from "./run-blocks.ts";
import type { SpokenSource, SpokenStep } from "./spoken-block.ts";

/** Kernels that search texts one by one. */
export type SpokenKernel = {
  [Name in keyof BlockKernels]: BlockKernels[Name] extends { readonly shared: SpokenStep; readonly part: readonly unknown[] }
    ? Name
    : never;
}[keyof BlockKernels];

export interface RunSpokenOptions {
  readonly textsFolder: string;
  readonly workers: number;
  readonly cancel?: Cancel | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Searches every source.
 *
 * @returns one entry per source, in order; the same for any number of workers.
 * @throws  INTERRUPTED when cancelled.
 */
export async function runSpoken<Name extends SpokenKernel>(
  kernel: Name,
  sources: readonly SpokenSource[],
  { textsFolder, ...options }: RunSpokenOptions,
): Promise<BlockKernels[Name]["part"][number][]> {
  const firstSource = cutBlocks(sources);
  const step: SpokenStep = { textsFolder, sources, firstSource };
  // `SpokenKernel` holds just the kernels that take such a step.
  const parts = await runBlocks(kernel, step as BlockKernels[Name]["shared"], firstSource.length - 1, options);
  return parts.flat() as BlockKernels[Name]["part"][number][];
}
