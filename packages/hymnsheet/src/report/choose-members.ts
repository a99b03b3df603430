import type { ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";

/** Orders places by time, then source and place; those without a date come last. */
export function compareByTime(a: ItemMemberRow, b: ItemMemberRow): number {
  if (a.said_from !== b.said_from) return (a.said_from ?? Infinity) - (b.said_from ?? Infinity);
  if (a.source_id !== b.source_id) return a.source_id < b.source_id ? -1 : 1;
  return a.span_start - b.span_start || a.span_end - b.span_end || (a.owner_id < b.owner_id ? -1 : 1);
}

/**
 * The members of one item that fit: the earliest of each speaker first, so that no speaker is lost before any is shown twice.
 *
 * @returns at most `limit` members in order of time.
 */
export function chooseMembers(members: readonly ItemMemberRow[], limit: number): ItemMemberRow[] {
  const sorted = [...members].sort(compareByTime);
  if (sorted.length <= limit) return sorted;
  const seen = new Set<string>();
  const firsts: ItemMemberRow[] = [];
  const others: ItemMemberRow[] = [];
  for (const member of sorted) {
    if (seen.has(member.speaker_id)) others.push(member);
    else firsts.push(member);
    seen.add(member.speaker_id);
  }
  return [...firsts, ...others].slice(0, limit).sort(compareByTime);
}
