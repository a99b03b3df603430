/**
 * Features of a text as sums under 32-bit hashes of their names, so that neither training nor scoring keeps names. Two names that fall together
 * add up; among 50,000 names that is to be expected of one in 170,000.
 * Papers: Weinberger et al. (2009), ICML, "Feature hashing"; FNV-1a (Fowler, Noll & Vo) with the finaliser of MurmurHash3.
 */

/** Hash of a feature's name: an unsigned 32-bit integer, the same on every machine. */
export function featureHash(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Sums of values by hash of name, in the order in which names came first. */
export type FeatureBag = ReadonlyMap<number, number>;

/** Adds a value under a name. */
export type PutFeature = (name: string, value: number) => void;

/** Collects what `write` puts. */
export function collectFeatures(write: (put: PutFeature) => void): FeatureBag {
  const bag = new Map<number, number>();
  write((name, value) => {
    const hash = featureHash(name);
    bag.set(hash, (bag.get(hash) ?? 0) + value);
  });
  return bag;
}
