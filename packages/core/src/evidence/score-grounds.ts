/**
 * How well found grounds agree with labelled ones: one to one within a passage, of one kind, where they share a character.
 * A found ground that meets no label of its kind counts against precision. Cost: quadratic in the grounds of one passage.
 */
import { matchOneToOne } from "../algo/match-one-to-one.ts";
import type { GroundAct, GroundBasis } from "../languages/evidence-words.ts";
import type { Extent } from "../model/extent.ts";

/** What is compared of a ground, found or labelled. */
export interface ScoredGround extends Extent {
  readonly act: GroundAct;
  readonly basis: GroundBasis | null;
}

export interface ScoredGrounds {
  readonly found: readonly ScoredGround[];
  readonly gold: readonly ScoredGround[];
}

export interface GroundAgreement {
  readonly labelled: number;
  readonly found: number;
  readonly agreed: number;
}

/** The kind under which a ground is counted: the basis it names, or what is done with one. */
export function groundKind({ act, basis }: Pick<ScoredGround, "act" | "basis">): string {
  return act === "basis" ? (basis ?? "none") : act;
}

/** Counts by kind, in the order of their names; a kind that is neither labelled nor found is left out. */
export function scoreGrounds(passages: readonly ScoredGrounds[]): Readonly<Record<string, GroundAgreement>> {
  const counts = new Map<string, { labelled: number; found: number; agreed: number }>();
  for (const { found, gold } of passages) {
    for (const kind of new Set([...found, ...gold].map(groundKind))) {
      const known = counts.get(kind) ?? { labelled: 0, found: 0, agreed: 0 };
      const ours = found.filter((ground) => groundKind(ground) === kind);
      const theirs = gold.filter((ground) => groundKind(ground) === kind);
      known.labelled += theirs.length;
      known.found += ours.length;
      known.agreed += matchGrounds(ours, theirs).size;
      counts.set(kind, known);
    }
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Index of a found ground to index of the label it meets, one to one, the largest overlap first. */
export function matchGrounds(found: readonly Extent[], gold: readonly Extent[]): Map<number, number> {
  return matchOneToOne(found, gold, { overlap: (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start), least: 1 });
}
