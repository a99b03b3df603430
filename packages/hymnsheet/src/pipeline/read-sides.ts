import { campsOf } from "@hymnsheet/core/counting/camps";
import { actorTable, type ActorRow } from "@hymnsheet/core/model/tables/actor";
import { affiliationTable, type AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import type { ProjectWriter } from "../store/store-ports.ts";
import { allRows } from "./document-facts.ts";

/** The organisations each actor belongs to still, by the lists that were given; an organisation belongs to itself. Empty for nobody's member. */
export async function readSides(project: ProjectWriter): Promise<(actorId: string) => ReadonlySet<string>> {
  const actors = new Map((await allRows<ActorRow>(project, actorTable)).map((actor) => [actor.actor_id, actor]));
  const sides = new Map<string, Set<string>>();
  const add = (actor: string, side: string): void => void sides.set(actor, (sides.get(actor) ?? new Set()).add(side));
  for (const { actor_id, organisation_id, origin, valid_to } of await allRows<AffiliationRow>(project, affiliationTable)) {
    const isCamp = campsOf([actors.get(organisation_id)?.name ?? organisation_id]).length > 0;
    if (origin !== "text" && valid_to === null && isCamp) add(actor_id, organisation_id);
  }
  for (const { actor_id, kind } of actors.values()) if (kind !== "person") add(actor_id, actor_id);
  return (actorId) => sides.get(actorId) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();
