import type { Cancel } from "@hymnsheet/core/model/ports";
import type { Span } from "@hymnsheet/core/model/span";
import { mergeTokenParts, type TokenisedTexts } from "@hymnsheet/core/text/merge-token-parts";
import { openTexts } from "../../store/texts-reader.ts";
import { runBlocks } from "./run-blocks.ts";
import type { TokeniseStep } from "./tokenise-block.ts";

/** UTF-16 units of text in a block. Smaller ones share work better and number their words oftener; results do not depend on it. */
const BLOCK_UNITS = 1 << 23;

export interface RunTokeniseOptions {
  readonly workers: number;
  readonly cancel?: Cancel | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Default: 8 million units. */
  readonly blockUnits?: number;
}

/**
 * Tokenises stretches of a folder of texts, each as a document.
 *
 * @param spans  those of one source stand together.
 * @returns           the same for any number of workers and size of blocks; a document without tokens for a source without a text.
 * @throws            INTERRUPTED when cancelled.
 */
export async function runTokenise(
  textsFolder: string,
  spans: readonly Span[],
  { workers, cancel, onProgress, blockUnits = BLOCK_UNITS }: RunTokeniseOptions,
): Promise<TokenisedTexts> {
  const step = planTokenise(textsFolder, spans, blockUnits);
  return mergeTokenParts(await runBlocks("tokenise", step, step.firstDocument.length - 1, { workers, cancel, onProgress }));
}

function planTokenise(textsFolder: string, spans: readonly Span[], blockUnits: number): TokeniseStep {
  const texts = openTexts(textsFolder);
  const places = spans.map((span) => texts.place(span.source_id));
  texts.close();
  const firstDocument = [0];
  let units = 0;
  for (const [i, { span_start: start, span_end: end }] of spans.entries()) {
    units += end - start;
    if (units < blockUnits && i + 1 < spans.length) continue;
    firstDocument.push(i + 1);
    units = 0;
  }
  return {
    textsFolder,
    textStarts: Float64Array.from(places, ({ start }) => start),
    textEnds: Float64Array.from(places, ({ end }) => end),
    spanStarts: Uint32Array.from(spans, ({ span_start: start }) => start),
    spanEnds: Uint32Array.from(spans, ({ span_end: end }) => end),
    firstDocument,
  };
}
