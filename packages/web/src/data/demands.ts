/** What was demanded of whom, and each decision on it with its ground. */
import type { DemandRow } from "@hymnsheet/core/model/tables/demand";
import type { PartRow } from "@hymnsheet/core/model/tables/part";
import type { RulingRow } from "@hymnsheet/core/model/tables/ruling";
import type { DataSource } from "./data-source.ts";
import { compareSpots, type Spot, type SpotOf } from "./spots.ts";

export interface Demand {
  readonly row: DemandRow;
  readonly spot: Spot;
}

export interface Ruling {
  readonly row: RulingRow;
  readonly spot: Spot;
  /** The stated reason; undefined where none is stated apart. */
  readonly reason: Spot | undefined;
}

/** Demands for the same thing of the same addressee, with what was decided on them. */
export interface DemandChain {
  readonly id: string;
  readonly addresseeIds: readonly string[];
  /** The latest status. */
  readonly status: DemandRow["status"];
  readonly demands: readonly Demand[];
  readonly rulings: readonly Ruling[];
}

/** Chains decided most often first, then those of most demands; open ones keep that order. */
export async function joinDemands(source: DataSource, spotOf: SpotOf): Promise<DemandChain[]> {
  const parts = await source.rows<PartRow>("part", { where: { owner_table: "ruling", role: "reason" } });
  const reasons = new Map(parts.map((part) => [part.owner_id, part]));
  const chains = new Map<string, Demand[]>();
  for (const row of await source.rows<DemandRow>("demand")) {
    const chain = chains.get(row.chain_id) ?? [];
    chains.set(row.chain_id, chain);
    chain.push({ row, spot: spotOf(row, row.speaker_id) });
  }
  const rulings = (await source.rows<RulingRow>("ruling")).map((row): Ruling => {
    const reason = reasons.get(row.ruling_id);
    return { row, spot: spotOf(row, row.actor_id), reason: reason && spotOf(reason, row.actor_id) };
  });
  return [...chains]
    .map(([id, demands]): DemandChain => {
      demands.sort((x, y) => compareSpots(x.spot, y.spot));
      const asked = new Set(demands.map(({ row }) => row.demand_id));
      return {
        id,
        addresseeIds: [...new Set(demands.flatMap(({ row }) => row.addressee_id ?? []))],
        status: demands.at(-1)?.row.status ?? "open",
        demands,
        rulings: rulings
          .filter(({ row }) => asked.has(row.demand_id))
          .sort((x, y) => x.row.nth_in_chain - y.row.nth_in_chain || compareSpots(x.spot, y.spot)),
      };
    })
    .sort((x, y) => y.rulings.length - x.rulings.length || y.demands.length - x.demands.length || (x.id < y.id ? -1 : 1));
}
