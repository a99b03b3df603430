/**
 * Counts of words, pairs and triples in a background corpus, as far as items ask for them: of speakers who are not the item's own, in texts
 * more than a fortnight before its first use. Texts without a day count as early.
 *
 * Places are kept in order of day. Of an n-gram in very many texts the first ones are known; when even the last of these is early enough the n-gram is
 * common, and its share of all tokens so early stands for the count.
 * Cost: one pass over the background; memory for the n-grams of the items' texts and their places.
 */
import { mixPair } from "../algo/mix-hash.ts";
import { byDay, type BackgroundTexts } from "./background-texts.ts";
import type { Family } from "./family-gather.ts";
import { GramPlaces } from "./gram-places.ts";

const PART_TOKENS = 1 << 14;

/** Keys of the n-grams that end at one token; 0 where a word is not known. */
const wordKey = (word: number): number => mixPair(word, 1) || 1;
const pairKey = (first: number, second: number): number => mixPair(mixPair(first, 2), second) || 1;
const tripleKey = (first: number, second: number, third: number): number => mixPair(mixPair(mixPair(first, 3), second), third) || 1;

/** What counts as background for one item. */
export interface BackgroundScope {
  /** Only texts of earlier days. */
  readonly before: number;
  /** Speakers whose texts do not count. */
  readonly apartFrom: ReadonlySet<number>;
}

export class BackgroundCounts {
  readonly #texts: BackgroundTexts;
  readonly #places: GramPlaces;
  /** Days of the texts in ascending order, and tokens of the texts up to and with each. */
  readonly #days: Int32Array;
  readonly #tokensUpTo: Float64Array;
  /** Tokens of each speaker of the corpus. */
  readonly #ofSpeaker: Float64Array;
  #scope: BackgroundScope = { before: 0, apartFrom: new Set() };
  #scopeTokens = 0;

  /** @param tokens  words of the corpus, in which the families' canonical texts lie. */
  constructor(texts: BackgroundTexts, families: readonly Family[], tokens: Uint32Array) {
    this.#texts = texts;
    this.#places = new GramPlaces(families.reduce((sum, { coverage }) => sum + 3 * coverage.length, 0));
    for (const { places, coverage } of families) {
      const { first } = places[0]!;
      for (let at = first; at < first + coverage.length; at++) {
        this.#places.want(wordKey(tokens[at]!));
        if (at > first) this.#places.want(pairKey(tokens[at - 1]!, tokens[at]!));
        if (at > first + 1) this.#places.want(tripleKey(tokens[at - 2]!, tokens[at - 1]!, tokens[at]!));
      }
    }
    const order = byDay(texts.day);
    this.#days = Int32Array.from(order, (text) => texts.day[text]!);
    this.#tokensUpTo = new Float64Array(order.length);
    this.#ofSpeaker = new Float64Array(texts.ownSpeakers);
    let sum = 0;
    order.forEach((text, at) => {
      const length = texts.firstToken[text + 1]! - texts.firstToken[text]!;
      const speaker = texts.speaker[text]!;
      if (speaker < texts.ownSpeakers) this.#ofSpeaker[speaker] = this.#ofSpeaker[speaker]! + length;
      this.#tokensUpTo[at] = sum += length;
      this.#readText(text);
    });
  }

  #readText(text: number): void {
    const { tokens, firstToken } = this.#texts;
    const end = firstToken[text + 1]!;
    const keys = new Uint32Array(3 * Math.min(PART_TOKENS, end - firstToken[text]!));
    for (let from = firstToken[text]!; from < end; from += PART_TOKENS) {
      let count = 0;
      for (let at = from; at < Math.min(end, from + PART_TOKENS); at++) {
        const word = tokens[at]!;
        if (word === 0) continue;
        keys[count++] = wordKey(word);
        const before = at > firstToken[text]! ? tokens[at - 1]! : 0;
        if (before === 0) continue;
        keys[count++] = pairKey(before, word);
        const first = at > firstToken[text]! + 1 ? tokens[at - 2]! : 0;
        if (first !== 0) keys[count++] = tripleKey(first, before, word);
      }
      this.#places.seeAll(keys, count, text);
    }
  }

  /** Turns to another item. */
  turnTo(scope: BackgroundScope): void {
    this.#scope = scope;
    let [low, high] = [0, this.#days.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#days[middle]! < scope.before) low = middle + 1;
      else high = middle;
    }
    this.#scopeTokens = low === 0 ? 0 : this.#tokensUpTo[low - 1]!;
    // All texts of these speakers, early or not: where they spoke later too, the rest looks smaller and its words commoner.
    for (const speaker of scope.apartFrom) this.#scopeTokens = Math.max(0, this.#scopeTokens - (this.#ofSpeaker[speaker] ?? 0));
  }

  /** Tokens of the texts that count, or less. */
  get tokenCount(): number {
    return this.#scopeTokens;
  }

  wordCount(word: number): number {
    return this.#count(wordKey(word));
  }

  pairCount(first: number, second: number): number {
    return this.#count(pairKey(first, second));
  }

  tripleCount(first: number, second: number, third: number): number {
    return this.#count(tripleKey(first, second, third));
  }

  #count(key: number): number {
    const { before, apartFrom } = this.#scope;
    const { day, speaker } = this.#texts;
    const { total, lastKept } = this.#places.extentOf(key);
    if (total === 0) return 0;
    if (lastKept >= 0 && day[lastKept]! < before) return (total * this.#scopeTokens) / this.#tokensUpTo.at(-1)!;
    let count = 0;
    this.#places.forEachPlace(key, (text, times) => {
      if (day[text]! < before && !apartFrom.has(speaker[text]!)) count += times;
    });
    return count;
  }
}
