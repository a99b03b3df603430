import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toBase64 } from "./base64.ts";
import { featureHash } from "./feature-bag.ts";
import { modelScorer, sparseScorer, type PackedDense, type PackedSparse } from "./linear-classes.ts";

const bytesOf = (numbers: Int8Array | Int16Array | Uint32Array): string => toBase64(new Uint8Array(numbers.buffer));

/** Two classes; weights by name of feature. */
function sparse(weights: Readonly<Record<string, readonly [number, number]>>, rest: Partial<PackedSparse> = {}): PackedSparse {
  const entries = Object.entries(weights)
    .map(([name, pair]) => ({ key: featureHash(name), pair }))
    .sort((a, b) => a.key - b.key);
  return {
    share: 1,
    bias: [0, 0],
    scale: 1,
    length: 1,
    keys: bytesOf(Uint32Array.from(entries, ({ key }) => key)),
    weights: bytesOf(Int8Array.from(entries.flatMap(({ pair }) => pair))),
    ...rest,
  };
}

const bag = (values: Readonly<Record<string, number>>): ReadonlyMap<number, number> =>
  new Map(Object.entries(values).map(([name, value]) => [featureHash(name), value]));

/** Share of the first of two classes that score `a` and `b`. */
const share = (a: number, b: number): number => Math.exp(a) / (Math.exp(a) + Math.exp(b));

describe("linear models with packed weights", () => {
  it("weighs known features at their length and adds the bias", () => {
    const score = sparseScorer(sparse({ good: [2, -1], bad: [-3, 4] }, { bias: [0.5, 0], scale: 0.1, length: 5 }));
    // The known part is (3, 4), brought to length 5 as it is; "other" counts for nothing.
    const [first] = score(bag({ good: 3, bad: 4, other: 100 }));
    expect(first).toBeCloseTo(share(0.5 + 0.1 * (3 * 2 - 4 * 3), 0.1 * (-3 + 16)), 12);
    expect(score(bag({ other: 1 }))[0]).toBeCloseTo(share(0.5, 0), 12);
  });

  it("finds each of many features by its own weights", () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 60 }), (names) => {
        const weights = Object.fromEntries(names.map((name, i) => [`f${name}`, [(i % 100) + 1, 0] as const]));
        const score = sparseScorer(sparse(weights, { scale: 0.05 }));
        for (const [name, [weight]] of Object.entries(weights))
          expect(score(bag({ [name]: 2 }))[0]).toBeCloseTo(share(0.05 * weight, 0), 9);
        expect(score(bag({ unknown: 1 }))[0]).toBe(0.5);
      }),
    ));

  it("knows words under each view without their keys", () => {
    const names = ["l:up", "r:up", "l:down", "r:down"].sort((a, b) => featureHash(a) - featureHash(b));
    const weights = bytesOf(Int8Array.from(names.flatMap((name) => (name === "r:down" ? [3, 0] : [0, 0]))));
    const score = sparseScorer({ share: 1, bias: [0, 0], scale: 1, length: 1, keys: "", views: ["l", "r"], weights }, ["up", "down"]);
    expect(score(bag({ "r:down": 5 }))[0]).toBeCloseTo(share(3, 0), 12);
    expect(score(bag({ "l:down": 5 }))[0]).toBe(0.5);
  });

  it("mixes its parts by their shares, and a vector only of its own encoder", () => {
    const dense: PackedDense = {
      share: 0.4,
      encoder: "mine",
      start: 1,
      width: 2,
      bias: [0, 1],
      scale: 0.01,
      weights: bytesOf(Int16Array.from([300, 0, 0, -500])),
    };
    const parts = [sparse({ a: [1, 0] }, { share: 0.75 }), sparse({ b: [0, 1] }, { share: 0.25 })];
    const score = modelScorer({
      language: "en",
      words: "",
      sparse: parts,
      dense: [
        { ...dense, share: 0.1 },
        { ...dense, share: 0.3 },
      ],
    });
    const bags = [bag({ a: 1 }), bag({ b: 1 })];
    const words = 0.75 * share(1, 0) + 0.25 * share(0, 1);
    expect(score(bags)[0]).toBeCloseTo(words, 12);
    const vector = Float32Array.from([9, 0.5, 0.25]);
    expect(score(bags, { encoder: "mine", vector })[0]).toBeCloseTo(0.6 * words + 0.4 * share(1.5, 1 - 1.25), 12);
    expect(score(bags, { encoder: "another", vector: new Float32Array(7) })).toEqual(score(bags));
  });
});
