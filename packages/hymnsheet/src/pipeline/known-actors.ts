import { FEW_PEOPLE, type KnownActor } from "@hymnsheet/core/text/actor-names";
import { actorNameTable, type ActorNameRow } from "@hymnsheet/core/model/tables/actor-name";
import { actorTable, type ActorRow } from "@hymnsheet/core/model/tables/actor";
import { affiliationTable, type AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import { languagePacks } from "@hymnsheet/core/languages/registry";
import { mayNameBody, mayNamePerson, type NameWords } from "@hymnsheet/core/text/may-name-person";
import type { ProjectWriter } from "../store/store-ports.ts";
import { allRows } from "./document-facts.ts";
import { officesOf } from "./known-offices.ts";

/**
 * Everybody the corpus knows as a person, an organisation or a group, with every spelling and every office; by no order that matters.
 * What a text alone takes for a name and is a place's, an act's or a post's is nobody's.
 */
export async function readKnownActors(project: ProjectWriter): Promise<KnownActor[]> {
  const spellings = new Map<string, string[]>();
  for (const { actor_id, name } of await allRows<ActorNameRow>(project, actorNameTable))
    spellings.set(actor_id, [...(spellings.get(actor_id) ?? []), name]);
  const actors = await allRows<ActorRow>(project, actorTable);
  const isSmall = actors.filter(({ kind }) => kind === "person").length <= FEW_PEOPLE;
  const roles = officesOf(await allRows<AffiliationRow>(project, affiliationTable), isSmall);
  return actors
    .filter(({ kind }) => kind === "person" || kind === "organisation" || kind === "group")
    .filter(
      ({ kind, origin, name }) =>
        origin !== "text" || names.every((words) => (kind === "person" ? mayNamePerson : mayNameBody)(name, words)),
    )
    .map(({ actor_id: id, kind, name }) => ({
      id,
      isPerson: kind === "person",
      names: [name, ...(spellings.get(id) ?? [])],
      roles: roles.get(id) ?? [],
    }));
}

/** By language. */
const names = languagePacks.flatMap(({ people, claims }): NameWords[] =>
  people?.notActors
    ? [
        {
          notActors: people.notActors,
          posts: new Set([...people.roles, ...people.forms.he, ...people.forms.she, ...people.forms.any]),
          bodies: new Set(people.bodies),
          verbs: new Set([...(claims?.verbs.bases ?? []), ...(claims?.verbs.finite ?? [])]),
          given: new Set([...people.heNames, ...people.sheNames]),
        },
      ]
    : [],
);
