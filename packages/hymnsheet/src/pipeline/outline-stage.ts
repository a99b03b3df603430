/** Compares full transcripts by the order in which they make the points they share. */
import { infoTable } from "@hymnsheet/core/model/tables/info";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { pointMatchTable } from "@hymnsheet/core/model/tables/point-match";
import { pointTable } from "@hymnsheet/core/model/tables/point";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { statementPairTable } from "@hymnsheet/core/model/tables/statement-pair";
import { utteranceTable } from "@hymnsheet/core/model/tables/utterance";
import { buildOutline, type OutlinedStatement, type OutlineItem } from "@hymnsheet/core/outline/build-outline";
import type { OutlineUnit } from "@hymnsheet/core/outline/cut-units";
import type { StageWriter } from "../store/store-ports.ts";
import { openTexts } from "../store/texts-reader.ts";
import { allRows } from "./document-facts.ts";
import { runSpoken } from "./kernel/run-spoken.ts";
import { readSpokenCorpus, type SpokenCorpus } from "./spoken-sources.ts";
import type { Stage, StageContext } from "./stage.ts";

export const outlineStage: Stage = {
  name: "outline",
  version: 1,
  isKept: true,
  reads: [sourceTable, utteranceTable, itemTable, itemMemberTable],
  writes: [pointTable, pointMatchTable, statementPairTable, itemTable, itemMemberTable, infoTable],
  optionsFor: () => null,
  isWanted: (options) => options.levels.includes("outline"),
  run: runOutline,
};

/** In larger corpora words alone make no point: pairs would grow faster than the corpus. */
const MOST_COMPARED_BYTES = 24e6;

const TOO_LARGE = `more than ${MOST_COMPARED_BYTES / 1e6} MB of full transcripts: only allegations, passages and figures make points, likeness of words does not`;

const bytesOf = ({ sources }: SpokenCorpus): number => sources.reduce((sum, { textStart, textEnd }) => sum + textEnd - textStart, 0);

async function runOutline({ project, options, cancel, progress }: StageContext, writer: StageWriter): Promise<void> {
  const { textsFolder } = project;
  if (textsFolder === undefined) return;
  const corpus = ownTexts(await readSpokenCorpus(project));
  const hasWords = bytesOf(corpus) <= MOST_COMPARED_BYTES;
  const units = await runSpoken("cutUnits", corpus.sources, {
    textsFolder,
    shared: { hasWords },
    workers: options.runtime.workers,
    cancel,
    onProgress: (done, total) => progress(done, total, "blocks"),
  });
  const items = await readItems(
    await allRows<ItemRow>(project, itemTable),
    project.stageRows<ItemMemberRow>(itemMemberTable),
    new Set(corpus.sources.map(({ sourceId }) => sourceId)),
  );
  const texts = openTexts(textsFolder);
  try {
    const rows = buildOutline({
      statements: statementsOf(corpus, units),
      items,
      utterances: corpus.utterances,
      textOf: (source_id, span_start, span_end) => texts.slices([{ source_id, span_start, span_end }])[0]?.text ?? "",
    });
    await writer.write(itemTable, rows.items);
    await writer.write(itemMemberTable, rows.members);
    await writer.write(pointTable, rows.points);
    await writer.write(statementPairTable, rows.pairs);
    await writer.write(pointMatchTable, rows.matches);
    if (!hasWords) await writer.write(infoTable, [{ key: "limit_outline_words", value: TOO_LARGE }]);
  } finally {
    texts.close();
  }
}

/** What speakers say in full: the order of a report is the reporter's. */
function ownTexts({ utterances, sources }: SpokenCorpus): SpokenCorpus {
  const isOwn = (utterance: number): boolean => utterances.rows[utterance]!.form === "transcript";
  const own = sources.map((source) => ({ ...source, stretches: source.stretches.filter(({ utterance }) => isOwn(utterance)) }));
  return { utterances, sources: own.filter(({ stretches }) => stretches.length > 0) };
}

/** One text per statement: of several copies the one with most units. A text of several speakers is one of each of them. */
function statementsOf({ utterances, sources }: SpokenCorpus, units: readonly (readonly OutlineUnit[])[]): OutlinedStatement[] {
  const chosen = new Map<string, OutlinedStatement>();
  sources.forEach(({ sourceId }, i) => {
    const byStatement = new Map<string, OutlineUnit[]>();
    for (const unit of units[i]!) {
      const { statement_id: statementId } = utterances.rows[unit.utterance]!;
      byStatement.set(statementId, [...(byStatement.get(statementId) ?? []), unit]);
    }
    for (const [statementId, own] of byStatement) {
      if ((chosen.get(statementId)?.units.length ?? 0) >= own.length) continue;
      const { speaker_id: speakerId } = utterances.rows[own[0]!.utterance]!;
      chosen.set(statementId, { statementId, speakerId, sourceId, units: own });
    }
  });
  return [...chosen.values()].sort((x, y) => (x.statementId < y.statementId ? -1 : 1));
}

/** Items of several speakers that count, with the places where they are used in a speaker's own text. */
async function readItems(
  items: readonly ItemRow[],
  members: AsyncIterable<readonly ItemMemberRow[]>,
  sources: ReadonlySet<string>,
): Promise<OutlineItem[]> {
  const wanted = new Map<string, { item: OutlineItem["item"]; places: ItemMemberRow[] }>();
  for (const { level, ...item } of items) {
    if (level === "point") continue;
    if (item.suppressed_by === "" && item.speaker_count > 1) wanted.set(item.item_id, { item: { ...item, level }, places: [] });
  }
  for await (const batch of members)
    for (const member of batch)
      if (member.stance === "uses" && sources.has(member.source_id)) wanted.get(member.item_id)?.places.push(member);
  return [...wanted.values()].sort((x, y) => (x.item.item_id < y.item.item_id ? -1 : 1));
}
