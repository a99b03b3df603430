import { actorNameTable, type ActorNameRow } from "@hymnsheet/core/model/tables/actor-name";
import { actorTable, type ActorRow } from "@hymnsheet/core/model/tables/actor";
import { affiliationTable, type AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import type { KnownActor } from "@hymnsheet/core/text/actor-names";
import type { ProjectWriter } from "../store/store-ports.ts";
import { allRows } from "./document-facts.ts";

/** Everybody the corpus knows as a person, an organisation or a group, with every spelling and every office; by no order that matters. */
export async function readKnownActors(project: ProjectWriter): Promise<KnownActor[]> {
  const spellings = new Map<string, string[]>();
  for (const { actor_id, name } of await allRows<ActorNameRow>(project, actorNameTable))
    spellings.set(actor_id, [...(spellings.get(actor_id) ?? []), name]);
  const roles = new Map<string, string[]>();
  for (const { actor_id, role } of await allRows<AffiliationRow>(project, affiliationTable))
    if (role !== "") roles.set(actor_id, [...(roles.get(actor_id) ?? []), role]);
  return (await allRows<ActorRow>(project, actorTable))
    .filter(({ kind }) => kind === "person" || kind === "organisation" || kind === "group")
    .map(({ actor_id: id, kind, name }) => ({
      id,
      isPerson: kind === "person",
      names: [name, ...(spellings.get(id) ?? [])],
      roles: roles.get(id) ?? [],
    }));
}
