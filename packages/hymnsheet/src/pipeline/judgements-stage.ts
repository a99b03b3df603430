/** Judges how independent speakers are of each other, and how many independent sources stand behind what they share. */
import { independenceRows } from "@hymnsheet/core/independence/independence-rows";
import { judge } from "@hymnsheet/core/independence/judge";
import { surveyNullPairs } from "@hymnsheet/core/independence/calibrate";
import { defaultComparison } from "@hymnsheet/core/independence/shipped-comparisons";
import { NO_CALIBRATION } from "@hymnsheet/core/independence/chance";
import { raiseByOwn } from "@hymnsheet/core/independence/raise-by-own";
import { relatePair } from "@hymnsheet/core/independence/relate-pair";
import { actorTable } from "@hymnsheet/core/model/tables/actor";
import { affiliationTable } from "@hymnsheet/core/model/tables/affiliation";
import { claimTable } from "@hymnsheet/core/model/tables/claim";
import { groupMemberTable } from "@hymnsheet/core/model/tables/group-member";
import { independencePairTable } from "@hymnsheet/core/model/tables/independence-pair";
import { independenceTable } from "@hymnsheet/core/model/tables/independence";
import { itemMemberTable } from "@hymnsheet/core/model/tables/item-member";
import { itemTable } from "@hymnsheet/core/model/tables/item";
import { pointMatchTable } from "@hymnsheet/core/model/tables/point-match";
import { pointTable } from "@hymnsheet/core/model/tables/point";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { statementPairTable } from "@hymnsheet/core/model/tables/statement-pair";
import { statementTable } from "@hymnsheet/core/model/tables/statement";
import { termTable } from "@hymnsheet/core/model/tables/term";
import { utteranceTable } from "@hymnsheet/core/model/tables/utterance";
import type { StageWriter } from "../store/store-ports.ts";
import { gatherJudged } from "./gather-judged.ts";
import type { Stage, StageContext } from "./stage.ts";

export const judgementsStage: Stage = {
  name: "judgements",
  version: 1,
  reads: [
    sourceTable,
    actorTable,
    affiliationTable,
    groupMemberTable,
    utteranceTable,
    statementTable,
    itemTable,
    itemMemberTable,
    claimTable,
    pointTable,
    pointMatchTable,
    statementPairTable,
  ],
  writes: [independenceTable, independencePairTable, termTable],
  optionsFor: ({ judgements }) => judgements,
  isKept: true,
  isWanted: ({ levels }) => levels.includes("judgements"),
  run: runJudgements,
};

async function runJudgements({ project, options }: StageContext, writer: StageWriter): Promise<void> {
  const corpus = await gatherJudged(project);
  const survey = surveyNullPairs(corpus);
  const comparison = defaultComparison("en");
  const calibration = survey.own ?? (comparison === undefined ? NO_CALIBRATION : raiseByOwn(comparison, survey.pairs));
  const judgement = judge(corpus, calibration, options.judgements);
  const rows = independenceRows({ judgement, calibration, relate: (pair) => relatePair(judgement, pair) });
  await writer.write(independenceTable, rows.sources);
  await writer.write(independencePairTable, rows.pairs);
  await writer.write(termTable, rows.terms);
}
