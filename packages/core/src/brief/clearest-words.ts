/** Words that lean on what was said before: without it nobody knows whom or what they mean. */
const LEANING = /(?<![\p{L}’'])(?:he|she|it|they|him|her|them|his|hers|its|their|this|that|these|those|one|so|such|i|we|you)(?![\p{L}])/giu;
const FEWEST_WORDS = 4;

/** How many words of a text lean on what was said before it. */
export const leaningWords = (text: string): number => text.match(LEANING)?.length ?? 0;

/**
 * Of several ways to say one thing the one that is clearest by itself: it names whom it is about, leans least on what was said before, and is short.
 *
 * @param ways     in any order; the same for any order.
 * @param accused  name of whom it is about; empty where nobody knows.
 * @param text     taken when there is none of at least four words.
 */
export function clearestWords(ways: readonly string[], accused: string, text: string): string {
  const family = accused.split(" ").at(-1) ?? "";
  // A line that ends inside is mostly a heading's.
  const lines = (way: string): number => (way.trim().includes("\n") ? 1 : 0);
  const lineCounts = new Map([...ways].sort((x, y) => lines(y) - lines(x)).map((way) => [flat(way), lines(way)]));
  const told = [...lineCounts.keys()].filter((way) => way.split(" ").length >= FEWEST_WORDS);
  const names = (way: string): number => (family.length > 2 && way.includes(family) ? 0 : 1);
  told.sort(
    (x, y) =>
      (lineCounts.get(x) ?? 0) - (lineCounts.get(y) ?? 0) ||
      names(x) - names(y) ||
      leaningWords(x) - leaningWords(y) ||
      x.length - y.length ||
      (x < y ? -1 : 1),
  );
  return told[0] ?? text;
}

const flat = (way: string): string => way.replace(/\s+/gu, " ").trim();
