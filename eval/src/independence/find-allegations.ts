/** Finds the program's claim items that stand for planted allegations: an item belongs to the allegation on which most of its places lie. */
import type { AllegationTruth } from "./truth.ts";

export interface ItemRow {
  readonly item_id: string;
  readonly level: string;
  readonly suppressed_by: string;
}

export interface MemberRow {
  readonly item_id: string;
  readonly source_id: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly speaker_id: string;
  readonly stance: string;
}

/** An allegation and the item that holds it. */
export interface FoundAllegation {
  readonly allegation: AllegationTruth;
  readonly item_id: string;
  /** Speakers of the allegation whom the item has, by code units. */
  readonly speakers: readonly string[];
  /** Speakers whom the item has and the allegation has not. */
  readonly strangers: readonly string[];
}

interface Place {
  readonly source_id: string;
  readonly start: number;
  readonly end: number;
}

const overlaps = (member: MemberRow, place: Place): boolean =>
  member.source_id === place.source_id && member.span_start < place.end && member.span_end > place.start;

/** Members that count, by item, of one level. */
export function usesByItem(items: readonly ItemRow[], members: readonly MemberRow[], level: string): Map<string, MemberRow[]> {
  const uses = new Map(
    items.filter((item) => item.level === level && item.suppressed_by === "").map((item) => [item.item_id, [] as MemberRow[]]),
  );
  for (const member of members) if (member.stance === "uses") uses.get(member.item_id)?.push(member);
  return uses;
}

/**
 * Finds for every allegation all items that stand for it: those of whose places more than half lie on it. An allegation told in very
 * different ways may be several items.
 */
export function findAllegations(
  allegations: readonly AllegationTruth[],
  items: readonly ItemRow[],
  members: readonly MemberRow[],
): FoundAllegation[] {
  const found: FoundAllegation[] = [];
  for (const [item_id, uses] of usesByItem(items, members, "claim")) {
    for (const allegation of allegations) {
      const own = uses.filter((use) => allegation.mentions.some((mention) => overlaps(use, mention)));
      if (own.length * 2 <= uses.length) continue;
      const truthful = new Set(allegation.mentions.map(({ speaker_id }) => speaker_id));
      const speakers = [...new Set(uses.map(({ speaker_id }) => speaker_id))].sort();
      found.push({
        allegation,
        item_id,
        speakers: speakers.filter((speaker) => truthful.has(speaker)),
        strangers: speakers.filter((speaker) => !truthful.has(speaker)),
      });
    }
  }
  return found;
}
