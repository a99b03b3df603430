/** Reads on what ground each speaker makes each allegation: what is offered, admitted to be missing, promised and delivered. */
import { actorTable } from "@hymnsheet/core/model/tables/actor";
import { actorNameTable } from "@hymnsheet/core/model/tables/actor-name";
import { affiliationTable } from "@hymnsheet/core/model/tables/affiliation";
import { attributionTable } from "@hymnsheet/core/model/tables/attribution";
import { claimTable } from "@hymnsheet/core/model/tables/claim";
import { evidenceTable } from "@hymnsheet/core/model/tables/evidence";
import { infoTable } from "@hymnsheet/core/model/tables/info";
import { itemTable } from "@hymnsheet/core/model/tables/item";
import { itemMemberTable } from "@hymnsheet/core/model/tables/item-member";
import { ledgerTable } from "@hymnsheet/core/model/tables/ledger";
import { partTable } from "@hymnsheet/core/model/tables/part";
import { sentenceScoreTable } from "@hymnsheet/core/model/tables/sentence-score";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { utteranceTable } from "@hymnsheet/core/model/tables/utterance";
import type { Stage } from "./stage.ts";

export const evidenceStage: Stage = {
  name: "evidence",
  version: 1,
  reads: [
    sourceTable,
    utteranceTable,
    actorTable,
    actorNameTable,
    affiliationTable,
    attributionTable,
    claimTable,
    itemTable,
    itemMemberTable,
  ],
  writes: [evidenceTable, ledgerTable, sentenceScoreTable, partTable, infoTable],
  optionsFor: ({ level }) => [level],
  isKept: true,
  isDecided: true,
  isWanted: ({ levels }) => levels.includes("judgements"),
  run: async () => undefined,
};
