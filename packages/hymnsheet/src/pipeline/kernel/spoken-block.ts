import type { SpokenText } from "@hymnsheet/core/model/spoken-text";
import { TextsFile } from "../../store/texts-file.ts";

/** A source to search: where its text lies in the file of texts, and whose words it holds. */
export interface SpokenSource extends Omit<SpokenText, "text"> {
  readonly sourceId: string;
  readonly textStart: number;
  readonly textEnd: number;
}

export interface SpokenStep {
  readonly textsFolder: string;
  readonly sources: readonly SpokenSource[];
  /** First source of each block; one entry more than there are blocks. */
  readonly firstSource: readonly number[];
}

/** Makes a kernel of a search through one text: what it finds in each source of a block, one entry per source. */
export function prepareSpoken<Found>({ textsFolder, sources, firstSource }: SpokenStep, find: (spoken: SpokenText) => Found) {
  return (block: number): Found[] => {
    const texts = new TextsFile(textsFolder);
    try {
      return sources
        .slice(firstSource[block], firstSource[block + 1])
        .map(({ textStart, textEnd, language, stretches }) => find({ language, stretches, text: texts.text(textStart, textEnd) }));
    } finally {
      texts.close();
    }
  };
}
