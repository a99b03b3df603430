/**
 * Sets the charges of two texts on one known actor side by side: two are the same where each is the other's best, and they share enough of what they
 * say. Who brings several charges against one person brings each once, so that the best of the others tells more than a threshold alone.
 * Words count in full in the claim, in part where an act may stand for another, and less in the paragraph around it.
 * Cost: the square of the charges on one actor, times their words.
 */
import type { ComparedClaim } from "./compared-claim.ts";
import { vetoPair, type ActBook } from "./veto-pair.ts";

export interface AlignOptions {
  readonly rarity: ReadonlyMap<string, number>;
  readonly bookOf: (claim: number) => ActBook | undefined;
}

/** Two charges that are each other's best; the lower number first. */
export interface AlignedPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** What a word of one charge is worth that the other has: as an act of the same group, and in the paragraph around it. */
const LIKE_ACT = 0.7;
const AROUND = 0.4;
/** A figure that both name. */
const FIGURE = 0.35;
const LEAST_FIGURE = 100;
/** Of two speakers, and of one who brings a charge again; between the right and the wrong pairs of exodus and harbour. */
const LEAST_ALIGNED = 0.36;
const LEAST_AGAIN = 0.22;
/** Nats of what both say themselves, where no figure speaks for them. */
const LEAST_OWN = 4;
/** Charges on one actor that are compared; more are left to the ranking of all claims. */
const MOST_CHARGES = 1000;
const GRAVE: ReadonlySet<string> = new Set(["kind", "polarity", "accused", "opposite", "figures"]);

/** Pairs of claims by number: best first, then by number. Empty where nobody is charged twice. */
export function alignCharges(claims: readonly ComparedClaim[], options: AlignOptions): AlignedPair[] {
  const byAccused = new Map<string, number[]>();
  for (const [i, { kind, aboutId, isNegated, speakerId }] of claims.entries()) {
    if (kind !== "allegation" || aboutId === null || aboutId === speakerId || isNegated) continue;
    const list = byAccused.get(aboutId) ?? [];
    byAccused.set(aboutId, list);
    if (list.length < MOST_CHARGES) list.push(i);
  }
  const pairs = [...byAccused.values()].flatMap((charges) => alignOf(charges, claims, options));
  return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

function alignOf(charges: readonly number[], claims: readonly ComparedClaim[], { rarity, bookOf }: AlignOptions): AlignedPair[] {
  const best = new Map<string, { readonly other: number; readonly score: number }>();
  const note = (from: number, to: number, score: number): void => {
    const key = `${from} ${claims[to]!.utterance}`;
    const known = best.get(key);
    if (known === undefined || score > known.score) best.set(key, { other: to, score });
  };
  const scored: AlignedPair[] = [];
  for (const [k, a] of charges.entries()) {
    for (const b of charges.slice(k + 1)) {
      if (claims[a]!.utterance === claims[b]!.utterance) continue;
      const book = bookOf(a);
      if (book === undefined || GRAVE.has(vetoPair(claims[a]!, claims[b]!, book) ?? "")) continue;
      const score = likeness(claims[a]!, claims[b]!, { rarity, book });
      note(a, b, score);
      note(b, a, score);
      if (score >= (claims[a]!.speakerId === claims[b]!.speakerId ? LEAST_AGAIN : LEAST_ALIGNED)) scored.push({ a, b, score });
    }
  }
  const isBest = (from: number, to: number): boolean => best.get(`${from} ${claims[to]!.utterance}`)?.other === to;
  return scored.filter(({ a, b }) => isBest(a, b) && isBest(b, a));
}

/** How much of two charges on one actor is the same, 0 and more; 0 where they have too little in their own words. */
export function likeness(
  a: ComparedClaim,
  b: ComparedClaim,
  { rarity, book }: { readonly rarity: ReadonlyMap<string, number>; readonly book: ActBook },
): number {
  const [one, other] = [covered(a, b, rarity, book), covered(b, a, rarity, book)];
  const hasFigure = a.numbers.some(({ value }) => value >= LEAST_FIGURE && b.numbers.some((number) => number.value === value));
  if (!hasFigure && Math.max(one.own, other.own) < LEAST_OWN) return 0;
  return (one.share + other.share) / 2 + (hasFigure ? FIGURE : 0);
}

/** The share of the rarity of what `a` says that `b` says too, and the nats of it in `b`'s own words. */
function covered(
  a: ComparedClaim,
  b: ComparedClaim,
  rarity: ReadonlyMap<string, number>,
  book: ActBook,
): { readonly share: number; readonly own: number } {
  const [own, around] = [new Set(b.own), new Set(b.around)];
  const groups = new Set(b.own.flatMap((stem) => book.groupsOf.get(stem) ?? []));
  let all = 0;
  let common = 0;
  let inWords = 0;
  for (const stem of new Set(a.own)) {
    if (a.accused.includes(stem) || book.figures.has(stem)) continue;
    const gain = rarity.get(stem) ?? 0;
    all += gain;
    const isLike = (book.groupsOf.get(stem) ?? []).some((group) => groups.has(group));
    const weight = own.has(stem) ? 1 : isLike ? LIKE_ACT : around.has(stem) ? AROUND : 0;
    common += gain * weight;
    if (weight >= LIKE_ACT) inWords += gain * weight;
  }
  return { share: all === 0 ? 0 : common / all, own: inWords };
}
