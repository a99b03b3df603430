/** Tells who turned from praise to attack, and which groups move together over time. */
import { actorTable } from "@hymnsheet/core/model/tables/actor";
import { actorNameTable } from "@hymnsheet/core/model/tables/actor-name";
import { affiliationTable } from "@hymnsheet/core/model/tables/affiliation";
import { attributionTable } from "@hymnsheet/core/model/tables/attribution";
import { convergenceTable } from "@hymnsheet/core/model/tables/convergence";
import { denialTable } from "@hymnsheet/core/model/tables/denial";
import { groupMemberTable } from "@hymnsheet/core/model/tables/group-member";
import { infoTable } from "@hymnsheet/core/model/tables/info";
import { itemTable } from "@hymnsheet/core/model/tables/item";
import { itemMemberTable } from "@hymnsheet/core/model/tables/item-member";
import { partTable } from "@hymnsheet/core/model/tables/part";
import { reversalTable } from "@hymnsheet/core/model/tables/reversal";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { statementTable } from "@hymnsheet/core/model/tables/statement";
import { targetTable } from "@hymnsheet/core/model/tables/target";
import { termTable } from "@hymnsheet/core/model/tables/term";
import { utteranceTable } from "@hymnsheet/core/model/tables/utterance";
import type { Stage } from "./stage.ts";

export const timelineStage: Stage = {
  name: "timeline",
  version: 1,
  reads: [
    sourceTable,
    utteranceTable,
    actorTable,
    actorNameTable,
    affiliationTable,
    attributionTable,
    statementTable,
    itemTable,
    itemMemberTable,
    groupMemberTable,
    targetTable,
    denialTable,
  ],
  writes: [reversalTable, convergenceTable, partTable, termTable, infoTable],
  optionsFor: ({ level }) => [level],
  isKept: true,
  isWanted: ({ levels }) => levels.includes("judgements"),
  run: async () => undefined,
};
