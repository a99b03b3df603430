/**
 * How well a ranking of pairs of statements finds those that make the same allegation: average precision over all pairs, and over the pairs within
 * an affair, where words and people are shared and only the charge differs; and how many of the asserted pairs are right.
 */
import { averagePrecision } from "./average-precision.ts";

export interface LabelledStatement {
  readonly affair: string;
  /** Statements of one group make the same allegation; null for a near miss. */
  readonly group: string | null;
  /** What a near miss differs by. */
  readonly reason?: string;
}

/** A pair of statements by number, with what it is ranked by. */
export interface RankedStatements {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly isAsserted: boolean;
}

export interface ClaimPairScore {
  readonly rightCount: number;
  readonly averagePrecision: number;
  readonly averagePrecisionWithinAffair: number;
  readonly assertedCount: number;
  /** Share of asserted pairs that are right; 0 for none. */
  readonly assertedPrecision: number;
  readonly assertedRecall: number;
  /** Near misses that are asserted, by what they differ by. */
  readonly wrongReasons: Readonly<Record<string, number>>;
}

/** Each pair of statements counts once, with its best score. */
export function scoreClaimPairs(statements: readonly LabelledStatement[], pairs: readonly RankedStatements[]): ClaimPairScore {
  const best = new Map<number, RankedStatements>();
  for (const pair of pairs) {
    if (pair.a === pair.b) continue;
    const key = Math.min(pair.a, pair.b) * statements.length + Math.max(pair.a, pair.b);
    const known = best.get(key);
    const isAsserted = pair.isAsserted || known?.isAsserted === true;
    best.set(key, { ...(known === undefined || pair.score > known.score ? pair : known), isAsserted });
  }
  const ranked = [...best].sort(([x, p], [y, q]) => q.score - p.score || x - y).map(([, pair]) => pair);
  const isRight = ({ a, b }: RankedStatements): boolean => statements[a]!.group !== null && statements[a]!.group === statements[b]!.group;
  const sizes = new Map<string, number>();
  for (const { group } of statements) if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const rightCount = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const asserted = ranked.filter((pair) => pair.isAsserted);
  const right = asserted.filter((pair) => isRight(pair)).length;
  const wrongReasons: Record<string, number> = {};
  for (const pair of asserted) {
    if (isRight(pair)) continue;
    const reason = statements[pair.a]!.reason ?? statements[pair.b]!.reason ?? "other_affair";
    wrongReasons[reason] = (wrongReasons[reason] ?? 0) + 1;
  }
  return {
    rightCount,
    averagePrecision: averagePrecision(
      ranked.map((pair) => isRight(pair)),
      rightCount,
    ),
    averagePrecisionWithinAffair: averagePrecision(
      ranked.filter(({ a, b }) => statements[a]!.affair === statements[b]!.affair).map((pair) => isRight(pair)),
      rightCount,
    ),
    assertedCount: asserted.length,
    assertedPrecision: asserted.length === 0 ? 0 : right / asserted.length,
    assertedRecall: rightCount === 0 ? 0 : right / rightCount,
    wrongReasons,
  };
}
