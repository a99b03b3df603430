import { actorNameTable, type ActorNameRow } from "@hymnsheet/core/model/tables/actor-name";
import { actorTable, type ActorRow } from "@hymnsheet/core/model/tables/actor";
import { affiliationTable, type AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import { languagePacks } from "@hymnsheet/core/languages/registry";
import type { KnownActor } from "@hymnsheet/core/text/actor-names";
import { mayNamePerson } from "@hymnsheet/core/text/may-name-person";
import type { ProjectWriter } from "../store/store-ports.ts";
import { allRows } from "./document-facts.ts";

/**
 * Everybody the corpus knows as a person, an organisation or a group, with every spelling and every office; by no order that matters.
 * A name that a text alone takes for a person's and that is a place's, an act's or a body's is nobody's.
 */
export async function readKnownActors(project: ProjectWriter): Promise<KnownActor[]> {
  const spellings = new Map<string, string[]>();
  for (const { actor_id, name } of await allRows<ActorNameRow>(project, actorNameTable))
    spellings.set(actor_id, [...(spellings.get(actor_id) ?? []), name]);
  const roles = new Map<string, string[]>();
  for (const { actor_id, role } of await allRows<AffiliationRow>(project, affiliationTable))
    if (role !== "") roles.set(actor_id, [...(roles.get(actor_id) ?? []), role]);
  return (await allRows<ActorRow>(project, actorTable))
    .filter(({ kind }) => kind === "person" || kind === "organisation" || kind === "group")
    .filter(({ kind, origin, name }) => kind !== "person" || origin !== "text" || mayBePerson(name))
    .map(({ actor_id: id, kind, name }) => ({
      id,
      isPerson: kind === "person",
      names: [name, ...(spellings.get(id) ?? [])],
      roles: roles.get(id) ?? [],
    }));
}

const mayBePerson = (name: string): boolean =>
  languagePacks.every(({ people }) => people?.notPeople === undefined || mayNamePerson(name, people.notPeople));
