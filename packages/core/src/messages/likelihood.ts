/** Likelihood words of Intelligence Community Directive 203, each with its range; never in one sentence with a degree of confidence. */
const WORDS: readonly (readonly [most: number, words: string])[] = [
  [0.05, "almost no chance (up to 5 %)"],
  [0.2, "very unlikely (5–20 %)"],
  [0.45, "unlikely (20–45 %)"],
  [0.55, "roughly even (45–55 %)"],
  [0.8, "likely (55–80 %)"],
  [0.95, "very likely (80–95 %)"],
];

/** @param p  probability, 0 to 1. */
export function likelihood(p: number): string {
  return WORDS.find(([most]) => p < most)?.[1] ?? "almost certain (95 % or more)";
}

/** From the lower to the higher of two probabilities; one word where both have the same. */
export function likelihoodRange(low: number, high: number): string {
  const [first, last] = [likelihood(low), likelihood(high)];
  return first === last ? first : `from ${first} to ${last}`;
}
