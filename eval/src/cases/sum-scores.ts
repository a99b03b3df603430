/** Sums the scores of cases to shares with counts and Wilson intervals at 95 %. */
import { wilsonInterval } from "../shuffled/family-statistic.ts";
import type { CaseScore, PairCounts } from "./score-case.ts";

export interface Share {
  readonly hits: number;
  readonly count: number;
  /** Null when there is nothing to count. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export function shareOf(hits: number, count: number): Share {
  if (count === 0) return { hits, count, share: null, low: null, high: null };
  const [low, high] = wilsonInterval(hits / count, count).map((value) => Number(value.toFixed(4)));
  return { hits, count, share: Number((hits / count).toFixed(4)), low: low!, high: high! };
}

export type Summary = Readonly<Record<(typeof MEASURES)[number][0], Share>> & { readonly cases: number; readonly meanWidth: number | null };

const dependentPairs = ({ pairs }: CaseScore): PairCounts[] => [pairs.common_source, pairs.copy];
const otherPairs = ({ pairs }: CaseScore): PairCounts[] => [pairs.independent, pairs.cannot_be_told];
const sum = (counts: readonly PairCounts[], key: keyof PairCounts): number => counts.reduce((total, count) => total + count[key], 0);

/** Name, heading, and for one case what is hit and what is counted. */
export const MEASURES = [
  ["recall", "dependent found", (s: CaseScore) => [sum(dependentPairs(s), "dependent"), sum(dependentPairs(s), "count")]],
  ["copyRecall", "repeats the other, found", ({ pairs }: CaseScore) => [pairs.copy.dependent, pairs.copy.count]],
  ["directionRight", "its direction right", (s: CaseScore) => [s.directionRight, s.pairs.copy.dependent]],
  ["falseAlarms", "false alarms, independent", ({ pairs }: CaseScore) => [pairs.independent.dependent, pairs.independent.count]],
  [
    "falseAlarmsNear",
    "false alarms, cannot be told",
    ({ pairs }: CaseScore) => [pairs.cannot_be_told.dependent, pairs.cannot_be_told.count],
  ],
  ["saidIndependent", "independent said", ({ pairs }: CaseScore) => [pairs.independent.independent, pairs.independent.count]],
  ["undetermined", "undetermined, not dependent", (s: CaseScore) => [sum(otherPairs(s), "undetermined"), sum(otherPairs(s), "count")]],
  [
    "undeterminedDependent",
    "undetermined, dependent",
    (s: CaseScore) => [sum(dependentPairs(s), "undetermined"), sum(dependentPairs(s), "count")],
  ],
  [
    "wronglyIndependent",
    "dependent called independent",
    (s: CaseScore) => [sum(dependentPairs(s), "independent"), sum(dependentPairs(s), "count")],
  ],
  ["allegationsFound", "allegations found", ({ allegations }: CaseScore) => [allegations.found, allegations.count]],
  ["bandHolds", "band holds true number", ({ allegations }: CaseScore) => [allegations.held, allegations.banded]],
  ["textReported", "common text reported", (s: CaseScore) => (s.hasPaper ? [s.sheets > 0 ? 1 : 0, 1] : [0, 0])],
  ["textInvented", "common text without one", (s: CaseScore) => (s.hasPaper ? [0, 0] : [s.sheets > 0 ? 1 : 0, 1])],
  ["linesRight", "its lines of the paper", (s: CaseScore) => [s.linesOfPaper, s.lines]],
  ["linesFound", "paper's lines found", (s: CaseScore) => [s.paperLinesFound, s.paperLines]],
  ["speakersSeen", "speakers seen", (s: CaseScore) => [s.speakersSeen, s.speakers]],
] as const satisfies readonly (readonly [string, string, (score: CaseScore) => readonly number[]])[];

/** Sums scores. `meanWidth` is the width of bands as a share of the widest possible, 0 (one number) to 1 (one to all); null without bands. */
export function sumScores(scores: readonly CaseScore[]): Summary {
  const shares = MEASURES.map(([name, , measure]) => {
    const counted = scores.map((score) => measure(score));
    return [
      name,
      shareOf(
        counted.reduce((total, [hits]) => total + hits!, 0),
        counted.reduce((total, [, count]) => total + count!, 0),
      ),
    ] as const;
  });
  const banded = scores.reduce((total, { allegations }) => total + allegations.banded, 0);
  const widths = scores.reduce((total, { allegations }) => total + allegations.widths, 0);
  return {
    ...(Object.fromEntries(shares) as Record<(typeof MEASURES)[number][0], Share>), // every measure has its share
    cases: scores.length,
    meanWidth: banded === 0 ? null : Number((widths / banded).toFixed(4)),
  };
}
