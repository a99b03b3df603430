import type { ItemMemberRow } from "../model/tables/item-member.ts";
import { voicesOf, type GroupMembers } from "./group-voices.ts";

/** What is counted of an item. */
export interface ItemCounts {
  /** Distinct speakers who use it in words of their own; 0 when only outlets do. */
  readonly speakerCount: number;
  /** Distinct sources in which it stands, whoever's words they are. */
  readonly sourceCount: number;
  /** Earliest and latest use seen here; null when no use has a date. */
  readonly firstAt: number | null;
  readonly lastAt: number | null;
}

/** What counting reads of a member. */
export type CountedMember = Pick<ItemMemberRow, "source_id" | "speaker_id" | "utterance_id" | "stance" | "said_from">;

export interface CountingFilter {
  /** The actor that stands for an actor after reviews. */
  readonly actorOf: (actorId: string) => string;
  /** Whether an utterance holds a speaker's own words rather than an outlet's prose or headline. */
  readonly isOwnWords: (utteranceId: string) => boolean;
  /** Who belongs to which group that speaks. Default: no group is known. */
  readonly groups?: GroupMembers;
}

const NO_GROUPS: GroupMembers = new Map();

/** Whether a member counts as a speaker of its item: it uses the item, in words of the speaker's own. */
export function isVoice(member: Pick<ItemMemberRow, "stance" | "utterance_id">, filter: Pick<CountingFilter, "isOwnWords">): boolean {
  return member.stance === "uses" && filter.isOwnWords(member.utterance_id);
}

/**
 * Counts the speakers and sources of one item. The one place where speakers are counted; a group that speaks counts as its members.
 *
 * @param members  all members of the item, in any order.
 * @returns        counts; all 0 and null for no members.
 */
export function countItem(members: readonly CountedMember[], filter: CountingFilter): ItemCounts {
  const { groups = NO_GROUPS } = filter;
  const speakers = new Set<string>();
  const sources = new Set<string>();
  let firstAt: number | null = null;
  let lastAt: number | null = null;
  for (const member of members) {
    sources.add(member.source_id);
    if (!isVoice(member, filter)) continue;
    for (const voice of voicesOf(filter.actorOf(member.speaker_id), groups)) speakers.add(filter.actorOf(voice));
    if (member.said_from !== null) {
      firstAt = firstAt === null ? member.said_from : Math.min(firstAt, member.said_from);
      lastAt = lastAt === null ? member.said_from : Math.max(lastAt, member.said_from);
    }
  }
  return { speakerCount: speakers.size, sourceCount: sources.size, firstAt, lastAt };
}
