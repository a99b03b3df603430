import type { Tagger } from "@hymnsheet/core/model/ports";
import type { SpeakerInput } from "@hymnsheet/core/model/source-input";
import { parseIsoDate } from "@hymnsheet/core/text/parse-iso-date";
import { VoiceSearch, type SearchedText, type TextVoices } from "@hymnsheet/core/voices/search-voices";
import type { TextPlace } from "./cut-blocks.ts";
import { prepareSpoken, type TextsStep } from "./spoken-block.ts";

/** A source to search: where its text lies in the file of texts, and what is known of it. */
export interface SearchedSource extends Omit<SearchedText, "text">, TextPlace {}

export interface SearchStep extends TextsStep<SearchedSource> {
  readonly speakers: readonly SpeakerInput[];
  /** Address of the module with the tagger of a language, by language. */
  readonly taggers: Readonly<Record<string, string>>;
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
  return prepareSpoken(step, (source) => search.search(source));
}
