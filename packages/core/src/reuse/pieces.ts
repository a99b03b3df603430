/**
 * From chains to pieces: cut weak ends off, join pieces that lie side by side, keep one best place, move ends to sentence edges.
 * Cost: linear in nodes, and in pieces times their neighbours within reach.
 * Papers: Potthast et al. (2010, 2014) for why one passage must come out as one detection (granularity).
 */
import { TokenBreak } from "../text/token-columns.ts";
import type { MatchContext, TokenRange } from "./match-context.ts";
import { jumpCost, type ChainFinder, type ChainWindow } from "./chain.ts";

/** A chain or several joined ones. `nodes` are (token in a, token in b), in no order. */
export interface Piece {
  a: TokenRange;
  b: TokenRange;
  bits: number;
  nodes: number[];
}

type EdgeContext = Pick<MatchContext, "columns" | "abbreviations">;

/** What lies beyond a jump must be worth this many bits, more when the jump crosses a sentence edge. */
const TAIL_BITS = 2;
const TAIL_BITS_ACROSS_EDGE = 12;
/** Chains weaker than this are not even joined to others. */
const LEAST_PIECE_BITS = 12;
const JOIN_COST = 3;
const EDGE_BONUS = 1.5;
/**
 * Chance meetings of words begin and end anywhere, lines that are repeated seldom do: what whole sentences on both sides add, and what a fragment
 * costs that has an edge at no more than half of its ends and matches in part only (development corpora of the evaluations planted and among).
 */
const WHOLE_BONUS = 8;
const WHOLE_SHARE = 0.5;
const LOOSE_COST = 5;
const LOOSE_SHARE = 0.7;
/** What snapping adds at most: an edge at each end in both documents, and whole sentences. */
export const MOST_SNAP_BITS = 4 * EDGE_BONUS + WHOLE_BONUS;
/** Snapping cuts at most this share off each end. */
const LARGEST_CUT = 0.3;
/** A piece that shares half of itself on one side with another is folded into it when weaker than this share of it. */
const FOLD_SHARE = 0.8;

/**
 * An upper bound, snapping aside, for any passage made of the chains of the last window: what those are worth together that lie close enough
 * in the first document to be joined.
 */
export function mostPassageBits(finder: ChainFinder, gap: number): number {
  const { nodeCount, nodeA, from, score } = finder;
  let most = 0;
  let bits = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (let node = 0; node < nodeCount; node++) {
    if (from[node] !== -1) continue;
    const last = finder.bestEnd(node);
    const own = score[last]!;
    if (own < LEAST_PIECE_BITS) continue;
    bits = nodeA[node]! - end > gap ? own : bits + own;
    end = Math.max(end, nodeA[last]! + 1);
    if (bits > most) most = bits;
  }
  return most;
}

/**
 * Whether a chain of the last window that could be a piece comes so near to an end of the window, short of the end of the document, that it
 * may go on beyond: a jump takes it at most `reach` tokens further in either document.
 */
export function mayGoOn(finder: ChainFinder, window: ChainWindow, documents: ChainWindow, reach: number): boolean {
  const { nodeCount, nodeA, nodeB, from, score } = finder;
  const a = innerRange(window.a, documents.a, reach);
  const b = innerRange(window.b, documents.b, reach);
  for (let root = 0; root < nodeCount; root++) {
    if (from[root] !== -1) continue;
    const last = finder.bestEnd(root);
    if (score[last]! < LEAST_PIECE_BITS) continue;
    const [low, high] = nodeB[root]! < nodeB[last]! ? [nodeB[root]!, nodeB[last]!] : [nodeB[last]!, nodeB[root]!];
    if (nodeA[root]! < a.first || nodeA[last]! >= a.end || low < b.first || high >= b.end) return true;
  }
  return false;
}

/** What is further than `reach` from the ends of a range that are not those of the document. */
function innerRange(range: TokenRange, document: TokenRange, reach: number): TokenRange {
  return {
    first: range.first > document.first ? range.first + reach : range.first,
    end: range.end < document.end ? range.end - reach : range.end,
  };
}

/** The chains of the last window, trimmed, by ascending root; empty when none reaches the least worth. */
export function piecesOf(finder: ChainFinder, context: EdgeContext, into: Piece[]): void {
  for (let node = 0; node < finder.nodeCount; node++) {
    if (finder.from[node] !== -1) continue;
    const end = finder.bestEnd(node);
    if (finder.score[end]! < LEAST_PIECE_BITS) continue;
    const piece = trimmed(finder, context, end);
    if (piece !== undefined) into.push(piece);
  }
}

function trimmed(finder: ChainFinder, context: EdgeContext, end: number): Piece | undefined {
  const path: number[] = [];
  for (let node = end; node >= 0; node = finder.from[node]!) path.push(node);
  path.reverse();
  let last = path.length - 1;
  for (let at = last; at > 0; at--)
    if (isJump(finder, path, at)) {
      const worth = finder.score[path[last]!]! - finder.score[path[at - 1]!]!;
      if (worth < tailBits(finder, context, path, at)) last = at - 1;
    }
  let first = 0;
  let before = 0;
  for (let at = 1; at <= last; at++)
    if (isJump(finder, path, at)) {
      const reached = finder.score[path[at - 1]!]! - before;
      const cost = costOfJump(finder, path, at);
      if (reached - cost < tailBits(finder, context, path, at)) {
        first = at;
        before += reached - cost;
      }
    }
  const bits = finder.score[path[last]!]! - before;
  if (bits < LEAST_PIECE_BITS) return undefined;
  const nodes: number[] = [];
  let low = Infinity;
  let high = -1;
  for (let at = first; at <= last; at++) {
    const other = finder.nodeB[path[at]!]!;
    nodes.push(finder.nodeA[path[at]!]!, other);
    if (other < low) low = other;
    if (other > high) high = other;
  }
  return {
    a: { first: finder.nodeA[path[first]!]!, end: finder.nodeA[path[last]!]! + 1 },
    b: { first: low, end: high + 1 },
    bits,
    nodes,
  };
}

function isJump(finder: ChainFinder, path: readonly number[], at: number): boolean {
  return finder.nodeA[path[at]!]! - finder.nodeA[path[at - 1]!]! !== 1 || finder.nodeB[path[at]!]! - finder.nodeB[path[at - 1]!]! !== 1;
}

function costOfJump(finder: ChainFinder, path: readonly number[], at: number): number {
  return jumpCost(finder.nodeA[path[at]!]! - finder.nodeA[path[at - 1]!]!, finder.nodeB[path[at]!]! - finder.nodeB[path[at - 1]!]!);
}

function tailBits(finder: ChainFinder, context: EdgeContext, path: readonly number[], at: number): number {
  const crosses =
    crossesEdge(context, finder.nodeA[path[at - 1]!]!, finder.nodeA[path[at]!]!) ||
    crossesEdge(context, finder.nodeB[path[at - 1]!]!, finder.nodeB[path[at]!]!);
  return crosses ? TAIL_BITS_ACROSS_EDGE : TAIL_BITS;
}

function crossesEdge(context: EdgeContext, one: number, other: number): boolean {
  for (let at = Math.min(one, other) + 1; at <= Math.max(one, other); at++) if (isSentenceEdge(context, at)) return true;
  return false;
}

/** True where a sentence may begin at this token: after a full stop or its like (but not after an initial or an abbreviation, as in "U.S."), at a new paragraph, at the start of the document. */
function isSentenceEdge({ columns: { tokens, breaks, lengths }, abbreviations }: EdgeContext, at: number): boolean {
  const before = breaks[at]!;
  if ((before & (TokenBreak.paragraph | TokenBreak.start)) !== 0) return true;
  if ((before & TokenBreak.stop) === 0 || abbreviations.has(tokens[at - 1]!)) return false;
  return !(lengths[at - 1] === 1 && (breaks[at - 1]! & TokenBreak.capital) !== 0);
}

/** Joins pieces at most `gap` tokens apart in both documents, in either order; pieces must be sorted by `a.first`. */
export function joinPieces(pieces: Piece[], gap: number): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const partner = joined.findLast((other) => areNeighbours(other, piece, gap));
    if (partner === undefined) {
      joined.push(piece);
      continue;
    }
    partner.a = hull(partner.a, piece.a);
    partner.b = hull(partner.b, piece.b);
    partner.bits += piece.bits - JOIN_COST;
    partner.nodes.push(...piece.nodes);
  }
  return joined;
}

function areNeighbours(one: Piece, other: Piece, gap: number): boolean {
  return (
    distance(one.a, other.a) <= gap &&
    distance(one.b, other.b) <= gap &&
    overlap(one.a, other.a) * 2 <= Math.min(sizeOf(one.a), sizeOf(other.a)) &&
    overlap(one.b, other.b) * 2 <= Math.min(sizeOf(one.b), sizeOf(other.b))
  );
}

/** Keeps one best place: drops a piece that overlaps a stronger one by half on both sides, or on one when much weaker. */
export function foldPieces(pieces: Piece[]): Piece[] {
  const ranked = pieces.toSorted((x, y) => y.bits - x.bits || x.a.first - y.a.first || x.b.first - y.b.first);
  const kept: Piece[] = [];
  for (const piece of ranked) {
    const isFolded = kept.some((other) => {
      const onA = overlap(piece.a, other.a) * 2 >= sizeOf(piece.a);
      const onB = overlap(piece.b, other.b) * 2 >= sizeOf(piece.b);
      return (onA && onB) || ((onA || onB) && piece.bits < FOLD_SHARE * other.bits);
    });
    if (!isFolded) kept.push(piece);
  }
  return kept.toSorted((x, y) => x.a.first - y.a.first || x.a.end - y.a.end || x.b.first - y.b.first || x.b.end - y.b.end);
}

/**
 * Moves each end to the nearest sentence edge within reach and adds a bonus for each edge found, and for all four; in place.
 *
 * @returns  how many of the four ends are edges.
 */
export function snapPiece(piece: Piece, context: MatchContext, documents: { readonly a: TokenRange; readonly b: TokenRange }): number {
  const bonus = snapRange(piece.a, context, documents.a) + snapRange(piece.b, context, documents.b);
  const edges = bonus / EDGE_BONUS;
  piece.bits += edges === 4 ? bonus + WHOLE_BONUS : bonus;
  return edges;
}

/** What a snapped piece is worth less: for being a fragment that matches in part, or whole sentences that are alike in under half of their words. */
export function looseCost({ a, b }: Pick<Piece, "a" | "b">, matched: number, edges: number): number {
  const longer = Math.max(a.end - a.first, b.end - b.first);
  if (edges === 4) return matched < WHOLE_SHARE * longer ? WHOLE_BONUS : 0;
  return edges <= 2 && matched < LOOSE_SHARE * longer ? LOOSE_COST : 0;
}

function snapRange(range: TokenRange, context: MatchContext, document: TokenRange): number {
  const most = Math.floor((range.end - range.first) * LARGEST_CUT);
  const { snapReach } = context.options;
  const first = nearestEdge(context, range.first, snapReach, { document, outward: -1, mostInward: most });
  const end = nearestEdge(context, range.end, snapReach, { document, outward: 1, mostInward: most });
  if (first >= 0) range.first = first;
  if (end >= 0) range.end = end;
  return (first >= 0 ? EDGE_BONUS : 0) + (end >= 0 ? EDGE_BONUS : 0);
}

function nearestEdge(
  context: EdgeContext,
  at: number,
  reach: number,
  { document, outward, mostInward }: { readonly document: TokenRange; readonly outward: 1 | -1; readonly mostInward: number },
): number {
  for (let away = 0; away <= reach; away++) {
    if (isEdge(context, at + away * outward, document)) return at + away * outward;
    if (away > 0 && away <= mostInward && isEdge(context, at - away * outward, document)) return at - away * outward;
  }
  return -1;
}

function isEdge(context: EdgeContext, at: number, document: TokenRange): boolean {
  return at >= document.first && at <= document.end && (at === document.end || isSentenceEdge(context, at));
}

function sizeOf(range: TokenRange): number {
  return range.end - range.first;
}

function overlap(one: TokenRange, other: TokenRange): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.first, other.first));
}

function distance(one: TokenRange, other: TokenRange): number {
  return Math.max(one.first, other.first) - Math.min(one.end, other.end);
}

function hull(one: TokenRange, other: TokenRange): TokenRange {
  return { first: Math.min(one.first, other.first), end: Math.max(one.end, other.end) };
}
