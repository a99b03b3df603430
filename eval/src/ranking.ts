/** Measures of a ranking with right and wrong entries. */

export interface Ranked {
  readonly score: number;
  readonly isRight: boolean;
}

/**
 * Average precision with ties taken as one step, so that the order of equal scores does not matter.
 *
 * @returns 0..1; 0 when nothing is right.
 */
export function averagePrecision(entries: readonly Ranked[]): number {
  const ordered = [...entries].sort((left, right) => right.score - left.score);
  const rightCount = entries.filter((entry) => entry.isRight).length;
  if (rightCount === 0) return 0;
  let seen = 0;
  let right = 0;
  let sum = 0;
  for (let first = 0; first < ordered.length;) {
    let next = first;
    let rightHere = 0;
    while (next < ordered.length && ordered[next]!.score === ordered[first]!.score) {
      if (ordered[next]!.isRight) rightHere += 1;
      next += 1;
    }
    seen += next - first;
    right += rightHere;
    sum += rightHere * (right / seen);
    first = next;
  }
  return sum / rightCount;
}

/** Chance that a right entry scores above a wrong one, ties counting half; .5 when one of the two is missing. */
export function areaUnderCurve(entries: readonly Ranked[]): number {
  const right = entries.filter((entry) => entry.isRight);
  const wrong = entries.filter((entry) => !entry.isRight);
  if (right.length === 0 || wrong.length === 0) return 0.5;
  let won = 0;
  for (const one of right) for (const other of wrong) won += one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0;
  return won / (right.length * wrong.length);
}

export interface Decision {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 of "score at or above `least`"; precision is 1 when nothing reaches it. */
export function decide(entries: readonly Ranked[], least: number): Decision {
  const taken = entries.filter((entry) => entry.score >= least);
  const right = taken.filter((entry) => entry.isRight).length;
  const all = entries.filter((entry) => entry.isRight).length;
  const precision = taken.length === 0 ? 1 : right / taken.length;
  const recall = all === 0 ? 1 : right / all;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
