/** Looks in every text for who is said to have said what; the most costly part of voices, and untouched by what people decide. */
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { declareVoices, type DeclaredVoices } from "@hymnsheet/core/voices/declared-voices";
import { mayBeRelease } from "@hymnsheet/core/voices/release-owners";
import type { TextVoices } from "@hymnsheet/core/voices/search-voices";
import { ownersOf, speakersBeside } from "@hymnsheet/core/voices/source-speakers";
import { openTexts } from "../store/texts-reader.ts";
import { readCorpusFacts, type CorpusFacts } from "./corpus-facts.ts";
import { writeFoundVoices } from "./found-voices.ts";
import { runSearch } from "./kernel/run-search.ts";
import type { SearchedSource } from "./kernel/search-block.ts";
import type { Stage, StageContext } from "./stage.ts";

export const searchStage: Stage = {
  name: "search",
  version: 1,
  isKept: true,
  reads: [sourceTable],
  writes: [],
  optionsFor: () => null,
  isWanted: ({ levels }) => levels.includes("voices"),
  run: async (context, writer) => {
    const read = readCorpusFacts(context.project);
    const declared = declareVoices(read.facts, read.speakers, context.services.parseDate);
    writeFoundVoices(writer, await searchAll(context, read, declared));
  },
};

/** What the texts hold, one entry per source. */
async function searchAll(
  { project, options, services, cancel, progress }: StageContext,
  { facts, speakers }: CorpusFacts,
  declared: DeclaredVoices,
): Promise<readonly TextVoices[]> {
  const { textsFolder } = project;
  if (textsFolder === undefined) return [];
  const texts = openTexts(textsFolder);
  const owners = ownersOf(declared);
  const sources = facts.map((source): SearchedSource => {
    const { start: textStart, end: textEnd } = texts.place(source.id);
    return {
      textStart,
      textEnd,
      language: source.language,
      isTitle: source.kind === "title",
      published: source.date,
      speakerId: owners.get(source.id) ?? null,
      mayBeRelease: mayBeRelease(source),
    };
  });
  texts.close();
  return await runSearch(sources, {
    textsFolder,
    speakers: [...speakers, ...speakersBeside(declared, speakers)],
    taggers: services.taggers,
    workers: options.runtime.workers,
    cancel,
    onProgress: (done, total) => progress(done, total, "blocks"),
  });
}
