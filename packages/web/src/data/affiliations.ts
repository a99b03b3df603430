/** Who belonged to what: a lane of bars for each person, and every change with the words that tell it. */
import { collectMoves, isEnd, type Move } from "@hymnsheet/core/counting/collect-moves";
import type { AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import type { Corpus } from "./corpus.ts";
import type { Speaker } from "./speaker.ts";

/** A bar: one membership. A side that is null is not known, or still open. */
export interface Membership {
  readonly organisationId: string;
  readonly from: number | null;
  readonly to: number | null;
  /** How it ended; undefined while it is not known to have. */
  readonly end: Move["kind"] | undefined;
  readonly start: Move["kind"] | undefined;
}

export interface AffiliationLane {
  readonly speaker: Speaker;
  readonly memberships: readonly Membership[];
}

export interface Affiliations {
  readonly moves: readonly Move[];
  /** People with a dated membership, those who moved first, in order of their first change. */
  readonly lanes: readonly AffiliationLane[];
  readonly more: number;
  readonly from: number;
  readonly to: number;
  /** Organisation that most people left, and how many did; undefined when nobody left any. */
  readonly most: { readonly organisationId: string; readonly people: number } | undefined;
}

const DAY_MS = 86_400_000;

/**
 * One row for each membership: what several sources tell of one end or beginning is one, and an interval of the list of speakers that a text
 * says how it ended carries that. Changes of which neither list nor texts know the day are left out.
 */
export function mergeAffiliations(rows: readonly AffiliationRow[]): AffiliationRow[] {
  const moves = collectMoves(rows).filter((move) => move.kind !== "ends");
  const used = new Set<Move>();
  const listed = rows
    .filter((row) => row.origin === "given")
    .map((row) => {
      const met = moves.filter((move) => move.actorId === row.actor_id && move.from !== null && meets(move, row));
      for (const move of met) used.add(move);
      const ended = met.find((move) => isEnd(move.kind)) ?? met[0];
      return row.change === "none" && ended ? { ...row, change: changeOf(ended) } : row;
    });
  const found = moves
    .filter((move) => !used.has(move) && move.from !== null)
    .flatMap((move) => {
      const [row] = move.rows;
      if (!row) return [];
      const ends = isEnd(move.kind);
      return [{ ...row, valid_from: ends ? null : move.from, valid_to: ends ? move.from : null }];
    });
  return [...listed, ...found];
}

const changeOf = (move: Move): AffiliationRow["change"] => (move.kind === "ends" ? "none" : move.kind);

/** Whether a move is the end or the beginning of a membership. */
function meets(move: Move, row: AffiliationRow): boolean {
  return move.organisationId === row.organisation_id && (isEnd(move.kind) ? move.from === row.valid_to : move.from === row.valid_from);
}

/** Undefined when no affiliation is known. */
export function drawAffiliations(corpus: Corpus, laneLimit: number): Affiliations | undefined {
  const rows = corpus.affiliationRows;
  if (rows.length === 0) return undefined;
  const moves = collectMoves(rows);
  const changed = new Map<string, number>();
  for (const move of moves) changed.set(move.actorId, Math.min(changed.get(move.actorId) ?? Infinity, move.from ?? Infinity));
  const people = [...new Set(rows.map((row) => row.actor_id))];
  const rank = (id: string): number => changed.get(id) ?? Number.MAX_VALUE;
  people.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)) || (a < b ? -1 : 1));
  const lanes = people
    .map((id) => ({
      speaker: corpus.speakerOf(id),
      memberships: membershipsOf(
        rows.filter((row) => row.actor_id === id),
        moves,
      ),
    }))
    .filter((lane) => lane.memberships.length > 0);
  const days = moves.flatMap((move) => [move.from, move.to]).filter((at) => at !== null);
  const edges = lanes.flatMap((lane) => lane.memberships.flatMap((bar) => [bar.from, bar.to])).filter((at) => at !== null);
  const around = days.length > 0 ? days : edges;
  const first = Math.min(...around);
  const last = Math.max(...around);
  // What began long before the first change must not squeeze the changes into a corner: the bars are cut there.
  const margin = Math.max(10 * DAY_MS, (last - first) * 0.35);
  return {
    moves,
    lanes: lanes.slice(0, laneLimit),
    more: Math.max(0, lanes.length - laneLimit),
    from: first - margin,
    to: last + margin,
    most: mostLeft(moves),
  };
}

/** Intervals of the list, each ended or begun as the moves say; moves that meet no interval make one of their own. */
function membershipsOf(rows: readonly AffiliationRow[], moves: readonly Move[]): Membership[] {
  const actorId = rows[0]?.actor_id;
  const own = moves.filter((move) => move.actorId === actorId && move.from !== null);
  const used = new Set<Move>();
  const listed = rows
    .filter((row) => row.origin === "given" && (row.valid_from !== null || row.valid_to !== null))
    .map((row): Membership => {
      const [end, start] = [
        own.find((move) => isEnd(move.kind) && meets(move, row)),
        own.find((move) => !isEnd(move.kind) && meets(move, row)),
      ];
      for (const move of [end, start]) if (move) used.add(move);
      return { organisationId: row.organisation_id, from: row.valid_from, to: row.valid_to, end: end?.kind, start: start?.kind };
    });
  const found = own
    .filter((move) => !used.has(move))
    .map((move): Membership =>
      isEnd(move.kind)
        ? { organisationId: move.organisationId, from: null, to: move.from, end: move.kind, start: undefined }
        : { organisationId: move.organisationId, from: move.from, to: null, end: undefined, start: move.kind },
    );
  return [...listed, ...found].sort(
    (a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity) || (a.organisationId < b.organisationId ? -1 : 1),
  );
}

function mostLeft(moves: readonly Move[]): Affiliations["most"] {
  const leavers = new Map<string, Set<string>>();
  for (const move of moves)
    if (isEnd(move.kind)) leavers.set(move.organisationId, (leavers.get(move.organisationId) ?? new Set()).add(move.actorId));
  const [most] = [...leavers].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1));
  return most ? { organisationId: most[0], people: most[1].size } : undefined;
}
