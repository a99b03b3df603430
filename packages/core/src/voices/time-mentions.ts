/**
 * Days and spans of time that a text names, as half-open intervals reckoned from a day of reference: "on Thursday" is the latest Thursday up to
 * that day, "in January" the latest January begun. What lies ahead of the day of reference is left out, for nobody has said anything then.
 * Days are UTC days. Cost: linear in the text.
 */
import type { TimeWords } from "../languages/time-words.ts";
import type { Extent } from "./found-attribution.ts";
import type { TimeInterval } from "./source-facts.ts";

export interface TimeMention extends Extent, TimeInterval {
  /** A weekday, "today" or "yesterday": how news tells the days of what it reports, while dates tell what was before. */
  readonly isNear: boolean;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly isCapital: boolean;
}

export const DAY_MS = 86_400_000;
const HALF_YEAR = 183 * DAY_MS;
const WORD = /[\p{L}\p{N}]+/gu;

/** Start of the UTC day that holds a time. */
export const dayOf = (time: number): number => Math.floor(time / DAY_MS) * DAY_MS;

/**
 * All times that a text names, ascending.
 *
 * @param reference  start of the day from which is reckoned; null when not known: then only dates with a year are found.
 */
export function findTimes(text: string, reference: number | null, words: TimeWords): TimeMention[] {
  const tokens: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const key = match[0].toLowerCase();
    tokens.push({ start: match.index, end: match.index + match[0].length, key, isCapital: key !== match[0] });
  }
  const found: TimeMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = readDate(tokens, at, reference, words) ?? (reference === null ? null : readRelative(tokens, at, reference, words));
    if (hit === null) continue;
    const [first, last] = [tokens[hit.first]!, tokens[hit.last]!];
    if (reference === null || hit.from <= reference + DAY_MS)
      found.push({ start: first.start, end: last.end, from: hit.from, to: hit.to, isNear: hit.isNear ?? false });
    at = hit.last;
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
function readDate(tokens: readonly Word[], at: number, reference: number | null, words: TimeWords): Hit | null {
  const token = tokens[at]!;
  const month = token.isCapital ? words.months.findIndex((names) => names.includes(token.key)) : -1;
  if (month < 0) {
    // A day of the month waits for the name behind it.
    return null;
  }
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const yearBehind = (index: number): number | null =>
    /^(?:1[5-9]|2[01])\d\d$/.test(tokens[index]?.key ?? "") ? Number(tokens[index]!.key) : null;
  const dayBefore = dayNumber(before?.key);
  const dayAfter = dayBefore === null ? dayNumber(after?.key) : null;
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
  if (before === undefined || !words.beforeMonth.includes(before.key) || reference === null) return null;
  const now = new Date(reference);
  const y = month > now.getUTCMonth() ? now.getUTCFullYear() - 1 : now.getUTCFullYear();
  return { from: Date.UTC(y, month, 1), to: Date.UTC(y, month + 1, 1), first: at, last: at };
}

function dayNumber(key: string | undefined): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(key ?? "");
  const number = Number(match?.[1] ?? 0);
  return number >= 1 && number <= 31 ? number : null;
}

/** Of three years the one that puts a date next to the day of reference. */
function nearest(dateIn: (year: number) => number, reference: number | null): number | null {
  if (reference === null) return null;
  const year = new Date(reference).getUTCFullYear();
  return [year - 1, year, year + 1].map(dateIn).find((date) => Math.abs(date - reference) <= HALF_YEAR) ?? null;
}

function readRelative(tokens: readonly Word[], at: number, reference: number, words: TimeWords): Hit | null {
  const token = tokens[at]!;
  const before = tokens[at - 1]?.key ?? "";
  const weekday = token.isCapital ? words.weekdays.findIndex((names) => names.includes(token.key)) : -1;
  if (weekday >= 0) {
    if (words.notPast.includes(before)) return null;
    const today = new Date(reference).getUTCDay();
    const back = (today - weekday + 7) % 7;
    return { ...day(reference - (back === 0 && words.last.includes(before) ? 7 : back) * DAY_MS, at, at), isNear: true };
  }
  for (const [phrases, back] of [
    [words.today, 0],
    [words.yesterday, 1],
  ] as const) {
    for (const phrase of phrases) {
      const last = phraseEnd(tokens, at, phrase);
      if (last !== null) return { ...day(reference - back * DAY_MS, at, last), isNear: true };
    }
  }
  for (const { phrase, unit, back } of words.spans) {
    const last = phraseEnd(tokens, at, phrase);
    if (last !== null) return { ...spanBack(reference, unit, back), first: at, last };
  }
  return readAgo(tokens, at, reference, words);
}

function phraseEnd(tokens: readonly Word[], at: number, phrase: string): number | null {
  const first = tokens[at]!.key;
  if (!phrase.startsWith(first) || (phrase.length > first.length && phrase[first.length] !== " ")) return null;
  const parts = phrase.split(" ");
  return parts.every((part, index) => tokens[at + index]?.key === part) ? at + parts.length - 1 : null;
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
function readAgo(tokens: readonly Word[], at: number, reference: number, words: TimeWords): Hit | null {
  const key = tokens[at]!.key;
  const count = words.numbers[key] ?? (/^\d{1,2}$/.test(key) ? Number(key) : null);
  const unit = words.units[tokens[at + 1]?.key ?? ""];
  if (count === null || unit === undefined || tokens[at + 2]?.key !== words.ago) return null;
  if (unit === "day") return day(reference - count * DAY_MS, at, at + 2);
  if (unit !== "week") return { ...spanBack(reference, unit, count), first: at, last: at + 2 };
  const middle = reference - count * 7 * DAY_MS;
  return { from: middle - 3 * DAY_MS, to: middle + 4 * DAY_MS, first: at, last: at + 2 };
}
