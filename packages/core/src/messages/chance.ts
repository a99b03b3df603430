import { number } from "./english.ts";

/** A chance as a lay reader reads it, never more exact than it is: `about 14 in 1,000`, `less than 1 in 10,000`. */
export function chance(p: number): string {
  if (p >= 0.05) return `about ${Math.round(p * 100)} in 100`;
  if (p >= 0.01) return `about ${Math.round(p * 1000)} in 1,000`;
  const limit = [1_000_000, 100_000, 10_000, 1000].find((least) => p < 1 / least) ?? 100;
  return `less than 1 in ${number(limit)}`;
}
