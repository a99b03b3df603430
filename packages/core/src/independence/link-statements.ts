/**
 * From judged pairs of speakers to pairs of statements: what a common text is reconstructed from. Cost: the statements of two speakers that hold
 * one of the lines they share, for each dependent pair.
 */
import { logBayesFactor } from "./bayes-factor.ts";
import type { DependentPair } from "./group-statements.ts";
import type { JudgedPair, Judgement } from "./judge.ts";
import type { EvidenceBook } from "./pair-evidence.ts";

/** Statements of dependent speakers are linked where what they share themselves makes it even among unrelated speakers (prior .02). */
const LEAST_NATS = Math.log(0.98 / 0.02);
/** Without a chance level, sharing so many lines is what links; nothing is claimed of how unusual that is. */
const LINES_UNCALIBRATED = 2;

/**
 * Pairs of statements that depend on each other, by numbers `a < b`; no pair of one speaker.
 *
 * @param isDependent  whether a pair of speakers is told to depend on each other.
 */
export function linkStatements({ book, overall }: Judgement, isDependent: (pair: JudgedPair) => boolean): DependentPair[] {
  return overall.flatMap((pair) => {
    const { isCalibrated } = pair.evidence;
    if (isCalibrated ? !isDependent(pair) : pair.evidence.units.length < LINES_UNCALIBRATED) return [];
    return [...chancesByStatements(book, pair)].flatMap(([key, chances]): DependentPair[] => {
      const [a, b] = key.split("|").map(Number) as [number, number]; // as joined
      if (!isCalibrated) return chances.length < LINES_UNCALIBRATED ? [] : [{ a, b, nats: chances.length }];
      const nats = logBayesFactor({ chances, missingCount: 0 });
      return nats < LEAST_NATS ? [] : [{ a, b, nats }];
    });
  });
}

/** The chances of the lines that two statements share, by the numbers of both. */
function chancesByStatements(book: EvidenceBook, { a, b, evidence }: JudgedPair): Map<string, number[]> {
  const chances = new Map<string, number[]>();
  for (const { items, chance } of evidence.units) {
    const sharing = new Set<string>();
    for (const item of items)
      for (const one of book.placesOf(item, a))
        for (const other of book.placesOf(item, b))
          sharing.add(`${Math.min(one.statement, other.statement)}|${Math.max(one.statement, other.statement)}`);
    for (const key of sharing) chances.set(key, [...(chances.get(key) ?? []), Math.max(chance, 1e-300)]);
  }
  return chances;
}
