/** When and where each member of the cast speaks: at sittings, where all sides meet, or at a press conference of his own; and the dates that are given. */
import type { Dice } from "@hymnsheet/core/algo/random";
import { dateOf } from "./affair.ts";
import type { CastMember } from "./casting.ts";

export interface Appearance {
  readonly member: CastMember;
  readonly day: number;
  readonly event: string;
  readonly kind: "speech" | "press_conference" | "statement";
  readonly outlet: string;
  readonly givenDate: string;
  readonly isDateWrong: boolean;
  /** 1 for the first statement of the speaker. */
  readonly nth: number;
}

const AT_SITTING: Readonly<Record<CastMember["camp"], number>> = {
  accusers: 0.45,
  critics: 0.5,
  accused: 0.6,
  onlookers: 0.7,
  background: 1,
};
const SECOND: Readonly<Record<CastMember["camp"], number>> = {
  accusers: 0.3,
  critics: 0.15,
  accused: 0.3,
  onlookers: 0.1,
  background: 0.1,
};

/** Days of the sittings at which the affair is spoken of, after its first day. */
const SITTINGS = [2, 9, 16];

/** Other debates lie this many days before. */
const BACKGROUND_LEAST = 30;
const BACKGROUND_SPAN = 330;

function sayDate(day: number): string {
  return new Date(day * 86_400_000).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}

function atSitting(member: CastMember, day: number, nth: number): Appearance {
  const town = member.affair!.town;
  return {
    member,
    day,
    nth,
    event: `sitting of the ${town} council, ${sayDate(day)}`,
    kind: "speech",
    outlet: `Record of the ${town} council`,
    givenDate: dateOf(day),
    isDateWrong: false,
  };
}

function onOwn(member: CastMember, { day, nth, event }: { day: number; nth: number; event?: string }, dice: Dice): Appearance {
  const isWrong = dice.next() < 0.1;
  const lag = dice.next() < 0.25 ? 1 + dice.below(3) : 0;
  const given = isWrong ? day + (dice.next() < 0.5 ? -1 : 1) * (4 + dice.below(9)) : day + lag;
  const isStatement = dice.next() < 0.3;
  return {
    member,
    day,
    nth,
    event: event ?? `${isStatement ? "statement" : "press conference"} of ${member.name}${nth > 1 ? ` (${nth})` : ""}`,
    kind: isStatement ? "statement" : "press_conference",
    outlet: member.party === "" ? `Office of ${member.name}` : `Press office of the ${member.party}`,
    givenDate: dateOf(given),
    isDateWrong: isWrong,
  };
}

/** Speakers whose words the member has before him. */
function heardFrom(member: CastMember): string[] {
  const origins = [...member.takes.flatMap(({ origins: all }) => all), ...member.follows];
  return origins.flatMap((origin) => (origin.kind === "speaker" ? [origin.speaker_id] : []));
}

/**
 * Gives every member his appearances, in the order of the days.
 *
 * @param members  those who take from another speaker must stand behind him.
 */
export function schedule(members: readonly CastMember[], places: readonly string[], dice: Dice): Appearance[] {
  const firstDays = new Map<string, number>();
  const appearances: Appearance[] = [];
  const seated = new Set<string>();
  const start = Math.min(...members.flatMap(({ affair }) => (affair === null ? [] : [affair.firstDay])));
  const debates = places.map((place) => {
    const day = start - BACKGROUND_LEAST - dice.below(BACKGROUND_SPAN);
    return { place, day, event: `debate in ${place}, ${sayDate(day)}` };
  });
  for (const member of members) {
    if (member.camp === "background") {
      for (let nth = 1; nth <= (dice.next() < SECOND.background ? 2 : 1); nth += 1) {
        const { day, event, place } = dice.pick(debates);
        if (appearances.some((other) => other.member === member && other.event === event)) continue;
        appearances.push({
          member,
          day,
          nth,
          event,
          kind: "speech",
          outlet: `Record of ${place}`,
          givenDate: dateOf(day),
          isDateWrong: false,
        });
      }
      continue;
    }
    const opening = member.affair!.firstDay;
    const after = Math.max(-1, ...heardFrom(member).map((speaker) => firstDays.get(speaker)! - opening));
    const isJoint = member.declares?.form === "joint";
    const sittings = SITTINGS.filter((day) => day > after);
    // The first of each camp is at the first sitting, so that both sides meet.
    const seat = `${member.affair!.accused.id}|${member.camp}`;
    const isSeated = after < SITTINGS[0]! && !seated.has(seat);
    const isSitting = isSeated || (!isJoint && sittings.length > 0 && dice.next() < AT_SITTING[member.camp]);
    if (isSeated) seated.add(seat);
    const drawn = isSitting && !isSeated ? dice.below(Math.min(2, sittings.length)) : 0;
    const day = isJoint ? after : isSitting ? sittings[drawn]! : after + 1 + dice.below(after < 0 ? 10 : 4);
    const first = isSitting && !isJoint ? atSitting(member, opening + day, 1) : onOwn(member, { day: opening + day, nth: 1 }, dice);
    firstDays.set(member.speaker_id, opening + day);
    appearances.push(first);
    if (dice.next() < SECOND[member.camp]) appearances.push(onOwn(member, { day: opening + day + 2 + dice.below(8), nth: 2 }, dice));
  }
  const order = new Map(members.map((member, place) => [member, place]));
  return appearances.sort(
    (left, right) => left.day - right.day || order.get(left.member)! - order.get(right.member)! || left.nth - right.nth,
  );
}
