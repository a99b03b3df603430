/** Rows by a key, in their order; keys in the order in which they came first. Linear in rows. */
export function groupBy<T, Key>(rows: Iterable<T>, keyOf: (row: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
