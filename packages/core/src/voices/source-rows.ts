import type { SourceRow } from "../model/tables/source.ts";
import { findDuplicates } from "./duplicates.ts";
import { actorKey, type SourceFacts } from "./source-facts.ts";

/** Rows of the sources by id, each with the earliest source of the same text where there is one. Cost: linear, after sorting. */
export function sourceRows(facts: readonly SourceFacts[]): SourceRow[] {
  const ordered = facts.toSorted((x, y) => (x.id < y.id ? -1 : 1));
  const duplicates = findDuplicates(ordered);
  return ordered.map((source) => ({
    source_id: source.id,
    path: source.path,
    url: source.url ?? "",
    outlet: source.outlet ? actorKey(source.outlet) : "",
    author: source.author ?? "",
    published_at: source.date?.from ?? null,
    kind: source.kind ?? "other",
    language: source.language,
    title: source.title ?? "",
    sha256: source.sha256,
    char_count: source.charCount,
    astral_count: source.astralCount,
    reader: source.reader,
    duplicate_of: duplicates.get(source.id) ?? null,
  }));
}
