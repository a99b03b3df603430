import { maskOwnWords, type MaskStep } from "@hymnsheet/core/reuse/boilerplate-mask";
import { markTokenSigns } from "@hymnsheet/core/reuse/layer-token-signs";
import { TextsFile } from "../../store/texts-file.ts";

/** Documents to mark: where the text of each lies in the file of texts, and what the marks are written to. */
export interface MarkStep {
  readonly textsFolder: string;
  /** First byte of the text of each document, and the one after its last. */
  readonly textStarts: Float64Array;
  readonly textEnds: Float64Array;
  /** First UTF-16 unit of the document in its text. */
  readonly spanStarts: Uint32Array;
  /** Its signs and its mask lie in shared memory. */
  readonly mask: MaskStep;
  /** As `speakerBlocks` cuts them. */
  readonly blocks: readonly (readonly number[])[];
}

/** Writes the signs of one block's documents that share something, then the mask of its speakers' own words. */
export function markBlock(step: MarkStep, block: number): void {
  const documents = step.blocks[block]!;
  const texts = new TextsFile(step.textsFolder);
  try {
    markSigns(
      step,
      texts,
      documents.toSorted((x, y) => x - y),
    );
  } finally {
    texts.close();
  }
  maskOwnWords(step.mask, documents);
}

function markSigns({ textStarts, textEnds, spanStarts, mask }: MarkStep, texts: TextsFile, documents: readonly number[]): void {
  const { columns, signs, touched } = mask;
  let text = "";
  let place: readonly [start: number, end: number] = [-1, -1];
  for (const document of documents) {
    if (touched[document] === 0) continue;
    const [start, end] = [textStarts[document]!, textEnds[document]!];
    if (start !== place[0] || end !== place[1]) text = texts.text(start, end);
    place = [start, end];
    const [from, to] = [columns.firstToken[document]!, columns.firstToken[document + 1]!];
    markTokenSigns(
      text,
      columns.starts.subarray(from, to),
      signs.subarray(from, to),
      spanStarts[document],
      columns.breaks.subarray(from, to),
    );
  }
}
