import { compareRank, type ClaimPair } from "./pair-claims.ts";
import { vetoPair, type ActBook } from "./veto-pair.ts";
import type { ComparedClaim } from "./compared-claim.ts";

export interface AssertOptions {
  readonly rarity: ReadonlyMap<string, number>;
  readonly bookOf: (claim: number) => ActBook | undefined;
}

/** Nats by which a pair must stand out above what its claims share with others. */
const LEAST_MARGIN = 11;
/** Share of what the shorter claim says, by rarity, that the other says too. */
const LEAST_COVERED = 0.5;
const LEAST_SHARED = 2;
/** How far down the list of either claim a pair may stand. */
const DEEPEST_RANK = 12;

/** Whether each pair, in order, may be shown as the same claim: near the top for both sides, far above chance, and nothing against it. */
export function assertPairs(pairs: readonly ClaimPair[], claims: readonly ComparedClaim[], { rarity, bookOf }: AssertOptions): boolean[] {
  const ranks = new Uint16Array(claims.length);
  const isNear = new Map<ClaimPair, boolean>();
  for (const pair of pairs.toSorted(compareRank)) isNear.set(pair, ranks[pair.a]!++ < DEEPEST_RANK && ranks[pair.b]!++ < DEEPEST_RANK);
  return pairs.map((pair) => {
    if (isNear.get(pair) !== true || pair.margin < LEAST_MARGIN) return false;
    const [a, b] = [claims[pair.a]!, claims[pair.b]!];
    const { shared, covered } = coverage(a, b, rarity);
    if (shared < LEAST_SHARED || covered < LEAST_COVERED) return false;
    const book = bookOf(pair.a);
    return book !== undefined && vetoPair(a, b, book) === undefined;
  });
}

/** Distinct stems that both claims say themselves, and their share of the rarity of the claim that says less. */
export function coverage(
  a: ComparedClaim,
  b: ComparedClaim,
  rarity: ReadonlyMap<string, number>,
): { readonly shared: number; readonly covered: number } {
  const [inA, inB] = [new Set(a.own), new Set(b.own)];
  const weigh = (stems: Iterable<string>): number => [...stems].reduce((sum, stem) => sum + (rarity.get(stem) ?? 0), 0);
  const both = [...inA].filter((stem) => inB.has(stem));
  const least = Math.min(weigh(inA), weigh(inB));
  return { shared: both.length, covered: least === 0 ? 0 : weigh(both) / least };
}
