/**
 * Aligns two whole texts in order, so that what differs lies in as few stretches as possible: what two fillings of one form have in common.
 *
 * Idea: rows of four words that stand once in either text are anchors; the longest ascending chain of them is kept (patience diff, Cohen
 * 2003). Between anchors a dynamic program with one cost per unaligned stretch, whatever its length on either side (generalised affine
 * gaps, Altschul 1998), so that a stray "the" inside two different fillings is not worth parting them.
 * Cost: linear in tokens for the anchors, the product of both lengths between two anchors, bounded by `MOST_CELLS`.
 */
import { withRoom } from "../algo/growing-array.ts";

const ANCHOR_WORDS = 4;
/** An unaligned stretch costs so many bits: more than a common word is worth, less than two. */
const STRETCH_BITS = 6;
/** No word is worth more: two rare words must not part a filling either. */
const MOST_WORD_BITS = 12;
/** Texts whose lengths multiply to less need no anchors. */
const FEW_CELLS = 4_000;
/** Stretches between anchors whose lengths multiply to more stay unaligned. */
const MOST_CELLS = 90_000;

/** A stretch of the columns: tokens [first, end). */
export interface TextStretch {
  readonly first: number;
  readonly end: number;
}

/** Aligns one text after the other; scratch space is kept between them. */
export class TextAligner {
  readonly #tokens: Uint32Array;
  readonly #weights: ArrayLike<number>;
  readonly #rows = new Map<number, number>();
  #anchorA = new Int32Array(64);
  #anchorB = new Int32Array(64);
  #matched = new Float64Array(256);
  #open = new Float64Array(256);
  #steps = new Uint8Array(1024);

  /** @param weights  bits per word id. */
  constructor(tokens: Uint32Array, weights: ArrayLike<number>) {
    this.#tokens = tokens;
    this.#weights = weights;
  }

  /**
   * Partners in order.
   *
   * @returns  per token of `a`, counted from its first, the token of `b` (an index into all tokens) it is aligned with; -1 for none. Partners ascend.
   */
  align(a: TextStretch, b: TextStretch): Int32Array {
    const partner = new Int32Array(a.end - a.first).fill(-1);
    const isShort = (a.end - a.first) * (b.end - b.first) < FEW_CELLS;
    const count = isShort ? 0 : this.#chainAnchors(a, b);
    let [nextA, nextB] = [a.first, b.first];
    for (let anchor = 0; anchor < count; anchor++) {
      const [atA, atB] = [this.#anchorA[anchor]!, this.#anchorB[anchor]!];
      // An anchor that lies partly on the one before goes on where that one ends, if both do so evenly.
      const inside = Math.max(nextA - atA, nextB - atB, 0);
      if (inside >= ANCHOR_WORDS) continue;
      const [fromA, fromB] = [atA + inside, atB + inside];
      this.#fill({ first: nextA, end: fromA }, { first: nextB, end: fromB }, a.first, partner);
      for (let word = inside; word < ANCHOR_WORDS; word++) partner[atA + word - a.first] = atB + word;
      [nextA, nextB] = [atA + ANCHOR_WORDS, atB + ANCHOR_WORDS];
    }
    this.#fill({ first: nextA, end: a.end }, { first: nextB, end: b.end }, a.first, partner);
    return partner;
  }

  /** Writes the longest ascending chain of rows that stand once in either text; returns its length. */
  #chainAnchors(a: TextStretch, b: TextStretch): number {
    const rows = this.#rows;
    rows.clear();
    const once = (text: TextStretch, see: (key: number, at: number) => void): void => {
      for (let at = text.first; at + ANCHOR_WORDS <= text.end; at++) see(this.#rowKey(at), at);
    };
    once(a, (key, at) => rows.set(key, rows.has(key) ? -1 : at));
    const placesOfB = new Map<number, number>();
    once(b, (key, at) => {
      if (rows.has(key)) placesOfB.set(key, placesOfB.has(key) ? -1 : at);
    });
    const pairs: [atA: number, atB: number][] = [];
    for (const [key, atA] of rows) {
      const atB = placesOfB.get(key) ?? -1;
      if (atA >= 0 && atB >= 0 && this.#isSameRow(atA, atB)) pairs.push([atA, atB]);
    }
    pairs.sort((x, y) => x[0] - y[0]);
    return this.#longestAscending(pairs);
  }

  #longestAscending(pairs: readonly (readonly [number, number])[]): number {
    const before = new Int32Array(pairs.length).fill(-1);
    const tops: number[] = [];
    pairs.forEach(([, atB], index) => {
      let [low, high] = [0, tops.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (pairs[tops[middle]!]![1] < atB) low = middle + 1;
        else high = middle;
      }
      before[index] = low > 0 ? tops[low - 1]! : -1;
      tops[low] = index;
    });
    this.#anchorA = withRoom(this.#anchorA, tops.length);
    this.#anchorB = withRoom(this.#anchorB, tops.length);
    for (let at = tops.length - 1, index = tops.at(-1) ?? -1; at >= 0; at--, index = before[index]!)
      [this.#anchorA[at], this.#anchorB[at]] = [pairs[index]![0], pairs[index]![1]];
    return tops.length;
  }

  /** Aligns what lies between two anchors, or between an anchor and an end. */
  #fill(a: TextStretch, b: TextStretch, offset: number, partner: Int32Array): void {
    const [rowCount, columnCount] = [a.end - a.first, b.end - b.first];
    if (rowCount <= 0 || columnCount <= 0 || rowCount * columnCount > MOST_CELLS) return;
    const width = columnCount + 1;
    const tokens = this.#tokens;
    const matched = (this.#matched = withRoom(this.#matched, 2 * width));
    const open = (this.#open = withRoom(this.#open, 2 * width));
    const steps = (this.#steps = withRoom(this.#steps, (rowCount + 1) * width));
    steps.fill(0, 0, (rowCount + 1) * width);
    for (let column = 0; column < width; column++) {
      matched[column] = column === 0 ? 0 : Number.NEGATIVE_INFINITY;
      open[column] = column === 0 ? Number.NEGATIVE_INFINITY : -STRETCH_BITS;
      steps[column] = column === 1 ? Step.openLeft : Step.left;
    }
    for (let row = 1; row <= rowCount; row++) {
      const [now, before] = row % 2 === 1 ? [width, 0] : [0, width];
      const word = tokens[a.first + row - 1]!;
      const worth = Math.min(this.#weights[word]!, MOST_WORD_BITS);
      matched[now] = Number.NEGATIVE_INFINITY;
      open[now] = -STRETCH_BITS;
      steps[row * width] = row === 1 ? Step.openUp : Step.up;
      for (let column = 1; column <= columnCount; column++) {
        let step = 0;
        let own = Number.NEGATIVE_INFINITY;
        if (word === tokens[b.first + column - 1]!) {
          const [run, jump] = [matched[before + column - 1]!, open[before + column - 1]!];
          own = Math.max(run, jump) + worth;
          if (jump > run) step |= Step.fromOpen;
        }
        matched[now + column] = own;
        const up = open[before + column]!;
        const left = open[now + column - 1]!;
        const openUp = matched[before + column]! - STRETCH_BITS;
        const openLeft = matched[now + column - 1]! - STRETCH_BITS;
        const best = Math.max(up, left, openUp, openLeft);
        open[now + column] = best;
        step |= best === up ? Step.up : best === left ? Step.left : best === openUp ? Step.openUp : Step.openLeft;
        steps[row * width + column] = step;
      }
    }
    const last = rowCount % 2 === 1 ? width : 0;
    let isOpen = open[last + columnCount]! > matched[last + columnCount]!;
    for (let row = rowCount, column = columnCount; row > 0 || column > 0;) {
      const step = steps[row * width + column]!;
      if (isOpen) {
        const move = step & MOVES;
        isOpen = move === Step.up || move === Step.left;
        if (move === Step.up || move === Step.openUp) row--;
        else column--;
      } else {
        if (row === 0 || column === 0) break;
        partner[a.first + row - 1 - offset] = b.first + column - 1;
        isOpen = (step & Step.fromOpen) !== 0;
        row--;
        column--;
      }
    }
  }

  #rowKey(at: number): number {
    let key = 0;
    for (let word = 0; word < ANCHOR_WORDS; word++) key = Math.imul(key ^ this.#tokens[at + word]!, 0x9e3779b1) ^ (key >>> 15);
    return key;
  }

  #isSameRow(a: number, b: number): boolean {
    for (let word = 0; word < ANCHOR_WORDS; word++) if (this.#tokens[a + word] !== this.#tokens[b + word]) return false;
    return true;
  }
}

/** Where a cell of the open state comes from, and, as a bit, whether the aligned state comes from the open one. */
const Step = { up: 1, left: 2, openUp: 3, openLeft: 4, fromOpen: 8 } as const;
const MOVES = 7;
