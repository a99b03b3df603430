/**
 * How well found answers and denied ties agree with labelled ones: one to one within a passage, of one kind, where they share a character.
 * A found one that meets no label of its kind counts against precision. Cost: quadratic in the answers of one passage.
 */
import { matchOneToOne } from "../algo/match-one-to-one.ts";
import type { Extent } from "../model/extent.ts";

/** What is compared of an answer, found or labelled. */
export interface ScoredAnswer extends Extent {
  /** A type of response, or `denies_link`. */
  readonly kind: string;
  /** Of a denied tie what is denied, of evidence its basis; empty for the others. */
  readonly detail: string;
}

export interface ScoredAnswers {
  readonly found: readonly ScoredAnswer[];
  readonly gold: readonly ScoredAnswer[];
}

export interface AnswerAgreement {
  readonly labelled: number;
  readonly found: number;
  readonly agreed: number;
  /** Agreeing ones of the same detail. */
  readonly sameDetail: number;
}

/** Counts by kind, in the order of their names; a kind that is neither labelled nor found is left out. */
export function scoreAnswers(passages: readonly ScoredAnswers[]): Readonly<Record<string, AnswerAgreement>> {
  const counts = new Map<string, { labelled: number; found: number; agreed: number; sameDetail: number }>();
  for (const { found, gold } of passages)
    for (const kind of new Set([...found, ...gold].map((answer) => answer.kind))) {
      const known = counts.get(kind) ?? { labelled: 0, found: 0, agreed: 0, sameDetail: 0 };
      const ours = found.filter((answer) => answer.kind === kind);
      const theirs = gold.filter((answer) => answer.kind === kind);
      const matches = matchAnswers(ours, theirs);
      known.labelled += theirs.length;
      known.found += ours.length;
      known.agreed += matches.size;
      for (const [i, j] of matches) if (ours[i]!.detail === theirs[j]!.detail) known.sameDetail++;
      counts.set(kind, known);
    }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Index of a found answer to index of the label it meets, one to one, the largest overlap first. */
export function matchAnswers(found: readonly Extent[], gold: readonly Extent[]): Map<number, number> {
  return matchOneToOne(found, gold, { overlap: (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start), least: 1 });
}
