/**
 * What is known of a language before a corpus is read: a background of some thousand words in which the commonest have their usual share.
 * Where a corpus is small, "never seen elsewhere in it" says little; the prior keeps its common words common and its rare ones rare.
 * In a corpus of a million words it weighs two hundredths. Cost: linear in the vocabulary and the lists.
 *
 * Paper: MacKay & Peto (1995), "A hierarchical Dirichlet language model": pseudo-counts as a prior. Departure: counts are added once, not per context.
 */

import { listedFrequencies } from "../languages/listed-frequencies.ts";
import type { LanguagePack } from "../languages/language-pack.ts";
import type { BackgroundTexts } from "./background-texts.ts";
import { normaliseWord } from "../text/normalise-word.ts";

/** Words in fewer texts of a background may be those of a line that went round later: they are left to each item's own judgement. */
const COMMON_TEXTS = 20;

/** Pseudo-counts per word id, and their sum over all words, also those that are not listed; and the words after which a full stop ends no sentence. */
export interface WordPrior {
  readonly tokenCount: number;
  readonly wordCount: Uint32Array;
  readonly abbreviations: ReadonlySet<number>;
}

/** Words of the imagined background: a word that nobody else uses is worth about 15 bits in an otherwise empty corpus. */
export const PRIOR_TOKENS = 20_000;
const MILLION = 1_000_000;

/**
 * @param wordCount  one more than the largest word id.
 * @param wordId     id of a normal form; 0 when no document holds it.
 * @param packs      language packs; common words in any spelling, of which one that several list has its largest share.
 * @param background a user's background corpus: where many of its texts hold a word, and oftener than the lists say, its share holds.
 */
export function buildWordPrior(
  wordCount: number,
  wordId: (word: string) => number,
  packs: readonly Pick<LanguagePack, "commonWords" | "abbreviations">[],
  background?: Pick<BackgroundTexts, "tokens" | "firstToken">,
): WordPrior {
  const counts = new Uint32Array(wordCount);
  for (const { commonWords } of packs) {
    for (const { word, perMillion } of listedFrequencies(commonWords)) {
      const id = wordId(normaliseWord(word));
      if (id > 0 && id < wordCount) counts[id] = Math.max(counts[id]!, Math.round((perMillion * PRIOR_TOKENS) / MILLION));
    }
  }
  if (background !== undefined) {
    const common = countCommonWords(background, wordCount);
    // A background that is smaller than the imagined one says less.
    const share = PRIOR_TOKENS / Math.max(PRIOR_TOKENS, background.tokens.length);
    for (let id = 1; id < wordCount; id++) counts[id] = Math.max(counts[id]!, Math.round(common[id]! * share));
  }
  const abbreviations = new Set(packs.flatMap((pack) => pack.abbreviations.map((word) => wordId(word))).filter((id) => id > 0));
  return { tokenCount: PRIOR_TOKENS, wordCount: counts, abbreviations };
}

/** How often each word stands in a background; 0 for words that few texts hold. */
function countCommonWords({ tokens, firstToken }: Pick<BackgroundTexts, "tokens" | "firstToken">, wordCount: number): Uint32Array {
  const seen = new Uint32Array(wordCount);
  const texts = new Uint32Array(wordCount);
  const last = new Uint32Array(wordCount);
  for (let text = 0; text + 1 < firstToken.length; text++)
    for (let at = firstToken[text]!; at < firstToken[text + 1]!; at++) {
      const word = tokens[at]!;
      if (word === 0 || word >= wordCount) continue;
      seen[word] = seen[word]! + 1;
      if (last[word] === text + 1) continue;
      last[word] = text + 1;
      texts[word] = texts[word]! + 1;
    }
  return seen.map((count, word) => (texts[word]! < COMMON_TEXTS ? 0 : count));
}
