/**
 * How many bits of surprise a shared word is worth, the pair of documents left out.
 * A word alone: half background (corpus less the pair), half cache (the pair's own other uses: its topic).
 * Inside an exact run: trigrams interpolated with bigrams and words, counts less the two of the pair.
 *
 * Constant time. Papers: Witten & Bell (1991) and Chen & Goodman (1999) for interpolation; Kuhn & De Mori (1990) for the cache.
 * Departures: fixed interpolation weights (20 and 4), a floor of one bit per run token, never less than half of the
 * word's own probability and never less than a quarter of its own bits, so that well-worn talking points keep a price.
 */
import { unpackCount } from "./token-counts.ts";
import type { MatchContext } from "./match-context.ts";

const BIGRAM_WEIGHT = 20;
const TRIGRAM_WEIGHT = 4;
/**
 * Least worth of a word in a run, as a share of what it is worth alone: a line that many repeat makes its own words predictable. More for each
 * halving of the corpus below a million words, as few texts say little about what is a stock phrase.
 */
const RUN_FLOOR_SHARE = 0.25;
const RUN_FLOOR_PER_HALVING = 0.05;
const LARGEST_RUN_FLOOR_SHARE = 0.6;
const KNOWN_TOKENS = 2 ** 20;
/** Occurrences a word is thought to have beyond the pair when nobody else uses it. */
const UNSEEN = 0.5;

/** Bits of shared words and runs for one pair of documents at a time. */
export class Surprisal {
  readonly #tokenCount: number;
  readonly #tokens: Uint32Array;
  readonly #wordCount: Uint32Array;
  readonly #inDocument: Uint16Array;
  readonly #bigram: Uint16Array;
  readonly #trigram: Uint16Array;
  /** What a word in a run is worth at least, as a share of its bits alone. */
  readonly runFloorShare: number;
  #background = 1;
  #own = 1;

  constructor({ columns, counts, statistics }: Pick<MatchContext, "columns" | "counts" | "statistics">) {
    this.#tokenCount = statistics.tokenCount;
    const halvings = Math.max(0, Math.log2(KNOWN_TOKENS / Math.max(1, statistics.tokenCount)));
    this.runFloorShare = Math.min(LARGEST_RUN_FLOOR_SHARE, RUN_FLOOR_SHARE + RUN_FLOOR_PER_HALVING * halvings);
    this.#tokens = columns.tokens;
    this.#wordCount = statistics.wordCount;
    this.#inDocument = counts.inDocument;
    this.#bigram = counts.bigram;
    this.#trigram = counts.trigram;
  }

  /** Turns to another pair, given the tokens in both documents together. */
  setPair(ownTokens: number): void {
    this.#own = Math.max(1, ownTokens);
    this.#background = Math.max(1, this.#tokenCount - ownTokens);
  }

  /** Probability of the word shared by tokens `a` and `b`; the same wherever in the two documents the word stands. */
  wordProbability(a: number, b: number): number {
    const own = this.#inDocument[a]! + this.#inDocument[b]!;
    const others = Math.max(0, this.#wordCount[this.#tokens[a]!]! - own);
    return (others + UNSEEN) / this.#background / 2 + (own - 2) / this.#own / 2;
  }

  /** Bits of the word shared by tokens `a` and `b`, alone. */
  wordBits(a: number, b: number): number {
    return Math.max(0, -Math.log2(this.wordProbability(a, b)));
  }

  /** Bits of the word at token `a`, whose probability alone is `word`, when `before` tokens before it match too: 1, or 2 and more. */
  runBits(a: number, word: number, before: number): number {
    const bigram = Math.max(0, unpackCount(this.#bigram[a]!) - 2);
    const previous = Math.max(0, this.#wordCount[this.#tokens[a - 1]!]! - 2);
    let probability = (bigram + BIGRAM_WEIGHT * word) / (previous + BIGRAM_WEIGHT);
    if (before >= 2) {
      const trigram = Math.max(0, unpackCount(this.#trigram[a]!) - 2);
      const context = Math.max(0, unpackCount(this.#bigram[a - 1]!) - 2);
      probability = (trigram + TRIGRAM_WEIGHT * probability) / (context + TRIGRAM_WEIGHT);
    }
    return Math.max(1, -Math.log2(Math.max(probability, word / 2)));
  }
}
