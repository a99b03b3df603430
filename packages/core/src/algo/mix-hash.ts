/**
 * Mixing of small integers into 32 well spread bits, for tables indexed by tokens.
 * Constant time, no allocation, the same on every machine.
 * Papers: Appleby (2011), the finaliser of MurmurHash3. Not for adversaries: ids are ours, not the user's.
 */

/** Mixes two 32-bit integers; the order matters. Result is an unsigned 32-bit integer. */
export function mixPair(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul((second << 15) | (second >>> 17), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
