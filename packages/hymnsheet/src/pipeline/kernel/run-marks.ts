/**
 * Marks tokens in the threads of a run: signs that only the texts show, and masks of boilerplate.
 */
import { speakerBlocks, type MaskStep } from "@hymnsheet/core/reuse/boilerplate-mask";
import type { Span } from "@hymnsheet/core/model/span";
import type { TextsReader } from "../../store/texts-reader.ts";
import type { MarkStep } from "./mark-block.ts";
import { runBlocks, type RunBlocksOptions } from "./run-blocks.ts";

/** Tokens in a block. Smaller ones share work better; results do not depend on it. */
const BLOCK_TOKENS = 1 << 19;

export interface MarkedTexts {
  readonly textsFolder: string;
  readonly texts: TextsReader;
  /** One per document. */
  readonly spans: readonly Span[];
}

/**
 * Fills the signs and the mask of a step, for documents with passages.
 *
 * @param mask  from `beginMask`, its signs in shared memory.
 * @throws      INTERRUPTED when cancelled.
 */
export async function runMarks(mask: MaskStep, { textsFolder, texts, spans }: MarkedTexts, options: RunBlocksOptions): Promise<void> {
  const places = spans.map((span) => texts.place(span.source_id));
  const step: MarkStep = {
    textsFolder,
    textStarts: Float64Array.from(places, ({ start }) => start),
    textEnds: Float64Array.from(places, ({ end }) => end),
    spanStarts: Uint32Array.from(spans, ({ span_start: start }) => start),
    mask,
    blocks: speakerBlocks(mask, BLOCK_TOKENS),
  };
  await runBlocks("markTexts", step, step.blocks.length, options);
}
