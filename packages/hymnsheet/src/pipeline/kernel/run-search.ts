import type { Cancel } from "@hymnsheet/core/model/ports";
import type { SpeakerInput } from "@hymnsheet/core/model/source-input";
import type { TextVoices } from "@hymnsheet/core/voices/search-voices";
import { cutBlocks } from "./cut-blocks.ts";
import { runBlocks } from "./run-blocks.ts";
import type { SearchedSource } from "./search-block.ts";

export interface RunSearchOptions {
  readonly textsFolder: string;
  readonly speakers: readonly SpeakerInput[];
  /** Address of the module with the tagger of a language, by language. */
  readonly taggers: Readonly<Record<string, string>>;
  readonly workers: number;
  readonly cancel?: Cancel | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Searches sources for voices.
 *
 * @returns one entry per source, in order; the same for any number of workers.
 * @throws  INTERRUPTED when cancelled.
 */
export async function runSearch(sources: readonly SearchedSource[], options: RunSearchOptions): Promise<TextVoices[]> {
  const { textsFolder, speakers, taggers, workers, cancel, onProgress } = options;
  const firstSource = cutBlocks(sources);
  const step = { textsFolder, sources, speakers, taggers, firstSource };
  return (await runBlocks("searchVoices", step, firstSource.length - 1, { workers, cancel, onProgress })).flat();
}
