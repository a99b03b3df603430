/**
 * What two sequences of words have in common: runs of n, the longest common subsequence, and tiles.
 * Papers: Broder (1997, containment); Wise (1993), "String similarity via greedy string tiling and running Karp-Rabin matching"; Clough & Stevenson
 * (2011) for their use on degrees of reuse.
 */

/** Distinct runs of `size` words. */
export function runSet(words: readonly string[], size: number): Set<string> {
  const runs = new Set<string>();
  for (let first = 0; first + size <= words.length; first += 1) runs.add(words.slice(first, first + size).join(" "));
  return runs;
}

/** Share of the distinct runs of `size` words of one sequence that the other holds too; 0 when it has none. */
export function containment(words: readonly string[], source: readonly string[], size: number): number {
  const own = runSet(words, size);
  const others = runSet(source, size);
  return own.size === 0 ? 0 : [...own].filter((run) => others.has(run)).length / own.size;
}

/** Length of the longest common subsequence. Cost: product of both lengths in time, one length in memory. */
export function commonSubsequence(left: readonly string[], right: readonly string[]): number {
  const lengths = new Int32Array(right.length + 1);
  for (const word of left) {
    let diagonal = 0;
    for (let place = 1; place <= right.length; place += 1) {
      const above = lengths[place]!;
      lengths[place] = word === right[place - 1] ? diagonal + 1 : Math.max(above, lengths[place - 1]!);
      diagonal = above;
    }
  }
  return lengths[right.length]!;
}

/** Words that both hold, each as often as the scarcer side does. */
export function commonWords(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of right) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of left) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    common += 1;
    counts.set(word, count - 1);
  }
  return common;
}

export interface Tile {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/**
 * Cuts what two sequences share into tiles: the longest common run first, then the longest of what is left, no word twice.
 *
 * @param shortest  tiles of fewer words are not taken; 1 or more.
 * @returns         by ascending `left`; the first places win among equally long ones.
 */
export function tileGreedily(left: readonly string[], right: readonly string[], shortest: number): Tile[] {
  const isTaken = [new Uint8Array(left.length), new Uint8Array(right.length)] as const;
  const runAt = (i: number, j: number): number => {
    let length = 0;
    while (i + length < left.length && j + length < right.length && left[i + length] === right[j + length]) {
      if (isTaken[0][i + length] === 1 || isTaken[1][j + length] === 1) break;
      length += 1;
    }
    return length;
  };
  const tiles: Tile[] = [];
  for (;;) {
    let longest = shortest;
    let found: Tile[] = [];
    for (let i = 0; i < left.length; i += 1) {
      for (let j = 0; j < right.length; j += 1) {
        const length = left[i] === right[j] ? runAt(i, j) : 0;
        if (length < longest || length === 0) continue;
        if (length > longest) found = [];
        longest = length;
        found.push({ left: i, right: j, length });
      }
    }
    if (found.length === 0) return tiles.sort((one, other) => one.left - other.left);
    for (const tile of found) {
      if (runAt(tile.left, tile.right) < tile.length) continue;
      isTaken[0].fill(1, tile.left, tile.left + tile.length);
      isTaken[1].fill(1, tile.right, tile.right + tile.length);
      tiles.push(tile);
    }
  }
}
