/**
 * Other ways to take the null of `shuffled-speakers` than running the program on shuffled labels and believing what it says:
 * `recountSpeakers` gives the families of the real labels shuffled speakers; `withoutOwnRepetition` takes from the families of a shuffled run the
 * places that the run on real labels had set aside, and every further text of one real speaker.
 */
import { isCounted, usersByItem, type Families } from "./family-statistic.ts";

type SpeakerOf = ReadonlyMap<string, string>;

/** Reasons that only say that one person speaks: with other labels such a family would count. */
const ONE_SPEAKER = new Set(["self"]);

/**
 * Families found on real labels, with the speakers of shuffled ones: frames stay masked, a speaker's own repetition becomes shared.
 *
 * @param real      families of the run on real labels.
 * @param speakers  shuffled speaker of each source.
 * @returns         statistics of those with two speakers or more.
 */
export function recountSpeakers(real: Families, speakers: SpeakerOf): number[] {
  const users = usersByItem(real);
  return real.items.flatMap((item) => {
    if (item.level !== "passage" || (item.suppressed_by !== "" && !ONE_SPEAKER.has(item.suppressed_by))) return [];
    const count = new Set((users.get(item.item_id) ?? []).map((member) => speakers.get(member.source_id))).size;
    return count < 2 ? [] : [item.surprisal_bits * count];
  });
}

/** Share of a place that the set-aside places of the real run must cover. */
const COVER = 0.5;

/**
 * Statistics of a shuffled run's families once own repetition is out: without the places that the run on real labels set aside, and with one text
 * per real speaker, the first by id.
 */
export function withoutOwnRepetition(shuffled: Families, real: Families, given: { shuffled: SpeakerOf; real: SpeakerOf }): number[] {
  const suppressed = new Set(real.items.filter((item) => item.suppressed_by !== "").map((item) => item.item_id));
  const aside = new Map<string, [number, number][]>();
  for (const member of real.members) {
    if (suppressed.has(member.item_id))
      aside.set(member.source_id, [...(aside.get(member.source_id) ?? []), [member.span_start, member.span_end]]);
  }
  const users = usersByItem(shuffled);
  return shuffled.items.filter(isCounted).flatMap((item) => {
    const bySpeaker = new Map<string, string>();
    const own = [...(users.get(item.item_id) ?? [])].sort((left, right) => (left.source_id < right.source_id ? -1 : 1));
    for (const member of own) {
      const isAside = (aside.get(member.source_id) ?? []).some(
        ([start, end]) =>
          Math.min(end, member.span_end) - Math.max(start, member.span_start) >= COVER * (member.span_end - member.span_start),
      );
      const speaker = given.real.get(member.source_id)!;
      if (!isAside && !bySpeaker.has(speaker)) bySpeaker.set(speaker, given.shuffled.get(member.source_id)!);
    }
    const count = new Set(bySpeaker.values()).size;
    return count < 2 ? [] : [item.surprisal_bits * count];
  });
}

/** What the counted families of a shuffled run are by their real speakers: all of one, the better part of one, or of several. */
export function realSpeakersOf(shuffled: Families, real: SpeakerOf): { one: number; mostly_one: number; several: number } {
  const users = usersByItem(shuffled);
  const counts = { one: 0, mostly_one: 0, several: 0 };
  for (const item of shuffled.items.filter(isCounted)) {
    const bySpeaker = new Map<string, number>();
    const sources = new Set((users.get(item.item_id) ?? []).map((member) => member.source_id));
    for (const source of sources) bySpeaker.set(real.get(source)!, (bySpeaker.get(real.get(source)!) ?? 0) + 1);
    const most = Math.max(0, ...bySpeaker.values());
    counts[bySpeaker.size <= 1 ? "one" : most * 2 > sources.size ? "mostly_one" : "several"] += 1;
  }
  return counts;
}
