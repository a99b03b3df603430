import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import type { TextSurvey } from "./gather-voices-survey.ts";
import type { ReportBudget } from "./report-limits.ts";
import { rowsWhereIn } from "../store/rows-where-in.ts";

/** A text longer than this share of the room is left to the tables. */
const LARGEST_SHARE = 0.25;

/**
 * Ids of the texts that a report holds whole: those with a quotation in conflict first, then those with several speakers, then by number of
 * quotations and reports. A text that stands for duplicates comes instead of them.
 *
 * @returns ids by rank; together at most `budget.texts` texts and `budget.textUnits` units.
 */
export async function chooseTexts(
  reader: ProjectReader,
  texts: ReadonlyMap<string, TextSurvey>,
  inConflict: ReadonlySet<string>,
  budget: Pick<ReportBudget, "texts" | "textUnits">,
): Promise<string[]> {
  const ranked = [...texts].sort(
    ([x, a], [y, b]) =>
      Number(inConflict.has(y)) - Number(inConflict.has(x)) ||
      Number(b.hasSeveral) - Number(a.hasSeveral) ||
      b.utteranceCount - a.utteranceCount ||
      (x < y ? -1 : 1),
  );
  // Some are too long and some are duplicates; twice as many are looked at as may be chosen.
  const candidates = ranked.slice(0, budget.texts * 2).map(([id]) => id);
  const rows = await rowsWhereIn<SourceRow>(reader, sourceTable, "source_id", candidates);
  const sources = new Map(rows.map((row) => [row.source_id, row]));
  const chosen: string[] = [];
  let room = budget.textUnits;
  for (const id of candidates) {
    const source = sources.get(id);
    if (!source || chosen.length >= budget.texts) continue;
    if (source.duplicate_of !== null && texts.has(source.duplicate_of)) continue;
    if (source.char_count > Math.min(room, budget.textUnits * LARGEST_SHARE)) continue;
    chosen.push(id);
    room -= source.char_count;
  }
  return chosen;
}
