import type { SourceFacts } from "./source-facts.ts";

/**
 * Sources with the same text as another one, each with the canonical source: the earliest, then the one with the smallest id.
 * Titles are left alone. Cost: linear.
 *
 * @param ordered  sources by id.
 */
export function findDuplicates(ordered: readonly SourceFacts[]): Map<string, string> {
  const canonical = new Map<string, SourceFacts>();
  for (const source of ordered) {
    if (source.kind === "title") continue;
    const known = canonical.get(source.sha256);
    if (!known || (source.date?.from ?? Infinity) < (known.date?.from ?? Infinity)) canonical.set(source.sha256, source);
  }
  const duplicates = new Map<string, string>();
  for (const source of ordered) {
    const first = canonical.get(source.sha256);
    if (source.kind !== "title" && first && first.id !== source.id) duplicates.set(source.id, first.id);
  }
  return duplicates;
}
