/** Judges how independent speakers are of each other, and how many independent sources stand behind what they share. */
import { countBases } from "@hymnsheet/core/evidence/count-bases";
import { evidenceTable, type EvidenceRow } from "@hymnsheet/core/model/tables/evidence";
import { buildCommonTexts, type CommonText } from "@hymnsheet/core/independence/common-text";
import { commonTextRows } from "@hymnsheet/core/independence/common-text-rows";
import { Families } from "@hymnsheet/core/independence/families";
import { linkStatements } from "@hymnsheet/core/independence/link-statements";
import { independenceRows } from "@hymnsheet/core/independence/independence-rows";
import { judge, type Judgement } from "@hymnsheet/core/independence/judge";
import { calibrate, type Comparison } from "@hymnsheet/core/independence/calibrate";
import { calibrationInfo, calibrationTerms } from "@hymnsheet/core/independence/calibration-rows";
import { isDependent, relatePair } from "@hymnsheet/core/independence/relate-pair";
import { actorTable } from "@hymnsheet/core/model/tables/actor";
import { affiliationTable } from "@hymnsheet/core/model/tables/affiliation";
import { claimTable } from "@hymnsheet/core/model/tables/claim";
import { commonTextLineTable } from "@hymnsheet/core/model/tables/common-text-line";
import { commonTextTable } from "@hymnsheet/core/model/tables/common-text";
import { groupMemberTable } from "@hymnsheet/core/model/tables/group-member";
import { independencePairTable } from "@hymnsheet/core/model/tables/independence-pair";
import { independenceTable } from "@hymnsheet/core/model/tables/independence";
import { infoTable, type InfoRow } from "@hymnsheet/core/model/tables/info";
import { itemMemberTable } from "@hymnsheet/core/model/tables/item-member";
import { itemTable } from "@hymnsheet/core/model/tables/item";
import { partTable } from "@hymnsheet/core/model/tables/part";
import { attributionTable } from "@hymnsheet/core/model/tables/attribution";
import { pointMatchTable } from "@hymnsheet/core/model/tables/point-match";
import { pointTable } from "@hymnsheet/core/model/tables/point";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { statementPairTable } from "@hymnsheet/core/model/tables/statement-pair";
import { statementTable } from "@hymnsheet/core/model/tables/statement";
import { termTable } from "@hymnsheet/core/model/tables/term";
import { utteranceTable } from "@hymnsheet/core/model/tables/utterance";
import { openTexts } from "../store/texts-reader.ts";
import type { StageWriter } from "../store/store-ports.ts";
import { allRows } from "./document-facts.ts";
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
    attributionTable,
    claimTable,
    pointTable,
    pointMatchTable,
    statementPairTable,
    evidenceTable,
  ],
  writes: [independenceTable, independencePairTable, commonTextTable, commonTextLineTable, partTable, termTable, infoTable],
  optionsFor: ({ judgements, compare }) => [judgements, compare],
  isKept: true,
  isDecided: true,
  isWanted: ({ levels }) => levels.includes("judgements"),
  run: runJudgements,
};

async function runJudgements({ project, options, services }: StageContext, writer: StageWriter): Promise<void> {
  const corpus = await gatherJudged(project);
  const calibrated = calibrate(corpus, comparisonOf(options.compare, services));
  const { calibration } = calibrated;
  const judgement = judge(corpus, calibration, options.judgements);
  const texts = commonTexts(project.textsFolder, judgement);
  const families = new Families(texts, corpus.statements);
  const bases = basesOf(project.textsFolder, await allRows<EvidenceRow>(project, evidenceTable));
  const rows = independenceRows({ judgement, calibration, relate: (pair) => relatePair(judgement, families, pair), bases });
  await writer.write(independenceTable, rows.sources);
  await writer.write(independencePairTable, rows.pairs);
  await writer.write(termTable, rows.terms);
  const common = commonTextRows(texts, corpus, calibration);
  await writer.write(commonTextTable, common.texts);
  await writer.write(commonTextLineTable, common.lines);
  await writer.write(partTable, common.parts);
  await writer.write(termTable, calibrationTerms(calibrated));
  await writer.write(
    infoTable,
    Object.entries(calibrationInfo(calibrated)).map(([key, value]): InfoRow => ({ key, value })),
  );
}

function comparisonOf(compare: string, { comparison }: StageContext["services"]): Comparison {
  if (compare === "" || compare === "none") return compare === "" ? "default" : compare;
  return comparison(compare);
}

function basesOf(textsFolder: string | undefined, evidence: readonly EvidenceRow[]): Map<string, number> {
  if (textsFolder === undefined) return new Map();
  const texts = openTexts(textsFolder);
  try {
    return countBases(evidence, (row) => texts.slices([row])[0]?.text ?? "");
  } finally {
    texts.close();
  }
}

function commonTexts(textsFolder: string | undefined, judgement: Judgement): CommonText[] {
  // A project without texts has no statements.
  if (textsFolder === undefined) return [];
  const texts = openTexts(textsFolder);
  try {
    const textOf = (source_id: string, span_start: number, span_end: number): string =>
      texts.slices([{ source_id, span_start, span_end }])[0]?.text ?? "";
    return buildCommonTexts(judgement.book.corpus, linkStatements(judgement, isDependent), textOf);
  } finally {
    texts.close();
  }
}
