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

/**
 * Ids of the texts in which most places are cited, as many as there is room for beside those chosen before.
 *
 * @param cited  number of places by source; a title is cited with its text.
 * @returns ids by number of places, then id.
 */
export async function chooseCited(
  reader: ProjectReader,
  cited: ReadonlyMap<string, number>,
  chosen: readonly string[],
  budget: Pick<ReportBudget, "texts" | "textUnits">,
): Promise<string[]> {
  const known = new Set(chosen);
  const ranked = [...cited].filter(([id]) => !known.has(id)).sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1));
  const candidates = ranked.slice(0, budget.texts * 2).map(([id]) => id);
  const rows = await rowsWhereIn<SourceRow>(reader, sourceTable, "source_id", [...chosen, ...candidates].sort());
  const sizes = new Map(rows.map((row) => [row.source_id, row.char_count]));
  let room = budget.textUnits - chosen.reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0);
  const also: string[] = [];
  for (const id of candidates) {
    const size = sizes.get(id);
    if (size === undefined || size > Math.min(room, budget.textUnits * LARGEST_SHARE) || known.size + also.length >= budget.texts) continue;
    also.push(id);
    room -= size;
  }
  return also;
}
