/** Days in lists and ranges, as people write them: a month or year that the next day shares is said once. */
import { list, when, type KnownTime } from "./english.ts";

const DAY_MS = 86_400_000;
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
/** Days listed one by one in a sentence; more are told by the first and the last. */
const DAYS_LISTED = 5;

const dayNumber = (time: number): number => Math.floor(time / DAY_MS);
const isOneDay = ({ from, to }: KnownTime): boolean => dayNumber(from) === dayNumber((to ?? from + 1) - 1);

/** A day without what the following day says again. */
function shortDay(time: number, next: number | undefined): string {
  const date = new Date(time);
  const after = next === undefined ? undefined : new Date(next);
  const sameYear = after?.getUTCFullYear() === date.getUTCFullYear();
  const sameMonth = sameYear && after?.getUTCMonth() === date.getUTCMonth();
  return `${date.getUTCDate()}${sameMonth ? "" : ` ${MONTHS[date.getUTCMonth()]}`}${sameYear ? "" : ` ${date.getUTCFullYear()}`}`;
}

const dayAndMonth = (time: number): string => `${new Date(time).getUTCDate()} ${MONTHS[new Date(time).getUTCMonth()]}`;

/** `3 March 2031`, `3, 6 and 20 March 2031`, `24 February and 3 March 2031`; each day once, in order. */
export function dayList(times: readonly number[]): string {
  const days = [...new Set(times.map(dayNumber))].sort((x, y) => x - y).map((number) => number * DAY_MS);
  return list(days.map((time, index) => shortDay(time, days[index + 1])));
}

/** `from 26 March to 12 April 2031`, `from 3 to 17 March 2031`; of one day `on 3 March 2031`. */
export function dayRange(first: number, last: number): string {
  if (dayNumber(first) === dayNumber(last)) return `on ${dayList([first])}`;
  return `from ${shortDay(first, last)} to ${shortDay(last, undefined)}`;
}

/** `on 3 and 6 March 2031`; more than five days as a range; what is known less exactly than a day as `in March 2031 and in 1829`. Empty for no times. */
export function onDays(times: readonly KnownTime[]): string {
  if (times.length === 0) return "";
  if (!times.every(isOneDay)) {
    const told = [...new Set([...times].sort((x, y) => x.from - y.from).map(when))];
    return told.length <= DAYS_LISTED ? list(told) : `${told[0]} and later`;
  }
  const starts = times.map(({ from }) => from).sort((x, y) => x - y);
  const days = new Set(starts.map(dayNumber)).size;
  return days <= DAYS_LISTED ? `on ${dayList(starts)}` : dayRange(starts[0] ?? 0, starts.at(-1) ?? 0);
}

/** The first and the last of several days: `from 3 to 20 March 2031`, `on 3 March 2031`; what is known less exactly as in `onDays`. Empty for no times. */
export function spanOfDays(times: readonly KnownTime[]): string {
  if (times.length === 0 || !times.every(isOneDay)) return onDays(times);
  const starts = times.map(({ from }) => from).sort((x, y) => x - y);
  return dayRange(starts[0] ?? 0, starts.at(-1) ?? 0);
}

/** `Ada on 3 March, Bo on 6 March and Cy on 9 April 2031`: the year once where all are of one year. */
export function namesOnDays(told: readonly (readonly [name: string, said: KnownTime | null])[]): string {
  const years = new Set(told.map(([, said]) => (said !== null && isOneDay(said) ? new Date(said.from).getUTCFullYear() : Number.NaN)));
  const [year] = years;
  const isOneYear = years.size === 1 && year !== undefined && !Number.isNaN(year);
  return list(
    told.map(([name, said], index) => {
      if (said === null) return `${name} on a day that is not known`;
      return isOneYear && index < told.length - 1 ? `${name} on ${dayAndMonth(said.from)}` : `${name} ${when(said)}`;
    }),
  );
}

/** Whole days from one time to another, never below 0. */
export const daysBetween = (first: number, last: number): number => Math.max(0, dayNumber(last) - dayNumber(first));
