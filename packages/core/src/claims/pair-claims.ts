/**
 * Ranks pairs of claims by how likely they say the same: what they share in words, and in meaning where an encoder was given, fused with weights
 * 1 : .5 in units of their spread over the candidates. Only the nearest of each claim are kept.
 */
import type { ClaimTerms } from "./claim-terms.ts";
import { LexicalIndex } from "./lexical-neighbours.ts";
import { SemanticIndex } from "./semantic-neighbours.ts";

/** A pair of claims, the lower number first. */
export interface ClaimPair {
  readonly a: number;
  readonly b: number;
  /** Nats of shared rare words. */
  readonly lexical: number;
  /** Cosine; 0 without an encoder. */
  readonly semantic: number;
  /** What pairs are ranked by. */
  readonly score: number;
  /** The score less what each side shares with its further neighbours, at least 0. */
  readonly margin: number;
  /** 0 to 1: grows with the score; not a calibrated chance. */
  readonly sameClaim: number;
}

export interface PairOptions {
  /** Of stems, in nats. */
  readonly rarity: ReadonlyMap<string, number>;
  readonly mayMeet: (a: number, b: number) => boolean;
  /** One vector of length 1 per claim, zeros for none. */
  readonly vectors?: { readonly values: Float32Array; readonly dimensions: number };
}

export const NEAREST = 50;
export const LEAST_SAME = 0.05;
const SEMANTIC_WEIGHT = 0.5;
/** Scores, in nats, at which the chance is even, and how fast it grows. */
const EVEN_SCORE = 22;
const SCORE_SPREAD = 6;
/** Neighbours beyond these ranks are taken for chance; mates of one allegation are rarely more. */
const BACKGROUND_FROM = 20;
const BACKGROUND_TO = 40;

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly lexical: number;
  readonly semantic: number;
  readonly csls: number;
}

/** Pairs by rank: the score, then the numbers. Empty for fewer than two claims. */
export function pairClaims(claims: readonly ClaimTerms[], { rarity, mayMeet, vectors }: PairOptions): ClaimPair[] {
  const lexical = new LexicalIndex(claims, rarity);
  const semantic = vectors ? new SemanticIndex(vectors.values, vectors.dimensions, mayMeet) : undefined;
  const candidates = new Map<number, Candidate>();
  const background = new Float64Array(claims.length);
  for (let a = 0; a < claims.length; a++) {
    const near = lexical.nearest(a, { most: NEAREST, mayMeet });
    const far = near.slice(BACKGROUND_FROM, BACKGROUND_TO);
    background[a] = far.reduce((sum, { score }) => sum + score, 0) / (BACKGROUND_TO - BACKGROUND_FROM);
    const others = new Set(near.map(({ other }) => other));
    for (const { other } of semantic?.nearest(a, NEAREST, mayMeet) ?? []) others.add(other);
    for (const b of others) {
      const [low, high] = a < b ? [a, b] : [b, a];
      const key = low * claims.length + high;
      if (candidates.has(key)) continue;
      candidates.set(key, {
        a: low,
        b: high,
        lexical: lexical.score(low, high),
        semantic: semantic?.cosine(low, high) ?? 0,
        csls: semantic && semantic.has(low) && semantic.has(high) ? semantic.score(low, high) : 0,
      });
    }
  }
  const all = [...candidates.values()];
  const words = spreadOf(all.map((pair) => pair.lexical));
  const meaning = spreadOf(all.map((pair) => pair.csls));
  const factor = semantic ? (SEMANTIC_WEIGHT * words.deviation) / meaning.deviation : 0;
  const pairs = all.map(({ a, b, csls, ...pair }): ClaimPair => {
    const score = pair.lexical + factor * (csls - meaning.mean);
    return {
      a,
      b,
      lexical: pair.lexical,
      semantic: pair.semantic,
      score,
      margin: Math.max(0, score - (background[a]! + background[b]!) / 2),
      sameClaim: 1 / (1 + Math.exp((EVEN_SCORE - score) / SCORE_SPREAD)),
    };
  });
  return nearestOfEach(pairs.sort(compareRank), claims.length);
}

export function compareRank(x: ClaimPair, y: ClaimPair): number {
  return y.score - x.score || x.a - y.a || x.b - y.b;
}

/** Pairs that are among the nearest of one of their claims. */
function nearestOfEach(ranked: readonly ClaimPair[], count: number): ClaimPair[] {
  const taken = new Uint16Array(count);
  return ranked.filter(({ a, b, sameClaim }) => {
    if (sameClaim < LEAST_SAME) return false;
    const isNear = taken[a]! < NEAREST || taken[b]! < NEAREST;
    taken[a]!++;
    taken[b]!++;
    return isNear;
  });
}

function spreadOf(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  return { mean, deviation: Math.sqrt(variance) || 1 };
}
