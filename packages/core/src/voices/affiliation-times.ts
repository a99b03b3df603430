import type { LanguagePack } from "../languages/language-pack.ts";
import type { AffiliationScene } from "./affiliation-bodies.ts";
import type { Extent } from "../model/extent.ts";
import { dayOf, findTimes } from "./time-mentions.ts";

/**
 * When a change took place: the time in its sentence nearest to the phrase; "the eleventh" is the latest such day of a month.
 *
 * @returns null when the sentence names no time.
 */
export function timeOfChange(
  scene: AffiliationScene,
  sentence: Extent,
  phrase: number,
  pack: LanguagePack,
): { readonly from: number; readonly end: number } | null {
  if (pack.time === undefined || scene.at === null) return null;
  const day = dayOf(scene.at);
  const text = scene.text.slice(sentence.start, sentence.end);
  const times = findTimes(text, day, pack.time).map((time) => ({
    from: time.from,
    start: sentence.start + time.start,
    end: sentence.start + time.end,
  }));
  const ordinal = new RegExp(`\\bthe (${(pack.affiliations?.ordinals ?? []).join("|")})\\b(?! to\\b)`, "iu").exec(
    text.slice(Math.max(0, phrase - sentence.start)),
  );
  if (times.length === 0 && ordinal !== null) {
    const number = pack.affiliations!.ordinals.indexOf(ordinal[1]!.toLowerCase()) + 1;
    const now = new Date(day);
    const back = number > now.getUTCDate() ? 1 : 0;
    const from = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, number);
    const end = phrase + ordinal.index + ordinal[0].length;
    // "the third" who goes is no day.
    return /\bon $/iu.test(scene.text.slice(0, phrase + ordinal.index)) && new Date(from).getUTCDate() === number ? { from, end } : null;
  }
  let best: (typeof times)[number] | null = null;
  for (const time of times) if (best === null || Math.abs(time.start - phrase) < Math.abs(best.start - phrase)) best = time;
  // A time far before the phrase belongs to something else of the sentence.
  return best === null || best.start < phrase - 80 ? null : { from: best.from, end: best.start > phrase ? best.end : 0 };
}
