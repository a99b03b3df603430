import type { ClaimRow } from "../model/tables/claim.ts";

/**
 * Whom an allegation accuses: whom most of its claims name that are allegations themselves.
 *
 * @param claims    the claims of one allegation, in any order.
 * @param accusers  who makes it: nobody accuses himself, and a pronoun that was taken for one of them names nobody.
 * @returns         an actor; null where the words name nobody. Of two named as often the one whose id comes first.
 */
export function accusedOf(claims: Iterable<Pick<ClaimRow, "kind" | "about_id">>, accusers: ReadonlySet<string>): string | null {
  const counts = new Map<string, number>();
  for (const { kind, about_id } of claims)
    if (kind === "allegation" && about_id !== null && !accusers.has(about_id)) counts.set(about_id, (counts.get(about_id) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most?.[0] ?? null;
}
