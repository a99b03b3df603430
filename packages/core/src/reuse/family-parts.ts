import { TokenBreak, type TokenColumns } from "../text/token-columns.ts";
import { TokenSign } from "./layer-token-signs.ts";
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
