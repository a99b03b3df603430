/**
 * Average precision of a ranking: the mean of the precision at each right answer, those never ranked counting 0.
 *
 * @param isRight  by rank, best first.
 * @param total    right answers there are, ranked or not; 0 gives 0.
 */
export function averagePrecision(isRight: readonly boolean[], total: number): number {
  let found = 0;
  let sum = 0;
  for (const [rank, right] of isRight.entries()) {
    if (!right) continue;
    found++;
    sum += found / (rank + 1);
  }
  return total === 0 ? 0 : sum / total;
}
