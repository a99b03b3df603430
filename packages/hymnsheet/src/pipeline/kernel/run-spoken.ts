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

/** What a kernel is given beside the texts. */
export type SpokenExtra<Name extends SpokenKernel> = Omit<BlockKernels[Name]["shared"], keyof SpokenStep>;

export interface RunSpokenOptions<Name extends SpokenKernel> {
  readonly textsFolder: string;
  /** Needed by kernels that are given more than texts. */
  readonly shared?: SpokenExtra<Name>;
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
  { textsFolder, shared, ...options }: RunSpokenOptions<Name>,
): Promise<BlockKernels[Name]["part"][number][]> {
  const firstSource = cutBlocks(sources);
  const step: SpokenStep = { ...shared, textsFolder, sources, firstSource };
  // `SpokenKernel` holds just the kernels that take such a step.
  const parts = await runBlocks(kernel, step as BlockKernels[Name]["shared"], firstSource.length - 1, options);
  return parts.flat() as BlockKernels[Name]["part"][number][];
}
