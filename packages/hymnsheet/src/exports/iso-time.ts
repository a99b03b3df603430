/**
 * A time as exports print it: `YYYY-MM-DDTHH:MM:SSZ`, with milliseconds only where there are any.
 *
 * @param milliseconds  whole milliseconds since 1970-01-01 UTC, within ±8.64e15; years beyond 0000 to 9999 get a sign and six digits.
 */
export function isoTime(milliseconds: number): string {
  const text = new Date(milliseconds).toISOString();
  return text.endsWith(".000Z") ? `${text.slice(0, -5)}Z` : text;
}
