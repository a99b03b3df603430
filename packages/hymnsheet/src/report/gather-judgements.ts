/** What a report carries of the judgement: pairs with their terms, how many sources stand behind what is shown, common texts, the chance level. */
import { pairTermId } from "@hymnsheet/core/counting/pair-facts";
import { packTable } from "@hymnsheet/core/model/embedded-table";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { SHEET_USE_COLUMNS, type ReportJudgements } from "@hymnsheet/core/model/report-judgements";
import { commonTextLineTable, type CommonTextLineRow } from "@hymnsheet/core/model/tables/common-text-line";
import { commonTextTable, type CommonTextRow } from "@hymnsheet/core/model/tables/common-text";
import { independencePairTable, type IndependencePairRow } from "@hymnsheet/core/model/tables/independence-pair";
import { independenceTable, type IndependenceRow } from "@hymnsheet/core/model/tables/independence";
import { infoTable, type InfoRow } from "@hymnsheet/core/model/tables/info";
import { termTable, type TermRow } from "@hymnsheet/core/model/tables/term";
import { readExplanationCounts } from "../store/explanation-counts.ts";
import { readPairTerms } from "../store/judged-pairs.ts";
import { rowsWhereIn } from "../store/rows-where-in.ts";
import { readSheetUses } from "../store/sheet-uses.ts";
import type { ReportBudget } from "./report-limits.ts";

export interface GatheredJudgements {
  readonly facts: ReportJudgements;
  readonly pairs: readonly IndependencePairRow[];
  readonly sources: readonly IndependenceRow[];
  /** Of the pairs, and of the chance level. */
  readonly terms: readonly TermRow[];
  readonly texts: readonly CommonTextRow[];
  readonly textLines: readonly CommonTextLineRow[];
  /** Whoever a row names. */
  readonly speakerIds: readonly string[];
  readonly sourceIds: readonly string[];
}

/**
 * @param itemIds  items of the report; of allegations among them the pairs come too.
 * @param claimIds those that are allegations, best first.
 */
export async function gatherJudgements(
  reader: ProjectReader,
  itemIds: readonly string[],
  claimIds: readonly string[],
  budget: ReportBudget,
): Promise<GatheredJudgements> {
  const overall: IndependencePairRow[] = [];
  for await (const batch of reader.scan<IndependencePairRow>(independencePairTable, { where: { item_id: "" } })) overall.push(...batch);
  const shown = choosePairs(overall, budget.judgedSpeakers);
  const beside = await gatherBeside(reader, claimIds, budget.besidePairs);
  const told = [...shown, ...beside].sort(byStrength).slice(0, budget.judgedTerms);
  const texts = await reader.rows<CommonTextRow>(commonTextTable, { orderBy: ["-speaker_count", "-line_count"], limit: budget.sheets });
  const textLines = await rowsWhereIn<CommonTextLineRow>(
    reader,
    commonTextLineTable,
    "sheet_id",
    texts.map((row) => row.sheet_id),
  );
  const uses = await readSheetUses(reader, texts, textLines, budget.sheetSpeakers);
  const info = new Map((await reader.rows<InfoRow>(infoTable)).map((row) => [row.key, row.value]));
  const counts = await readExplanationCounts(reader);
  return {
    facts: {
      is_run: (info.get("levels_run") ?? "").split(",").includes("judgements"),
      verdicts: countVerdicts(overall),
      declared_count: overall.filter((row) => row.is_declared).length,
      speaker_count: new Set(overall.flatMap((row) => [row.a_speaker_id, row.b_speaker_id])).size,
      told_pair_count: told.length,
      sheet_count: await reader.count(commonTextTable),
      explanations: {
        stock_count: counts.stockCount,
        quotation_count: counts.quotationCount,
        translated_count: counts.translatedCount,
        unknown_wording_count: counts.unknownWordingCount,
      },
      sheet_uses: packTable(SHEET_USE_COLUMNS, uses),
    },
    pairs: [...shown, ...beside],
    sources: await rowsWhereIn<IndependenceRow>(reader, independenceTable, "item_id", itemIds),
    terms: [...(await readPairTerms(reader, told)), ...(await reader.rows<TermRow>(termTable, { where: { owner_table: infoTable.name } }))],
    texts,
    textLines,
    speakerIds: [
      ...new Set([...shown.flatMap((row) => [row.a_speaker_id, row.b_speaker_id]), ...uses.map((use) => use.speaker_id)]),
    ].sort(),
    sourceIds: [...new Set(uses.map((use) => use.source_id))].sort(),
  };
}

/** What dependence rests on most comes first; then by speakers. */
function byStrength(x: IndependencePairRow, y: IndependencePairRow): number {
  const weight = (row: IndependencePairRow): number => (row.is_declared ? 1e6 : 0) + row.log_bayes_factor;
  if (weight(x) !== weight(y)) return weight(y) - weight(x);
  return pairTermId(x) < pairTermId(y) ? -1 : 1;
}

const isDependent = ({ verdict }: IndependencePairRow): boolean => verdict === "copy" || verdict === "common_source";

/**
 * All pairs among the speakers of whom most is judged: those in most pairs of one text first, then those in most pairs that are judged at all, by id.
 * A matrix of them has no holes.
 */
function choosePairs(rows: readonly IndependencePairRow[], most: number): IndependencePairRow[] {
  const weights = new Map<string, number>();
  for (const row of rows)
    for (const id of [row.a_speaker_id, row.b_speaker_id]) {
      const weight = isDependent(row) ? 1000 : row.verdict === "independent" ? 1 : row.log_bayes_factor > 0 ? 10 : 0;
      weights.set(id, (weights.get(id) ?? 0) + weight);
    }
  const chosen = new Set(
    [...weights]
      .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
      .slice(0, most)
      .map(([id]) => id),
  );
  return rows.filter((row) => chosen.has(row.a_speaker_id) && chosen.has(row.b_speaker_id));
}

/** Pairs beside allegations, whole allegations at a time. */
async function gatherBeside(reader: ProjectReader, claimIds: readonly string[], most: number): Promise<IndependencePairRow[]> {
  const rows = await rowsWhereIn<IndependencePairRow>(reader, independencePairTable, "item_id", claimIds);
  const byItem = new Map<string, IndependencePairRow[]>();
  for (const row of rows) byItem.set(row.item_id, [...(byItem.get(row.item_id) ?? []), row]);
  const kept: IndependencePairRow[] = [];
  for (const id of claimIds) {
    const own = byItem.get(id) ?? [];
    if (kept.length + own.length <= most) kept.push(...own);
  }
  return kept;
}

function countVerdicts(rows: readonly IndependencePairRow[]): ReportJudgements["verdicts"] {
  const counts = new Map<string, number>();
  for (const { verdict } of rows) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((x, y) => (x.name < y.name ? -1 : 1));
}
