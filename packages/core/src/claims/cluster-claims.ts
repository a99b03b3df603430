/**
 * Gathers claims into allegations by average linkage: two clusters join while, on average, enough of their pairs are asserted, and nothing forbids
 * any of them. So a chain of pairs, each a little different, never makes one allegation of its two ends. Cost: within what asserted pairs connect,
 * cubic in claims up to `MOST_AT_ONCE`; larger groups are joined in rank order against each cluster as it stands.
 */

export interface ClusterLinks {
  /** Asserted pairs, best first. */
  readonly pairs: readonly { readonly a: number; readonly b: number }[];
  /** How much two claims speak for being one, 0 to 1. */
  readonly linkOf: (a: number, b: number) => number;
  /** Whether two claims must never be one. */
  readonly isForbidden: (a: number, b: number) => boolean;
  /** Pairs that people joined: one with all that is gathered round either, whatever else is known. */
  readonly joined?: readonly { readonly a: number; readonly b: number }[];
}

const LEAST_MEAN = 0.34;
const MOST_AT_ONCE = 300;

/** Clusters of two and more claims, each ascending; by first claim. */
export function clusterClaims({ pairs, linkOf, isForbidden, joined = [] }: ClusterLinks): number[][] {
  const clusters: number[][] = [];
  const components = componentsOf(pairs);
  const pairsInside = byComponent(components, pairs);
  for (const [number, component] of components.entries()) {
    const parts = component.map((claim) => [claim]);
    const meanOf = (x: readonly number[], y: readonly number[]): number => {
      let sum = 0;
      for (const a of x) {
        for (const b of y) {
          if (isForbidden(a, b)) return -1;
          sum += linkOf(a, b);
        }
      }
      return sum / (x.length * y.length);
    };
    const done = component.length <= MOST_AT_ONCE ? joinBest(parts, meanOf) : joinInOrder(parts, pairsInside[number]!, meanOf);
    clusters.push(...done.filter((part) => part.length > 1).map((part) => part.toSorted((x, y) => x - y)));
  }
  // What people joined becomes one with all that was gathered round either.
  const inside = clusters.flatMap(([first, ...others]) => others.map((other) => ({ a: first!, b: other })));
  return componentsOf([...inside, ...joined])
    .map((cluster) => cluster.toSorted((x, y) => x - y))
    .sort((x, y) => x[0]! - y[0]!);
}

interface Linked {
  readonly a: number;
  readonly b: number;
}

/** The pairs inside each component, in the order given. */
function byComponent(components: readonly (readonly number[])[], pairs: readonly Linked[]): Linked[][] {
  const numberOf = new Map(components.flatMap((component, number) => component.map((claim) => [claim, number] as const)));
  const inside: Linked[][] = components.map(() => []);
  for (const pair of pairs) inside[numberOf.get(pair.a)!]!.push(pair);
  return inside;
}

type Mean = (x: readonly number[], y: readonly number[]) => number;

function joinBest(parts: number[][], meanOf: Mean): number[][] {
  const live = [...parts];
  const means = live.map((x, i) => live.map((y, k) => (k > i ? meanOf(x, y) : -1)));
  for (;;) {
    let best = { i: -1, k: -1, mean: LEAST_MEAN };
    for (let i = 0; i < live.length; i++) {
      if (live[i]!.length === 0) continue;
      for (let k = i + 1; k < live.length; k++) {
        if (live[k]!.length > 0 && means[i]![k]! >= best.mean && (means[i]![k]! > best.mean || best.i < 0))
          best = { i, k, mean: means[i]![k]! };
      }
    }
    if (best.i < 0) return live.filter((part) => part.length > 0);
    live[best.i] = [...live[best.i]!, ...live[best.k]!];
    live[best.k] = [];
    for (let other = 0; other < live.length; other++) {
      if (other === best.i || live[other]!.length === 0) continue;
      const mean = meanOf(live[best.i]!, live[other]!);
      means[Math.min(best.i, other)]![Math.max(best.i, other)] = mean;
    }
  }
}

function joinInOrder(parts: number[][], pairs: readonly { readonly a: number; readonly b: number }[], meanOf: Mean): number[][] {
  const partOf = new Map(parts.flatMap((part) => part.map((claim) => [claim, part] as const)));
  for (const { a, b } of pairs) {
    const [x, y] = [partOf.get(a)!, partOf.get(b)!];
    if (x === y || meanOf(x, y) < LEAST_MEAN) continue;
    for (const claim of y) {
      x.push(claim);
      partOf.set(claim, x);
    }
  }
  return [...new Set(partOf.values())];
}

function componentsOf(pairs: readonly { readonly a: number; readonly b: number }[]): number[][] {
  const parent = new Map<number, number>();
  const rootOf = (claim: number): number => {
    let root = claim;
    for (let next = parent.get(root) ?? root; next !== root; next = parent.get(root) ?? root) root = next;
    parent.set(claim, root);
    return root;
  };
  for (const { a, b } of pairs) {
    const [x, y] = [rootOf(a), rootOf(b)];
    if (x !== y) parent.set(Math.max(x, y), Math.min(x, y));
    else parent.set(a, x);
  }
  const groups = new Map<number, number[]>();
  for (const claim of [...parent.keys()].sort((x, y) => x - y)) {
    const root = rootOf(claim);
    groups.set(root, [...(groups.get(root) ?? []), claim]);
  }
  for (const [root, claims] of groups) if (!claims.includes(root)) groups.set(root, [root, ...claims]);
  return [...groups.values()];
}
