import type { ItemMemberRow } from "../model/tables/item-member.ts";
import type { ItemRow } from "../model/tables/item.ts";
import type { PassageMatchRow } from "../model/tables/passage-match.ts";
import { countItem, type CountingFilter } from "./count-item.ts";
import { findingKey, type Decisions } from "./decisions.ts";

/** Reason under which a finding that a person rejected is set aside. */
export const REJECTED = "rejected_in_review";
/** Reason under which a passage between two names of one person is set aside as repetition between speakers. */
export const ONE_PERSON = "one_speaker_after_merge";

/** The same member with the speaker who stands for it after reviews. */
export function decideMember(member: ItemMemberRow, decisions: Decisions): ItemMemberRow {
  const speakerId = decisions.actorOf(member.speaker_id);
  return speakerId === member.speaker_id ? member : { ...member, speaker_id: speakerId };
}

/**
 * The same item after reviews: set aside when rejected, counted again when one of its speakers was merged.
 *
 * @param members  all its members, needed only when `decisions.mergedActors` holds one of its speakers.
 */
export function decideItem(
  item: ItemRow,
  members: readonly ItemMemberRow[] | undefined,
  decisions: Decisions,
  filter: Omit<CountingFilter, "actorOf">,
): ItemRow {
  let decided = item;
  if (members) {
    const counts = countItem(members, { ...filter, actorOf: decisions.actorOf });
    decided = { ...decided, speaker_count: counts.speakerCount };
    if (decided.suppressed_by === "" && item.speaker_count > 1 && counts.speakerCount < 2)
      decided = { ...decided, suppressed_by: ONE_PERSON };
  }
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
