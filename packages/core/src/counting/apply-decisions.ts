import type { ItemMemberRow } from "../model/tables/item-member.ts";
import type { ItemRow } from "../model/tables/item.ts";
import type { PassageMatchRow } from "../model/tables/passage-match.ts";
import { countItem, type CountingFilter } from "./count-item.ts";
import { findingKey, type Decisions } from "./decisions.ts";

/** Reason under which a finding that a person rejected is set aside. */
export const REJECTED = "rejected_in_review";
/** Reason under which a passage between two names of one person is set aside as repetition between speakers. */
export const ONE_PERSON = "one_speaker_after_merge";
/** Reason under which an item is set aside that a person joined to another. */
export const MERGED = "merged_in_review";
/** Reason under which an item is set aside that no two speakers share any more, after a person took uses out of it. */
export const REGROUPED = "regrouped_in_review";

/** The same member with the speaker who stands for it after reviews. */
export function decideMember(member: ItemMemberRow, decisions: Decisions): ItemMemberRow {
  const speakerId = decisions.actorOf(member.speaker_id);
  return speakerId === member.speaker_id ? member : { ...member, speaker_id: speakerId };
}

export interface ItemFilter extends Omit<CountingFilter, "actorOf"> {
  /** Whether people changed which uses belong to it. Default: no. */
  readonly isRegrouped?: boolean;
  /** Whether it was joined to another, which counts in its place. Default: no. */
  readonly isMerged?: boolean;
}

/**
 * The same item after reviews: set aside when rejected, counted again when one of its speakers was merged.
 *
 * @param members  all its members, needed only when `decisions.mergedActors` holds one of its speakers or people changed which belong to it.
 */
export function decideItem(
  item: ItemRow,
  members: readonly ItemMemberRow[] | undefined,
  decisions: Decisions,
  filter: ItemFilter,
): ItemRow {
  let decided = item;
  if (members) {
    const counts = countItem(members, { ...filter, actorOf: decisions.actorOf });
    decided = { ...decided, speaker_count: counts.speakerCount };
    if (filter.isRegrouped) decided = { ...decided, source_count: counts.sourceCount, first_at: counts.firstAt, last_at: counts.lastAt };
    if (decided.suppressed_by === "" && item.speaker_count > 1 && counts.speakerCount < 2)
      decided = { ...decided, suppressed_by: filter.isRegrouped ? REGROUPED : ONE_PERSON };
  }
  if (filter.isMerged) return { ...decided, suppressed_by: MERGED };
  return decisions.rejected.has(findingKey("item", item.item_id)) ? { ...decided, suppressed_by: REJECTED } : decided;
}

/** The same passage match after reviews: speakers merged, the layer `self` where both sides are now one person, set aside when it or its item was rejected. */
export function decideMatch(match: PassageMatchRow, decisions: Decisions): PassageMatchRow {
  const a = decisions.actorOf(match.a_speaker_id);
  const b = decisions.actorOf(match.b_speaker_id);
  const isRejected =
    decisions.rejected.has(findingKey("passage_match", match.match_id)) || decisions.rejected.has(findingKey("item", match.item_id));
  if (a === match.a_speaker_id && b === match.b_speaker_id && !isRejected) return match;
  return {
    ...match,
    a_speaker_id: a,
    b_speaker_id: b,
    layer: a === b && match.layer === "voices" ? "self" : match.layer,
    suppressed_by: isRejected ? REJECTED : match.suppressed_by,
  };
}
