/**
 * Joins pieces of one passage, as users of programs that find exact runs do: one edited sentence is several runs to them.
 *
 * Cost: pieces x pieces within one pair of texts.
 */
import type { Piece } from "./peer.ts";

/**
 * Joins pieces of the same two texts while two of them overlap or stand at most `gap` words apart in both texts.
 *
 * @param gap  words, integer >= 0; 0 joins what overlaps or touches.
 * @returns    hulls of what was joined, by text and place; the same for any order of the input.
 */
export function joinPieces(pieces: readonly Piece[], gap: number): Piece[] {
  const byTexts = new Map<string, Piece[]>();
  for (const piece of pieces.map(inOrder)) {
    const key = `${piece.a}|${piece.b}`;
    const group = byTexts.get(key);
    if (group === undefined) byTexts.set(key, [piece]);
    else group.push(piece);
  }
  return [...byTexts.values()].flatMap((group) => joinGroup(group, gap)).sort(byPlace);
}

function inOrder(piece: Piece): Piece {
  const { a, aFrom, aTo, b, bFrom, bTo } = piece;
  return a <= b ? piece : { a: b, aFrom: bFrom, aTo: bTo, b: a, bFrom: aFrom, bTo: aTo };
}

function joinGroup(group: readonly Piece[], gap: number): Piece[] {
  let open = [...group].sort(byPlace);
  for (let hasJoined = true; hasJoined;) {
    hasJoined = false;
    const joined: Piece[] = [];
    for (const piece of open) {
      const near = joined.findIndex((other) => isNear(other, piece, gap));
      if (near === -1) joined.push(piece);
      else {
        joined[near] = hull(joined[near]!, piece);
        hasJoined = true;
      }
    }
    open = joined;
  }
  return open;
}

function isNear(left: Piece, right: Piece, gap: number): boolean {
  return right.aFrom <= left.aTo + gap && left.aFrom <= right.aTo + gap && right.bFrom <= left.bTo + gap && left.bFrom <= right.bTo + gap;
}

function hull(left: Piece, right: Piece): Piece {
  return {
    ...left,
    aFrom: Math.min(left.aFrom, right.aFrom),
    aTo: Math.max(left.aTo, right.aTo),
    bFrom: Math.min(left.bFrom, right.bFrom),
    bTo: Math.max(left.bTo, right.bTo),
  };
}

function byPlace(left: Piece, right: Piece): number {
  return (
    left.a - right.a ||
    left.b - right.b ||
    left.aFrom - right.aFrom ||
    left.bFrom - right.bFrom ||
    left.aTo - right.aTo ||
    left.bTo - right.bTo
  );
}
