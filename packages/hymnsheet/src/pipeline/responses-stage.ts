/** Reads how the accused side answered each allegation, and who denies a connection. */
import { actorTable } from "@hymnsheet/core/model/tables/actor";
import { actorNameTable } from "@hymnsheet/core/model/tables/actor-name";
import { affiliationTable } from "@hymnsheet/core/model/tables/affiliation";
import { answerCoverageTable } from "@hymnsheet/core/model/tables/answer-coverage";
import { attributionTable } from "@hymnsheet/core/model/tables/attribution";
import { claimTable } from "@hymnsheet/core/model/tables/claim";
import { denialTable } from "@hymnsheet/core/model/tables/denial";
import { evidenceTable } from "@hymnsheet/core/model/tables/evidence";
import { groupMemberTable } from "@hymnsheet/core/model/tables/group-member";
import { infoTable } from "@hymnsheet/core/model/tables/info";
import { itemTable } from "@hymnsheet/core/model/tables/item";
import { itemMemberTable } from "@hymnsheet/core/model/tables/item-member";
import { partTable } from "@hymnsheet/core/model/tables/part";
import { responseTable } from "@hymnsheet/core/model/tables/response";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { statementTable } from "@hymnsheet/core/model/tables/statement";
import { utteranceTable } from "@hymnsheet/core/model/tables/utterance";
import type { Stage } from "./stage.ts";

export const responsesStage: Stage = {
  name: "responses",
  version: 1,
  reads: [
    sourceTable,
    utteranceTable,
    actorTable,
    actorNameTable,
    affiliationTable,
    attributionTable,
    statementTable,
    claimTable,
    itemTable,
    itemMemberTable,
    evidenceTable,
    groupMemberTable,
  ],
  writes: [responseTable, answerCoverageTable, denialTable, partTable, infoTable],
  optionsFor: ({ level }) => [level],
  isKept: true,
  isDecided: true,
  isWanted: ({ levels }) => levels.includes("judgements"),
  run: async () => undefined,
};
