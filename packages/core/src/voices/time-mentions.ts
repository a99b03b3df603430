/**
 * Days and spans of time that a text names, as half-open intervals reckoned from a day of reference: "on Thursday" is the latest Thursday up to
 * that day, "in January" the latest January begun. What lies ahead of the day of reference is left out, for nobody has said anything then.
 * Days are UTC days. Cost: linear in the text.
 */
import type { TimeWords } from "../languages/time-words.ts";
import type { Extent } from "../model/extent.ts";
import type { TimeInterval } from "./source-facts.ts";
import { cuesOf, TimeTokens } from "./time-tokens.ts";

export interface TimeMention extends Extent, TimeInterval {
  /** A weekday, "today" or "yesterday": how news tells the days of what it reports, while dates tell what was before. */
  readonly isNear: boolean;
}

export const DAY_MS = 86_400_000;
const HALF_YEAR = 183 * DAY_MS;

/** Start of the UTC day that holds a time. */
export const dayOf = (time: number): number => Math.floor(time / DAY_MS) * DAY_MS;

/**
 * All times that a text names, ascending.
 *
 * @param reference  start of the day from which is reckoned; null when not known: then only dates with a year are found.
 */
export function findTimes(text: string, reference: number | null, words: TimeWords): TimeMention[] {
  const tokens = new TimeTokens(text, cuesOf(words));
  const found: TimeMention[] = [];
  let free = 0;
  for (const at of tokens.places) {
    if (at < free) continue;
    const hit = readDate(tokens, at, reference, words) ?? (reference === null ? null : readRelative(tokens, at, reference, words));
    if (hit === null) continue;
    if (reference === null || hit.from <= reference + DAY_MS) {
      const [start, end] = [tokens.startOf(hit.first), tokens.endOf(hit.last)];
      found.push({ start, end, from: hit.from, to: hit.to, isNear: hit.isNear ?? false });
    }
    free = hit.last + 1;
  }
  return found;
}

interface Hit extends TimeInterval {
  readonly isNear?: boolean;
  readonly first: number;
  readonly last: number;
}

const day = (from: number, first: number, last: number): Hit => ({ from, to: from + DAY_MS, first, last });

/** "11 March 2031", "March 11", "in March". */
function readDate(tokens: TimeTokens, at: number, reference: number | null, words: TimeWords): Hit | null {
  const month = tokens.isCapital(at) ? (cuesOf(words).months.get(tokens.key(at)) ?? -1) : -1;
  // A day of the month waits for the name behind it.
  if (month < 0) return null;
  const before = tokens.key(at - 1);
  const yearBehind = (index: number): number | null =>
    /^(?:1[5-9]|2[01])\d\d$/.test(tokens.key(index)) ? Number(tokens.key(index)) : null;
  const dayBefore = dayNumber(before);
  const dayAfter = dayBefore === null ? dayNumber(tokens.key(at + 1)) : null;
  const number = dayBefore ?? dayAfter;
  if (number !== null) {
    const behind = dayBefore === null ? at + 2 : at + 1;
    const year = yearBehind(behind);
    const from = year === null ? nearest((y) => Date.UTC(y, month, number), reference) : Date.UTC(year, month, number);
    if (from === null || new Date(from).getUTCMonth() !== month) return null;
    return day(from, dayBefore === null ? at : at - 1, year === null ? behind - 1 : behind);
  }
  const year = yearBehind(at + 1);
  if (year !== null) return { from: Date.UTC(year, month, 1), to: Date.UTC(year, month + 1, 1), first: at, last: at + 1 };
  if (!words.beforeMonth.includes(before) || reference === null) return null;
  const now = new Date(reference);
  const y = month > now.getUTCMonth() ? now.getUTCFullYear() - 1 : now.getUTCFullYear();
  return { from: Date.UTC(y, month, 1), to: Date.UTC(y, month + 1, 1), first: at, last: at };
}

function dayNumber(key: string): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(key);
  const number = Number(match?.[1] ?? 0);
  return number >= 1 && number <= 31 ? number : null;
}

/** Of three years the one that puts a date next to the day of reference. */
function nearest(dateIn: (year: number) => number, reference: number | null): number | null {
  if (reference === null) return null;
  const year = new Date(reference).getUTCFullYear();
  return [year - 1, year, year + 1].map(dateIn).find((date) => Math.abs(date - reference) <= HALF_YEAR) ?? null;
}

function readRelative(tokens: TimeTokens, at: number, reference: number, words: TimeWords): Hit | null {
  const { weekdays, phrases } = cuesOf(words);
  const key = tokens.key(at);
  const before = tokens.key(at - 1);
  const weekday = tokens.isCapital(at) ? weekdays.get(key) : undefined;
  if (weekday !== undefined) {
    if (words.notPast.includes(before)) return null;
    const today = new Date(reference).getUTCDay();
    const back = (today - weekday + 7) % 7;
    return { ...day(reference - (back === 0 && words.last.includes(before) ? 7 : back) * DAY_MS, at, at), isNear: true };
  }
  for (const { parts, unit, back } of phrases.get(key) ?? []) {
    if (!parts.every((part, index) => tokens.key(at + index) === part)) continue;
    const last = at + parts.length - 1;
    if (unit === null) return { ...day(reference - back * DAY_MS, at, last), isNear: true };
    return { ...spanBack(reference, unit, back), first: at, last };
  }
  return readAgo(tokens, at, reference, words);
}

/** Weeks begin on Monday; what is still to come of the present one is cut off. */
function spanBack(reference: number, unit: "week" | "month" | "year", back: number): TimeInterval {
  const now = new Date(reference);
  const [y, m] = [now.getUTCFullYear(), now.getUTCMonth()];
  const monday = reference - ((now.getUTCDay() + 6) % 7) * DAY_MS;
  const edges =
    unit === "week"
      ? [monday - 7 * back * DAY_MS, monday - 7 * (back - 1) * DAY_MS]
      : unit === "month"
        ? [Date.UTC(y, m - back, 1), Date.UTC(y, m - back + 1, 1)]
        : [Date.UTC(y - back, 0, 1), Date.UTC(y - back + 1, 0, 1)];
  return { from: edges[0]!, to: Math.min(edges[1]!, reference + DAY_MS) };
}

/** "two days ago" is a day, "two weeks ago" a week around it. */
function readAgo(tokens: TimeTokens, at: number, reference: number, words: TimeWords): Hit | null {
  const key = tokens.key(at);
  const count = words.numbers[key] ?? (/^\d{1,2}$/.test(key) ? Number(key) : null);
  const unit = words.units[tokens.key(at + 1)];
  if (count === null || unit === undefined || tokens.key(at + 2) !== words.ago) return null;
  if (unit === "day") return day(reference - count * DAY_MS, at, at + 2);
  if (unit !== "week") return { ...spanBack(reference, unit, count), first: at, last: at + 2 };
  const middle = reference - count * 7 * DAY_MS;
  return { from: middle - 3 * DAY_MS, to: middle + 4 * DAY_MS, first: at, last: at + 2 };
}
