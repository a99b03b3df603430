/**
 * Which of two dependent statements was seen here first in substance, as log-odds with every term printed: dates, what each text lacks of the
 * family, whose words the shared ones are, where a shared passage is cut off, and what the texts themselves say. Stated only beyond two nats;
 * to be printed as "earliest seen here", never as "author": both may have it from a text that is not in the corpus.
 * Each term is capped, for each can be wrong on its own: dates are those of publication, a copyist may complete a sentence. Cost: constant.
 */
import type { PrintedTerm } from "./printed-term.ts";

/** Below this no direction is stated (nats). */
export const LEAST_DIRECTION_NATS = 2;
/** Share of dates in a corpus that say nothing about the order. */
const WRONG_DATES = 0.08;
/** A date of publication bounds from above when something was said; it may have been said so long before. */
const DAYS_BEFORE_PUBLICATION = 7;
const DAY_MS = 86_400_000;
/** Caps in nats. Only dates of speaking carry a direction alone: who says more on the same day is not seen earlier. */
const MOST = { said: 3, published: 1.5, containment: 1.5, idiolect: 1.5, edges: 1.5 } as const;
/** What a difference in log-likelihood is worth: words of one phrase are no independent draws. */
const IDIOLECT_WEIGHT = 0.3;
/** What one edge cut off here and whole there is worth in nats. */
const EDGE_NATS = 0.8;

/** When a statement was made: milliseconds, half-open. */
export interface TimeSpan {
  readonly from: number | null;
  readonly to: number | null;
  /** Whether the dates are those of publication, not of speaking. */
  readonly isPublication: boolean;
}

/** What is known of one of the two. */
export interface DirectionSide {
  readonly time: TimeSpan;
  /** Log-likelihood (nats) of the shared words under the speaker's own other texts; undefined when these are too few. */
  readonly logLikelihood?: number | undefined;
  /** Edges of shared passages that are cut off here (mid-sentence, a pronoun without its noun) and whole in the other text. */
  readonly cutEdges?: number | undefined;
}

export interface DirectionEvidence {
  readonly a: DirectionSide;
  readonly b: DirectionSide;
  /** `Descent.directionNats`: what each lacks of the family, for `a` as the one repeated; 0 when not known. */
  readonly containmentNats: number;
  /** Whom a text names as the source; null when none does. */
  readonly declared: "a" | "b" | null;
}

export interface Direction {
  /** Nats; positive when `a` comes first. */
  readonly logOdds: number;
  /** Whom to print as "earliest seen here"; null below two nats. */
  readonly earlier: "a" | "b" | null;
  /** Terms that are known, each in nats for `a`. */
  readonly terms: readonly PrintedTerm[];
}

/** Adds up what speaks for either direction. With nothing known: 0, no terms, not stated. */
export function tellDirection({ a, b, containmentNats, declared }: DirectionEvidence): Direction {
  const found: [name: string, nats: number | undefined][] = [
    ["time", timeTerm(a.time, b.time)],
    ["containment", containmentNats === 0 ? undefined : capped(containmentNats, MOST.containment)],
    ["idiolect", idiolectTerm(a.logLikelihood, b.logLikelihood)],
    ["cut_edges", edgeTerm(a.cutEdges, b.cutEdges)],
    ["declared", declared === null ? undefined : declared === "a" ? 10 : -10],
  ];
  const terms = found.flatMap(([name, value]) => (value === undefined ? [] : [{ name: `direction_${name}`, value, unit: "nats" }]));
  const logOdds = terms.reduce((sum, { value }) => sum + value, 0);
  return { logOdds, earlier: logOdds > LEAST_DIRECTION_NATS ? "a" : logOdds < -LEAST_DIRECTION_NATS ? "b" : null, terms };
}

function timeTerm(a: TimeSpan, b: TimeSpan): number | undefined {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return undefined;
  const right = chanceBefore(opened(a), opened(b));
  const chance = (1 - WRONG_DATES) * right + WRONG_DATES / 2;
  return capped(Math.log(chance / (1 - chance)), a.isPublication || b.isPublication ? MOST.published : MOST.said);
}

function opened({ from, to, isPublication }: TimeSpan): readonly [number, number] {
  return [from! - (isPublication ? DAYS_BEFORE_PUBLICATION * DAY_MS : 0), Math.max(to!, from! + 1)];
}

/** Chance that a time drawn evenly from one interval lies before one drawn from another. Exact. */
export function chanceBefore([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number {
  if (b <= c) return 1;
  if (d <= a) return 0;
  // Area of {x < y} in the rectangle, as the integral over y of the share of x below it.
  const low = Math.max(a, c);
  const high = Math.min(b, d);
  const slope = (high - low) * ((low + high) / 2 - a);
  const flat = (b - a) * Math.max(0, d - Math.max(b, c));
  return (slope + flat) / ((b - a) * (d - c));
}

const idiolectTerm = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : capped((a - b) * IDIOLECT_WEIGHT, MOST.idiolect);

const edgeTerm = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : capped((b - a) * EDGE_NATS, MOST.edges);

const capped = (nats: number, most: number): number => Math.max(-most, Math.min(most, nats));
