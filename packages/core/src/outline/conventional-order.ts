/**
 * Whether an order is the usual one: greeting before thanks, condolence before complaint, closing last.
 *
 * From statements of others that share little with the two, a matrix says how often one point precedes another. Orders are then drawn from
 * it (Metropolis exchanges of neighbours with the product of the pairwise shares as weight), and the observed order is compared with them
 * instead of with all orders alike. Cost: linear in draws and points.
 */
import type { Dice } from "../algo/random.ts";

/** Counts of one point before another over background statements, `points` x `points`. */
export interface Precedence {
  readonly points: number;
  readonly before: Float64Array;
  /** Background statements that hold two of the points or more. */
  readonly statements: number;
}

const DRAWS = 1_000;
/** Exchanges tried between two draws, per point. */
const STEPS = 12;

/**
 * Counts precedence.
 *
 * @param points      number of shared points, in the order of the first statement.
 * @param background  per other statement the shared points it holds, in its order.
 */
export function countPrecedence(points: number, background: Iterable<readonly number[]>): Precedence {
  const before = new Float64Array(points * points);
  let statements = 0;
  for (const sequence of background) {
    if (sequence.length < 2) continue;
    statements++;
    for (let i = 0; i < sequence.length; i++) for (let j = i + 1; j < sequence.length; j++) before[sequence[i]! * points + sequence[j]!]!++;
  }
  return { points, before, statements };
}

/**
 * Chance, under the usual order, that a second statement is as close to the order of the first as observed.
 *
 * @param inversions  pairs out of order between the two.
 * @returns           above 0, at most 1; `undefined` when none of 1,000 draws came as close, so that custom does not explain it.
 */
export function conventionalChance({ points, before }: Precedence, inversions: number, dice: Dice): number | undefined {
  const weight = new Float64Array(points * points);
  for (let i = 0; i < points; i++)
    for (let j = 0; j < points; j++) {
      const forth = before[i * points + j]!;
      const back = before[j * points + i]!;
      weight[i * points + j] = Math.log((forth + 0.5) / (forth + back + 1));
    }
  const order = dice.shuffled(Array.from({ length: points }, (_, i) => i));
  let asClose = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    for (let step = 0; step < STEPS * points; step++) {
      const at = dice.below(points - 1);
      const [x, y] = [order[at]!, order[at + 1]!];
      const gain = weight[y * points + x]! - weight[x * points + y]!;
      if (gain >= 0 || dice.next() < Math.exp(gain)) [order[at], order[at + 1]] = [y, x];
    }
    let found = 0;
    for (let i = 0; i < points && found <= inversions; i++) for (let j = i + 1; j < points; j++) if (order[j]! < order[i]!) found++;
    if (found <= inversions) asClose++;
  }
  return asClose === 0 ? undefined : (1 + asClose) / (1 + DRAWS);
}
