/**
 * Compares two scores on one labelled list: ranking, and decisions whose threshold is fitted on other folds. Intervals come from drawing whole
 * groups with replacement, so that entries of one document do not count as independent.
 * Paper: Efron & Tibshirani (1993), "An introduction to the bootstrap" (percentile intervals, cluster resampling).
 */
import type { Dice } from "@hymnsheet/core/algo/random";
import { areaUnderCurve, averagePrecision, type Decision } from "../ranking.ts";

export interface Labelled {
  readonly isRight: boolean;
  /** Groups of an entry: one document, or the two of a pair. Entries that share a group are never on both sides of a split. */
  readonly groups: readonly string[];
}

/** The threshold with the best F1 of "score at or above"; the largest of equally good ones; infinite when nothing is right. */
export function bestThreshold(entries: readonly { score: number; isRight: boolean }[]): number {
  const ordered = [...entries].sort((left, right) => right.score - left.score);
  const rightCount = entries.filter((entry) => entry.isRight).length;
  let best = { f1: 0, threshold: Infinity };
  let right = 0;
  for (const [place, entry] of ordered.entries()) {
    if (entry.isRight) right += 1;
    if (ordered[place + 1]?.score === entry.score) continue;
    const f1 = (2 * right) / (place + 1 + rightCount);
    if (f1 > best.f1) best = { f1, threshold: entry.score };
  }
  return best.threshold;
}

/** Whether each entry reaches the threshold fitted on entries that share no fold with it. */
export function decideAcrossFolds(labelled: readonly Labelled[], scores: readonly number[], foldOf: (group: string) => string): boolean[] {
  const foldsOf = labelled.map((entry) => [...new Set(entry.groups.map(foldOf))].sort());
  const thresholds = new Map<string, number>();
  return labelled.map((_, place) => {
    const held = foldsOf[place]!;
    const key = JSON.stringify(held);
    let threshold = thresholds.get(key);
    if (threshold === undefined) {
      const others = labelled.flatMap((entry, other) =>
        foldsOf[other]!.some((fold) => held.includes(fold)) ? [] : [{ score: scores[other]!, isRight: entry.isRight }],
      );
      thresholds.set(key, (threshold = bestThreshold(others)));
    }
    return scores[place]! >= threshold;
  });
}

/** Precision, recall and F1 of decisions. */
export function scoreDecisions(labelled: readonly Labelled[], decided: readonly boolean[]): Decision {
  const taken = decided.filter(Boolean).length;
  const all = labelled.filter((entry) => entry.isRight).length;
  const right = labelled.filter((entry, place) => entry.isRight && decided[place]).length;
  return {
    precision: taken === 0 ? 1 : right / taken,
    recall: all === 0 ? 1 : right / all,
    f1: taken + all === 0 ? 0 : (2 * right) / (taken + all),
  };
}

export interface Judged {
  readonly scores: readonly number[];
  readonly decided: readonly boolean[];
}

const MEASURES = {
  area_under_curve: (labelled: readonly Labelled[], { scores }: Judged) =>
    areaUnderCurve(labelled.map((entry, place) => ({ score: scores[place]!, isRight: entry.isRight }))),
  average_precision: (labelled: readonly Labelled[], { scores }: Judged) =>
    averagePrecision(labelled.map((entry, place) => ({ score: scores[place]!, isRight: entry.isRight }))),
  f1: (labelled: readonly Labelled[], { decided }: Judged) => scoreDecisions(labelled, decided).f1,
} as const;
export type Measure = keyof typeof MEASURES;

export function measure(name: Measure, labelled: readonly Labelled[], judged: Judged): number {
  return MEASURES[name](labelled, judged);
}

/**
 * Interval of how much better the first score is than the second, at 95 %. An entry of two groups counts as often as the product of both draws.
 *
 * @param draws  bootstrap draws, 100 or more.
 */
export function intervalOfGain(
  name: Measure,
  labelled: readonly Labelled[],
  given: { readonly ours: Judged; readonly theirs: Judged; readonly dice: Dice; readonly draws: number },
): readonly [number, number] {
  const groups = [...new Set(labelled.flatMap((entry) => entry.groups))].sort();
  const gains: number[] = [];
  for (let draw = 0; draw < given.draws; draw += 1) {
    const times = new Map<string, number>();
    for (let count = 0; count < groups.length; count += 1) {
      const group = given.dice.pick(groups);
      times.set(group, (times.get(group) ?? 0) + 1);
    }
    const places = labelled.flatMap((entry, place) =>
      Array.from({ length: entry.groups.reduce((product, group) => product * (times.get(group) ?? 0), 1) }, () => place),
    );
    const drawn = places.map((place) => labelled[place]!);
    const judgedOf = ({ scores, decided }: Judged): Judged => ({
      scores: places.map((place) => scores[place]!),
      decided: places.map((place) => decided[place]!),
    });
    gains.push(MEASURES[name](drawn, judgedOf(given.ours)) - MEASURES[name](drawn, judgedOf(given.theirs)));
  }
  gains.sort((left, right) => left - right);
  const at = (share: number): number => gains[Math.min(gains.length - 1, Math.floor(share * gains.length))]!;
  return [at(0.025), at(0.975)];
}
