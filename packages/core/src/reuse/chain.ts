/**
 * Chains of shared words between two documents, found by one dynamic program scored in bits.
 * Nodes are equal words (rare ones, or any inside an exact run); a step along the diagonal gains the surprisal of the word,
 * a jump over a gap pays for its size, its slant and for going backwards. So edits, drops and shuffles need no pass of their own.
 *
 * Cost: nodes times the nodes in the twelve rows before each; memory linear in nodes.
 * Papers: Smith & Waterman (1981) for local alignment, Altschul et al. (1990) for scores as log-odds, Abouelhoda & Ohlebusch
 * (2005) for chaining. Departures: jumps may go backwards in the second document, and one chain is kept per root, so that
 * all chains come from one sweep and share no node.
 */
import { withRoom } from "../algo/growing-array.ts";
import type { MatchContext, TokenRange } from "./match-context.ts";
import { Surprisal } from "./surprisal.ts";

/** Price of a step along the diagonal, of any jump, per unit of slant, and of a jump backwards, in bits. */
const STEP_COST = 0.3;
const JUMP_COST = 3;
const SLANT_COST = 0.3;
const BACKWARD_COST = 1.5;
/** An exact run of two words carries a chain when both together are worth this many bits. */
const SHORT_RUN_BITS = 14;
/** Places in the second document that one word of the first may be tried against. */
const PLACES_PER_WORD = 48;

/** Stretches of the first document, each with the stretch of the second in which to look. */
export interface ChainWindow {
  readonly a: TokenRange;
  readonly b: TokenRange;
}

/** Nodes of the last window in text order of the first document, and the best path to each. Reused between windows. */
export class ChainFinder {
  readonly #context: MatchContext;
  readonly #surprisal: Surprisal;
  readonly #maximumGap: number;
  readonly #head: Int32Array;
  #next: Int32Array = new Int32Array(1024);
  #rowStart: Int32Array = new Int32Array(1024);
  #word: Float64Array = new Float64Array(1024);
  #best: Int32Array = new Int32Array(1024);

  nodeCount = 0;
  /** Token in the first and second document, per node. */
  nodeA: Int32Array = new Int32Array(1024);
  nodeB: Int32Array = new Int32Array(1024);
  /** Score of the best path that ends here, the node before it on that path (-1 at a root), and the root of that path. */
  score: Float64Array = new Float64Array(1024);
  from: Int32Array = new Int32Array(1024);
  root: Int32Array = new Int32Array(1024);

  constructor(context: MatchContext) {
    this.#context = context;
    this.#surprisal = new Surprisal(context);
    this.#maximumGap = context.options.maximumGap;
    this.#head = new Int32Array(context.statistics.wordCount.length).fill(-1);
  }

  /** Turns to another pair of documents. */
  setPair(ownTokens: number): void {
    this.#surprisal.setPair(ownTokens);
  }

  /** Fills the node columns for one window. */
  find(window: ChainWindow): void {
    this.#collectNodes(window);
    this.#program(window);
  }

  /** The node where the best path from this root ends; only meaningful for roots. */
  bestEnd(root: number): number {
    return this.#best[root]!;
  }

  #collectNodes({ a, b }: ChainWindow): void {
    const { tokens } = this.#context.columns;
    const head = this.#head;
    const next = (this.#next = withRoom(this.#next, b.end - b.first));
    const rowStart = (this.#rowStart = withRoom(this.#rowStart, a.end - a.first + 1));
    for (let at = b.end - 1; at >= b.first; at--) {
      next[at - b.first] = head[tokens[at]!]!;
      head[tokens[at]!] = at;
    }
    let count = 0;
    for (let at = a.first; at < a.end; at++) {
      rowStart[at - a.first] = count;
      let tried = 0;
      for (let other = head[tokens[at]!]!; other >= 0; other = next[other - b.first]!) {
        if (++tried > PLACES_PER_WORD) break;
        const bits = this.#nodeBits(at, other, a, b);
        if (bits < 0) continue;
        if (count === this.nodeA.length) this.#grow(count + 1);
        this.nodeA[count] = at;
        this.nodeB[count] = other;
        this.#word[count++] = bits;
      }
    }
    rowStart[a.end - a.first] = count;
    this.nodeCount = count;
    for (let at = b.first; at < b.end; at++) head[tokens[at]!] = -1;
  }

  /** Bits of the word as a node, or -1 when it is too common to be one here. */
  #nodeBits(at: number, other: number, a: TokenRange, b: TokenRange): number {
    const { tokens } = this.#context.columns;
    const before = at > a.first && other > b.first && tokens[at - 1] === tokens[other - 1];
    const after = at + 1 < a.end && other + 1 < b.end && tokens[at + 1] === tokens[other + 1];
    if (!before && !after && this.#isCommon(at)) return -1;
    const bits = this.#surprisal.wordBits(at, other);
    if (bits >= this.#context.options.nodeBits || (before && after)) return bits;
    if (before) {
      if (at - 1 > a.first && other - 1 > b.first && tokens[at - 2] === tokens[other - 2]) return bits;
      if (bits + this.#surprisal.wordBits(at - 1, other - 1) >= SHORT_RUN_BITS) return bits;
    } else if (after) {
      if (at + 2 < a.end && other + 2 < b.end && tokens[at + 2] === tokens[other + 2]) return bits;
      if (bits + this.#surprisal.wordBits(at + 1, other + 1) >= SHORT_RUN_BITS) return bits;
    }
    return -1;
  }

  /** True where the corpus alone makes the word too common: saves the logarithm for most of all pairs. */
  #isCommon(at: number): boolean {
    const { statistics, options, columns, counts } = this.#context;
    const others = statistics.wordCount[columns.tokens[at]!]! - 2 * counts.inDocument[at]!;
    return others > 0 && others > statistics.tokenCount * 2 ** (1 - options.nodeBits) * 2;
  }

  #program({ a, b }: ChainWindow): void {
    const { tokens } = this.#context.columns;
    const { nodeA, nodeB, score, from, root } = this;
    const rowStart = this.#rowStart;
    const word = this.#word;
    const best = this.#best;
    const reach = this.#maximumGap;
    for (let node = 0; node < this.nodeCount; node++) {
      const at = nodeA[node]!;
      const other = nodeB[node]!;
      let bestScore = word[node]!;
      let bestFrom = -1;
      const row = at - a.first;
      const end = rowStart[row]!;
      for (let back = 1; back <= reach && back <= row; back++) {
        const rowEnd = back === 1 ? end : rowStart[row - back + 1]!;
        for (let earlier = rowStart[row - back]!; earlier < rowEnd; earlier++) {
          const across = other - nodeB[earlier]!;
          if (across > reach || across < -reach || across === 0) continue;
          let gained: number;
          if (back === 1 && across === 1) {
            const longer = at - 2 >= a.first && other - 2 >= b.first && tokens[at - 2] === tokens[other - 2];
            gained = score[earlier]! + this.#surprisal.runBits(at, other, longer ? 2 : 1) - STEP_COST;
          } else gained = score[earlier]! + word[node]! - jumpCost(back, across);
          if (gained > bestScore) {
            bestScore = gained;
            bestFrom = earlier;
          }
        }
      }
      score[node] = bestScore;
      from[node] = bestFrom;
      const origin = bestFrom < 0 ? node : root[bestFrom]!;
      root[node] = origin;
      if (bestFrom < 0 || bestScore > score[best[origin]!]!) best[origin] = node;
    }
  }

  #grow(length: number): void {
    this.nodeA = withRoom(this.nodeA, length);
    this.nodeB = withRoom(this.nodeB, length);
    this.score = withRoom(this.score, length);
    this.from = withRoom(this.from, length);
    this.root = withRoom(this.root, length);
    this.#word = withRoom(this.#word, length);
    this.#best = withRoom(this.#best, length);
  }
}

/** Bits that a jump costs: `back` tokens on in the first document (at least 1), `across` in the second (not 0). */
export function jumpCost(back: number, across: number): number {
  const wide = Math.max(back, Math.abs(across));
  return STEP_COST + JUMP_COST + (wide - 1) + SLANT_COST * Math.abs(back - across) + (across < 0 ? BACKWARD_COST : 0);
}
