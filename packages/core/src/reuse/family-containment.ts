/**
 * How much of one text stands in a stretch of another, whatever the order: pairs of neighbouring words they share, and single rare words.
 * What a member must hold is judged by its words alone, never by what its neighbours hold.
 *
 * Cost: stretch x occurrences of its words in the text; both are at most a few hundred tokens.
 * Papers: containment of shingles (Broder 1997), with words weighed by surprise instead of counted.
 */

/** A single word of so many bits counts without a neighbour. */
const RARE_BITS = 7.5;
/** Shared words with more between them than this belong to different pieces. */
const GAP_TOKENS = 8;
/** What stands beyond so many words that are not shared must be worth so much, or it is chance. */
const LOOSE_TOKENS = 3;
const LOOSE_BITS = 16;
/** A piece so far from the main one, and worth so little, is chance. */
const FAR_TOKENS = 25;
const PIECE_BITS = 10;
/** Costs of a gap, as in the chains that find passages. */
const GAP_OPEN_BITS = 3;
const GAP_MOST_BITS = 11;

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
  /** First place of a word in the text, valid where the round is the current one. */
  readonly #head: Int32Array;
  readonly #round: Uint32Array;
  #current = 0;
  #covered = new Uint8Array(64);
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
    this.#head = new Int32Array(weights.length);
    this.#round = new Uint32Array(weights.length);
  }

  /** Turns to another text: tokens [first, end). */
  setText(first: number, end: number): void {
    this.#first = first;
    this.#length = end - first;
    this.#current++;
    if (this.#covered.length < this.#length) {
      this.#covered = new Uint8Array(this.#length * 2);
      this.#next = new Int32Array(this.#length * 2);
      this.#bits = new Float32Array(this.#length * 2);
    }
    this.#worth = 0;
    for (let i = this.#length - 1; i >= 0; i--) {
      const word = this.#tokens[first + i]!;
      this.#next[i] = this.#round[word] === this.#current ? this.#head[word]! : -1;
      this.#round[word] = this.#current;
      this.#head[word] = i;
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
    const found = this.#markShared(from, to);
    if (!found) return { share: 0, worth: 0, first: from, end: from, shared: 0, gapBits: 0 };
    const [low, high] = mainPiece({ shared: this.#shared, length: to - from, tokens: this.#tokens, weights: this.#weights, from });
    // Words beyond the main piece do not count for the text either.
    if (low > 0 || high < to - from) this.#markShared(from + low, from + high);
    const covered = this.#covered;
    const bits = this.#bits;
    const length = this.#length;
    let worth = 0;
    for (let i = 0; i < length; i++) if (covered[i] === 1) worth += bits[i]!;
    const marks = this.#shared;
    let shared = 0;
    for (let i = 0; i < high - low; i++) shared += marks[i]!;
    const share = this.#worth > 0 ? worth / this.#worth : 0;
    return { share, worth, first: from + low, end: from + high, shared, gapBits: this.#gapBits() };
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

  /** Marks what stretch and text share; false when that is nothing. */
  #markShared(from: number, to: number): boolean {
    const tokens = this.#tokens;
    const covered = this.#covered;
    const next = this.#next;
    const text = this.#first;
    const length = this.#length;
    const round = this.#round;
    const current = this.#current;
    const weights = this.#weights;
    const head = this.#head;
    if (this.#shared.length < to - from) this.#shared = new Uint8Array((to - from) * 2);
    const shared = this.#shared;
    covered.fill(0, 0, length);
    shared.fill(0, 0, to - from);
    let isAny = false;
    for (let at = from; at < to; at++) {
      const word = tokens[at]!;
      if (round[word] !== current) continue;
      const isRare = weights[word]! >= RARE_BITS;
      for (let i = head[word]!; i >= 0; i = next[i]!) {
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

/** A stretch with its shared tokens marked. */
interface Marked {
  readonly shared: Uint8Array;
  readonly length: number;
  readonly tokens: Uint32Array;
  readonly weights: Float32Array;
  /** First token of the stretch. */
  readonly from: number;
}

/** The heaviest piece of shared tokens, joined by its neighbours that are near and worth something: [low, high), or [-1, -1]. */
function mainPiece(marked: Marked): [number, number] {
  const { shared, length, tokens, weights, from: start } = marked;
  const pieces: { low: number; high: number; worth: number }[] = [];
  let last: { low: number; high: number; worth: number } | undefined;
  for (let i = 0; i < length; i++) {
    if (shared[i] === 0) continue;
    const worth = weights[tokens[start + i]!]!;
    if (last !== undefined && i - last.high <= GAP_TOKENS) {
      last.high = i + 1;
      last.worth += worth;
    } else pieces.push((last = { low: i, high: i + 1, worth }));
  }
  if (pieces.length === 0) return [-1, -1];
  let best = 0;
  for (let i = 1; i < pieces.length; i++) if (pieces[i]!.worth > pieces[best]!.worth) best = i;
  const joins = (near: number, far: number) => near - far <= FAR_TOKENS;
  let from = best;
  while (from > 0 && pieces[from - 1]!.worth >= PIECE_BITS && joins(pieces[from]!.low, pieces[from - 1]!.high)) from--;
  let to = best;
  while (to + 1 < pieces.length && pieces[to + 1]!.worth >= PIECE_BITS && joins(pieces[to + 1]!.low, pieces[to]!.high)) to++;
  return trimLoose(marked, pieces[from]!.low, pieces[to]!.high);
}

/** Takes shared words off both ends that hang loose; words that the piece holds again further in are worth nothing there. */
function trimLoose({ shared, tokens, weights, from }: Marked, low: number, high: number): [number, number] {
  const word = (at: number): number => tokens[from + at]!;
  const isAgain = (at: number, inner: number, step: 1 | -1): boolean => {
    for (let other = inner; other >= low && other < high; other += step) if (shared[other] === 1 && word(other) === word(at)) return true;
    return false;
  };
  // From an edge inwards to the first wide gap: what lies before it is one loose end, small gaps and all.
  const stepFrom = (edge: number, step: 1 | -1): number => {
    let last = edge;
    for (let at = edge + step; at >= low && at < high; at += step) {
      if (shared[at] === 0) continue;
      if (Math.abs(at - last) > LOOSE_TOKENS) return worthUpTo(edge, at, step) < LOOSE_BITS ? at : edge;
      last = at;
    }
    return edge;
  };
  const worthUpTo = (edge: number, inner: number, step: 1 | -1): number => {
    let worth = 0;
    for (let at = edge; at !== inner; at += step) if (shared[at] === 1 && !isAgain(at, inner, step)) worth += weights[word(at)]!;
    return worth;
  };
  for (let next = stepFrom(low, 1); next !== low; next = stepFrom(low, 1)) low = next;
  for (let next = stepFrom(high - 1, -1); next !== high - 1; next = stepFrom(high - 1, -1)) high = next + 1;
  return [low, high];
}
