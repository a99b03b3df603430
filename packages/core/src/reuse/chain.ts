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
import { mixPair } from "../algo/mix-hash.ts";
import { withRoom } from "../algo/growing-array.ts";
import type { MatchContext, TokenRange } from "./match-context.ts";
import { Surprisal } from "./surprisal.ts";

/** Price of a step along the diagonal, of any jump, per unit of slant, and of a jump backwards, in bits. */
const STEP_COST = 0.3;
const JUMP_COST = 3;
const SLANT_COST = 0.3;
const BACKWARD_COST = 1.5;
/** An exact run of two words carries a chain when both together are worth this many bits. */
const SHORT_RUN_PROBABILITY = 2 ** -14;
/** Places in the second document that one word of the first may be tried against. */
const PLACES_PER_WORD = 32;
/** Second documents up to this length are listed once, longer ones window by window. */
const LISTED_TOKENS = 1024;
const PAIR_BUCKETS = 1024;

/** Stretches of the first document, each with the stretch of the second in which to look. */
export interface ChainWindow {
  readonly a: TokenRange;
  readonly b: TokenRange;
  /** In long windows: where in the second document to look, by stretch of `1 << BAND_SHIFT` tokens of the first. Absent: everywhere. */
  readonly bands?: ReadonlyMap<number, TokenRange> | undefined;
}

/** Tokens per stretch of `ChainWindow.bands`, as a power of two. */
export const BAND_SHIFT = 7;

/** Nodes of the last window in text order of the first document, and the best path to each. Reused between windows. */
export class ChainFinder {
  readonly #context: MatchContext;
  readonly #surprisal: Surprisal;
  readonly #maximumGap: number;
  /** 1 for words too common to be a node alone, whatever the pair: saves the logarithm for most of all pairs. */
  readonly #isCommon: Uint8Array;
  readonly #nodeProbability: number;
  readonly #head: Int32Array;
  readonly #pairHead = new Int32Array(PAIR_BUCKETS).fill(-1);
  #listed: TokenRange = { first: 0, end: 0 };
  #carry = new Int32Array(PLACES_PER_WORD);
  #nextCarry = new Int32Array(PLACES_PER_WORD);
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
    this.#isCommon = markCommonWords(context);
    this.#nodeProbability = 2 ** -context.options.nodeBits;
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

  /** Score of the best chain of the window; 0 when there is none. */
  bestScore(): number {
    let best = 0;
    for (let node = 0; node < this.nodeCount; node++) if (this.score[node]! > best) best = this.score[node]!;
    return best;
  }

  /** Turns to another second document; short ones are listed once for all windows. */
  setDocument(document: TokenRange): void {
    this.#unlist();
    if (document.end - document.first <= LISTED_TOKENS) this.#list(document);
  }

  #collectNodes({ a, b: whole, bands }: ChainWindow): void {
    const { tokens } = this.#context.columns;
    let b = whole;
    const isTemporary = b.first < this.#listed.first || b.end > this.#listed.end;
    if (isTemporary) {
      this.#unlist();
      this.#list(b);
    }
    const origin = this.#listed.first;
    const head = this.#head;
    const next = this.#next;
    const rowStart = (this.#rowStart = withRoom(this.#rowStart, a.end - a.first + 1));
    this.nodeCount = 0;
    let carried = 0;
    for (let at = a.first; at < a.end; at++) {
      rowStart[at - a.first] = this.nodeCount;
      if (bands !== undefined && (at === a.first || at % (1 << BAND_SHIFT) === 0)) b = bands.get(at >>> BAND_SHIFT) ?? whole;
      const word = tokens[at]!;
      const following = at + 1 < a.end ? tokens[at + 1]! : 0;
      const isCommon = this.#isCommon[word] === 1;
      // A common word is looked for only where the next word follows too, or where the run before it arrives.
      const wanted = isCommon ? following : 0;
      let other = isCommon ? this.#pairHead[pairBucket(word, following)]! : head[word]!;
      let carry = 0;
      let taken = 0;
      let tried = 0;
      while (tried++ < PLACES_PER_WORD) {
        other = this.#placeFrom(other, b.first, word, wanted);
        let place = other;
        if (isCommon && taken < carried) {
          const follower = this.#carry[taken]!;
          if (place < 0 || follower <= place) {
            place = follower;
            taken++;
          }
        }
        if (place < 0 || place >= b.end) break;
        if (place === other) other = next[other - origin]!;
        const continues = place + 1 < b.end && following !== 0 && tokens[place + 1] === following;
        if (continues) this.#nextCarry[carry++] = place + 1;
        this.#tryNode(at, place, a, b);
      }
      carried = carry;
      [this.#carry, this.#nextCarry] = [this.#nextCarry, this.#carry];
    }
    rowStart[a.end - a.first] = this.nodeCount;
  }

  /** The next listed place of a word, followed by the wanted one unless that is 0; -1 when there is none. */
  #placeFrom(listed: number, first: number, word: number, wanted: number): number {
    const { tokens } = this.#context.columns;
    let place = listed;
    // oxlint-disable-next-line no-unmodified-loop-condition -- `wanted` switches a part of the test off
    while (place >= 0 && (place < first || tokens[place] !== word || (wanted !== 0 && tokens[place + 1] !== wanted)))
      place = this.#next[place - this.#listed.first]!;
    return place;
  }

  /** Links equal rare words, and equal pairs of a common word and the next one, so that chance pairs of common words are never seen. */
  #list(range: TokenRange): void {
    const { tokens } = this.#context.columns;
    const next = (this.#next = withRoom(this.#next, range.end - range.first));
    for (let at = range.end - 1; at >= range.first; at--) {
      const word = tokens[at]!;
      if (this.#isCommon[word] === 1) {
        const bucket = pairBucket(word, at + 1 < range.end ? tokens[at + 1]! : 0);
        next[at - range.first] = this.#pairHead[bucket]!;
        this.#pairHead[bucket] = at;
      } else {
        next[at - range.first] = this.#head[word]!;
        this.#head[word] = at;
      }
    }
    this.#listed = range;
  }

  #unlist(): void {
    const { tokens } = this.#context.columns;
    for (let at = this.#listed.first; at < this.#listed.end; at++) this.#head[tokens[at]!] = -1;
    this.#pairHead.fill(-1);
    this.#listed = { first: 0, end: 0 };
  }

  #tryNode(at: number, other: number, a: TokenRange, b: TokenRange): void {
    const bits = this.#nodeBits(at, other, a, b);
    if (bits < 0) return;
    if (this.nodeCount === this.nodeA.length) this.#grow(this.nodeCount + 1);
    this.nodeA[this.nodeCount] = at;
    this.nodeB[this.nodeCount] = other;
    this.#word[this.nodeCount++] = bits;
  }

  /** Bits of the word as a node, or -1 when it is too common to be one here. */
  #nodeBits(at: number, other: number, a: TokenRange, b: TokenRange): number {
    const { tokens } = this.#context.columns;
    const before = at > a.first && other > b.first && tokens[at - 1] === tokens[other - 1];
    const after = at + 1 < a.end && other + 1 < b.end && tokens[at + 1] === tokens[other + 1];
    const probability = this.#surprisal.wordProbability(at, other);
    const isNode =
      probability <= this.#nodeProbability ||
      (before && after) ||
      (before &&
        this.#isShortRun(
          at - 1,
          other - 1,
          probability,
          at - 2 >= a.first && other - 2 >= b.first && tokens[at - 2] === tokens[other - 2],
        )) ||
      (after &&
        this.#isShortRun(at + 1, other + 1, probability, at + 2 < a.end && other + 2 < b.end && tokens[at + 2] === tokens[other + 2]));
    return isNode ? Math.max(0, -Math.log2(probability)) : -1;
  }

  #isShortRun(at: number, other: number, probability: number, isLonger: boolean): boolean {
    return isLonger || probability * this.#surprisal.wordProbability(at, other) <= SHORT_RUN_PROBABILITY;
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

function pairBucket(word: number, following: number): number {
  return mixPair(word, following) & (PAIR_BUCKETS - 1);
}

function markCommonWords({ statistics, options }: MatchContext): Uint8Array {
  // Half of the background share must stay above the limit when the pair holds half of all occurrences.
  const limit = statistics.tokenCount * 2 ** (2 - options.nodeBits);
  return Uint8Array.from(statistics.wordCount, (count) => (count > limit ? 1 : 0));
}
