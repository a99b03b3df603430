/**
 * Lines of the list of speakers that cannot both be right: one person with two bodies at one time. At any moment the later beginning counts
 * (`PartyBook.partyAt`), so the list is asked about rather than refused. Cost: lines of a person squared.
 */
import type { AffiliationRow } from "../model/tables/affiliation.ts";

export interface ListedOverlap {
  readonly actorId: string;
  /** The earlier and the later line. */
  readonly first: AffiliationRow;
  readonly second: AffiliationRow;
}

/** Offices at two bodies may be held at once; lines with a role for each of them are no contradiction. */
const isOffice = (row: AffiliationRow): boolean => row.role !== "";

/**
 * @param rows  affiliations; those that the input gives with at least one day count.
 * @returns     overlaps by actor, then time; intervals that only meet are none.
 */
export function listedOverlaps(rows: readonly AffiliationRow[]): ListedOverlap[] {
  const listed = rows.filter((row) => row.origin === "given" && (row.valid_from !== null || row.valid_to !== null));
  const from = (row: AffiliationRow): number => row.valid_from ?? -Infinity;
  const to = (row: AffiliationRow): number => row.valid_to ?? Infinity;
  const ordered = [...listed].sort(
    (x, y) =>
      compare(x.actor_id, y.actor_id) || (from(x) === from(y) ? 0 : from(x) - from(y)) || compare(x.affiliation_id, y.affiliation_id),
  );
  const found: ListedOverlap[] = [];
  ordered.forEach((first, index) => {
    for (const second of ordered.slice(index + 1)) {
      if (second.actor_id !== first.actor_id || from(second) >= to(first)) break;
      const isOther = second.organisation_id !== first.organisation_id && !(isOffice(first) && isOffice(second));
      if (isOther && from(first) < to(second)) found.push({ actorId: first.actor_id, first, second });
    }
  });
  return found;
}

const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
