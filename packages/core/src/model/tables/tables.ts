/** Every table of the contract, in the order of the reference. */
import type { AnyTable } from "./define-table.ts";
import { actorNameTable } from "./actor-name.ts";
import { actorTable } from "./actor.ts";
import { affiliationTable } from "./affiliation.ts";
import { announcementTable } from "./announcement.ts";
import { answerCoverageTable } from "./answer-coverage.ts";
import { attributionConflictTable } from "./attribution-conflict.ts";
import { attributionTable } from "./attribution.ts";
import { briefLineTable } from "./brief-line.ts";
import { checkMatchTable } from "./check-match.ts";
import { claimPairTable } from "./claim-pair.ts";
import { claimTable } from "./claim.ts";
import { commonTextLineTable } from "./common-text-line.ts";
import { commonTextTable } from "./common-text.ts";
import { convergenceTable } from "./convergence.ts";
import { demandTable } from "./demand.ts";
import { denialTable } from "./denial.ts";
import { deviceTable } from "./device.ts";
import { eventTable } from "./event.ts";
import { evidenceTable } from "./evidence.ts";
import { figureTable } from "./figure.ts";
import { groupMemberTable } from "./group-member.ts";
import { independencePairTable } from "./independence-pair.ts";
import { independenceTable } from "./independence.ts";
import { infoTable } from "./info.ts";
import { itemMemberTable } from "./item-member.ts";
import { itemTable } from "./item.ts";
import { knownCheckTable } from "./known-check.ts";
import { ledgerTable } from "./ledger.ts";
import { mentionTable } from "./mention.ts";
import { outletPairTable } from "./outlet-pair.ts";
import { partTable } from "./part.ts";
import { passageMatchTable } from "./passage-match.ts";
import { pointMatchTable } from "./point-match.ts";
import { pointTable } from "./point.ts";
import { problemTable } from "./problem.ts";
import { profileTable } from "./profile.ts";
import { responseTable } from "./response.ts";
import { reversalTable } from "./reversal.ts";
import { reviewTable } from "./review.ts";
import { rulingTable } from "./ruling.ts";
import { runTable } from "./run.ts";
import { sentenceScoreTable } from "./sentence-score.ts";
import { sourceTextTable } from "./source-text.ts";
import { sourceTable } from "./source.ts";
import { stageTable } from "./stage.ts";
import { statementPairTable } from "./statement-pair.ts";
import { statementTable } from "./statement.ts";
import { targetTable } from "./target.ts";
import { termTable } from "./term.ts";
import { utteranceTable } from "./utterance.ts";

export const tables: readonly AnyTable[] = [
  sourceTable,
  sourceTextTable,
  actorTable,
  actorNameTable,
  groupMemberTable,
  mentionTable,
  affiliationTable,
  eventTable,
  utteranceTable,
  statementTable,
  partTable,
  termTable,
  problemTable,
  itemTable,
  itemMemberTable,
  passageMatchTable,
  attributionTable,
  attributionConflictTable,
  outletPairTable,
  sentenceScoreTable,
  figureTable,
  deviceTable,
  claimTable,
  claimPairTable,
  knownCheckTable,
  checkMatchTable,
  pointTable,
  pointMatchTable,
  statementPairTable,
  profileTable,
  independenceTable,
  independencePairTable,
  commonTextTable,
  commonTextLineTable,
  evidenceTable,
  ledgerTable,
  targetTable,
  reversalTable,
  announcementTable,
  responseTable,
  answerCoverageTable,
  demandTable,
  rulingTable,
  denialTable,
  convergenceTable,
  briefLineTable,
  reviewTable,
  runTable,
  stageTable,
  infoTable,
];

const byName = new Map(tables.map((table) => [table.name, table]));

/** The table of that name, or `undefined` when the contract has none. */
export function findTable(name: string): AnyTable | undefined {
  return byName.get(name);
}
