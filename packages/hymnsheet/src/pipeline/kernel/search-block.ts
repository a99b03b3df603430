import type { Tagger } from "@hymnsheet/core/model/ports";
import type { SpeakerInput } from "@hymnsheet/core/model/source-input";
import { parseIsoDate } from "@hymnsheet/core/text/parse-iso-date";
import { VoiceSearch, type SearchedText, type TextVoices } from "@hymnsheet/core/voices/search-voices";
import { TextsFile } from "../../store/texts-file.ts";

/** A source to search: where its text lies in the file of texts, and what is known of it. */
export interface SearchedSource extends Omit<SearchedText, "text"> {
  readonly textStart: number;
  readonly textEnd: number;
}

export interface SearchStep {
  readonly textsFolder: string;
  readonly sources: readonly SearchedSource[];
  readonly speakers: readonly SpeakerInput[];
  /** Address of the module with the tagger of a language, by language. */
  readonly taggers: Readonly<Record<string, string>>;
  /** First source of each block; one entry more than there are blocks. */
  readonly firstSource: readonly number[];
}

/** Loads what a search needs. @returns the voices of the sources of one block, one entry per source. */
export async function prepareSearch(step: SearchStep): Promise<(block: number) => TextVoices[]> {
  const taggers = new Map<string, Tagger>();
  const wanted = new Set(step.sources.map((source) => source.language));
  for (const [language, address] of Object.entries(step.taggers)) {
    // Whoever hands in the address answers for what it exports.
    if (wanted.has(language)) taggers.set(language, ((await import(address)) as { tagger: Tagger }).tagger);
  }
  const search = new VoiceSearch({ speakers: step.speakers, dates: parseIsoDate, taggerOf: (language) => taggers.get(language) });
  return (block) => searchBlock(step, search, block);
}

function searchBlock({ textsFolder, sources, firstSource }: SearchStep, search: VoiceSearch, block: number): TextVoices[] {
  const texts = new TextsFile(textsFolder);
  try {
    return sources
      .slice(firstSource[block], firstSource[block + 1])
      .map(({ textStart, textEnd, ...source }) => search.search({ ...source, text: texts.text(textStart, textEnd) }));
  } finally {
    texts.close();
  }
}
