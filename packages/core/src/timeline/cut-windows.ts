const DAY_MS = 86_400_000;
/** Lengths of a window in days or whole months; the shortest that needs no more than `MOST_WINDOWS` is taken. */
const LENGTHS = [{ days: 7, months: 0 }, ...[1, 3, 12, 48, 120, 300, 1200].map((months) => ({ days: 0, months }))];
/** Windows at most: a month each over two years. */
export const MOST_WINDOWS = 24;
/** Days below which there is no course of time to speak of. */
const LEAST_DAYS = 14;

/**
 * Cuts a period into windows of one length: weeks from its first day, or whole months, quarters, years and so on of the calendar (UTC).
 *
 * @param from  first moment, in milliseconds.
 * @param to    last moment, in milliseconds; not before `from`.
 * @returns     edges, ascending, one more than there are windows, the first at or before `from` and the last behind `to`; empty for less than a fortnight.
 */
export function cutWindows(from: number, to: number): readonly number[] {
  if (to - from < LEAST_DAYS * DAY_MS) return [];
  for (const { days, months } of LENGTHS) {
    const edges = months === 0 ? cutDays(from, to, days) : cutMonths(from, to, months);
    if (edges.length - 1 <= MOST_WINDOWS) return edges;
  }
  return [];
}

function cutDays(from: number, to: number, days: number): number[] {
  const edges = [Math.floor(from / DAY_MS) * DAY_MS];
  while (edges.at(-1)! <= to && edges.length <= MOST_WINDOWS + 1) edges.push(edges.at(-1)! + days * DAY_MS);
  return edges;
}

function cutMonths(from: number, to: number, months: number): number[] {
  const first = new Date(from);
  const month = first.getUTCFullYear() * 12 + first.getUTCMonth();
  let at = month - (((month % months) + months) % months);
  const edges = [monthStart(at)];
  while (edges.at(-1)! <= to && edges.length <= MOST_WINDOWS + 1) {
    at += months;
    edges.push(monthStart(at));
  }
  return edges;
}

/** Years below 100 are not the twentieth century. */
function monthStart(month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1);
  return date.getTime();
}

/** Number of the window that a moment lies in; -1 for none. */
export function windowOf(edges: readonly number[], at: number): number {
  let low = 0;
  let high = edges.length - 1;
  if (high < 1 || at < edges[0]! || at >= edges[high]!) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (edges[middle]! <= at) low = middle;
    else high = middle;
  }
  return low;
}
