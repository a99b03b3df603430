/**
 * Whether two groups move together: how many items both took up mostly in one window of time, beside what chance gives when each group's
 * statements keep what they hold and are dealt anew over the days on which that group spoke (Good 2005, ch. 3, permutation tests). An item
 * counts in the window that holds the later of at least half of its pairs of uses, one by each group, the earlier in it or in the window before: what
 * both say all the time counts nowhere, and a slogan of one month counts however often it is said. What both say because of one event counts
 * too, so that a reader must be told at which events both spoke (guard 8).
 * Cost: deals times uses of the shared items, and items times windows.
 */
import { createDice, type Dice } from "../algo/random.ts";
import { rounded } from "../algo/rounded.ts";
import { MOST_WINDOWS } from "./cut-windows.ts";

/** One group's use of one item in one statement. */
export interface GroupUse {
  readonly item: string;
  /** Number of the statement in its group. */
  readonly statement: number;
}

/** What one group said. */
export interface GroupCourse {
  /** Window of each statement, and when it had been said at the earliest and the latest. */
  readonly windows: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly uses: readonly GroupUse[];
}

export interface WindowConvergence {
  readonly window: number;
  readonly sharedCount: number;
  /** Edges of the middle 95 % of what chance gives. */
  readonly expectedLow: number;
  readonly expectedHigh: number;
  /** Share of deals that give as many or more, the one observed among them; 0 < p <= 1. */
  readonly p: number;
  /** Which group was earlier with what both use in the window: -1 the first, 1 the second, 0 cannot be told. */
  readonly lead: -1 | 0 | 1;
}

/** Deals, at most; fewer where there is much to count. */
const DEALS = 999;
const LEAST_DEALS = 199;
const WORK = 50_000_000;
/** Chance of as many leads or more, two-sided, from which a lead is told. */
const LEAD_P = 0.05;

/**
 * One entry per window in which both groups spoke, by window.
 *
 * @param seed  of the deals; the same seed gives the same result.
 * @returns     empty where there is no window with both.
 */
export function converge(a: GroupCourse, b: GroupCourse, seed: number): WindowConvergence[] {
  const items = sharedItems(a, b);
  const [inA, inB] = [useColumns(a, items), useColumns(b, items)];
  const dealA = Int32Array.from(a.windows);
  const dealB = Int32Array.from(b.windows);
  const tally: Tally = {
    a: new Int32Array(items.size * MOST_WINDOWS),
    b: new Int32Array(items.size * MOST_WINDOWS),
    pairs: pairsOf(inA, inB, items.size),
  };
  const observed = new Int32Array(MOST_WINDOWS);
  countTogether([inA, dealA], [inB, dealB], { tally, counts: observed });
  const takenUp = windowsTaken(tally);
  const windows = [...new Set(a.windows)].filter((window) => window >= 0 && b.windows.includes(window)).sort((x, y) => x - y);
  const deals = Math.max(
    LEAST_DEALS,
    Math.min(DEALS, Math.floor(WORK / (inA.item.length + inB.item.length + items.size * MOST_WINDOWS + 1))),
  );
  const dealt = windows.map(() => new Int32Array(deals));
  const dice = createDice(seed);
  const counts = new Int32Array(MOST_WINDOWS);
  for (let deal = 0; deal < deals; deal++) {
    shuffle(dealA, dice);
    shuffle(dealB, dice);
    countTogether([inA, dealA], [inB, dealB], { tally, counts });
    windows.forEach((window, k) => (dealt[k]![deal] = counts[window]!));
  }
  return windows.map((window, k): WindowConvergence => {
    const chance = dealt[k]!.sort();
    const sharedCount = observed[window]!;
    const asMany = chance.length - lowerBound(chance, sharedCount);
    const shared = [...items.values()].filter((item) => takenUp[item] === window);
    return {
      window,
      sharedCount,
      expectedLow: chance[Math.floor(0.025 * (deals - 1))]!,
      expectedHigh: chance[Math.ceil(0.975 * (deals - 1))]!,
      p: rounded((asMany + 1) / (deals + 1)),
      lead: leadOf(shared, { a, b, inA, inB }),
    };
  });
}

/** Items that both use, numbered by id. */
function sharedItems(a: GroupCourse, b: GroupCourse): Map<string, number> {
  const inA = new Set(a.uses.map(({ item }) => item));
  const shared = [...new Set(b.uses.map(({ item }) => item))].filter((item) => inA.has(item)).sort();
  return new Map(shared.map((item, i) => [item, i]));
}

interface UseColumns {
  readonly item: Int32Array;
  readonly statement: Int32Array;
}

function useColumns({ uses }: GroupCourse, items: ReadonlyMap<string, number>): UseColumns {
  const shared = uses.filter(({ item }) => items.has(item));
  return {
    item: Int32Array.from(shared, ({ item }) => items.get(item)!),
    statement: Int32Array.from(shared, ({ statement }) => statement),
  };
}

/** Uses of each item by each group in each window, and the pairs of uses of it. */
interface Tally {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly pairs: Float64Array;
}

function pairsOf(inA: UseColumns, inB: UseColumns, itemCount: number): Float64Array {
  const [ofA, ofB] = [new Int32Array(itemCount), new Int32Array(itemCount)];
  for (const item of inA.item) ofA[item]!++;
  for (const item of inB.item) ofB[item]!++;
  return Float64Array.from(ofA, (uses, item) => uses * ofB[item]!);
}

type Dealt = readonly [uses: UseColumns, windows: Int32Array];

/** Counts, by window, the items taken up together in it. Allocates nothing. */
function countTogether(inA: Dealt, inB: Dealt, { tally, counts }: { readonly tally: Tally; readonly counts: Int32Array }): void {
  tallyUses(inA, tally.a);
  tallyUses(inB, tally.b);
  counts.fill(0);
  for (let item = 0; item < tally.pairs.length; item++) {
    const window = windowTaken(tally, item);
    if (window >= 0) counts[window]!++;
  }
}

function tallyUses([{ item, statement }, windows]: Dealt, uses: Int32Array): void {
  uses.fill(0);
  for (let use = 0; use < item.length; use++) {
    const window = windows[statement[use]!]!;
    if (window >= 0) uses[item[use]! * MOST_WINDOWS + window]!++;
  }
}

/** The first window that holds the later of half of an item's pairs or more; -1 for none. */
function windowTaken({ a, b, pairs }: Tally, item: number): number {
  const half = pairs[item]! / 2;
  const row = item * MOST_WINDOWS;
  let beforeA = 0;
  let beforeB = 0;
  for (let window = 0; window < MOST_WINDOWS; window++) {
    const usesA = a[row + window]!;
    const usesB = b[row + window]!;
    const together = usesA * usesB + usesA * beforeB + usesB * beforeA;
    if (together > 0 && together >= half) return window;
    beforeA = usesA;
    beforeB = usesB;
  }
  return -1;
}

const windowsTaken = (tally: Tally): number[] => Array.from(tally.pairs, (_, item) => windowTaken(tally, item));

/** Fisher and Yates, in place. */
function shuffle(values: Int32Array, dice: Dice): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = dice.below(i + 1);
    const held = values[i]!;
    values[i] = values[j]!;
    values[j] = held;
  }
}

/** Entries below a value in an ascending list. */
function lowerBound(sorted: Int32Array, value: number): number {
  const at = sorted.findIndex((entry) => entry >= value);
  return at === -1 ? sorted.length : at;
}

interface LeadContext {
  readonly a: GroupCourse;
  readonly b: GroupCourse;
  readonly inA: UseColumns;
  readonly inB: UseColumns;
}

/** A sign test over the items whose first uses by the two groups do not overlap in time. */
function leadOf(items: readonly number[], { a, b, inA, inB }: LeadContext): -1 | 0 | 1 {
  let first = 0;
  let second = 0;
  for (const item of items) {
    const [firstA, firstB] = [firstUse(item, inA, a), firstUse(item, inB, b)];
    if (firstA.to <= firstB.from) first++;
    else if (firstB.to <= firstA.from) second++;
  }
  const all = first + second;
  if (all === 0 || 2 * binomialTail(all, Math.max(first, second)) > LEAD_P) return 0;
  return first > second ? -1 : 1;
}

/** The earliest end and the earliest beginning of a group's uses of an item. */
function firstUse(item: number, columns: UseColumns, { from, to }: GroupCourse): { readonly from: number; readonly to: number } {
  const known = { from: Infinity, to: Infinity };
  columns.item.forEach((other, use) => {
    if (other !== item) return;
    const statement = columns.statement[use]!;
    known.from = Math.min(known.from, from[statement]!);
    known.to = Math.min(known.to, to[statement]!);
  });
  return known;
}

/** From so many throws on, the normal curve stands in: the chance of one course of them is no number any more. */
const MANY_THROWS = 500;

/** Chance of `least` or more heads in `n` throws of a fair coin. */
function binomialTail(n: number, least: number): number {
  if (n > MANY_THROWS) return upperTail((least - 0.5 - n / 2) / (Math.sqrt(n) / 2));
  let term = 0.5 ** n;
  let sum = least === 0 ? term : 0;
  for (let k = 1; k <= n; k++) {
    term *= (n - k + 1) / k;
    if (k >= least) sum += term;
  }
  return sum;
}

/** Share of the normal curve above z >= 0, to 1e-7: Abramowitz & Stegun (1964), 26.2.17. */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const poly = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * poly;
}
