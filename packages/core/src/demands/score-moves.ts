/**
 * How well found demands, rulings and announcements agree with labelled ones: one to one within a passage, of one kind, where they share at least half
 * of the shorter. A found one that meets no label of its kind counts against precision, unless it is a demand that a label gives as what a ruling
 * answers. Cost: quadratic in what one passage holds.
 */
import { matchOneToOne } from "../algo/match-one-to-one.ts";
import type { Extent } from "../model/extent.ts";

/** What is compared. `class` is the outcome of a ruling or the subject of an announcement; empty for a demand. */
export interface ScoredMove extends Extent {
  readonly kind: "demand" | "ruling" | "announcement";
  readonly class: string;
  /** The kind of reason, or the status. */
  readonly detail: string;
}

export interface ScoredMoves {
  readonly found: readonly ScoredMove[];
  readonly gold: readonly ScoredMove[];
  /** Words that name the demand a ruling answers. */
  readonly answers: readonly Extent[];
}

export interface MoveAgreement {
  readonly labelled: number;
  readonly found: number;
  readonly agreed: number;
}

export interface MoveScore {
  /** By kind, and by kind and class, where the class has to agree too. */
  readonly classes: Readonly<Record<string, MoveAgreement>>;
  /** Of the agreeing ones of a kind, how many have the same class and the same detail. */
  readonly same: Readonly<Record<string, { readonly agreed: number; readonly sameClass: number; readonly sameDetail: number }>>;
}

const LEAST_SHARE = 0.5;
const KINDS = ["demand", "ruling", "announcement"] as const;

/** Counts over all passages; a class that is neither labelled nor found is left out. */
export function scoreMoves(passages: readonly ScoredMoves[]): MoveScore {
  const classes = new Map<string, { labelled: number; found: number; agreed: number }>();
  const count = (name: string): { labelled: number; found: number; agreed: number } => {
    const known = classes.get(name) ?? { labelled: 0, found: 0, agreed: 0 };
    classes.set(name, known);
    return known;
  };
  const same = Object.fromEntries(KINDS.map((kind) => [kind, { agreed: 0, sameClass: 0, sameDetail: 0 }]));
  for (const { found, gold, answers } of passages) {
    for (const kind of KINDS) {
      const theirs = gold.filter((move) => move.kind === kind);
      const all = found.filter((move) => move.kind === kind);
      const partners = matchMoves(all, theirs);
      const ours =
        kind === "demand" ? all.filter((move, i) => partners.has(i) || !answers.some((answer) => shareOf(move, answer) > 0)) : all;
      if (theirs.length + ours.length === 0) continue;
      const total = count(kind);
      total.labelled += theirs.length;
      total.found += ours.length;
      total.agreed += partners.size;
      for (const move of theirs) if (move.class !== "") count(`${kind} ${move.class}`).labelled++;
      for (const move of ours) if (move.class !== "") count(`${kind} ${move.class}`).found++;
      for (const [i, k] of partners) {
        const [one, label] = [all[i]!, theirs[k]!];
        same[kind]!.agreed++;
        if (one.class === label.class) same[kind]!.sameClass++;
        if (one.detail === label.detail) same[kind]!.sameDetail++;
        if (one.class !== "" && one.class === label.class) count(`${kind} ${one.class}`).agreed++;
      }
    }
  }
  return { classes: Object.fromEntries([...classes].sort(([a], [b]) => (a < b ? -1 : 1))), same };
}

/** Index of a found one to index of the label it meets. */
export function matchMoves(found: readonly Extent[], gold: readonly Extent[]): Map<number, number> {
  return matchOneToOne(found, gold, { overlap: shareOf, least: LEAST_SHARE });
}

function shareOf(a: Extent, b: Extent): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / Math.max(1, Math.min(a.end - a.start, b.end - b.start));
}
