/** How numbers, dates and lists are written in English sentences. No locale of the machine is asked, so the words are the same everywhere. */

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** `12431` as `12,431`. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/gu, ",");
}

/** Up to twelve in words, above in figures: `five`, `13`, `12,431`. */
export function numberWord(value: number): string {
  return WORDS[value] ?? number(value);
}

/** A count with its noun: `one speaker`, `5 speakers` as `five speakers`. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${numberWord(value)} ${value === 1 ? one : many}`;
}

/** The day of a time in UTC: `3 March 2031`. */
export function day(time: number): string {
  const date = new Date(time);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/**
 * A time that is known as an interval, as exactly as it is known: `on 3 March 2031`, `in March 2031`, `in 1829`, `between 3 March and 5 April 2031`.
 *
 * @param from  start, inclusive.
 * @param to    end, exclusive; null means an instant.
 */
export function when(from: number, to: number | null): string {
  const last = new Date((to ?? from + 1) - 1);
  const first = new Date(from);
  if (day(from) === day(last.getTime())) return `on ${day(from)}`;
  const isWholeMonths = first.getUTCDate() === 1 && new Date(last.getTime() + 1).getUTCDate() === 1;
  const isOneYear = first.getUTCFullYear() === last.getUTCFullYear();
  if (isWholeMonths && isOneYear && first.getUTCMonth() === 0 && last.getUTCMonth() === 11) return `in ${first.getUTCFullYear()}`;
  if (isWholeMonths && isOneYear && first.getUTCMonth() === last.getUTCMonth())
    return `in ${MONTHS[first.getUTCMonth()]} ${first.getUTCFullYear()}`;
  return `between ${day(from)} and ${day(last.getTime())}`;
}

/** A range of days, written once where both ends are the same; "on no known date" without dates. */
export function period(from: number | null, to: number | null): string {
  if (from === null || to === null) return "without known dates";
  return day(from) === day(to) ? `on ${day(from)}` : `from ${day(from)} to ${day(to)}`;
}

/** `Ada`, `Ada and Bo`, `Ada, Bo and Cy`. */
export function list(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** The sentence with a capital at its start. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
