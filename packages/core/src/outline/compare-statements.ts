/**
 * Compares statements by the order of their points, and says which agreements are neither chance nor custom.
 * Cost: quadratic in the statements that share a point, for each point; draws only for pairs that chance does not explain.
 */
import type { Dice } from "../algo/random.ts";
import { compareOrders, type OrderComparison, type SharedPoint } from "./compare-orders.ts";
import { conventionalChance, countPrecedence } from "./conventional-order.ts";
import { falseDiscoveryRates } from "../algo/false-discoveries.ts";
import { orderChance } from "./order-chance.ts";

/** A statement as the sequence of its points: numbers of points with their places, ascending by place, each point once. */
export interface PointSequence {
  /** Number of its speaker. */
  readonly speaker: number;
  readonly points: readonly { readonly point: number; readonly at: number }[];
}

export interface StatementComparison extends OrderComparison {
  readonly a: number;
  readonly b: number;
  /** Surprisal of the shared order, in bits. */
  readonly orderBits: number;
  readonly chance: number;
  readonly falseDiscoveryRate: number;
  /** Whether the order is as usual among others who make these points. */
  readonly isConventional: boolean;
}

/** Fewer shared points have no order to speak of. */
export const FEWEST_SHARED = 3;
/** Statements that share more than this with both of a pair may belong to the same campaign and are no background. */
const MOST_SHARED_OUTSIDE = 4;
const MOST_SHARED_SHARE = 0.4;
/** A point that this share of all speakers make, of so many at least, is custom: sharing it makes nobody part of a campaign. */
const CUSTOM_SHARE = 2 / 3;
const CUSTOM_SPEAKERS = 10;
/** Fewer say nothing of what is usual. */
const FEWEST_BACKGROUND = 3;
/** A point of more statements is common property: pairs are not sought through it. */
const MOST_STATEMENTS = 200;

/** Every pair of statements by different speakers with enough shared points, by number. */
export function compareStatements(sequences: readonly PointSequence[], dice: () => Dice): StatementComparison[] {
  const holders = holdersOf(sequences);
  const custom = customPoints(sequences, holders);
  const compared = candidatePairs(sequences, holders).map(([a, b]) => compare(sequences, { a, b }));
  const plain = compared.map(({ matches, inversions, inOrderCount }) => orderChance(matches.length, inversions, inOrderCount));
  const judged = compared.map((pair, i) => {
    const usual = plain[i]! < 0.05 ? usualChance({ sequences, holders, custom }, pair, dice()) : undefined;
    return { ...pair, chance: Math.max(plain[i]!, usual ?? 0), isConventional: usual !== undefined && usual >= 0.05 };
  });
  const rates = falseDiscoveryRates(judged.map(({ chance }) => chance));
  return judged.map((pair, i) => ({
    ...pair,
    orderBits: -Math.log2(plain[i]!),
    falseDiscoveryRate: rates[i]!,
  }));
}

type ComparedPair = OrderComparison & { readonly a: number; readonly b: number };

function holdersOf(sequences: readonly PointSequence[]): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  sequences.forEach(({ points }, statement) => {
    for (const { point } of points) {
      const known = holders.get(point);
      if (known === undefined) holders.set(point, [statement]);
      else known.push(statement);
    }
  });
  return holders;
}

/** Points that most speakers make. */
function customPoints(sequences: readonly PointSequence[], holders: ReadonlyMap<number, readonly number[]>): Set<number> {
  const speakersOf = (statements: readonly number[]): number => new Set(statements.map((statement) => sequences[statement]!.speaker)).size;
  const all = speakersOf([...sequences.keys()]);
  const custom = new Set<number>();
  if (all < CUSTOM_SPEAKERS) return custom;
  for (const [point, statements] of holders) if (speakersOf(statements) >= CUSTOM_SHARE * all) custom.add(point);
  return custom;
}

function candidatePairs(sequences: readonly PointSequence[], holders: ReadonlyMap<number, readonly number[]>): [number, number][] {
  const pairs: [number, number][] = [];
  const shared = new Map<number, number>();
  sequences.forEach(({ points, speaker }, a) => {
    shared.clear();
    for (const { point } of points) {
      const statements = holders.get(point)!;
      if (statements.length > MOST_STATEMENTS) continue;
      for (const b of statements) if (b > a && sequences[b]!.speaker !== speaker) shared.set(b, (shared.get(b) ?? 0) + 1);
    }
    for (const [b, count] of [...shared].sort(([x], [y]) => x - y)) if (count >= FEWEST_SHARED) pairs.push([a, b]);
  });
  return pairs;
}

function compare(sequences: readonly PointSequence[], { a, b }: { a: number; b: number }): ComparedPair {
  const inB = new Map(sequences[b]!.points.map(({ point, at }) => [point, at]));
  const shared = sequences[a]!.points.flatMap(({ point, at }): SharedPoint[] => {
    const other = inB.get(point);
    return other === undefined ? [] : [{ point, a: at, b: other }];
  });
  return { a, b, ...compareOrders(shared) };
}

interface Corpus {
  readonly sequences: readonly PointSequence[];
  readonly holders: ReadonlyMap<number, readonly number[]>;
  readonly custom: ReadonlySet<number>;
}

/** Chance of the order under the usual one; nothing when too few others make these points. */
function usualChance(
  { sequences, holders, custom }: Corpus,
  { a, b, matches: shared, inversions }: ComparedPair,
  dice: Dice,
): number | undefined {
  const most = Math.max(MOST_SHARED_OUTSIDE, MOST_SHARED_SHARE * shared.length);
  const index = new Map(shared.map(({ point }, i) => [point, i]));
  const others = new Set(shared.flatMap(({ point }) => holders.get(point)!));
  const speakers = new Set([sequences[a]!.speaker, sequences[b]!.speaker]);
  const background = [...others]
    .sort((x, y) => x - y)
    .filter((statement) => !speakers.has(sequences[statement]!.speaker))
    .map((statement) => sequences[statement]!.points.filter(({ point }) => index.has(point)))
    .filter((points) => points.filter(({ point }) => !custom.has(point)).length <= most)
    .map((points) => points.map(({ point }) => index.get(point)!));
  const precedence = countPrecedence(shared.length, background);
  return precedence.statements < FEWEST_BACKGROUND ? undefined : conventionalChance(precedence, inversions, dice);
}
