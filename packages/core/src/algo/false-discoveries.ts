/**
 * Turns chances of many tests into the share of false ones among all that are as good or better (Benjamini & Hochberg, 1995).
 *
 * @param chances  p values, 0 to 1, in any order.
 * @param tests    how many tests were made, at least as many as there are chances; those not listed count as 1.
 * @returns        q values in the same order.
 */
export function falseDiscoveryRates(chances: readonly number[], tests: number = chances.length): number[] {
  const order = [...chances.keys()].sort((x, y) => chances[x]! - chances[y]! || x - y);
  const rates = Array.from(chances, () => 1);
  let smallest = 1;
  for (let rank = order.length; rank > 0; rank--) {
    const index = order[rank - 1]!;
    smallest = Math.min(smallest, (chances[index]! * tests) / rank);
    rates[index] = smallest;
  }
  return rates;
}
