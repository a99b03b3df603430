/**
 * Chains of shared words between two documents, found by one dynamic program scored in bits.
 * Nodes are equal words (rare ones, or any inside an exact run); each gains the surprisal of the word, in its context where the word before
 * it matches too, however it is reached: leaving out words of a run is never worth more than taking them. A jump over a gap pays for its
 * size, its slant and for going backwards. So edits, drops and shuffles need no pass of their own.
 *
 * Cost: one look-up per token of the first document, nodes times the nodes in the twelve rows before each; memory linear in nodes.
 * Papers: Smith & Waterman (1981) for local alignment, Altschul et al. (1990) for scores as log-odds, Abouelhoda & Ohlebusch
 * (2005) for chaining. Departures: jumps may go backwards in the second document, and one chain is kept per root, so that
 * all chains come from one sweep and share no node.
 */
import { withRoom } from "../algo/growing-array.ts";
import { COMMON_KEY, SHORT_RUN_PROBABILITY } from "./chain-keys.ts";
import type { MatchContext, TokenRange } from "./match-context.ts";
import { Surprisal } from "./surprisal.ts";

/** Price of a step along the diagonal, of any jump, per unit of slant, and of a jump backwards, in bits. */
const STEP_COST = 0.3;
const JUMP_COST = 3;
const SLANT_COST = 0.3;
const BACKWARD_COST = 1.5;
/** Places in the second document that one word of the first may be tried against. */
const PLACES_PER_WORD = 32;
/** Second documents up to this length are listed once, longer ones window by window. */
const LISTED_TOKENS = 1024;
const BUCKETS = 1 << 13;

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
  readonly #tokens: Uint32Array;
  readonly #key: Uint16Array;
  readonly #surprisal: Surprisal;
  readonly #maximumGap: number;
  readonly #nodeProbability: number;
  /** `jumpCost` by tokens on and, from the most backward, tokens across; infinite where nothing moves across. */
  readonly #jumpCosts: Float64Array;
  /** By tokens on: what a path gains at most beside the word and the path before. */
  readonly #mostGains: Float64Array;
  /** First listed place of each bucket of keys, and after each place the next one. */
  readonly #head = new Int32Array(BUCKETS).fill(-1);
  #next: Int32Array = new Int32Array(1024);
  #listed: TokenRange = { first: 0, end: 0 };
  /** Places to which the runs of the row before lead. */
  #carry = new Int32Array(PLACES_PER_WORD);
  #nextCarry = new Int32Array(PLACES_PER_WORD);
  /** Probability and bits of the word of each node, alone. */
  #probability: Float64Array = new Float64Array(1024);
  #word: Float64Array = new Float64Array(1024);
  #best: Int32Array = new Int32Array(1024);

  nodeCount = 0;
  /** Score of the best chain of the window; 0 when there is none. */
  bestScore = 0;
  /** Token in the first and second document, per node. */
  nodeA: Int32Array = new Int32Array(1024);
  nodeB: Int32Array = new Int32Array(1024);
  /** Score of the best path that ends here, the node before it on that path (-1 at a root), and the root of that path. */
  score: Float64Array = new Float64Array(1024);
  from: Int32Array = new Int32Array(1024);
  root: Int32Array = new Int32Array(1024);

  constructor(context: MatchContext) {
    this.#tokens = context.columns.tokens;
    this.#key = context.chainKeys.key;
    this.#surprisal = new Surprisal(context);
    this.#maximumGap = context.options.maximumGap;
    this.#nodeProbability = 2 ** -context.options.nodeBits;
    this.#jumpCosts = jumpCosts(this.#maximumGap);
    this.#mostGains = mostGains(this.#maximumGap);
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

  /** Turns to another second document; short ones are listed once for all windows. */
  setDocument(document: TokenRange): void {
    this.#unlist();
    if (document.end - document.first <= LISTED_TOKENS) this.#list(document);
  }

  #collectNodes({ a, b: whole, bands }: ChainWindow): void {
    const tokens = this.#tokens;
    const key = this.#key;
    const head = this.#head;
    let b = whole;
    if (b.first < this.#listed.first || b.end > this.#listed.end) {
      this.#unlist();
      this.#list(b);
    }
    const next = this.#next;
    const origin = this.#listed.first;
    const surprisal = this.#surprisal;
    const nodeProbability = this.#nodeProbability;
    const aEnd = a.end;
    let bFirst = b.first;
    let bEnd = b.end;
    let count = 0;
    let carries = this.#carry;
    let nextCarries = this.#nextCarry;
    let carried = 0;
    for (let at = a.first; at < aEnd; at++) {
      if (bands !== undefined && (at === a.first || at % (1 << BAND_SHIFT) === 0)) {
        b = bands.get(at >>> BAND_SHIFT) ?? whole;
        bFirst = b.first;
        bEnd = b.end;
      }
      const own = key[at]!;
      let listed = head[own & (BUCKETS - 1)]!;
      if (listed < 0 && carried === 0) continue;
      const word = tokens[at]!;
      const mayTake = (own & COMMON_KEY) !== 0 ? carried : 0;
      const leadsOn = at + 1 < aEnd && (key[at + 1]! & COMMON_KEY) !== 0;
      const following = leadsOn ? tokens[at + 1]! : 0;
      let carry = 0;
      let taken = 0;
      let tried = 0;
      let probability = -1;
      let bits = -1;
      while (tried++ < PLACES_PER_WORD) {
        while (listed >= 0 && (listed < bFirst || key[listed] !== own || tokens[listed] !== word)) listed = next[listed - origin]!;
        let place = listed;
        // Inside a run a common word is found by the run, not by its key.
        if (taken < mayTake) {
          const follower = carries[taken]!;
          if (place < 0 || follower <= place) {
            place = follower;
            taken++;
          }
        }
        if (place < 0 || place >= bEnd) break;
        if (place === listed) listed = next[listed - origin]!;
        if (leadsOn && place + 1 < bEnd && tokens[place + 1] === following) nextCarries[carry++] = place + 1;
        if (probability < 0) probability = surprisal.wordProbability(at, place);
        if (probability > nodeProbability && !this.#isInRun(at, place, probability, a, b)) continue;
        if (bits < 0) bits = Math.max(0, -Math.log2(probability));
        if (count === this.nodeA.length) this.#grow(count + 1);
        this.nodeA[count] = at;
        this.nodeB[count] = place;
        this.#probability[count] = probability;
        this.#word[count++] = bits;
      }
      carried = carry;
      const spent = carries;
      carries = nextCarries;
      nextCarries = spent;
    }
    this.nodeCount = count;
  }

  #list(range: TokenRange): void {
    const next = (this.#next = withRoom(this.#next, range.end - range.first));
    for (let at = range.end - 1; at >= range.first; at--) {
      const bucket = this.#key[at]! & (BUCKETS - 1);
      next[at - range.first] = this.#head[bucket]!;
      this.#head[bucket] = at;
    }
    this.#listed = range;
  }

  #unlist(): void {
    for (let at = this.#listed.first; at < this.#listed.end; at++) this.#head[this.#key[at]! & (BUCKETS - 1)] = -1;
    this.#listed = { first: 0, end: 0 };
  }

  /** True in an exact run of three words or more, and of two that are rare enough together. */
  #isInRun(at: number, other: number, probability: number, a: TokenRange, b: TokenRange): boolean {
    const tokens = this.#tokens;
    const before = at > a.first && other > b.first && tokens[at - 1] === tokens[other - 1];
    const after = at + 1 < a.end && other + 1 < b.end && tokens[at + 1] === tokens[other + 1];
    if (before && after) return true;
    if (before) {
      if (at - 2 >= a.first && other - 2 >= b.first && tokens[at - 2] === tokens[other - 2]) return true;
      return probability * this.#surprisal.wordProbability(at - 1, other - 1) <= SHORT_RUN_PROBABILITY;
    }
    if (!after) return false;
    if (at + 2 < a.end && other + 2 < b.end && tokens[at + 2] === tokens[other + 2]) return true;
    return probability * this.#surprisal.wordProbability(at + 1, other + 1) <= SHORT_RUN_PROBABILITY;
  }

  #program({ a, b }: ChainWindow): void {
    const tokens = this.#tokens;
    const { nodeA, nodeB, score, from, root } = this;
    const word = this.#word;
    const best = this.#best;
    const floorShare = this.#surprisal.runFloorShare;
    const costs = this.#jumpCosts;
    const mostGains = this.#mostGains;
    const reach = this.#maximumGap;
    const width = 2 * reach + 1;
    let bestOfAll = 0;
    let rowFirst = 0;
    for (let node = 0; node < this.nodeCount; node++) {
      const at = nodeA[node]!;
      const other = nodeB[node]!;
      if (nodeA[rowFirst] !== at) rowFirst = node;
      // A word is as surprising as the one before it lets it be, also when a jump leads here.
      const isAfter = at > a.first && other > b.first && tokens[at - 1] === tokens[other - 1];
      const longer = isAfter && at - 2 >= a.first && other - 2 >= b.first && tokens[at - 2] === tokens[other - 2];
      const alone = word[node]!;
      const own = isAfter ? Math.max(floorShare * alone, this.#surprisal.runBits(at, this.#probability[node]!, longer ? 2 : 1)) : alone;
      let bestScore = own;
      let bestFrom = -1;
      let bestBack = 0;
      for (let earlier = rowFirst - 1; earlier >= 0; earlier--) {
        const back = at - nodeA[earlier]!;
        if (back > reach) break;
        const reached = score[earlier]!;
        if (reached + own + mostGains[back]! < bestScore) continue;
        const across = other - nodeB[earlier]!;
        let gained: number;
        if (back === 1 && across === 1) {
          gained = reached + own - STEP_COST;
        } else {
          if (across > reach || across < -reach) continue;
          gained = reached + own - costs[back * width + reach + across]!;
        }
        // Of equals the nearest row counts, and in it the first place.
        if (gained > bestScore || (gained === bestScore && bestBack === back)) {
          bestScore = gained;
          bestFrom = earlier;
          bestBack = back;
        }
      }
      score[node] = bestScore;
      from[node] = bestFrom;
      const origin = bestFrom < 0 ? node : root[bestFrom]!;
      root[node] = origin;
      if (bestFrom < 0 || bestScore > score[best[origin]!]!) best[origin] = node;
      if (bestScore > bestOfAll) bestOfAll = bestScore;
    }
    this.bestScore = bestOfAll;
  }

  #grow(length: number): void {
    this.nodeA = withRoom(this.nodeA, length);
    this.nodeB = withRoom(this.nodeB, length);
    this.score = withRoom(this.score, length);
    this.from = withRoom(this.from, length);
    this.root = withRoom(this.root, length);
    this.#probability = withRoom(this.#probability, length);
    this.#word = withRoom(this.#word, length);
    this.#best = withRoom(this.#best, length);
  }
}

/** Bits that a jump costs: `back` tokens on in the first document (at least 1), `across` in the second (not 0). */
export function jumpCost(back: number, across: number): number {
  const wide = Math.max(back, Math.abs(across));
  return STEP_COST + JUMP_COST + (wide - 1) + SLANT_COST * Math.abs(back - across) + (across < 0 ? BACKWARD_COST : 0);
}

function jumpCosts(reach: number): Float64Array {
  const width = 2 * reach + 1;
  const costs = new Float64Array((reach + 1) * width);
  for (let back = 1; back <= reach; back++)
    for (let across = -reach; across <= reach; across++)
      costs[back * width + reach + across] = across === 0 ? Number.POSITIVE_INFINITY : jumpCost(back, across);
  return costs;
}

/** A jump straight on is the cheapest; a run goes on by one token. */
function mostGains(reach: number): Float64Array {
  return Float64Array.from({ length: reach + 1 }, (_, back) => (back === 1 ? -STEP_COST : -jumpCost(back, back)));
}
