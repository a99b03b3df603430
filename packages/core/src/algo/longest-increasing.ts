/**
 * Length of the longest strictly increasing subsequence. Cost: n log n.
 * Papers: Fredman (1975).
 */
export function longestIncreasingLength(values: readonly number[]): number {
  const smallestEnd: number[] = [];
  for (const value of values) {
    let low = 0;
    let high = smallestEnd.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (smallestEnd[middle]! < value) low = middle + 1;
      else high = middle;
    }
    smallestEnd[low] = value;
  }
  return smallestEnd.length;
}
