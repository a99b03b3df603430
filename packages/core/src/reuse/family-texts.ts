/**
 * Shared texts: lines that the same people say side by side are parts of one text, such as a letter, a fact sheet or an article, and are
 * shown together. Each stays an item of its own, since some may say one part only.
 *
 * Idea: two lines adjoin when they stand next to each other in most of their places. Round the strongest line of all a text grows from
 * neighbour to neighbour as far as most documents of the strongest line itself hold the part; then round the strongest line left.
 * So a text does not travel along a chain of neighbours either.
 * Cost: n log n in the members.
 * Papers: star clusters (Aslam, Pelekhov & Rus 2004) over adjacency; text reuse in blocks (Smith, Cordell & Mullen 2015).
 */
import type { Family } from "./family-gather.ts";

/** Two lines adjoin with at most so many tokens between them. */
const GAP_TOKENS = 30;
/** In so large a part of the documents of the line with more of them. */
const ADJOINING_SHARE = 0.6;
/** So large a part of the documents of strongest line and part, whichever has more, hold both. */
const SAME_DOCUMENTS = 0.6;

/**
 * Parts lines into shared texts.
 *
 * @param families  lines in any order.
 * @param strength  by which of the lines of a text the strongest is chosen; parallel. Ties go to the first.
 * @returns         index of the strongest line of each line's text, parallel; -1 for a line that stands alone.
 */
export function findSharedTexts(families: readonly Family[], strength: readonly number[]): Int32Array {
  const neighbours = adjoining(families);
  const documents = families.map(documentsOf);
  const lead = new Int32Array(families.length).fill(-1);
  const order = [...families.keys()].sort((x, y) => strength[y]! - strength[x]! || x - y);
  for (const strongest of order) {
    if (lead[strongest] !== -1) continue;
    const parts = [strongest];
    const seen = new Set(parts);
    for (const part of parts)
      for (const neighbour of neighbours[part]!) {
        if (seen.has(neighbour) || lead[neighbour] !== -1) continue;
        seen.add(neighbour);
        if (shareOf(documents[strongest]!, documents[neighbour]!) >= SAME_DOCUMENTS) parts.push(neighbour);
      }
    if (parts.length > 1) for (const part of parts) lead[part] = strongest;
  }
  return lead;
}

const documentsOf = ({ places }: Family): ReadonlySet<number> => new Set(places.map((place) => place.document));

/** Documents that hold both, as a share of those of the line with more. */
function shareOf(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  let both = 0;
  for (const document of few) if (many.has(document)) both++;
  return both / many.size;
}

/** Lines that adjoin each line, ascending. */
function adjoining(families: readonly Family[]): number[][] {
  const places = families.flatMap((family, index) => family.places.map(({ document, first, end }) => ({ document, first, end, index })));
  places.sort((x, y) => x.first - y.first || x.end - y.end || x.index - y.index);
  const together = new Map<number, number>();
  for (let at = 1; at < places.length; at++) {
    const [left, right] = [places[at - 1]!, places[at]!];
    if (left.document !== right.document || left.index === right.index || right.first - left.end > GAP_TOKENS) continue;
    const key = Math.min(left.index, right.index) * families.length + Math.max(left.index, right.index);
    together.set(key, (together.get(key) ?? 0) + 1);
  }
  const neighbours: number[][] = families.map(() => []);
  for (const [key, count] of together) {
    const [left, right] = [Math.floor(key / families.length), key % families.length];
    if (count < ADJOINING_SHARE * Math.max(families[left]!.places.length, families[right]!.places.length)) continue;
    neighbours[left]!.push(right);
    neighbours[right]!.push(left);
  }
  for (const list of neighbours) list.sort((x, y) => x - y);
  return neighbours;
}
