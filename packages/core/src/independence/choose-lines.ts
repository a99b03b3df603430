/**
 * The lines of a common text: of everything that several speakers of a group share, each place once. Passages first, then figures, devices and
 * points; within a level what explains most (bits times further speakers). What stands within a chosen line is no line of its own, unless more
 * speakers have it: then it is one, and the longer keeps the rest, so that nobody seems to leave out what he says.
 * Cost: items times lines of a group in one source, at most.
 */
import type { JudgedItem, JudgedPlace, JudgedStatement } from "./judged.ts";

/** A stretch of a source. */
interface Stretch {
  readonly sourceId: string;
  readonly start: number;
  readonly end: number;
}

/** An item as a line of one group. */
export interface ChosenLine {
  readonly item: JudgedItem;
  /** Its places in the statements of the group, by source, then place. */
  readonly places: readonly LinePlace[];
  /** Numbers of the speakers, ascending; two or more. */
  readonly speakers: readonly number[];
  /** Share of its words that no other line has: 1, or less where a shorter line with more speakers stands within. */
  readonly ownShare: number;
}

export interface LinePlace extends Stretch {
  readonly statement: number;
  readonly variant: number | null;
  /** The longest stretch that no line within it has. */
  readonly own: Stretch;
}

const LEVELS: readonly JudgedItem["level"][] = ["passage", "figure", "device", "point"];
/** Least share of a place that no earlier line has. */
const LEAST_OWN_SHARE = 0.5;
/** A line is split for one within it that has more speakers and at least this share of its words (`eval`: exodus, postcard-tax-2017). */
const LEAST_SPLIT_SHARE = 0.2;
/** After splitting, less than this is no line. */
const LEAST_REST_SHARE = 0.25;

interface Candidate {
  readonly item: JudgedItem;
  readonly places: readonly JudgedPlace[];
  readonly speakers: readonly number[];
  /** Lines that stand within this one. */
  readonly within: Candidate[];
}

/**
 * @param items    items with a place in the group; any order.
 * @param members  numbers of the statements of the group.
 * @returns        lines without order; empty when nothing is shared by two speakers.
 */
export function chooseLines(
  items: readonly JudgedItem[],
  members: ReadonlySet<number>,
  statements: readonly JudgedStatement[],
): ChosenLine[] {
  const chosen: Candidate[] = [];
  for (const candidate of candidatesOf(items, members, statements)) {
    if (isNew(candidate, chosen, statements)) {
      chosen.push(candidate);
      continue;
    }
    const whole = candidate.item.level === "point" ? undefined : chosen.find((line) => isSplitBy(line, candidate));
    if (whole === undefined || !isNew(candidate, without(chosen, whole), statements)) continue;
    whole.within.push(candidate);
    chosen.push(candidate);
  }
  return chosen.map(lineOf).filter(({ ownShare }) => ownShare >= LEAST_REST_SHARE);
}

const without = (lines: readonly Candidate[], one: Candidate): Candidate[] => lines.filter((line) => line !== one);

function candidatesOf(items: readonly JudgedItem[], members: ReadonlySet<number>, statements: readonly JudgedStatement[]): Candidate[] {
  return items
    .filter(({ level }) => LEVELS.includes(level))
    .map((item): Candidate => {
      const places = item.places.filter(({ statement }) => members.has(statement));
      return { item, places, speakers: speakersOf(places, statements), within: [] };
    })
    .filter(({ speakers }) => speakers.length > 1)
    .sort((one, other) => rank(one) - rank(other) || weight(other) - weight(one) || (one.item.id < other.item.id ? -1 : 1));
}

const speakersOf = (places: readonly JudgedPlace[], statements: readonly JudgedStatement[]): number[] =>
  [...new Set(places.map(({ statement }) => statements[statement]!.speaker))].sort((one, other) => one - other);

const rank = ({ item }: Candidate): number => LEVELS.indexOf(item.level);

const weight = ({ item, speakers }: Candidate): number => item.bits * (speakers.length - 1);

/** Whether two speakers or more have it where no line stands yet. A point is a whole paragraph: any line within it says what it says. */
function isNew({ item, places, speakers }: Candidate, chosen: readonly Candidate[], statements: readonly JudgedStatement[]): boolean {
  const free = places.filter((place) => {
    const taken = chosen.flatMap((line) => line.places.filter((other) => overlap(place, other) > 0));
    if (item.level === "point") return taken.length === 0;
    const own = longestFree(place, taken);
    return own.end - own.start >= LEAST_OWN_SHARE * (place.end - place.start);
  });
  const freeSpeakers = speakersOf(free, statements);
  return freeSpeakers.length > 1 && 2 * freeSpeakers.length >= speakers.length;
}

function isSplitBy(line: Candidate, part: Candidate): boolean {
  if (part.speakers.length <= line.speakers.length || part.item.tokenCount < LEAST_SPLIT_SHARE * line.item.tokenCount) return false;
  const inside = part.places.filter((place) => line.places.some((other) => overlap(place, other) > 0));
  return 2 * inside.length >= part.places.length && line.speakers.every((speaker) => part.speakers.includes(speaker));
}

function lineOf({ item, places, speakers, within }: Candidate): ChosenLine {
  const taken = within.flatMap((line) => line.places);
  const found = places.map((place): LinePlace => {
    const own = longestFree(place, taken);
    return { statement: place.statement, sourceId: place.sourceId, start: place.start, end: place.end, variant: place.variant, own };
  });
  const length = found.reduce((sum, { start, end }) => sum + end - start, 0);
  const own = found.reduce((sum, place) => sum + place.own.end - place.own.start, 0);
  return { item, places: found, speakers, ownShare: length === 0 ? 1 : own / length };
}

function overlap(one: Stretch, other: Stretch): number {
  return one.sourceId === other.sourceId ? Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)) : 0;
}

/** The longest stretch of a place that none of the others has; the first of equals, empty when there is none. */
function longestFree(place: Stretch, others: readonly Stretch[]): Stretch {
  const taken = others.filter((other) => overlap(place, other) > 0).sort((one, other) => one.start - other.start || one.end - other.end);
  let best: Stretch = { sourceId: place.sourceId, start: place.start, end: place.start };
  let at = place.start;
  for (const { start, end } of [...taken, { start: place.end, end: place.end }]) {
    if (start - at > best.end - best.start) best = { sourceId: place.sourceId, start: at, end: start };
    at = Math.max(at, end);
  }
  return best;
}
