/**
 * Pairs what was found with what was labelled, one to one, the largest overlap first; ties by the earlier found, then the earlier label.
 * Cost: the product of both counts, and a sort of the pairs that overlap enough.
 *
 * @param overlap  share of the two that they have in common, 0 to 1.
 * @param least    pairs that share less are none.
 * @returns        index in `found` to index in `gold`; empty when nothing overlaps enough.
 */
export function matchOneToOne<Found, Gold>(
  found: readonly Found[],
  gold: readonly Gold[],
  { overlap, least }: { readonly overlap: (found: Found, gold: Gold) => number; readonly least: number },
): Map<number, number> {
  const candidates: { readonly i: number; readonly k: number; readonly share: number }[] = [];
  for (const [i, one] of found.entries()) {
    for (const [k, label] of gold.entries()) {
      const share = overlap(one, label);
      if (share >= least) candidates.push({ i, k, share });
    }
  }
  candidates.sort((a, b) => b.share - a.share || a.i - b.i || a.k - b.k);
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, k } of candidates) {
    if (partners.has(i) || taken.has(k)) continue;
    partners.set(i, k);
    taken.add(k);
  }
  return partners;
}
