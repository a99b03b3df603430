import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { pointMatchTable, type PointMatchRow } from "@hymnsheet/core/model/tables/point-match";
import { pointTable, type PointRow } from "@hymnsheet/core/model/tables/point";
import { statementPairTable, type StatementPairRow } from "@hymnsheet/core/model/tables/statement-pair";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import type { ReportBudget } from "./report-limits.ts";
import { rowsWhereIn } from "../store/rows-where-in.ts";

export interface GatheredOutline {
  /** Pairs that are shown, those set aside, and a few of the rest, each by `order_bits` downwards. */
  readonly pairs: readonly StatementPairRow[];
  readonly matches: readonly PointMatchRow[];
  readonly points: readonly PointRow[];
  /** What the points stand for. */
  readonly items: readonly ItemRow[];
  readonly utterances: readonly UtteranceRow[];
}

/** The pairs of statements whose points come most in one order, with the outlines of both. */
export async function gatherOutline(reader: ProjectReader, budget: ReportBudget): Promise<GatheredOutline> {
  const top = (where: Readonly<Record<string, boolean | string>>, limit: number): Promise<StatementPairRow[]> =>
    reader.rows<StatementPairRow>(statementPairTable, { where, orderBy: ["-order_bits"], limit });
  const shown = await top({ is_shown: true }, budget.outlinePairs);
  const conventional = await top({ is_shown: false, suppressed_by: "conventional_order" }, Math.ceil(budget.outlinePairs / 4));
  const rest = await top({ is_shown: false, suppressed_by: "" }, Math.ceil(budget.outlinePairs / 4));
  const pairs = [...shown, ...conventional, ...rest];
  const keys = new Set(pairs.map((pair) => `${pair.a_statement_id}|${pair.b_statement_id}`));
  const first = [...new Set(pairs.map((pair) => pair.a_statement_id))].sort();
  const all = [...new Set(pairs.flatMap((pair) => [pair.a_statement_id, pair.b_statement_id]))].sort();
  const matches = await rowsWhereIn<PointMatchRow>(reader, pointMatchTable, "a_statement_id", first);
  const points = await rowsWhereIn<PointRow>(reader, pointTable, "statement_id", all);
  const items = await rowsWhereIn<ItemRow>(reader, itemTable, "item_id", [...new Set(points.map((point) => point.item_id))].sort());
  return {
    pairs,
    matches: matches.filter((match) => keys.has(`${match.a_statement_id}|${match.b_statement_id}`)),
    points,
    items: items.filter((item) => item.level === "point"),
    utterances: (await rowsWhereIn<UtteranceRow>(reader, utteranceTable, "statement_id", all)).filter((row) => row.form === "transcript"),
  };
}
