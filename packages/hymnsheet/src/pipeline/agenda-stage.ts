/** Reads whom a speaker praises, attacks and defends, on what ground, and what he or she is for. */
import { actorTable } from "@hymnsheet/core/model/tables/actor";
import { actorNameTable } from "@hymnsheet/core/model/tables/actor-name";
import { affiliationTable } from "@hymnsheet/core/model/tables/affiliation";
import { attributionTable } from "@hymnsheet/core/model/tables/attribution";
import { claimTable } from "@hymnsheet/core/model/tables/claim";
import { infoTable } from "@hymnsheet/core/model/tables/info";
import { mentionTable } from "@hymnsheet/core/model/tables/mention";
import { partTable } from "@hymnsheet/core/model/tables/part";
import { profileTable } from "@hymnsheet/core/model/tables/profile";
import { sentenceScoreTable } from "@hymnsheet/core/model/tables/sentence-score";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { statementTable } from "@hymnsheet/core/model/tables/statement";
import { targetTable } from "@hymnsheet/core/model/tables/target";
import { utteranceTable } from "@hymnsheet/core/model/tables/utterance";
import type { Stage } from "./stage.ts";

export const agendaStage: Stage = {
  name: "agenda",
  version: 1,
  reads: [sourceTable, utteranceTable, actorTable, actorNameTable, affiliationTable, attributionTable, statementTable, claimTable],
  writes: [mentionTable, targetTable, profileTable, sentenceScoreTable, partTable, infoTable],
  optionsFor: ({ level }) => [level],
  isKept: true,
  isDecided: true,
  isWanted: ({ levels }) => levels.includes("judgements"),
  run: async () => undefined,
};
