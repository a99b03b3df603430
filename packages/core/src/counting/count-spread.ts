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

/** Uses and new speakers per day, week, month or year, whichever gives at most some fifty steps; steps without a use are left out. */
export interface SteppedSpread {
  readonly unit: "day" | "week" | "month" | "year";
  /** First moment of each step, in order. */
  readonly steps: readonly SpreadDay[];
  readonly halfDays: number;
}

/** Most days that are shown day by day, week by week, month by month. */
const DAYWISE = 45;
const WEEKWISE = 366;
const MONTHWISE = 1500;

/** The spread in steps that fit a figure. Weeks begin on Monday. */
export function inSteps({ days, spanDays, halfDays }: Spread): SteppedSpread {
  const unit = spanDays <= DAYWISE ? "day" : spanDays <= WEEKWISE ? "week" : spanDays <= MONTHWISE ? "month" : "year";
  const steps: { at: number; useCount: number; newSpeakerCount: number }[] = [];
  for (const { at, useCount, newSpeakerCount } of days) {
    const start = stepStart(at, unit);
    let last = steps.at(-1);
    if (last?.at !== start) steps.push((last = { at: start, useCount: 0, newSpeakerCount: 0 }));
    last.useCount += useCount;
    last.newSpeakerCount += newSpeakerCount;
  }
  return { unit, steps, halfDays };
}

function stepStart(at: number, unit: SteppedSpread["unit"]): number {
  const day = new Date(at);
  switch (unit) {
    case "day":
      return at;
    case "week":
      return at - ((day.getUTCDay() + 6) % 7) * DAY_MS;
    case "month":
      return Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 1);
    case "year":
      return Date.UTC(day.getUTCFullYear(), 0, 1);
  }
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
