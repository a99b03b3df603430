/**
 * The interval of a share that was counted in a simple random sample without replacement: Wilson's score interval, with the sample size
 * enlarged as far as the sample exhausts what it was drawn from. Constant cost.
 *
 * Papers: Wilson (1927), JASA 22; Brown, Cai and DasGupta (2001), Statistical Science 16, who recommend it for small samples. The finite
 * population enters as an effective sample size, as in Korn and Graubard (1998), Survey Methodology 24; they put it into the exact interval, we
 * into Wilson's, which is nearer to its level in samples this small.
 */
import { invariant } from "../model/errors/hymnsheet-error.ts";
import { NORMAL_QUANTILE, type Rate } from "./rate.ts";

/**
 * The share of `yes` among `n` drawn from `size`.
 *
 * @param yes   integer, 0 to `n`.
 * @param n     integer from 1.
 * @param size  of what the sample was drawn from; integer from `n`.
 * @returns     `low <= value <= high` within 0..1; all three equal when everything was looked at.
 * @throws      INVARIANT for counts outside these ranges.
 */
export function wilsonInterval(yes: number, n: number, size: number): Rate {
  invariant(n >= 1 && yes >= 0 && yes <= n && size >= n, `no share of ${yes} of ${n} of ${size}`);
  const value = yes / n;
  if (size === n) return { value, low: value, high: value };
  const effective = (n * (size - 1)) / (size - n);
  const square = NORMAL_QUANTILE ** 2;
  const centre = (value + square / (2 * effective)) / (1 + square / effective);
  const half =
    (NORMAL_QUANTILE / (1 + square / effective)) * Math.sqrt((value * (1 - value)) / effective + square / (4 * effective * effective));
  return { value, low: yes === 0 ? 0 : Math.max(0, centre - half), high: yes === n ? 1 : Math.min(1, centre + half) };
}
