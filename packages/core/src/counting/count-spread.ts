/**
 * How a line spread over time: uses per day and speakers so far. Counts uses in words of the speakers' own, as `countItem` does.
 * Cost: n log n in the members.
 */
import { isVoice, type CountedMember, type CountingFilter } from "./count-item.ts";
import { voicesOf } from "./group-voices.ts";

const DAY_MS = 86_400_000;

/** What one day, in UTC, added. */
export interface SpreadDay {
  /** Its first moment, in milliseconds since 1970. */
  readonly at: number;
  readonly useCount: number;
  /** Speakers whose earliest use seen here lies on this day. */
  readonly newSpeakerCount: number;
}

export interface Spread {
  /** Days with a use, in order. */
  readonly days: readonly SpreadDay[];
  /** Days from the first to the last use. */
  readonly spanDays: number;
  /** Days from the first use to the one with which half of all dated uses are made. */
  readonly halfDays: number;
  /** The same for speakers: to the first use of the one with whom half of them have said it. */
  readonly halfSpeakerDays: number;
}

/**
 * Spread of one item.
 *
 * @param members  all members of the item, in any order; a time that is known as an interval counts by its beginning.
 * @returns        undefined when no use has a date.
 */
export function countSpread(members: readonly CountedMember[], filter: CountingFilter): Spread | undefined {
  const { groups = new Map() } = filter;
  const uses = members.flatMap((member) =>
    member.said_from !== null && isVoice(member, filter) ? [{ day: Math.floor(member.said_from / DAY_MS), member }] : [],
  );
  uses.sort((x, y) => x.day - y.day);
  if (uses.length === 0) return undefined;
  const known = new Set<string>();
  const days: { at: number; useCount: number; newSpeakerCount: number }[] = [];
  for (const { day, member } of uses) {
    const at = day * DAY_MS;
    let last = days.at(-1);
    if (last?.at !== at) days.push((last = { at, useCount: 0, newSpeakerCount: 0 }));
    last.useCount++;
    for (const voice of voicesOf(filter.actorOf(member.speaker_id), groups)) {
      const speaker = filter.actorOf(voice);
      if (known.has(speaker)) continue;
      known.add(speaker);
      last.newSpeakerCount++;
    }
  }
  const first = days[0]!.at;
  const daysTo = (count: number, add: (day: SpreadDay) => number): number => {
    let sum = 0;
    const reached = days.find((day) => (sum += add(day)) * 2 >= count);
    return ((reached?.at ?? first) - first) / DAY_MS;
  };
  return {
    days,
    spanDays: (days.at(-1)!.at - first) / DAY_MS,
    halfDays: daysTo(uses.length, (day) => day.useCount),
    halfSpeakerDays: daysTo(known.size, (day) => day.newSpeakerCount),
  };
}
