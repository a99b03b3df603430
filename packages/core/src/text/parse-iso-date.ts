/** Reads dates as ISO 8601 writes them; nothing is guessed. */

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i;
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})$/;
const MINUTE = 60_000;

/**
 * The time that an ISO 8601 date or date-time names, as a half-open interval as long as what was left open.
 *
 * @param text  `2031`, `2031-03`, `2031-03-25`, `20310325`, `2031-03-25T16:30`, with seconds, fractions and zone if wanted.
 *              Without a zone it is UTC. Years 1000 to 9999.
 * @returns     milliseconds since 1970 UTC: a year, a month, a day, a minute, a second or a millisecond long; null when it is no such date.
 */
export function parseIsoDate(text: string): { readonly from: number; readonly to: number } | null {
  const trimmed = text.trim();
  const parts = COMPACT_DATE.exec(trimmed) ?? ISO_DATE.exec(trimmed);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second, fraction, zone] = parts;
  const y = Number(year);
  if (y < 1000) return null;
  if (month === undefined) return { from: Date.UTC(y, 0, 1), to: Date.UTC(y + 1, 0, 1) };
  const m = Number(month);
  if (m < 1 || m > 12) return null;
  if (day === undefined) return { from: Date.UTC(y, m - 1, 1), to: Date.UTC(y, m, 1) };
  const d = Number(day);
  if (d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null;
  const midnight = Date.UTC(y, m - 1, d);
  if (hour === undefined) return { from: midnight, to: Date.UTC(y, m - 1, d + 1) };
  const offset = zoneMinutes(zone);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59 || offset === null) return null;
  const milliseconds = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000);
  const from = midnight + (Number(hour) * 60 + Number(minute) - offset) * MINUTE + Number(second ?? 0) * 1000 + milliseconds;
  return { from, to: from + (second === undefined ? MINUTE : fraction === undefined ? 1000 : 1) };
}

/** Minutes east of UTC; 0 when no zone is given, null when there is no such zone. */
function zoneMinutes(zone: string | undefined): number | null {
  if (zone === undefined || zone.toUpperCase() === "Z") return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(":", "") || 0);
  if (hours > 14 || minutes > 59) return null;
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}
