import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterClaims } from "./cluster-claims.ts";

const links = (pairs: readonly (readonly [number, number])[]) => {
  const set = new Set(pairs.map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`));
  return {
    pairs: pairs.map(([a, b]) => ({ a, b })),
    linkOf: (a: number, b: number) => (set.has(`${Math.min(a, b)} ${Math.max(a, b)}`) ? 1 : 0),
  };
};
const nothing = () => false;

describe("clusterClaims", () => {
  it("gathers what belongs together", () => {
    expect(
      clusterClaims({
        ...links([
          [0, 1],
          [1, 2],
          [0, 2],
          [4, 5],
        ]),
        isForbidden: nothing,
      }),
    ).toEqual([
      [0, 1, 2],
      [4, 5],
    ]);
  });

  it("does not make one of the ends of a chain", () => {
    const chain = clusterClaims({
      ...links([
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 4],
        [4, 5],
      ]),
      isForbidden: nothing,
    });
    expect(chain.length).toBeGreaterThan(1);
    expect(chain.some((cluster) => cluster.includes(0) && cluster.includes(5))).toBe(false);
  });

  it("keeps apart what must not be one, however strongly others join it", () => {
    const clusters = clusterClaims({
      ...links([
        [0, 1],
        [1, 2],
        [0, 2],
      ]),
      isForbidden: (a, b) => Math.min(a, b) === 0 && Math.max(a, b) === 2,
    });
    expect(clusters.some((cluster) => cluster.includes(0) && cluster.includes(2))).toBe(false);
  });

  it("joins what people joined", () => {
    expect(clusterClaims({ ...links([]), isForbidden: nothing, joined: [{ a: 3, b: 7 }] })).toEqual([[3, 7]]);
  });

  it("puts each claim into at most one cluster, and never a forbidden pair into one", () => {
    const pair = fc.tuple(fc.nat(12), fc.nat(12)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 40 }), fc.array(pair, { maxLength: 10 }), (pairs, parted) => {
        const set = new Set(parted.map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`));
        const isForbidden = (a: number, b: number): boolean => set.has(`${Math.min(a, b)} ${Math.max(a, b)}`);
        const clusters = clusterClaims({ ...links(pairs), isForbidden });
        const all = clusters.flat();
        expect(new Set(all).size).toBe(all.length);
        for (const cluster of clusters)
          for (const a of cluster) for (const b of cluster) if (a !== b) expect(isForbidden(a, b)).toBe(false);
      }),
    );
  });
});
