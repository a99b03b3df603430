/** Whom the agenda may find in a text: of those whom texts alone name, only who is likely to be a person or a body, and as what he or it is. */
import { telltaleBody, isLikelyActor } from "@hymnsheet/core/agenda/likely-actor";
import { actorTable, type ActorRow } from "@hymnsheet/core/model/tables/actor";
import type { KnownActor } from "@hymnsheet/core/text/actor-names";
import type { ProjectWriter } from "../store/store-ports.ts";
import { allRows } from "./document-facts.ts";
import { readKnownActors } from "./known-actors.ts";

interface AgendaActor extends KnownActor {
  readonly isGiven: boolean;
}

/** Names of a single letter are left out: "R" is no name in "H.R. 3". */
export async function readAgendaActors(project: ProjectWriter): Promise<AgendaActor[]> {
  const origins = new Map((await allRows<ActorRow>(project, actorTable)).map(({ actor_id, origin }) => [actor_id, origin]));
  return (await readKnownActors(project)).flatMap((actor): AgendaActor[] => {
    const isGiven = origins.get(actor.id) !== "text";
    const names = actor.names.filter((name) => /\p{L}.*\p{L}/u.test(name));
    const [name = ""] = names;
    if (isGiven) return [{ ...actor, names, isGiven }];
    if (!isLikelyActor(name, actor.isPerson)) return [];
    return [{ ...actor, names, isGiven, isPerson: actor.isPerson && !telltaleBody(name) }];
  });
}
