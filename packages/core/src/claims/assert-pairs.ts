import { compareRank, type ClaimPair } from "./pair-claims.ts";
import { areSameCharge, vetoPair, type ActBook } from "./veto-pair.ts";
import type { ComparedClaim } from "./compared-claim.ts";

export interface AssertOptions {
  readonly rarity: ReadonlyMap<string, number>;
  readonly bookOf: (claim: number) => ActBook | undefined;
}

/** Nats by which a pair must stand out above what its claims share with others. */
const LEAST_MARGIN = 13;
/** The same where both charge one known actor with like acts. */
const LEAST_CHARGE_MARGIN = 5.5;
/** Share of what the shorter claim says, by rarity, that the other says too. */
const LEAST_COVERED = 0.7;
/** The same for the longer claim. */
const LEAST_COVERED_BOTH = 0.5;
const LEAST_SHARED = 4;
/** For charges of one known actor with like acts. */
const LEAST_CHARGE = { covered: 0.5, both: 0.25, shared: 2 } as const;
/** How far down the list of either claim a pair may stand. */
const DEEPEST_RANK = 12;

/** Whether each pair, in order, may be shown as the same claim: near the top for both sides, far above chance, and nothing against it. */
export function assertPairs(pairs: readonly ClaimPair[], claims: readonly ComparedClaim[], { rarity, bookOf }: AssertOptions): boolean[] {
  const ranks = new Uint16Array(claims.length);
  const isNear = new Map<ClaimPair, boolean>();
  for (const pair of pairs.toSorted(compareRank)) isNear.set(pair, ranks[pair.a]!++ < DEEPEST_RANK && ranks[pair.b]!++ < DEEPEST_RANK);
  return pairs.map((pair) => {
    if (isNear.get(pair) !== true || pair.margin < LEAST_CHARGE_MARGIN) return false;
    const [a, b] = [claims[pair.a]!, claims[pair.b]!];
    if (a.kind === "none" || b.kind === "none") return false;
    const book = bookOf(pair.a);
    if (book === undefined || vetoPair(a, b, book) !== undefined) return false;
    const { shared, covered, coveredBoth } = coverage(a, b, rarity);
    const isSure = pair.margin >= LEAST_MARGIN && shared >= LEAST_SHARED && covered >= LEAST_COVERED && coveredBoth >= LEAST_COVERED_BOTH;
    const { covered: least, both, shared: words } = LEAST_CHARGE;
    return isSure || (shared >= words && covered >= least && coveredBoth >= both && areSameCharge(a, b, book));
  });
}

/** Distinct stems that both claims say themselves, and their share of the rarity of the claim that says less, and of the one that says more. */
export function coverage(
  a: ComparedClaim,
  b: ComparedClaim,
  rarity: ReadonlyMap<string, number>,
): { readonly shared: number; readonly covered: number; readonly coveredBoth: number } {
  const [inA, inB] = [new Set(a.own), new Set(b.own)];
  const weigh = (stems: Iterable<string>): number => [...stems].reduce((sum, stem) => sum + (rarity.get(stem) ?? 0), 0);
  const both = [...inA].filter((stem) => inB.has(stem));
  const [least = 0, most = 0] = [weigh(inA), weigh(inB)].sort((x, y) => x - y);
  const common = weigh(both);
  return { shared: both.length, covered: least === 0 ? 0 : common / least, coveredBoth: most === 0 ? 0 : common / most };
}
