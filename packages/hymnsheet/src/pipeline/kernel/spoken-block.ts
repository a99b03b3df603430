import type { SpokenText } from "@hymnsheet/core/model/spoken-text";
import { TextsFile } from "../../store/texts-file.ts";
import type { TextPlace } from "./cut-blocks.ts";

/** A source to search: where its text lies in the file of texts, and whose words it holds. */
export interface SpokenSource extends Omit<SpokenText, "text">, TextPlace {
  readonly sourceId: string;
}

/** Sources with what a search is told of each beside its text. */
export interface TextsStep<Source extends TextPlace> {
  readonly textsFolder: string;
  readonly sources: readonly Source[];
  /** First source of each block; one entry more than there are blocks. */
  readonly firstSource: readonly number[];
}

export type SpokenStep = TextsStep<SpokenSource>;

/** Makes a kernel of a search through one text: what it finds in each source of a block, one entry per source. */
export function prepareSpoken<Source extends TextPlace, Found>(
  { textsFolder, sources, firstSource }: TextsStep<Source>,
  find: (source: Source & { readonly text: string }) => Found,
) {
  return (block: number): Found[] => {
    const texts = new TextsFile(textsFolder);
    try {
      return sources
        .slice(firstSource[block], firstSource[block + 1])
        .map((source) => find({ ...source, text: texts.text(source.textStart, source.textEnd) }));
    } finally {
      texts.close();
    }
  };
}
