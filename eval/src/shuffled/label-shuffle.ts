/**
 * The sample and the null of `shuffled-speakers`: releases of a dense stretch of months, and the same releases with their speakers exchanged
 * within each month. Every speaker keeps as many releases in every month; who wrote which is lost.
 */
import { createDice } from "@hymnsheet/core/algo/random";
import type { Release } from "../releases.ts";

const monthOf = (release: Release): string => release.date.slice(0, 7);

/** Releases by month, months in order, releases by date and id. */
function byMonth(releases: readonly Release[]): Map<string, Release[]> {
  const ordered = [...releases].sort((left, right) => compare(left.date, right.date) || compare(left.id, right.id));
  const months = new Map<string, Release[]>();
  for (const release of ordered) {
    const month = months.get(monthOf(release));
    if (month === undefined) months.set(monthOf(release), [release]);
    else month.push(release);
  }
  return months;
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/**
 * The fewest months in a row that hold `wanted` releases, the first of them in time when several do; cut to `wanted` from their start.
 *
 * @returns  by date and id; all releases when there are no more.
 */
export function densestReleases(releases: readonly Release[], wanted: number): Release[] {
  const months = [...byMonth(releases).values()];
  if (releases.length <= wanted) return months.flat();
  let best = months;
  for (let first = 0; first < months.length; first += 1) {
    let count = 0;
    for (let end = first; end < months.length && end - first < best.length; end += 1) {
      count += months[end]!.length;
      if (count < wanted) continue;
      if (end + 1 - first < best.length) best = months.slice(first, end + 1);
      break;
    }
  }
  return best.flat().slice(0, wanted);
}

/** The releases with speaker and party exchanged within each month, by date and id; the same seed gives the same labels in any input order. */
export function shuffleSpeakers(releases: readonly Release[], seed: number): Release[] {
  const dice = createDice(seed);
  return [...byMonth(releases).values()].flatMap((month) => {
    const labels = dice.shuffled(month.map(({ speaker, speaker_id, party }) => ({ speaker, speaker_id, party })));
    return month.map((release, place) => ({ ...release, ...labels[place]! }));
  });
}
