/** Looks in every text for who is said to have said what; the most costly part of voices, and untouched by what people decide. */
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { declareVoices } from "@hymnsheet/core/voices/declared-voices";
import { readCorpusFacts } from "./corpus-facts.ts";
import { writeFoundVoices } from "./found-voices.ts";
import type { Stage } from "./stage.ts";
import { searchAll } from "./voices-stage.ts";

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
