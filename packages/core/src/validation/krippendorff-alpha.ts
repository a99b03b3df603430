/**
 * How far several people who label the same things agree, beyond chance: Krippendorff's alpha for names. 1 is full agreement, 0 what chance
 * gives. Linear in labels.
 *
 * Source: Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", University of Pennsylvania.
 */

export interface Agreement {
  readonly alpha: number;
  /** Things with two labels or more. */
  readonly count: number;
}

/**
 * @param units  the labels of each thing, in any order; things with fewer than two count for nothing.
 * @returns      null when no thing has two labels, or all labels are one and the same, which leaves nothing to agree on.
 */
export function krippendorffAlpha(units: readonly (readonly string[])[]): Agreement | null {
  const totals = new Map<string, number>();
  let [count, values, disagreement] = [0, 0, 0];
  for (const labels of units) {
    if (labels.length < 2) continue;
    count++;
    values += labels.length;
    const counts = new Map<string, number>();
    for (const label of labels) {
      counts.set(label, (counts.get(label) ?? 0) + 1);
      totals.set(label, (totals.get(label) ?? 0) + 1);
    }
    for (const own of counts.values()) disagreement += (own * (labels.length - own)) / (labels.length - 1);
  }
  let expected = 0;
  for (const total of totals.values()) expected += total * (values - total);
  if (expected === 0) return null;
  return { alpha: 1 - ((values - 1) * disagreement) / expected, count };
}
