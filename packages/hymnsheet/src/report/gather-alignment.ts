/** Who turned, who denies what, which groups were compared over time, and what was demanded and decided. */
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { convergenceTable, type ConvergenceRow } from "@hymnsheet/core/model/tables/convergence";
import { demandTable, type DemandRow } from "@hymnsheet/core/model/tables/demand";
import { denialTable, type DenialRow } from "@hymnsheet/core/model/tables/denial";
import { partTable, type PartRow } from "@hymnsheet/core/model/tables/part";
import { reversalTable, type ReversalRow } from "@hymnsheet/core/model/tables/reversal";
import { rulingTable, type RulingRow } from "@hymnsheet/core/model/tables/ruling";
import { termTable, type TermRow } from "@hymnsheet/core/model/tables/term";
import type { ReportBudget } from "./report-limits.ts";

export interface GatheredAlignment {
  readonly reversals: readonly ReversalRow[];
  readonly denials: readonly DenialRow[];
  readonly convergence: readonly ConvergenceRow[];
  readonly demands: readonly DemandRow[];
  readonly rulings: readonly RulingRow[];
  readonly chainCount: number;
  readonly openChainCount: number;
  /** Places of the turns, and stated reasons of the rulings. */
  readonly parts: readonly PartRow[];
  readonly terms: readonly TermRow[];
}

/** Places shown of one turn, and demands and rulings shown of one chain. */
const PLACES = 8;
const CHAIN_ROWS = 24;

export async function gatherAlignment(reader: ProjectReader, budget: ReportBudget): Promise<GatheredAlignment> {
  const reversals = (await reader.rows<ReversalRow>(reversalTable)).slice(0, budget.recorded);
  const turned = new Set(reversals.map((row) => `${row.speaker_id}|${row.actor_id}`));
  const convergence = choosePairs(await reader.rows<ConvergenceRow>(convergenceTable), budget.groupPairs);
  const compared = new Set(convergence.map((row) => `${row.a_group_id}|${row.b_group_id}|${row.valid_from}`));
  const { demands, rulings, chainCount, openChainCount } = await gatherChains(reader, budget.chains);
  const decided = new Set(rulings.map((row) => row.ruling_id));
  const parts = [
    ...(await reader.rows<PartRow>(partTable, { where: { owner_table: reversalTable.name } })).filter(
      (part) => turned.has(part.owner_id) && part.seq < PLACES,
    ),
    ...(await reader.rows<PartRow>(partTable, { where: { owner_table: rulingTable.name } })).filter((part) => decided.has(part.owner_id)),
  ];
  return {
    reversals,
    denials: await reader.rows<DenialRow>(denialTable, { limit: budget.recorded }),
    convergence,
    demands,
    rulings,
    chainCount,
    openChainCount,
    parts,
    terms: (await reader.rows<TermRow>(termTable, { where: { owner_table: convergenceTable.name } })).filter((term) =>
      compared.has(term.owner_id),
    ),
  };
}

/** All windows of the pairs of groups that share most beyond what chance gives, then most; by groups, then time. */
function choosePairs(rows: readonly ConvergenceRow[], limit: number): ConvergenceRow[] {
  const weights = new Map<string, { beyond: number; shared: number }>();
  for (const row of rows) {
    const key = `${row.a_group_id}|${row.b_group_id}`;
    const weight = weights.get(key) ?? { beyond: 0, shared: 0 };
    weight.beyond += Math.max(0, row.shared_count - row.expected_high);
    weight.shared += row.shared_count;
    weights.set(key, weight);
  }
  const chosen = new Set(
    [...weights]
      .sort((x, y) => y[1].beyond - x[1].beyond || y[1].shared - x[1].shared || (x[0] < y[0] ? -1 : 1))
      .slice(0, limit)
      .map(([key]) => key),
  );
  return rows.filter((row) => chosen.has(`${row.a_group_id}|${row.b_group_id}`));
}

/** Whole chains, those decided most often first, then those of most people. */
async function gatherChains(
  reader: ProjectReader,
  limit: number,
): Promise<Pick<GatheredAlignment, "demands" | "rulings" | "chainCount" | "openChainCount">> {
  const demands = await reader.rows<DemandRow>(demandTable);
  const rulings = await reader.rows<RulingRow>(rulingTable);
  const chainOf = new Map(demands.map((row) => [row.demand_id, row.chain_id]));
  const weights = new Map<string, { rulings: number; demands: number; speakers: Set<string> }>();
  for (const row of demands) {
    const weight = weights.get(row.chain_id) ?? { rulings: 0, demands: 0, speakers: new Set() };
    weight.demands++;
    weight.speakers.add(row.speaker_id);
    weights.set(row.chain_id, weight);
  }
  for (const row of rulings) {
    const weight = weights.get(chainOf.get(row.demand_id) ?? "");
    if (weight) weight.rulings++;
  }
  const ranked = [...weights].sort(
    ([x, a], [y, b]) => b.rulings - a.rulings || b.speakers.size - a.speakers.size || b.demands - a.demands || (x < y ? -1 : 1),
  );
  const chosen = new Set(ranked.slice(0, limit).map(([chain]) => chain));
  const room = new Map<string, number>();
  const fits = (chain: string, kind: string): boolean => {
    const taken = room.get(`${kind}|${chain}`) ?? 0;
    room.set(`${kind}|${chain}`, taken + 1);
    return chosen.has(chain) && taken < CHAIN_ROWS;
  };
  const keptRulings = rulings.filter((row) => fits(chainOf.get(row.demand_id) ?? "", "ruling"));
  const decided = new Set(keptRulings.map((row) => row.demand_id));
  return {
    demands: demands.filter((row) => decided.has(row.demand_id) || fits(row.chain_id, "demand")),
    rulings: keptRulings,
    chainCount: weights.size,
    openChainCount: ranked.filter(([, weight]) => weight.rulings === 0).length,
  };
}
