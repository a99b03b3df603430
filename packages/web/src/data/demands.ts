/** What was demanded of whom, and each decision on it with its ground. */
import type { DemandRow } from "@hymnsheet/core/model/tables/demand";
import type { PartRow } from "@hymnsheet/core/model/tables/part";
import type { RulingRow } from "@hymnsheet/core/model/tables/ruling";
import type { DataSource } from "./data-source.ts";
import { sentenceAround } from "./sentence-around.ts";
import { compareSpots, type Spot, type SpotOf } from "./spots.ts";

export interface Demand {
  readonly row: DemandRow;
  readonly spot: Spot;
}

/** One decision, which several texts may tell. */
export interface Ruling {
  readonly row: RulingRow;
  readonly spot: Spot;
  /** The stated reason; undefined where none is stated apart from the sentence of the decision. */
  readonly reason: Spot | undefined;
  /** Other places that tell the decision, by time. */
  readonly others: readonly Spot[];
  /** Which time the same outcome comes in its chain, from 1. */
  readonly times: number;
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
  const rulings = (await source.rows<RulingRow>("ruling")).map((row) => {
    const [part, spot] = [reasons.get(row.ruling_id), spotOf(row, row.actor_id)];
    const reason = part && spotOf(part, row.actor_id);
    return { row, spot, reason: reason && isInSentence(reason, spot) ? undefined : reason };
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
        rulings: oneEach(
          rulings
            .filter(({ row }) => asked.has(row.demand_id))
            .sort((x, y) => x.row.nth_in_chain - y.row.nth_in_chain || compareSpots(x.spot, y.spot)),
        ),
      };
    })
    .sort((x, y) => y.rulings.length - x.rulings.length || y.demands.length - x.demands.length || (x.id < y.id ? -1 : 1));
}

/** Reports of one decision together, those of one number in the chain and one outcome; in the order given. */
function oneEach(rulings: readonly Omit<Ruling, "others" | "times">[]): Ruling[] {
  const told = new Map<string, Omit<Ruling, "others" | "times">[]>();
  for (const ruling of rulings) {
    const key = `${ruling.row.nth_in_chain}|${ruling.row.outcome}`;
    told.set(key, [...(told.get(key) ?? []), ruling]);
  }
  const times = new Map<string, number>();
  return [...told.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const nth = (times.get(first.row.outcome) ?? 0) + 1;
    times.set(first.row.outcome, nth);
    return [
      { ...first, reason: first.reason ?? others.find(({ reason }) => reason)?.reason, others: others.map(({ spot }) => spot), times: nth },
    ];
  });
}

/** Whether a place lies within the sentence that is shown around another. */
function isInSentence(place: Spot, { source_id, span_start, span_end, excerpt }: Spot): boolean {
  if (excerpt === undefined || place.source_id !== source_id) return false;
  const { before, after } = sentenceAround(excerpt);
  return place.span_start >= span_start - before.length && place.span_end <= span_end + after.length;
}
