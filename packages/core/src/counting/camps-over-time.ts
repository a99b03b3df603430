/**
 * Who stood with whom when: the organisations a speaker belonged to on the day of a statement, and those who had left one by then.
 * Cost: the product of a speaker's statements and affiliations, which are few.
 */
import { isEnd, type Move } from "./collect-moves.ts";
import { campsOf } from "./camps.ts";
import type { AffiliationRow } from "../model/tables/affiliation.ts";
import type { StatementRow } from "../model/tables/statement.ts";

/** Prefix of the id of those who left an organisation. */
const LEFT = "left:";

/** The group of those who left an organisation. */
export const leaversOf = (organisationId: string): string => `${LEFT}${organisationId}`;

/** The organisation that a group of leavers left; null for any other group. */
export const leftBy = (groupId: string): string | null => (groupId.startsWith(LEFT) ? groupId.slice(LEFT.length) : null);

/**
 * Groups for which each statement speaks, parallel to the statements, each once, by id. A statement without a day speaks for the organisation that the
 * input gives with it, and for no other.
 *
 * @param moves  of all people; an end whose day is not known makes nobody a leaver.
 */
export function campsOverTime(
  statements: readonly StatementRow[],
  affiliations: readonly AffiliationRow[],
  moves: readonly Move[],
): readonly (readonly string[])[] {
  const held = groupBy(affiliations, ({ actor_id }) => actor_id);
  const ends = groupBy(
    moves.filter(({ kind, from }) => isEnd(kind) && from !== null),
    ({ actorId }) => actorId,
  );
  return statements.map(({ speaker_id: speaker, said_from: day, party }) => {
    const left = day === null ? [] : (ends.get(speaker) ?? []).filter(({ from }) => from! <= day);
    const gone = new Set(left.map(({ organisationId }) => organisationId));
    const belongs = day === null ? [] : (held.get(speaker) ?? []).filter((row) => holdsOn(row, day));
    const organisations = belongs.map(({ organisation_id }) => organisation_id).filter((id) => !gone.has(id));
    return campsOf([party, ...organisations, ...[...gone].map(leaversOf)]).filter((id) => !gone.has(id));
  });
}

const holdsOn = ({ valid_from, valid_to }: AffiliationRow, day: number): boolean =>
  (valid_from === null || valid_from <= day) && (valid_to === null || day < valid_to);

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const known = groups.get(keyOf(row));
    if (known) known.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
