/** Bytes of text in a block; results do not depend on it. */
const BLOCK_BYTES = 1 << 18;

/** Where a text lies in the file of texts. */
export interface TextPlace {
  readonly textStart: number;
  readonly textEnd: number;
}

/**
 * Cuts sources into blocks by bytes, never by the number of workers.
 *
 * @returns the first source of each block, and one entry more: their number. A single 0 for no sources.
 */
export function cutBlocks(sources: readonly TextPlace[]): number[] {
  const firstSource = [0];
  let bytes = 0;
  for (const [i, { textStart, textEnd }] of sources.entries()) {
    bytes += textEnd - textStart;
    if (bytes < BLOCK_BYTES && i + 1 < sources.length) continue;
    firstSource.push(i + 1);
    bytes = 0;
  }
  return firstSource;
}
