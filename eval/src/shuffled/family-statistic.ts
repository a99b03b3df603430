/** The statistic of `shuffled-speakers`, bits x speakers, of the families in exported tables. */
import type { PlantedFamily } from "./plant-families.ts";

/** What is read of a row of `item`. */
export interface FamilyRow {
  readonly item_id: string;
  readonly level: string;
  readonly speaker_count: number;
  readonly surprisal_bits: number;
  readonly suppressed_by: string;
}

/** What is read of a row of `item_member`. */
export interface FamilyMember {
  readonly item_id: string;
  readonly source_id: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly stance: string;
}

export interface Families {
  readonly items: readonly FamilyRow[];
  readonly members: readonly FamilyMember[];
}

/** Share of a planted line that a member must cover. */
const COVER = 0.5;

export const isCounted = (item: FamilyRow): boolean => item.level === "passage" && item.suppressed_by === "" && item.speaker_count >= 2;

/** Statistic of every counted family, in the order of the rows. */
export function countedStatistics({ items }: Families): number[] {
  return items.filter(isCounted).map((item) => item.surprisal_bits * item.speaker_count);
}

/** Members that use their item, by item. */
export function usersByItem({ members }: Families): Map<string, FamilyMember[]> {
  const users = new Map<string, FamilyMember[]>();
  for (const member of members) {
    if (member.stance !== "uses") continue;
    const own = users.get(member.item_id);
    if (own === undefined) users.set(member.item_id, [member]);
    else own.push(member);
  }
  return users;
}

/**
 * The largest statistic among counted families that hold at least two members of a planted one, by at least half of the planted line each.
 *
 * @returns  by id of the planted family; 0 where none does.
 */
export function plantedStatistics(planted: readonly PlantedFamily[], found: Families): Map<string, number> {
  const counted = new Map(found.items.filter(isCounted).map((item) => [item.item_id, item]));
  const bySource = new Map<string, FamilyMember[]>();
  for (const member of found.members) {
    if (!counted.has(member.item_id)) continue;
    const own = bySource.get(member.source_id);
    if (own === undefined) bySource.set(member.source_id, [member]);
    else own.push(member);
  }
  return new Map(
    planted.map((family) => {
      const sourcesByItem = new Map<string, Set<string>>();
      for (const place of family.members) {
        for (const member of bySource.get(place.source_id) ?? []) {
          const common = Math.min(place.end, member.span_end) - Math.max(place.start, member.span_start);
          if (common < COVER * (place.end - place.start)) continue;
          sourcesByItem.set(member.item_id, (sourcesByItem.get(member.item_id) ?? new Set()).add(place.source_id));
        }
      }
      let best = 0;
      for (const [item, sources] of sourcesByItem) {
        const row = counted.get(item)!;
        if (sources.size >= 2) best = Math.max(best, row.surprisal_bits * row.speaker_count);
      }
      return [family.id, best];
    }),
  );
}

/** The smallest value that at most `level` of the values exceed; infinite when there are none. */
export function thresholdAt(values: readonly number[], level: number): number {
  const descending = [...values].sort((left, right) => right - left);
  return descending.length === 0 ? Infinity : descending[Math.min(descending.length - 1, Math.floor(level * descending.length))]!;
}

/** Share of values above a threshold; 0 when there are none. */
export function shareAbove(values: readonly number[], threshold: number): number {
  return values.length === 0 ? 0 : values.filter((value) => value > threshold).length / values.length;
}

/** Wilson interval of a share at 95 %. */
export function wilsonInterval(share: number, count: number): readonly [number, number] {
  if (count === 0) return [0, 1];
  const z = 1.959964;
  const middle = (share + (z * z) / (2 * count)) / (1 + (z * z) / count);
  const half = (z / (1 + (z * z) / count)) * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
