/** Measures of families that share no code with the program: single linkage, containment in order, near-equal lines. */

/** A place in a source. */
export interface LinkedPlace {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Joins whatever touches: the two sides of a match, and two places of one source that share half of the shorter one.
 *
 * @param matches  pairs of places.
 * @returns        per heap its places, largest first by sources; empty without matches.
 */
export function linkPlaces(matches: readonly (readonly [LinkedPlace, LinkedPlace])[]): LinkedPlace[][] {
  const places = matches.flat();
  const heap = places.map((_, at) => at);
  const find = (at: number): number => {
    let root = at;
    while (heap[root] !== root) root = heap[root]!;
    for (let next = at; heap[next] !== root;) [next, heap[next]] = [heap[next]!, root];
    return root;
  };
  const join = (a: number, b: number): void => {
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y);
    heap[high!] = low!;
  };
  matches.forEach((_, at) => join(at * 2, at * 2 + 1));
  const order = [...places.keys()].sort((x, y) => compareText(places[x]!.source, places[y]!.source) || places[x]!.start - places[y]!.start);
  order.forEach((at, index) => {
    const place = places[at]!;
    for (let next = index + 1; next < order.length; next++) {
      const other = places[order[next]!]!;
      if (other.source !== place.source || other.start >= place.end) break;
      const shared = Math.min(place.end, other.end) - other.start;
      if (shared * 2 >= Math.min(place.end - place.start, other.end - other.start)) join(at, order[next]!);
    }
  });
  const heaps = new Map<number, LinkedPlace[]>();
  places.forEach((place, at) => {
    const root = find(at);
    const known = heaps.get(root);
    if (known) known.push(place);
    else heaps.set(root, [place]);
  });
  return [...heaps.values()].sort((x, y) => sourceCount(y) - sourceCount(x));
}

export const sourceCount = (places: readonly LinkedPlace[]): number => new Set(places.map(({ source }) => source)).size;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Words as families compare them: without case and punctuation. */
export const plainWords = (text: string): string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Share of the bits of `line` that stand in `other` in the same order: the heaviest common subsequence.
 * Stricter than what families ask for, which is blind to order.
 */
export function heldInOrder(line: readonly string[], other: readonly string[], bitsOf: (word: string) => number): number {
  const best = new Float64Array(other.length + 1);
  let total = 0;
  for (const word of line) {
    const bits = bitsOf(word);
    total += bits;
    let diagonal = 0;
    for (let j = 1; j <= other.length; j++) {
      const above = best[j]!;
      best[j] = word === other[j - 1] ? diagonal + bits : Math.max(above, best[j - 1]!);
      diagonal = above;
    }
  }
  return total === 0 ? 0 : best[other.length]! / total;
}

/** Pairs of lines, by index, each of which holds so large a share of the other: one line parted in two. */
export function nearEqualLines(lines: readonly (readonly string[])[], bitsOf: (word: string) => number, share: number): [number, number][] {
  const GRAM = 4;
  const MOST_HOLDERS = 40;
  const index = new Map<string, number[]>();
  const pairs = new Map<string, [number, number]>();
  lines.forEach((line, number) => {
    for (let at = 0; at + GRAM <= line.length; at++) {
      const gram = line.slice(at, at + GRAM).join(" ");
      const holders = index.get(gram) ?? [];
      if (holders.length < MOST_HOLDERS)
        for (const holder of holders) if (holder !== number) pairs.set(`${holder}|${number}`, [holder, number]);
      if (holders.at(-1) !== number) holders.push(number);
      index.set(gram, holders);
    }
  });
  return [...pairs.values()].filter(
    ([a, b]) => heldInOrder(lines[a]!, lines[b]!, bitsOf) >= share && heldInOrder(lines[b]!, lines[a]!, bitsOf) >= share,
  );
}

/** Value below or at which the given share of the values lies; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
