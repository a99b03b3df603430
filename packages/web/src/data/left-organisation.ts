import { collectMoves, isEnd } from "@hymnsheet/core/counting/collect-moves";
import type { AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";

/** For each person who left one, the organisation that most people here left among those he or she left; ties by id. */
export function leftOrganisation(rows: readonly AffiliationRow[]): ReadonlyMap<string, string> {
  const leavers = new Map<string, Set<string>>();
  for (const move of collectMoves(rows))
    if (isEnd(move.kind)) leavers.set(move.organisationId, (leavers.get(move.organisationId) ?? new Set()).add(move.actorId));
  const left = new Map<string, string>();
  for (const [organisation, people] of [...leavers].sort((x, y) => y[1].size - x[1].size || (x[0] < y[0] ? -1 : 1)))
    for (const person of people) if (!left.has(person)) left.set(person, organisation);
  return left;
}
