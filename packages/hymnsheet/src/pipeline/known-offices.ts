import type { AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";

/** Offices by actor. Where many people are known, one text that calls somebody "president" does not make him the president of all others. */
export function officesOf(rows: readonly AffiliationRow[], isSmall: boolean): Map<string, string[]> {
  const sources = new Map<string, Set<string>>();
  const roles = new Map<string, Set<string>>();
  for (const { actor_id, role, origin, source_id } of rows) {
    if (role === "") continue;
    const key = `${actor_id}\n${role}`;
    sources.set(key, (sources.get(key) ?? new Set()).add(source_id ?? ""));
    if (isSmall || origin === "given" || sources.get(key)!.size > 1) roles.set(actor_id, (roles.get(actor_id) ?? new Set()).add(role));
  }
  return new Map([...roles].map(([id, own]) => [id, [...own]]));
}
