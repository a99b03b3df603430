import { tokenisePart, type TokenPart, type TokenSpan } from "@hymnsheet/core/text/merge-token-parts";
import { TextsFile } from "../../store/texts-file.ts";

/** Documents to tokenise: where the text of each lies in the file of texts, and which part of it the document is. */
export interface TokeniseStep {
  readonly textsFolder: string;
  /** First byte of the text, and the one after its last. */
  readonly textStarts: Float64Array;
  readonly textEnds: Float64Array;
  /** `[start, end)` of the document in UTF-16 units of its text. */
  readonly spanStarts: Uint32Array;
  readonly spanEnds: Uint32Array;
  /** First document of each block; one entry more than there are blocks. */
  readonly firstDocument: readonly number[];
}

/** Reads and tokenises the documents of one block. */
export function tokeniseBlock(step: TokeniseStep, block: number): TokenPart {
  const texts = new TextsFile(step.textsFolder);
  try {
    return tokenisePart(documentsOf(step, block, texts));
  } finally {
    texts.close();
  }
}

function* documentsOf(step: TokeniseStep, block: number, texts: TextsFile): Generator<TokenSpan> {
  const { textStarts, textEnds, spanStarts, spanEnds, firstDocument } = step;
  let text = "";
  for (let i = firstDocument[block]!; i < firstDocument[block + 1]!; i++) {
    const isSameText = i > firstDocument[block]! && textStarts[i] === textStarts[i - 1] && textEnds[i] === textEnds[i - 1];
    if (!isSameText) text = texts.text(textStarts[i]!, textEnds[i]!);
    yield { text, start: spanStarts[i]!, end: spanEnds[i]! };
  }
}
