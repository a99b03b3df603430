/**
 * What is known of a language before a corpus is read: a background of some thousand words in which the commonest have their usual share.
 * Where a corpus is small, "never seen elsewhere in it" says little; the prior keeps its common words common and its rare ones rare.
 * In a corpus of a million words it weighs two hundredths. Cost: linear in the vocabulary and the lists.
 *
 * Paper: MacKay & Peto (1995), "A hierarchical Dirichlet language model": pseudo-counts as a prior. Departure: counts are added once, not per context.
 */

import { normaliseWord } from "../text/normalise-word.ts";

/** Pseudo-counts per word id, and their sum over all words, also those that are not listed. */
export interface WordPrior {
  readonly tokenCount: number;
  readonly wordCount: Uint32Array;
}

/** Words of the imagined background: a word that nobody else uses is worth about 15 bits in an otherwise empty corpus. */
export const PRIOR_TOKENS = 20_000;
const MILLION = 1_000_000;

/**
 * @param wordCount  one more than the largest word id.
 * @param wordId     id of a normal form; 0 when no document holds it.
 * @param lists      `commonWords` of language packs, in any spelling; a word that several list has its largest share.
 */
export function buildWordPrior(wordCount: number, wordId: (word: string) => number, lists: readonly string[]): WordPrior {
  const counts = new Uint32Array(wordCount);
  for (const list of lists) {
    for (const entry of list.split(",")) {
      const [word = "", rate = "0"] = entry.trim().split(" ");
      const id = wordId(normaliseWord(word));
      if (id > 0 && id < wordCount) counts[id] = Math.max(counts[id]!, Math.round((Number(rate) * PRIOR_TOKENS) / MILLION));
    }
  }
  return { tokenCount: PRIOR_TOKENS, wordCount: counts };
}
