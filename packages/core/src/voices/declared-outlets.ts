import type { TextVoices } from "./search-voices.ts";
import { actorKey, nameKey, type SourceFacts } from "./source-facts.ts";

/**
 * Outlets of the corpus that a source names as where it has its words from.
 *
 * @param found  what the search found, one entry per source, or none at all when nothing was searched.
 * @returns      by source; one that names none has no entry.
 */
export function declaredOutlets(
  facts: readonly SourceFacts[],
  found: readonly Pick<TextVoices, "declared">[],
): Map<string, ReadonlySet<string>> {
  const outlets = new Map(facts.flatMap(({ outlet }) => (outlet ? [[nameKey(outlet), actorKey(outlet)] as const] : [])));
  const declared = new Map<string, ReadonlySet<string>>();
  facts.forEach((source, i) => {
    const named = (found[i]?.declared ?? []).flatMap(({ kind, name }) => (kind === "agency" ? (outlets.get(nameKey(name)) ?? []) : []));
    if (named.length > 0) declared.set(source.id, new Set(named));
  });
  return declared;
}
