/**
 * Which line is contained in which longer one: a slogan in a paragraph, a sentence in the fuller wording of it.
 *
 * Idea: an index of pairs of neighbouring words of the canonical texts gives candidates; the longer text must hold most of the bits of the
 * shorter one. Containment is a relation of wordings. Who says the shorter line, and who of them says it inside the longer one, is counted
 * from the members; nobody is counted twice for either line.
 * Cost: linear in the tokens of the canonical texts times `MOST_HOLDERS`; at most `MOST_CANDIDATES` comparisons per line.
 * Papers: containment (Broder 1997), weighed by surprise as in `family-containment.ts`; nested phrases (Leskovec, Backstrom & Kleinberg 2009).
 */
import { ContainmentGauge } from "./family-containment.ts";
import type { Family } from "./family-gather.ts";
import type { Place } from "./family-members.ts";

/** A line is contained in another that holds so large a part of its bits. */
const CONTAINED_SHARE = 0.8;
/** The longer line is longer by so much at least. */
const LONGER_SHARE = 1.25;
/** Pairs of words that stand in more lines tell too little to look them up. */
const MOST_HOLDERS = 48;
/** A candidate shares so large a part of a line's pairs that are looked up. */
const LEAST_SHARED = 0.4;
const MOST_CANDIDATES = 12;

export interface Container {
  /** Index of the longer family in the list given. */
  readonly index: number;
  /** Share of the shorter line's bits that the longer one holds, 0 to 1. */
  readonly share: number;
  /** Places of the shorter line that lie inside a place of the longer one. */
  readonly placeCount: number;
}

/**
 * The longer line that contains each line; of several the one that holds most of it, then the shortest, then the first.
 *
 * @param families  lines to compare with one another.
 * @param tokens    all tokens.
 * @param weights   bits per word id.
 * @returns         parallel to the families; undefined where no other line contains it.
 */
export function findContainers(families: readonly Family[], tokens: Uint32Array, weights: Float32Array): (Container | undefined)[] {
  const index = indexPairs(families, tokens);
  const gauge = new ContainmentGauge(tokens, weights);
  return families.map((family, number) => {
    const canonical = family.places[0]!;
    const length = canonical.end - canonical.first;
    gauge.setText(canonical.first, canonical.end);
    let best: { readonly index: number; readonly share: number; readonly length: number } | undefined;
    for (const candidate of candidatesOf(canonical, { number, tokens, index })) {
      const { first, end } = families[candidate]!.places[0]!;
      if (end - first < length * LONGER_SHARE) continue;
      const { share } = gauge.measure(first, end);
      if (share < CONTAINED_SHARE) continue;
      const isBetter = best === undefined || share > best.share || (share === best.share && end - first < best.length);
      if (isBetter) best = { index: candidate, share, length: end - first };
    }
    return best === undefined
      ? undefined
      : { index: best.index, share: best.share, placeCount: countInside(family.places, families[best.index]!.places) };
  });
}

const pairKey = (tokens: Uint32Array, at: number): number => tokens[at]! * 2 ** 21 + (tokens[at + 1]! % 2 ** 21);

/** Families by each pair of neighbouring words of their canonical text, ascending; a pair in too many is kept empty. */
function indexPairs(families: readonly Family[], tokens: Uint32Array): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>();
  families.forEach(({ places }, number) => {
    const { first, end } = places[0]!;
    for (let at = first; at + 1 < end; at++) {
      const key = pairKey(tokens, at);
      const holders = index.get(key);
      if (holders === undefined) index.set(key, [number]);
      else if (holders.length <= MOST_HOLDERS && holders.at(-1) !== number) holders.push(number);
    }
  });
  return index;
}

interface CandidateSearch {
  readonly number: number;
  readonly tokens: Uint32Array;
  readonly index: ReadonlyMap<number, readonly number[]>;
}

/** Lines that share most pairs with a line first, then ascending. */
function candidatesOf({ first, end }: Place, { number, tokens, index }: CandidateSearch): number[] {
  const shared = new Map<number, number>();
  const seen = new Set<number>();
  let looked = 0;
  for (let at = first; at + 1 < end; at++) {
    const key = pairKey(tokens, at);
    const holders = index.get(key) ?? [];
    if (holders.length > MOST_HOLDERS || seen.has(key)) continue;
    seen.add(key);
    looked++;
    for (const holder of holders) if (holder !== number) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  }
  return [...shared]
    .filter(([, count]) => count >= looked * LEAST_SHARED)
    .sort((x, y) => y[1] - x[1] || x[0] - y[0])
    .slice(0, MOST_CANDIDATES)
    .map(([candidate]) => candidate);
}

/** How many of the inner places share at least half of their tokens with an outer one. */
function countInside(inner: readonly Place[], outer: readonly Place[]): number {
  const byPlace = [...outer].sort((x, y) => x.first - y.first);
  return inner.filter((place) => {
    let low = 0;
    let high = byPlace.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (byPlace[middle]!.end <= place.first) low = middle + 1;
      else high = middle;
    }
    let covered = 0;
    for (let at = low; at < byPlace.length && byPlace[at]!.first < place.end; at++)
      covered += Math.min(place.end, byPlace[at]!.end) - Math.max(place.first, byPlace[at]!.first);
    return covered * 2 >= place.end - place.first;
  }).length;
}
