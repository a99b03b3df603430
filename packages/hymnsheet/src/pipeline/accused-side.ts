import { campsOf } from "@hymnsheet/core/counting/camps";
import type { Allegation } from "@hymnsheet/core/model/allegation";
import { actorTable, type ActorRow } from "@hymnsheet/core/model/tables/actor";
import { affiliationTable, type AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import { statementTable, type StatementRow } from "@hymnsheet/core/model/tables/statement";
import type { UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import type { ProjectWriter } from "../store/store-ports.ts";
import { allRows } from "./document-facts.ts";

/**
 * Tells whether an utterance speaks for the side that an allegation accuses: the accused himself, or who speaks for his organisation at the time and does
 * not make the allegation. An accused organisation is a side of its own. Where the words accuse nobody known, nobody is of that side.
 */
export async function readAccusedSide(project: ProjectWriter): Promise<(utterance: UtteranceRow, allegation: Allegation) => boolean> {
  const actors = new Map((await allRows<ActorRow>(project, actorTable)).map((actor) => [actor.actor_id, actor]));
  const parties = new Map<string, string>();
  const camps = new Map<string, Set<string>>();
  const add = (actor: string, name: string): void => void camps.set(actor, (camps.get(actor) ?? new Set()).add(name));
  for (const { statement_id, speaker_id, party } of await allRows<StatementRow>(project, statementTable)) {
    parties.set(statement_id, party);
    add(speaker_id, party);
  }
  for (const { actor_id, organisation_id, origin, valid_to } of await allRows<AffiliationRow>(project, affiliationTable))
    if (origin !== "text" && valid_to === null) add(actor_id, actors.get(organisation_id)?.name ?? organisation_id);
  for (const { actor_id, kind, name } of actors.values()) if (kind !== "person") add(actor_id, name);
  const campOf = new Map([...camps].map(([actor, names]) => [actor, new Set(campsOf(names))]));
  const makers = new Map<Allegation, ReadonlySet<string>>();
  const makersOf = (allegation: Allegation): ReadonlySet<string> => {
    const known =
      makers.get(allegation) ?? new Set(allegation.members.filter(({ stance }) => stance === "uses").map(({ speakerId }) => speakerId));
    makers.set(allegation, known);
    return known;
  };
  return ({ speaker_id: speaker, statement_id: statement }, allegation) => {
    const { accusedId } = allegation;
    if (accusedId === null) return false;
    if (speaker === accusedId) return true;
    if (makersOf(allegation).has(speaker)) return false;
    const own = campsOf([parties.get(statement) ?? ""]);
    const accused = campOf.get(accusedId);
    return own.some((camp) => accused?.has(camp) === true);
  };
}
