/**
 * The largest set of ids that pairs join, by id; of several as large, the one with the smallest id. Empty for no pairs.
 * Cost: linear in the pairs, up to the depth of a forest with shortened paths.
 */
export function largestGroup(pairs: readonly (readonly [string, string])[]): string[] {
  const parent = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
    parent.set(id, root);
    return root;
  };
  for (const [a, b] of pairs) {
    const [x, y] = [rootOf(a), rootOf(b)];
    if (x !== y) parent.set(x < y ? y : x, x < y ? x : y);
  }
  const groups = new Map<string, string[]>();
  for (const id of [...parent.keys()].sort()) groups.set(rootOf(id), [...(groups.get(rootOf(id)) ?? []), id]);
  const [largest = []] = [...groups].sort((x, y) => y[1].length - x[1].length || (x[0] < y[0] ? -1 : 1)).map(([, ids]) => ids);
  return largest;
}
