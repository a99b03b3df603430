/**
 * Who left and joined what: rows of one departure, told by several sources and by the list of speakers, become one move.
 * Rows of one person, organisation and kind whose days lie within a month are one; a row without a day joins the first of them.
 * Cost: linear in rows, and a sort.
 */
import type { AffiliationRow } from "../model/tables/affiliation.ts";

export type MoveKind = "leaves" | "expelled" | "joins" | "appointed";

export interface Move {
  readonly actorId: string;
  readonly organisationId: string;
  /** `ends`: an interval of the list of speakers ends, which does not say how. */
  readonly kind: MoveKind | "ends";
  /** First and last day that rows give, as milliseconds; both null when none gives a day. The list of speakers counts before the texts. */
  readonly from: number | null;
  readonly to: number | null;
  /** Whether an interval of the list of speakers begins or ends here. */
  readonly isListed: boolean;
  /** Organisation with which the list has the person from then on; null when it has none. */
  readonly nextOrganisationId: string | null;
  /** Rows from the texts, by place. */
  readonly rows: readonly AffiliationRow[];
}

const MONTH_MS = 31 * 86_400_000;
const endKinds: ReadonlySet<string> = new Set(["leaves", "expelled", "ends"]);

/** Whether a move ends a membership; the others begin one. */
export const isEnd = (kind: Move["kind"]): boolean => endKinds.has(kind);

/**
 * Moves of all people, in order of day (unknown last), then person, organisation and kind.
 *
 * @param affiliations  rows of the table, in any order; those of `change` "none" only tell of intervals.
 */
export function collectMoves(affiliations: readonly AffiliationRow[]): Move[] {
  const ordered = [...affiliations].sort((a, b) => compareText(a.affiliation_id, b.affiliation_id));
  const listed = ordered.filter((row) => row.origin === "given");
  const byMover = groupBy(
    ordered.filter((row) => row.change !== "none"),
    (row) => JSON.stringify([row.actor_id, row.organisation_id, row.change]),
  );
  const moves = [...byMover.values()].flatMap((rows) => clusters(rows).map((cluster) => toMove(cluster, listed)));
  for (const row of listed) {
    if (row.valid_to === null || isContinued(row, listed) || moves.some((move) => isAboutEnd(move, row))) continue;
    moves.push(listedEnd(row, listed));
  }
  return moves.sort(compareMoves);
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** The day a row tells of: the end of what ends, the beginning of what begins. */
const dayOf = (row: AffiliationRow): number | null => (isEnd(row.change as Move["kind"]) ? row.valid_to : row.valid_from);

/** Rows of one kind by day, parted where more than a month lies between. */
function clusters(rows: readonly AffiliationRow[]): AffiliationRow[][] {
  const dated = rows.filter((row) => dayOf(row) !== null).sort((a, b) => (dayOf(a) ?? 0) - (dayOf(b) ?? 0));
  const found: AffiliationRow[][] = [];
  let last = -Infinity;
  for (const row of dated) {
    const day = dayOf(row) ?? 0;
    if (day - last > MONTH_MS) found.push([]);
    found.at(-1)?.push(row);
    last = day;
  }
  const undated = rows.filter((row) => dayOf(row) === null);
  if (found[0]) found[0].push(...undated);
  else found.push(undated);
  return found;
}

function toMove(cluster: readonly AffiliationRow[], listed: readonly AffiliationRow[]): Move {
  // A cluster holds at least one row.
  const { actor_id, organisation_id, change } = cluster[0]!;
  const days = cluster.flatMap((row) => dayOf(row) ?? []);
  const ends = isEnd(change as Move["kind"]);
  const inList = listed.find((row) => {
    const day = ends ? row.valid_to : row.valid_from;
    const isSame = row.actor_id === actor_id && row.organisation_id === organisation_id && day !== null;
    return isSame && (days.length === 0 || days.some((other) => Math.abs(other - day) <= MONTH_MS));
  });
  const day = inList === undefined ? undefined : ends ? inList.valid_to : inList.valid_from;
  return {
    actorId: actor_id,
    organisationId: organisation_id,
    // Rows of change "none" never come here.
    kind: change as MoveKind,
    from: day ?? (days.length === 0 ? null : Math.min(...days)),
    to: day ?? (days.length === 0 ? null : Math.max(...days)),
    isListed: inList !== undefined || cluster.some((row) => row.origin === "given"),
    nextOrganisationId: ends && inList ? nextOf(inList, listed) : null,
    rows: cluster.filter((row) => row.source_id !== null).sort(comparePlaces),
  };
}

function listedEnd(row: AffiliationRow, listed: readonly AffiliationRow[]): Move {
  return {
    actorId: row.actor_id,
    organisationId: row.organisation_id,
    kind: "ends",
    from: row.valid_to,
    to: row.valid_to,
    isListed: true,
    nextOrganisationId: nextOf(row, listed),
    rows: [],
  };
}

/** Another office in the same organisation is no end. */
function isContinued(row: AffiliationRow, listed: readonly AffiliationRow[]): boolean {
  return listed.some(
    (other) =>
      other !== row &&
      other.actor_id === row.actor_id &&
      other.organisation_id === row.organisation_id &&
      (other.valid_from ?? -Infinity) <= (row.valid_to ?? 0) + MONTH_MS &&
      (other.valid_to ?? Infinity) > (row.valid_to ?? 0),
  );
}

const isAboutEnd = (move: Move, row: AffiliationRow): boolean =>
  isEnd(move.kind) && move.actorId === row.actor_id && move.organisationId === row.organisation_id && move.from === row.valid_to;

function nextOf(row: AffiliationRow, listed: readonly AffiliationRow[]): string | null {
  const next = listed
    .filter((other) => other.actor_id === row.actor_id && other.organisation_id !== row.organisation_id && other.valid_from !== null)
    .filter((other) => Math.abs((other.valid_from ?? 0) - (row.valid_to ?? 0)) <= MONTH_MS)
    .sort((a, b) => (a.valid_from ?? 0) - (b.valid_from ?? 0) || compareText(a.organisation_id, b.organisation_id));
  return next[0]?.organisation_id ?? null;
}

function comparePlaces(a: AffiliationRow, b: AffiliationRow): number {
  return (
    compareText(a.source_id ?? "", b.source_id ?? "") ||
    (a.span_start ?? 0) - (b.span_start ?? 0) ||
    compareText(a.affiliation_id, b.affiliation_id)
  );
}

function compareMoves(a: Move, b: Move): number {
  const days = (a.from ?? Infinity) === (b.from ?? Infinity) ? 0 : (a.from ?? Infinity) - (b.from ?? Infinity);
  return days || compareText(a.actorId, b.actorId) || compareText(a.organisationId, b.organisationId) || compareText(a.kind, b.kind);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
