/**
 * Length of the longest common subsequence of two short stretches of a token column.
 * Cost: product of the lengths; meant for the gaps of a chain, at most a few dozen tokens each.
 * Papers: Wagner & Fischer (1974).
 */
export function commonSubsequenceLength(
  tokens: Uint32Array,
  a: { readonly first: number; readonly end: number },
  b: { readonly first: number; readonly end: number },
): number {
  const width = b.end - b.first;
  if (width <= 0 || a.end <= a.first) return 0;
  const row = new Uint16Array(width + 1);
  for (let at = a.first; at < a.end; at++) {
    let diagonal = 0;
    for (let column = 1; column <= width; column++) {
      const above = row[column]!;
      row[column] = tokens[at] === tokens[b.first + column - 1] ? diagonal + 1 : Math.max(above, row[column - 1]!);
      diagonal = above;
    }
  }
  return row[width]!;
}
