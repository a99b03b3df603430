import type { VerdictMatch } from "../model/verdict-match.ts";
import type { PairFacts } from "./pair-facts.ts";

/**
 * What several pairs share beside one thing, as one match: the rarest of what any two share first, explanations open where they are open for any.
 * With no pair: nothing is shared.
 */
export function mergeMatch(
  pairs: readonly PairFacts[],
  { speakerCount, reportedCount }: Pick<VerdictMatch, "speakerCount" | "reportedCount">,
): VerdictMatch {
  const units = pairs.flatMap((pair) => pair.units).sort((x, y) => (x.chance ?? 1) - (y.chance ?? 1) || y.bits - x.bits);
  const most = (value: (pair: PairFacts) => number): number => Math.max(0, ...pairs.map(value));
  return {
    wordCount: most((pair) => pair.wordCount),
    lineCount: most((pair) => pair.lineCount),
    speakerCount,
    units,
    missingCount: 0,
    opposedCount: most((pair) => pair.opposedCount),
    isEventOpen: pairs.some((pair) => pair.isEventOpen),
    isCalibrated: pairs.length > 0 && pairs.every(({ row }) => row.p_dependent !== null),
    reportedCount,
  };
}

/** The match of one pair. */
export function matchOf(pair: PairFacts, reportedCount: number | undefined): VerdictMatch {
  const { wordCount, lineCount, units, missingCount, opposedCount, isEventOpen, row } = pair;
  return {
    wordCount,
    lineCount,
    speakerCount: 2,
    units,
    missingCount,
    opposedCount,
    isEventOpen,
    isCalibrated: row.p_dependent !== null,
    reportedCount,
  };
}
