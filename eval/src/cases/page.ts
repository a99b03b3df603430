/** A text put together sentence by sentence, with marks that become spans once the text stands. */
import type { TruthShared, TruthSpan } from "./case-truth.ts";

export type Mark =
  | { readonly kind: "assertion"; readonly key: string; readonly origin: string }
  | { readonly kind: "shared"; readonly shared: TruthShared["kind"] }
  | { readonly kind: "paper"; readonly line_no: number };

export interface Sentence {
  readonly text: string;
  readonly marks: readonly { readonly mark: Mark; /** Part of the sentence; without it the whole. */ readonly inner?: string }[];
}

export type Paragraph = readonly Sentence[];

export interface PlacedMark extends TruthSpan {
  readonly mark: Mark;
}

/** Text of the paragraphs, joined by one blank line, and where each mark stands in it. */
export function layOut(source: string, paragraphs: readonly Paragraph[]): { text: string; places: PlacedMark[] } {
  let text = "";
  const places: PlacedMark[] = [];
  for (const paragraph of paragraphs) {
    if (text !== "") text += "\n\n";
    for (const [no, sentence] of paragraph.entries()) {
      if (no > 0) text += " ";
      const begin = text.length;
      text += sentence.text;
      for (const { mark, inner } of sentence.marks) {
        const shift = inner === undefined ? 0 : sentence.text.indexOf(inner);
        if (shift < 0) continue;
        const slice = inner ?? sentence.text;
        places.push({ mark, source, span_start: begin + shift, span_end: begin + shift + slice.length, text: slice });
      }
    }
  }
  return { text, places };
}

export function plain(text: string): Sentence {
  return { text, marks: [] };
}

/** Number of words, as blanks divide them. */
export function countWords(paragraphs: readonly Paragraph[]): number {
  return paragraphs.flat().reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
}
