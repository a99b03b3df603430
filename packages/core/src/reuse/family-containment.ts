/**
 * How much of one text stands in a stretch of another, whatever the order: pairs of neighbouring words they share, and single rare words.
 * What a member must hold is judged by its words alone, never by what its neighbours hold.
 *
 * Cost: stretch x occurrences of its words in the text; both are at most a few hundred tokens.
 * Papers: containment of shingles (Broder 1997), with words weighed by surprise instead of counted.
 */

import { MainPiece } from "./family-main-piece.ts";

/** A single word of so many bits counts without a neighbour. */
const RARE_BITS = 7.5;
/** Costs of a gap, as in the chains that find passages. */
const GAP_OPEN_BITS = 3;
const GAP_MOST_BITS = 11;
/** Places of words are counted through all texts up to here, then from the beginning again. */
const LARGEST_BASE = 1_000_000_000;

export interface Containment {
  /** Share of the text's bits that stand in the stretch, 0 to 1. */
  readonly share: number;
  /** The same in bits. */
  readonly worth: number;
  /** The tokens of the stretch that hold them: [first, end). Empty when nothing is shared. */
  readonly first: number;
  readonly end: number;
  /** Shared tokens among these. */
  readonly shared: number;
  /** What the gaps between shared runs of the text cost, in bits. */
  readonly gapBits: number;
}

/** Compares one text, the canonical member of a family, with many stretches. Scratch space is kept from text to text. */
export class ContainmentGauge {
  readonly #tokens: Uint32Array;
  readonly #weights: Float32Array;
  /** Per word: `#base` plus its first place in the text; less than `#base` where the text does not hold it. */
  readonly #head: Uint32Array;
  #base = 1;
  readonly #main: MainPiece;
  #covered = new Uint8Array(64);
  /** Pairs of the text, by their first token, that a pair of the stretch has taken. */
  #taken = new Uint8Array(64);
  #next = new Int32Array(64);
  /** Bits per token of the text. */
  #bits = new Float32Array(64);
  #shared = new Uint8Array(256);
  #first = 0;
  #length = 0;
  #worth = 0;

  /**
   * @param tokens   all tokens.
   * @param weights  bits per word id.
   */
  constructor(tokens: Uint32Array, weights: Float32Array) {
    this.#tokens = tokens;
    this.#weights = weights;
    this.#head = new Uint32Array(weights.length);
    this.#main = new MainPiece(tokens, weights);
  }

  /** Turns to another text: tokens [first, end). */
  setText(first: number, end: number): void {
    this.#base += this.#length;
    if (this.#base + end - first > LARGEST_BASE) {
      this.#head.fill(0);
      this.#base = 1;
    }
    this.#first = first;
    this.#length = end - first;
    if (this.#covered.length < this.#length) {
      this.#covered = new Uint8Array(this.#length * 2);
      this.#taken = new Uint8Array(this.#length * 2);
      this.#next = new Int32Array(this.#length * 2);
      this.#bits = new Float32Array(this.#length * 2);
    }
    this.#worth = 0;
    for (let i = this.#length - 1; i >= 0; i--) {
      const word = this.#tokens[first + i]!;
      this.#next[i] = this.#head[word]! - this.#base;
      this.#head[word] = this.#base + i;
      this.#bits[i] = this.#weights[word]!;
      this.#worth += this.#weights[word]!;
    }
  }

  /** Adds one, up to 65,535, for each token of the text that the stretch measured last holds. */
  addCovered(coverage: Uint16Array): void {
    const covered = this.#covered;
    for (let i = 0; i < coverage.length; i++) if (covered[i] === 1 && coverage[i]! < 65_535) coverage[i] = coverage[i]! + 1;
  }

  /** Measures the stretch [from, to). */
  measure(from: number, to: number): Containment {
    return this.measureIf(from, to, 0)!; // whatever it holds is enough
  }

  /**
   * Measures the stretch [from, to) when it holds enough of the text.
   *
   * @param leastShare  share of the text that is enough; more than the stretch can hold is looked at first, so that most are refused early.
   * @returns           undefined where it is not enough.
   */
  measureIf(from: number, to: number, leastShare: number): Containment | undefined {
    const isAny = this.#markShared(from, to);
    let worth = this.#coveredWorth();
    if (this.#shareOf(worth) < leastShare) return undefined;
    if (!isAny) return { share: 0, worth: 0, first: from, end: from, shared: 0, gapBits: 0 };
    const main = this.#main;
    main.find(this.#shared, from, to - from);
    let { low, high } = main;
    // Words beyond the main piece do not count for the text either, nor does what it says more often than the text.
    this.#markOnce(from + low, from + high);
    main.find(this.#shared, from + low, high - low);
    if (main.high - main.low < high - low) {
      [low, high] = [low + main.low, low + main.high];
      this.#markOnce(from + low, from + high);
    }
    worth = this.#coveredWorth();
    if (this.#shareOf(worth) < leastShare) return undefined;
    const marks = this.#shared;
    let shared = 0;
    for (let i = 0; i < high - low; i++) shared += marks[i]!;
    return { share: this.#shareOf(worth), worth, first: from + low, end: from + high, shared, gapBits: this.#gapBits() };
  }

  /**
   * Calls `visit` for each stretch [first, end) of shared tokens in [from, to); gaps of at most `gap` tokens are bridged.
   */
  forEachShared(from: number, to: number, gap: number, visit: (first: number, end: number) => void): void {
    this.#markShared(from, to);
    let first = -1;
    let end = -1;
    for (let i = 0; i < to - from; i++) {
      if (this.#shared[i] === 0) continue;
      if (first >= 0 && i - end > gap) {
        visit(from + first, from + end);
        first = i;
      } else if (first < 0) first = i;
      end = i + 1;
    }
    if (first >= 0) visit(from + first, from + end);
  }

  #shareOf(worth: number): number {
    return this.#worth > 0 ? worth / this.#worth : 0;
  }

  #coveredWorth(): number {
    const covered = this.#covered;
    const bits = this.#bits;
    const length = this.#length;
    let worth = 0;
    for (let i = 0; i < length; i++) if (covered[i] === 1) worth += bits[i]!;
    return worth;
  }

  /** As a jump costs in a chain: an opening, and a bit per word left out. */
  #gapBits(): number {
    const covered = this.#covered;
    const length = this.#length;
    let bits = 0;
    let last = -1;
    for (let i = 0; i < length; i++) {
      if (covered[i] === 0) continue;
      if (last >= 0 && i > last + 1) bits += GAP_OPEN_BITS + Math.min(i - last - 2, GAP_MOST_BITS);
      last = i;
    }
    return bits;
  }

  /**
   * Marks what stretch and text share, one place of the text for one of the stretch: a text that says a thing three times is not held by who
   * says it once. A pair goes on where the pair before it was found, where it can, else to its first place that is still free.
   */
  #markOnce(from: number, to: number): void {
    const tokens = this.#tokens;
    const text = this.#first;
    const length = this.#length;
    const { covered, shared, taken } = this.#cleared(to - from);
    let lastPair = -2;
    for (let at = from; at < to; at++) {
      const word = tokens[at]!;
      const head = this.#head[word]! - this.#base;
      if (head < 0) continue;
      const second = at + 1 < to ? tokens[at + 1]! : -1;
      const follows = lastPair + 1;
      let pair = -1;
      const isNext = follows > 0 && follows + 1 < length && taken[follows] === 0 && tokens[text + follows] === word;
      if (isNext && tokens[text + follows + 1] === second) pair = follows;
      for (let i = head; pair < 0 && i >= 0; i = this.#next[i]!)
        if (taken[i] === 0 && i + 1 < length && tokens[text + i + 1] === second) pair = i;
      lastPair = pair < 0 ? -2 : pair;
      if (pair >= 0) {
        taken[pair] = 1;
        covered[pair] = 1;
        covered[pair + 1] = 1;
        shared[at - from] = 1;
        shared[at + 1 - from] = 1;
      } else if (shared[at - from] === 0 && this.#weights[word]! >= RARE_BITS) {
        let free = head;
        while (free >= 0 && covered[free] === 1) free = this.#next[free]!;
        if (free < 0) continue;
        covered[free] = 1;
        shared[at - from] = 1;
      }
    }
  }

  #cleared(length: number) {
    if (this.#shared.length < length) this.#shared = new Uint8Array(length * 2);
    this.#covered.fill(0, 0, this.#length);
    this.#taken.fill(0, 0, this.#length);
    this.#shared.fill(0, 0, length);
    return { covered: this.#covered, shared: this.#shared, taken: this.#taken };
  }

  /** Marks what stretch and text share, wherever and however often; false when that is nothing. More than `#markOnce` marks. */
  #markShared(from: number, to: number): boolean {
    const tokens = this.#tokens;
    const covered = this.#covered;
    const next = this.#next;
    const text = this.#first;
    const length = this.#length;
    const base = this.#base;
    const weights = this.#weights;
    const head = this.#head;
    const { shared } = this.#cleared(to - from);
    let isAny = false;
    for (let at = from; at < to; at++) {
      const word = tokens[at]!;
      let i = head[word]! - base;
      if (i < 0) continue;
      const isRare = weights[word]! >= RARE_BITS;
      for (; i >= 0; i = next[i]!) {
        const hasNext = at + 1 < to && i + 1 < length && tokens[at + 1] === tokens[text + i + 1];
        if (!hasNext && !isRare) continue;
        isAny = true;
        covered[i] = 1;
        shared[at - from] = 1;
        if (!hasNext) continue;
        covered[i + 1] = 1;
        shared[at + 1 - from] = 1;
      }
    }
    return isAny;
  }
}
