/** A measure as tables hold it: to six decimals. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
