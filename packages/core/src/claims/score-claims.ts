/**
 * How well found claims agree with labelled ones: one to one, the best overlap first, where they share at least half of what either covers.
 * A found claim inside no label counts against precision. Cost: quadratic in the claims of one passage.
 */
import { matchOneToOne } from "../algo/match-one-to-one.ts";
import type { ClaimRow } from "../model/tables/claim.ts";
import type { Extent } from "../model/extent.ts";
import type { FoundClaim } from "./found-claim.ts";

/** What a person marked. */
export interface LabelledClaim {
  readonly span: Extent;
  readonly kind: ClaimRow["kind"];
  readonly about: Extent | null;
  readonly act: Extent | null;
  readonly time: Extent | null;
  readonly basis: Extent | null;
  readonly modality: ClaimRow["modality"];
  readonly is_negated: boolean;
}

export interface LabelledNearMiss {
  readonly span: Extent;
  readonly looks_like: ClaimRow["kind"];
}

export interface ScoredPassage {
  readonly found: readonly Omit<FoundClaim, "utterance">[];
  readonly gold: readonly LabelledClaim[];
  readonly nearMisses: readonly LabelledNearMiss[];
}

/** Shares from 0 to 1; 0 where there is nothing to share. */
export interface Agreement {
  readonly labelled: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface ClaimScore {
  readonly spans: Agreement;
  /** Span and kind agree. */
  readonly kinds: Readonly<Record<string, Agreement>>;
  /** Shares of agreeing spans. */
  readonly sameKind: number;
  readonly sameModality: number;
  readonly sameNegation: number;
  /** Subjects that share a character, or are both none. */
  readonly sameAbout: number;
  readonly sameAct: number;
  readonly sameTime: number;
  readonly sameBasis: number;
  /** Near misses that nothing found of the kind they look like has, apart from what labels explain. */
  readonly nearMisses: { readonly count: number; readonly leftAlone: number };
}

const LEAST_OVERLAP = 0.5;

export function scoreClaims(passages: readonly ScoredPassage[]): ClaimScore {
  const spans = { labelled: 0, found: 0, agreed: 0 };
  const kinds = new Map<string, { labelled: number; found: number; agreed: number }>();
  const kindOf = (kind: string): { labelled: number; found: number; agreed: number } => {
    const known = kinds.get(kind) ?? { labelled: 0, found: 0, agreed: 0 };
    kinds.set(kind, known);
    return known;
  };
  const same = { kind: 0, modality: 0, negation: 0, about: 0, act: 0, time: 0, basis: 0 };
  const misses = { count: 0, leftAlone: 0 };
  for (const { found, gold, nearMisses } of passages) {
    const partners = matchClaims(found, gold);
    spans.labelled += gold.length;
    spans.found += found.length;
    spans.agreed += partners.size;
    for (const label of gold) kindOf(label.kind).labelled++;
    for (const [i, claim] of found.entries()) {
      kindOf(claim.kind).found++;
      const label = gold[partners.get(i) ?? -1];
      if (label === undefined) continue;
      if (label.kind === claim.kind) {
        kindOf(claim.kind).agreed++;
        same.kind++;
      }
      if (label.modality === claim.modality) same.modality++;
      if (label.is_negated === claim.isNegated) same.negation++;
      if (doMeet(label.about, claim.about)) same.about++;
      if (doMeet(label.act, claim.act)) same.act++;
      if (doMeet(label.time, claim.time)) same.time++;
      if (doMeet(label.basis, claim.basis)) same.basis++;
    }
    const loose = found.filter((_, i) => !partners.has(i));
    for (const { span, looks_like: kind } of nearMisses) {
      misses.count++;
      if (!loose.some((claim) => claim.kind === kind && overlapShare(claim, span) > 0)) misses.leftAlone++;
    }
  }
  const share = (count: number): number => (spans.agreed === 0 ? 0 : count / spans.agreed);
  return {
    spans: agreement(spans),
    kinds: Object.fromEntries([...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, counts]) => [kind, agreement(counts)])),
    sameKind: share(same.kind),
    sameModality: share(same.modality),
    sameNegation: share(same.negation),
    sameAbout: share(same.about),
    sameAct: share(same.act),
    sameTime: share(same.time),
    sameBasis: share(same.basis),
    nearMisses: misses,
  };
}

/** Index in `found` to index in `gold`, one to one. */
export function matchClaims(found: readonly Extent[], gold: readonly { readonly span: Extent }[]): Map<number, number> {
  return matchOneToOne(found, gold, { overlap: (claim, { span }) => overlapShare(claim, span), least: LEAST_OVERLAP });
}

/** Shared units as a share of what either covers. */
export function overlapShare(a: Extent, b: Extent): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (a.end - a.start + b.end - b.start - shared);
}

function doMeet(a: Extent | null, b: Extent | null): boolean {
  return a === null || b === null ? a === b : a.start < b.end && b.start < a.end;
}

function agreement({ labelled, found, agreed }: { labelled: number; found: number; agreed: number }): Agreement {
  const precision = found === 0 ? 0 : agreed / found;
  const recall = labelled === 0 ? 0 : agreed / labelled;
  return { labelled, found, precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
