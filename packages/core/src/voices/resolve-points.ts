import type { FoundAttribution } from "./found-attribution.ts";
import { firstFrom } from "./place-search.ts";
import type { Gender } from "./people-lexicon.ts";

/** Somebody whom a pronoun may take up: a person of the text, or somebody without a name. */
export type Somebody =
  | { readonly kind: "person"; readonly who: number }
  /** `label`: the words that introduced him or her; `key`: place of these words. */
  | {
      readonly kind: "nameless";
      readonly key: number;
      readonly label: string;
      readonly gender: Gender | null;
      readonly isPerson: boolean;
      readonly isPlural: boolean;
      /** Index of the body that he or she speaks for. */
      readonly speaksFor?: number;
    };

/** A place in the text where somebody stands as a possible antecedent. */
export interface Point {
  readonly start: number;
  readonly somebody: Somebody;
  /** 2: source of an attribution; 1: subject of a clause; 0: anything else. */
  readonly rank: 0 | 1 | 2;
}

/** What may stand for a pronoun. */
export interface PronounQuestion {
  readonly at: number;
  readonly fits: (somebody: Somebody) => boolean;
  /** Beside one who surely is such a one, the others of a sentence do not count. */
  readonly isSure: (somebody: Somebody) => boolean;
}

/** Sentences that a pronoun may reach back over, beside its own. */
const REACH = 6;

/**
 * The nearest subject before a pronoun, sentence by sentence backwards: in each, the last source of an attribution, else its first subject,
 * else the only one there. A sentence that leaves two equal candidates ends the search.
 *
 * @param points     lists that each ascend by place.
 * @param sentences  of the text, ascending.
 * @returns          null when none fits, or when the nearest sentence with candidates leaves the choice open.
 */
export function nearestSubject(
  question: PronounQuestion,
  points: readonly (readonly Point[])[],
  sentences: readonly { readonly start: number; readonly end: number }[],
): Somebody | null {
  const own = Math.max(0, firstFrom(sentences, question.at + 1) - 1);
  for (let index = own; index >= 0 && own - index <= REACH && index < sentences.length; index--) {
    const sentence = sentences[index]!;
    const end = Math.min(sentence.end, question.at);
    const all = points.flatMap((list) => pointsWithin(list, sentence.start, end)).filter((point) => question.fits(point.somebody));
    if (all.length === 0) continue;
    const sure = all.filter((point) => question.isSure(point.somebody));
    const here = sure.length > 0 ? sure : all;
    const sources = here.filter((point) => point.rank === 2).sort((x, y) => x.start - y.start);
    if (sources.length > 0) return sources.at(-1)!.somebody;
    const subjects = here.filter((point) => point.rank === 1).sort((x, y) => x.start - y.start);
    if (subjects.length > 0) return subjects[0]!.somebody;
    if (sure.length === 0) continue;
    const distinct = new Map(sure.map((point) => [nameOf(point.somebody), point.somebody]));
    return distinct.size === 1 ? [...distinct.values()][0]! : null;
  }
  return null;
}

/** Points of one ascending list that start in `[start, end)`. */
export function pointsWithin(points: readonly Point[], start: number, end: number): readonly Point[] {
  return points.slice(firstFrom(points, start), firstFrom(points, end));
}

/** Equal for the same somebody. */
export function nameOf(somebody: Somebody): string {
  return somebody.kind === "person" ? `person ${somebody.who}` : `nameless ${somebody.key}`;
}

/** Where an attribution stands for the order in which sources take one another up. */
export function placeOf(attribution: FoundAttribution): number {
  return attribution.source?.start ?? attribution.cue?.start ?? attribution.content[0]!.start;
}

/** Where the words begin that an attribution cuts in two; null where its source does not stand in the middle of its words. */
export function startOfCutWords({ source, content }: FoundAttribution): number | null {
  if (source === null) return null;
  const before = content.findLast((piece) => piece.end <= source.start);
  return before !== undefined && content.some((piece) => piece.start >= source.end) ? before.start : null;
}
