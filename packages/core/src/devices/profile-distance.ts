/** Shares of a profile by label; they sum to 1, or to 0 when nothing was found. */
export type ProfileShares = ReadonlyMap<string, number>;

/**
 * How far two profiles are apart: the square root of the Jensen-Shannon divergence of their shares, a metric.
 *
 * @returns 0 for equal profiles to 1 for profiles without a common label; null when one of them is empty.
 * @see Lin (1991), "Divergence measures based on the Shannon entropy"; Endres & Schindelin (2003) on the square root.
 */
export function profileDistance(left: ProfileShares, right: ProfileShares): number | null {
  const isEmpty = (shares: ProfileShares): boolean => [...shares.values()].every((share) => share === 0);
  if (isEmpty(left) || isEmpty(right)) return null;
  let divergence = 0;
  for (const label of [...new Set([...left.keys(), ...right.keys()])].sort()) {
    const [p, q] = [left.get(label) ?? 0, right.get(label) ?? 0];
    const middle = (p + q) / 2;
    if (p > 0) divergence += (p * Math.log2(p / middle)) / 2;
    if (q > 0) divergence += (q * Math.log2(q / middle)) / 2;
  }
  return Math.sqrt(Math.min(1, Math.max(0, divergence)));
}
