/** Digest by table name, and of the report under `report.html`. */
export type Digest = ReadonlyMap<string, string>;

/** Names whose bytes differ, in order. */
export function differences(left: Digest, right: Digest): string[] {
  return [...new Set([...left.keys(), ...right.keys()])].filter((name) => left.get(name) !== right.get(name)).sort();
}
