/** A share with the interval that holds it, all within 0 to 1. */
export interface Rate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Level of every interval here. */
export const INTERVAL_LEVEL = 0.95;

/** Two-sided quantile of the normal distribution at that level. */
export const NORMAL_QUANTILE = 1.959963984540054;
