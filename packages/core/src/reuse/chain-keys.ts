/**
 * A number beside each token by which chains look for its like in another text. Texts share "of the" wherever one looks; such words are
 * looked up together with what follows them, so that only places where a run of equal words can carry a chain are ever visited.
 *
 * A rare word is known by itself. A common one, which cannot carry a chain alone, is known with the next word; where even both together are
 * too common, whatever the two texts, with the next two.
 *
 * One linear pass, by parts; 2 bytes per token. Different words may have one number: who finds a place compares the words.
 */
import type { ReuseOptions } from "../model/options/reuse-options.ts";
import type { TokenColumns } from "../text/token-columns.ts";
import { mixPair } from "../algo/mix-hash.ts";
import { sharedUint16, sharedUint8 } from "../algo/shared-array.ts";
import type { WordCounts } from "./reuse-statistics.ts";

/** A run of two words carries a chain when both together are no likelier than this. */
export const SHORT_RUN_PROBABILITY = 2 ** -14;

/** Set in the keys of words that are too common to be a node of a chain alone. */
export const COMMON_KEY = 1;

export interface ChainKeys {
  /** One key per token. Bit `COMMON_KEY` says what `isCommon` says of its word. */
  readonly key: Uint16Array;
  /** Per word: 1 when it is too common to be a node of a chain alone, whatever the two texts. */
  readonly isCommon: Uint8Array;
}

/** Keys still to be laid out. */
export function beginChainKeys({ tokens }: TokenColumns, { wordCount, tokenCount }: WordCounts, { nodeBits }: ReuseOptions): ChainKeys {
  const isCommon = sharedUint8(wordCount.length);
  for (let word = 0; word < wordCount.length; word++)
    if (leastProbability(wordCount[word]!, tokenCount) > 2 ** -nodeBits) isCommon[word] = 1;
  return { key: sharedUint16(tokens.length), isCommon };
}

/** Lays out the keys of one of `parts` parts. */
export function layOutChainKeys(
  { tokens }: TokenColumns,
  { wordCount, tokenCount }: WordCounts,
  { keys: { key, isCommon }, part, parts }: { readonly keys: ChainKeys; readonly part: number; readonly parts: number },
): void {
  const size = Math.ceil(tokens.length / parts);
  const end = Math.min(tokens.length, (part + 1) * size);
  for (let at = part * size; at < end; at++) {
    const word = tokens[at]!;
    let hash = Math.imul(word, 0x9e3779b1);
    if (isCommon[word] === 1) {
      const following = at + 1 < tokens.length ? tokens[at + 1]! : 0;
      const together = leastProbability(wordCount[word]!, tokenCount) * leastProbability(wordCount[following]!, tokenCount);
      hash = mixPair(word, following);
      if (together > SHORT_RUN_PROBABILITY) hash = mixPair(hash, at + 2 < tokens.length ? tokens[at + 2]! : 0);
    }
    key[at] = ((hash >>> 17) << 1) | isCommon[word]!;
  }
}

/** What `Surprisal.wordProbability` never falls below: it is linear in the uses within the pair of texts and not less than this at either end. */
function leastProbability(count: number, tokenCount: number): number {
  return Math.max(0, count - 2) / (2 * tokenCount);
}
