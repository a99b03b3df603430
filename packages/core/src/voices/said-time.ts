/**
 * When the words of each attribution were said, against when the text was published. A time beside the cue counts; then whichever stands
 * nearer before it: the time at which the same speaker was said to have spoken, or the weekday of the scene; then the only day named in the
 * opening paragraph. What the text does not say stays unknown.
 * Cost: linear in the text, and in times per attribution.
 */
import type { LanguagePack } from "../languages/language-pack.ts";
import type { TimeWords } from "../languages/time-words.ts";
import { Frames } from "./attribution-frames.ts";
import type { Extent } from "../model/extent.ts";
import type { FoundAttribution } from "./found-attribution.ts";
import { placeOf } from "./resolve-points.ts";
import { speakerKey, type ResolvedSource } from "./resolved-source.ts";
import { firstFrom, placesAcross } from "./place-search.ts";
import type { TimeInterval } from "./source-facts.ts";
import { DAY_MS, dayOf, findTimes, type TimeMention } from "./time-mentions.ts";

export interface SaidTime extends TimeInterval {
  /**
   * `stated` beside the cue, `reply` to somebody whose words have a time, `carried` from the same speaker before, `scene` by the last weekday named
   * before, `opening` from the first paragraph.
   */
  readonly how: "stated" | "reply" | "carried" | "scene" | "opening";
}

export interface SaidTimeOptions {
  readonly pack: LanguagePack;
  /** When the text was published; null when not known. */
  readonly published: TimeInterval | null;
  readonly sentences: readonly Extent[];
}

/** A dateline may be some days older than the publication. */
const DATELINE_DAYS = 7;
const DATELINE_LENGTH = 60;
const LONGEST_CLAUSE = 80;

/**
 * When each attribution of a text was said.
 *
 * @param resolved  whom each attribution means, in the order of `attributions`.
 * @returns         one per attribution, in the same order; null when the text does not say.
 */
export function saidTimes(
  text: string,
  attributions: readonly FoundAttribution[],
  resolved: readonly ResolvedSource[],
  { pack, published, sentences }: SaidTimeOptions,
): (SaidTime | null)[] {
  const words = pack.time;
  if (words === undefined || attributions.length === 0) return attributions.map(() => null);
  const day = published === null ? null : dayOf(published.from);
  const dateline = datelineOf(text, findTimes(text.slice(0, DATELINE_LENGTH), day, words), day);
  const times = findTimes(text, dateline?.from ?? day, words);
  const contents = attributions.flatMap((attribution) => attribution.content);
  const told = outside(times, contents);
  const opening = openingTime(text, told, dateline);
  const scenes = told.filter((time) => time.isNear && time.start !== dateline?.start && !isBackground(text, time, words));
  const frames = new Frames(contents, sentences);
  const lastOf = new Map<string, TimeMention>();
  const results: (SaidTime | null)[] = [];
  const spoken: { readonly key: string; readonly time: SaidTime | null }[] = [];
  const order = attributions.map((_, index) => index).sort((x, y) => placeOf(attributions[x]!) - placeOf(attributions[y]!) || x - y);
  for (const index of order) {
    const attribution = attributions[index]!;
    const key = speakerKey(resolved[index]!.speaker);
    const stated = nearestTime(
      attribution,
      frames.of(attribution).flatMap((frame) => placesAcross(times, frame.start, frame.end)),
    );
    if (stated !== null) lastOf.set(key, stated);
    const carried = lastOf.get(key) ?? null;
    const scene = scenes[firstFrom(scenes, placeOf(attribution)) - 1] ?? null;
    const before = carried !== null && (scene === null || scene.start <= carried.start) ? carried : scene;
    const found = stated ?? before ?? opening;
    const how = stated !== null ? "stated" : before === null ? "opening" : before === carried ? "carried" : "scene";
    const isAnswer = stated === null && isReply(text, attribution, words);
    const answered = isAnswer ? (spoken.findLast((other) => other.key !== key)?.time ?? null) : null;
    const own: SaidTime | null = found === null ? null : { from: found.from, to: found.to, how };
    const time: SaidTime | null = answered === null ? own : { ...answered, how: "reply" as const };
    results[index] = attribution.parent !== null ? null : time;
    if (attribution.parent === null) spoken.push({ key, time });
  }
  return results;
}

/** "Ms Brook, who on Monday had asked": a time of what came before the scene. */
function isBackground(text: string, time: TimeMention, { background }: TimeWords): boolean {
  const clause = /[^.,;:!?\u2014"\u201c\u201d\n]*$/u.exec(text.slice(Math.max(0, time.start - LONGEST_CLAUSE), time.start))![0];
  return clause
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => background.includes(word));
}

/** "Ms Brook retorted": said on the spot. */
const isReply = (text: string, { cue }: FoundAttribution, { replies }: TimeWords): boolean =>
  cue !== null && replies.includes(text.slice(cue.start, cue.end).toLowerCase());

/** Times that stand in no content; both ascend by their starts. */
function outside(times: readonly TimeMention[], contents: readonly Extent[]): TimeMention[] {
  const sorted = contents.toSorted((x, y) => x.start - y.start);
  let next = 0;
  let reached = -1;
  return times.filter((time) => {
    while (next < sorted.length && sorted[next]!.start <= time.start) reached = Math.max(reached, sorted[next++]!.end);
    return time.end > reached;
  });
}

/** "HALVIC, 11 March (Northwater Wire).": its day is the one that weekdays are reckoned from. */
function datelineOf(text: string, times: readonly TimeMention[], day: number | null): TimeMention | null {
  const first = times[0];
  if (first === undefined || day === null || first.to - first.from !== DAY_MS || day - first.from > DATELINE_DAYS * DAY_MS) return null;
  const before = text.slice(0, first.start);
  return /^[^\p{Ll}]{2,}[,.] ?$/u.test(before.replace(/\([^)]*\)/gu, "")) || /^[\p{L} .'-]{3,30}, $/u.test(before) ? first : null;
}

/** The dateline, or the only time of the first paragraph. */
function openingTime(text: string, times: readonly TimeMention[], dateline: TimeMention | null): TimeInterval | null {
  if (dateline !== null) return dateline;
  const end = text.indexOf("\n", text.search(/[.!?]/u));
  const first = times.filter((time) => end < 0 || time.start < end);
  const [only] = first;
  return only !== undefined && first.every((time) => time.from === only.from && time.to === only.to) ? only : null;
}

/** Of the times beside a cue the one nearest to it. */
function nearestTime(attribution: FoundAttribution, times: readonly TimeMention[]): TimeMention | null {
  const at = attribution.cue?.end ?? attribution.source?.end ?? placeOf(attribution);
  let best: TimeMention | null = null;
  for (const time of times) if (best === null || Math.abs(time.start - at) < Math.abs(best.start - at)) best = time;
  return best;
}
