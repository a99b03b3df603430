/** Reads what was demanded of whom and how it was decided, and what was announced and whether it came. */
import { actorTable } from "@hymnsheet/core/model/tables/actor";
import { actorNameTable } from "@hymnsheet/core/model/tables/actor-name";
import { affiliationTable } from "@hymnsheet/core/model/tables/affiliation";
import { announcementTable } from "@hymnsheet/core/model/tables/announcement";
import { attributionTable } from "@hymnsheet/core/model/tables/attribution";
import { claimTable } from "@hymnsheet/core/model/tables/claim";
import { demandTable } from "@hymnsheet/core/model/tables/demand";
import { infoTable } from "@hymnsheet/core/model/tables/info";
import { itemTable } from "@hymnsheet/core/model/tables/item";
import { itemMemberTable } from "@hymnsheet/core/model/tables/item-member";
import { partTable } from "@hymnsheet/core/model/tables/part";
import { rulingTable } from "@hymnsheet/core/model/tables/ruling";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { utteranceTable } from "@hymnsheet/core/model/tables/utterance";
import type { Stage } from "./stage.ts";

export const demandsStage: Stage = {
  name: "demands",
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
  writes: [demandTable, rulingTable, announcementTable, partTable, infoTable],
  optionsFor: ({ level }) => [level],
  isKept: true,
  isDecided: true,
  isWanted: ({ levels }) => levels.includes("judgements"),
  run: async () => undefined,
};
