/**
 * Compares the order in which two statements make the points they share.
 *
 * The common order is the best chain of points that stand in one order in both, each worth 1 less a cost for what lies between it and the
 * one before (local alignment after Smith & Waterman, 1981, over points instead of letters); what is left out of the chain was moved.
 * Kendall's (1938) tau counts pairs in one order against pairs in the other. Cost: n^2 in shared points.
 */

/** Positions in the two statements of a point that they share; counted in units, each position used once. */
export interface SharedPoint {
  readonly point: number;
  readonly a: number;
  readonly b: number;
}

export interface OrderComparison {
  /** By place in the first statement, with whether it lies off the common order. */
  readonly matches: readonly (SharedPoint & { readonly isMoved: boolean })[];
  /** Points of the common order. */
  readonly inOrderCount: number;
  /** Pairs of points that stand in the other order. */
  readonly inversions: number;
  /** -1 to 1; 0 for fewer than two points. */
  readonly kendallTau: number;
}

/** Cost of a unit that a chain leaves out on either side. */
const GAP_COST = 0.02;

export function compareOrders(shared: readonly SharedPoint[]): OrderComparison {
  const byA = [...shared].sort((x, y) => x.a - y.a || x.b - y.b);
  const chain = bestChain(byA);
  let inversions = 0;
  for (let i = 0; i < byA.length; i++) for (let j = i + 1; j < byA.length; j++) if (byA[j]!.b < byA[i]!.b) inversions++;
  const pairs = (byA.length * (byA.length - 1)) / 2;
  return {
    matches: byA.map((point, i) => ({ ...point, isMoved: !chain.has(i) })),
    inOrderCount: chain.size,
    inversions,
    kendallTau: pairs === 0 ? 0 : 1 - (2 * inversions) / pairs,
  };
}

/** Indexes of the points of the best chain; the earliest of equal ones. */
function bestChain(points: readonly SharedPoint[]): Set<number> {
  const score = new Float64Array(points.length);
  const before = new Int32Array(points.length).fill(-1);
  let last = -1;
  for (let i = 0; i < points.length; i++) {
    score[i] = 1;
    for (let j = 0; j < i; j++) {
      const { a, b } = points[j]!;
      if (a >= points[i]!.a || b >= points[i]!.b) continue;
      const reached = score[j]! + 1 - GAP_COST * Math.min(25, points[i]!.a - a - 1 + (points[i]!.b - b - 1));
      if (reached > score[i]!) {
        score[i] = reached;
        before[i] = j;
      }
    }
    if (last < 0 || score[i]! > score[last]!) last = i;
  }
  const chain = new Set<number>();
  for (let at = last; at >= 0; at = before[at]!) chain.add(at);
  return chain;
}
