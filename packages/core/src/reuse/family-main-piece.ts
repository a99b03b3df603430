/**
 * Which part of a stretch holds what it shares with a text: the heaviest piece of shared words, with neighbours that are near and worth
 * something; single words far off and loose ends are chance. Cost: linear in the stretch.
 */
import { withRoom } from "../algo/growing-array.ts";

/** Shared words with more between them than this belong to different pieces. */
const GAP_TOKENS = 8;
/** What stands beyond so many words that are not shared must be worth so much, or it is chance. */
const LOOSE_TOKENS = 3;
const LOOSE_BITS = 16;
/** A piece so far from the main one, and worth so little, is chance. */
const FAR_TOKENS = 25;
const PIECE_BITS = 10;

/** Looks at one stretch after the other; scratch space is kept between them. */
export class MainPiece {
  /** The piece found last, from the first token of its stretch on: [low, high). */
  low = 0;
  high = 0;
  readonly #tokens: Uint32Array;
  readonly #weights: Float32Array;
  /** Per piece of the stretch. */
  #lows = new Uint32Array(64);
  #highs = new Uint32Array(64);
  #worths = new Float64Array(64);
  #shared: Uint8Array = new Uint8Array(0);
  /** First token of the stretch. */
  #from = 0;

  /**
   * @param tokens   all tokens.
   * @param weights  bits per word id.
   */
  constructor(tokens: Uint32Array, weights: Float32Array) {
    this.#tokens = tokens;
    this.#weights = weights;
  }

  /**
   * Finds the main piece of the stretch [from, from + length).
   *
   * @param shared  1 for each token of the stretch that is shared; at least one is.
   */
  find(shared: Uint8Array, from: number, length: number): void {
    this.#shared = shared;
    this.#from = from;
    const count = this.#cutPieces(length);
    const lows = this.#lows;
    const highs = this.#highs;
    const worths = this.#worths;
    let best = 0;
    for (let piece = 1; piece < count; piece++) if (worths[piece]! > worths[best]!) best = piece;
    let first = best;
    while (first > 0 && worths[first - 1]! >= PIECE_BITS && lows[first]! - highs[first - 1]! <= FAR_TOKENS) first--;
    let last = best;
    while (last + 1 < count && worths[last + 1]! >= PIECE_BITS && lows[last + 1]! - highs[last]! <= FAR_TOKENS) last++;
    this.low = lows[first]!;
    this.high = highs[last]!;
    this.#trimLoose();
  }

  /** Writes the pieces of the stretch; returns how many there are. */
  #cutPieces(length: number): number {
    const shared = this.#shared;
    const tokens = this.#tokens;
    const from = this.#from;
    const most = Math.ceil(length / (GAP_TOKENS + 1)) + 1;
    const lows = (this.#lows = withRoom(this.#lows, most));
    const highs = (this.#highs = withRoom(this.#highs, most));
    const worths = (this.#worths = withRoom(this.#worths, most));
    let last = -1;
    for (let i = 0; i < length; i++) {
      if (shared[i] === 0) continue;
      if (last < 0 || i - highs[last]! > GAP_TOKENS) {
        last++;
        lows[last] = i;
        worths[last] = 0;
      }
      highs[last] = i + 1;
      worths[last] = worths[last]! + this.#weights[tokens[from + i]!]!;
    }
    return last + 1;
  }

  /** Takes shared words off both ends that hang loose; words that the piece holds again further in are worth nothing there. */
  #trimLoose(): void {
    for (let next = this.#stepFrom(this.low, 1); next !== this.low; next = this.#stepFrom(this.low, 1)) this.low = next;
    for (let next = this.#stepFrom(this.high - 1, -1); next !== this.high - 1; next = this.#stepFrom(this.high - 1, -1))
      this.high = next + 1;
  }

  /** From an edge inwards to the first wide gap: what lies before it is one loose end, small gaps and all. */
  #stepFrom(edge: number, step: 1 | -1): number {
    const shared = this.#shared;
    let last = edge;
    for (let at = edge + step; at >= this.low && at < this.high; at += step) {
      if (shared[at] === 0) continue;
      if (Math.abs(at - last) > LOOSE_TOKENS) return this.#worthUpTo(edge, at, step) < LOOSE_BITS ? at : edge;
      last = at;
    }
    return edge;
  }

  #worthUpTo(edge: number, inner: number, step: 1 | -1): number {
    let worth = 0;
    for (let at = edge; at !== inner; at += step)
      if (this.#shared[at] === 1 && !this.#isAgain(at, inner, step)) worth += this.#weights[this.#tokens[this.#from + at]!]!;
    return worth;
  }

  #isAgain(at: number, inner: number, step: 1 | -1): boolean {
    const tokens = this.#tokens;
    const from = this.#from;
    const word = tokens[from + at];
    for (let other = inner; other >= this.low && other < this.high; other += step)
      if (this.#shared[other] === 1 && tokens[from + other] === word) return true;
    return false;
  }
}
