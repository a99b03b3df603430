import { en } from "chrono-node";

/** Only dates with a year are taken, so this one never shows in a result ("yesterday" is refused). */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

/**
 * The first full date in a piece of English text, such as "Tuesday, March 25, 2031, 4:30 p.m.".
 *
 * @param text  a by-line, a dateline, the head of a page: short.
 * @returns     `YYYY-MM-DD`; null when day, month and year are not all written out.
 */
export function readWrittenDate(text: string): string | null {
  for (const { start, text: written } of en.parse(text.slice(0, 400), REFERENCE)) {
    if (!/\d{4}/.test(written)) continue;
    if (!start.isCertain("year") || !start.isCertain("month") || !start.isCertain("day")) continue;
    const part = (name: "month" | "day"): string => String(start.get(name)).padStart(2, "0");
    return `${String(start.get("year")).padStart(4, "0")}-${part("month")}-${part("day")}`;
  }
  return null;
}
