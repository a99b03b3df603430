/**
 * The chance of several shared lines at once: for each k, that chance gives k lines or more as rare as the k-th rarest of these (their number
 * is Poisson), the best of these chances, each times k (k + 1), so that all tries together stay within their chance (a union bound, whatever the
 * number of lines). Cost: lines squared.
 *
 * @param chances  chance of each line alone, 0 < q <= 1, in any order.
 * @returns        0 to 1; 1 for no lines.
 */
export function chanceOfAll(chances: readonly number[]): number {
  const sorted = [...chances].sort((x, y) => x - y);
  return sorted.reduce((best, chance, index) => {
    const count = index + 1;
    return Math.min(best, count * (count + 1) * atLeast(count, -Math.log1p(-Math.min(chance, CERTAIN))));
  }, 1);
}

/** Beyond this a chance is taken as certain; its logarithm stays finite. */
const CERTAIN = 1 - 1e-12;

/** Chance of `count` or more when `mean` are expected (Poisson): the sum of the upper tail, which loses no digits where it is small. */
export function atLeast(count: number, mean: number): number {
  if (count === 0) return 1;
  let term = Math.exp(-mean + count * Math.log(mean) - logFactorial(count));
  let sum = 0;
  for (let k = count; term > sum * 1e-16 && k < count + 10_000; k++) {
    sum += term;
    term *= mean / (k + 1);
  }
  return Math.min(1, sum);
}

function logFactorial(n: number): number {
  let sum = 0;
  for (let k = 2; k <= n; k++) sum += Math.log(k);
  return sum;
}
