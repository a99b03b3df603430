/**
 * Labels the tokens of a passage whose span the chain has set: which words match, and of what kind the repetition is.
 * Nodes of the chain match by construction; the gaps between them are filled by longest common subsequence.
 * Cost: linear in the passage, quadratic in single gaps of at most a few dozen tokens.
 */
import { commonSubsequenceLength } from "../algo/common-subsequence.ts";
import { longestIncreasingLength } from "../algo/longest-increasing.ts";
import type { TokenColumns } from "../text/token-columns.ts";
import type { Piece } from "./pieces.ts";
import type { PassageType } from "./passage-columns.ts";

export interface PassageAlignment {
  /** Matched tokens: at least 1, at most the tokens of the shorter side. */
  readonly matched: number;
  readonly type: PassageType;
}

/** A passage is reordered when at least this share of its matched words stands out of order. */
const MOVED_SHARE = 0.1;
/** Near-verbatim when at least this share of the longer side matches. */
const NEAR_VERBATIM_SHARE = 0.7;
/** Longest gap that is filled; gaps of joined pieces and snapped ends stay well below. */
const LONGEST_GAP = 32;

/** Aligns the span of a piece; nodes outside the span are ignored. */
export function alignPassage(piece: Piece, columns: TokenColumns): PassageAlignment {
  const nodes = nodesInside(piece);
  const used = new Set(nodes.map((node) => node.b));
  const isFree = (first: number, end: number) => {
    for (let at = first; at < end; at++) if (used.has(at)) return false;
    return true;
  };
  const order = longestIncreasingLength(nodes.map((node) => node.b));
  const moved = nodes.length - order;
  let matched = nodes.length;
  let a = piece.a.first;
  let b = piece.b.first;
  for (const node of [...nodes, { a: piece.a.end, b: piece.b.end }]) {
    const width = node.a - a;
    const height = node.b - b;
    if (width > 0 && height > 0 && width <= LONGEST_GAP && height <= LONGEST_GAP && isFree(b, node.b))
      matched += commonSubsequenceLength(columns.tokens, { first: a, end: node.a }, { first: b, end: node.b });
    a = node.a + 1;
    b = node.b + 1;
  }
  const longer = Math.max(piece.a.end - piece.a.first, piece.b.end - piece.b.first);
  const shorter = Math.min(piece.a.end - piece.a.first, piece.b.end - piece.b.first);
  matched = Math.min(matched, shorter);
  const type = typeOf(matched, moved, longer);
  // In other order all words that both sides hold match, wherever they stand.
  return { matched: type === "reordered" ? sharedWords(piece, columns) : matched, type };
}

/** Words that both sides hold, each as often as the side that holds it less often. */
function sharedWords({ a, b }: Piece, { tokens }: TokenColumns): number {
  const counts = new Map<number, number>();
  for (let at = a.first; at < a.end; at++) counts.set(tokens[at]!, (counts.get(tokens[at]!) ?? 0) + 1);
  let shared = 0;
  for (let at = b.first; at < b.end; at++) {
    const left = counts.get(tokens[at]!) ?? 0;
    if (left === 0) continue;
    counts.set(tokens[at]!, left - 1);
    shared++;
  }
  return shared;
}

function typeOf(matched: number, moved: number, longer: number): PassageType {
  if (moved >= MOVED_SHARE * matched && moved > 0) return "reordered";
  if (matched === longer) return "verbatim";
  return matched >= NEAR_VERBATIM_SHARE * longer ? "near_verbatim" : "paraphrase";
}

/** One node per token of either side, by place in the first document. */
function nodesInside(piece: Piece): { a: number; b: number }[] {
  const nodes: { a: number; b: number }[] = [];
  for (let at = 0; at < piece.nodes.length; at += 2) {
    const a = piece.nodes[at]!;
    const b = piece.nodes[at + 1]!;
    if (a >= piece.a.first && a < piece.a.end && b >= piece.b.first && b < piece.b.end) nodes.push({ a, b });
  }
  nodes.sort((x, y) => x.a - y.a || x.b - y.b);
  const usedB = new Set<number>();
  return nodes.filter((node, at) => {
    if ((at > 0 && nodes[at - 1]!.a === node.a) || usedB.has(node.b)) return false;
    usedB.add(node.b);
    return true;
  });
}
