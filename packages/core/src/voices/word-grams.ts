/** Runs of words as keys: the cheap way to see that two voices share wording before anything is aligned. */

/** Words in a run. A slogan of four words is still found; three common words meet by chance everywhere. */
export const GRAM_WORDS = 4;

/**
 * Every run of `GRAM_WORDS` words in order of place; the whole as one run when there are fewer.
 *
 * @param words  in normal form.
 * @returns      empty for fewer than two words.
 */
export function wordGrams(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  if (words.length <= GRAM_WORDS) return [words.join(" ")];
  const grams: string[] = [];
  for (let at = 0; at + GRAM_WORDS <= words.length; at++) grams.push(words.slice(at, at + GRAM_WORDS).join(" "));
  return grams;
}

/** Index of runs: which voices hold each, every voice once. */
export function indexGrams(voices: readonly { readonly words: readonly string[] }[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  voices.forEach((voice, number) => {
    for (const gram of wordGrams(voice.words)) {
      const holders = index.get(gram);
      if (!holders) index.set(gram, [number]);
      else if (holders.at(-1) !== number) holders.push(number);
    }
  });
  return index;
}
