import { TokenBreak, type TokenColumns } from "../text/token-columns.ts";
import type { PassageEnds } from "./family-ends.ts";
import { TokenSign } from "./layer-token-signs.ts";
import type { DocumentColumns } from "../text/token-columns.ts";
import type { SentenceEdges } from "./boilerplate-sentences.ts";
import { SHORTEST_CORE, type Core } from "./family-cores.ts";

/** An edge is moved so far to meet a sentence's, and so far to meet a comma or dash. */
const SENTENCE_REACH = 5;
const CLAUSE_REACH = 2;

/** Moves the edges of a core to the nearest edge of a sentence, else of a clause, where one is near: lines begin and end where sentences do. */
export function snapCore(core: Core, columns: TokenColumns, signs: Uint8Array, edges: SentenceEdges): Core {
  const low = columns.firstToken[core.document]!;
  const high = columns.firstToken[core.document + 1]!;
  const isSentence = (at: number) => at === high || edges.isStart(at) || (signs[at]! & TokenSign.colon) !== 0;
  const isClause = (at: number) => (columns.breaks[at]! & (TokenBreak.mark | TokenBreak.quote)) !== 0;
  const snap = (edge: number): number =>
    nearest(edge, SENTENCE_REACH, low, high, isSentence) ?? nearest(edge, CLAUSE_REACH, low, high, isClause) ?? edge;
  const first = snap(core.first);
  const end = snap(core.end);
  return end - first >= SHORTEST_CORE ? { ...core, first, end } : core;
}

function nearest(edge: number, reach: number, low: number, high: number, isEdge: (at: number) => boolean): number | undefined {
  for (let distance = 0; distance <= reach; distance++) {
    if (edge - distance >= low && isEdge(edge - distance)) return edge - distance;
    if (edge + distance <= high && isEdge(edge + distance)) return edge + distance;
  }
  return undefined;
}

/**
 * Parts a core that is longer than one item may be: at a paragraph in the second half of the allowed length, else at the last sentence
 * in it, else at the length itself.
 *
 * @param longest  tokens; integer >= 1.
 * @returns        parts in order that together are the core.
 */
export function partCore(core: Core, columns: TokenColumns, edges: SentenceEdges, longest: number): Core[] {
  const parts: Core[] = [];
  let first = core.first;
  while (core.end - first > longest) {
    const end = cutBefore(first, first + longest, columns, edges);
    parts.push({ ...core, first, end });
    first = end;
  }
  parts.push({ ...core, first });
  return parts;
}

function cutBefore(first: number, limit: number, columns: TokenColumns, edges: SentenceEdges): number {
  const half = first + Math.ceil((limit - first) / 2);
  let sentence = 0;
  for (let at = limit; at > half; at--) {
    if ((columns.breaks[at]! & TokenBreak.paragraph) !== 0) return at;
    if (sentence === 0 && edges.isStart(at)) sentence = at;
  }
  return sentence || limit;
}

/** A passage shares a sentence when it holds this much of it. */
const SENTENCE_SHARE = 0.6;
/** Two neighbouring sentences stay together when so large a part of those who share either share both in one passage. */
const SAME_CIRCLE = 0.7;

/**
 * Parts a core between sentences that different people share, or the same people in other places: each line goes to those who say it.
 *
 * @returns  parts in order that together are the core; none shorter than `SHORTEST_CORE`.
 */
export function partByCircle(
  core: Core,
  columns: TokenColumns,
  ends: PassageEnds,
  documents: DocumentColumns,
  edges: SentenceEdges,
): Core[] {
  // A capital after a mark begins a point of a list, as often as not; the circles decide.
  const isClause = (at: number) => (columns.breaks[at]! & TokenBreak.mark) !== 0 && (columns.breaks[at]! & TokenBreak.capital) !== 0;
  const starts: number[] = [];
  for (let at = core.first + SHORTEST_CORE; at + SHORTEST_CORE <= core.end; at++)
    if ((edges.isStart(at) || isClause(at)) && at - (starts.at(-1) ?? core.first) >= SHORTEST_CORE) starts.push(at);
  if (starts.length === 0) return [core];
  const sharing: number[] = [];
  ends.forEachOver(core, (end) => {
    if (documents.speaker[ends.document(end ^ 1)] !== documents.speaker[core.document]) sharing.push(end);
  });
  const holds = (end: number, first: number, last: number): boolean =>
    Math.min(last, ends.last(end)) - Math.max(first, ends.first(end)) >= (last - first) * SENTENCE_SHARE;
  const parts: Core[] = [];
  let first = core.first;
  let before = core.first;
  let circle = new Set<number>();
  starts.forEach((start, index) => {
    const after = starts[index + 1] ?? core.end;
    const left = new Set<number>();
    const right = new Set<number>();
    const both = new Set<number>();
    for (const end of sharing) {
      const speaker = documents.speaker[ends.document(end ^ 1)]!;
      const holdsLeft = holds(end, before, start);
      const holdsRight = holds(end, start, after);
      if (holdsLeft) left.add(speaker);
      if (holdsRight) right.add(speaker);
      if (holdsLeft && holdsRight) both.add(speaker);
    }
    const either = new Set([...left, ...right]).size;
    if (either > 0 && both.size < either * SAME_CIRCLE) {
      parts.push({ ...core, first, end: start, support: Math.max(1, left.size) });
      first = start;
    }
    before = start;
    circle = right;
  });
  parts.push({ ...core, first, support: Math.max(1, circle.size) });
  return parts;
}

/**
 * Parts a core where boilerplate begins and ends, so that a statement is not glued to the letterhead or formula that leads to it.
 *
 * @param isBoilerplate  whether a token belongs to a formula or frame; short stretches of either kind stay with what surrounds them.
 * @returns              parts in order that together are the core; none shorter than `SHORTEST_CORE`.
 */
export function partByBoilerplate(core: Core, isBoilerplate: (token: number) => boolean): Core[] {
  const parts: Core[] = [];
  let first = core.first;
  let kind = isBoilerplate(first);
  for (let at = first + 1; at <= core.end - SHORTEST_CORE; at++) {
    if (isBoilerplate(at) === kind || at - first < SHORTEST_CORE) continue;
    let same = at;
    while (same < core.end && isBoilerplate(same) !== kind) same++;
    if (same - at < SHORTEST_CORE) continue;
    parts.push({ ...core, first, end: at });
    first = at;
    kind = !kind;
  }
  parts.push({ ...core, first });
  return parts;
}
