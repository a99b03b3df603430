import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { actorTable, type ActorRow } from "@hymnsheet/core/model/tables/actor";
import { rowsWhereIn } from "./rows-where-in.ts";

/**
 * Those of the given actors that are voices inside a text of which the text does not say whose they are: a question from the floor, "old
 * members". They have utterances and are no speakers whose statements are counted. A source that the input gives without a speaker is none of
 * them.
 */
export async function readNamelessVoices(reader: ProjectReader, actorIds: Iterable<string>): Promise<ReadonlySet<string>> {
  const unknown = [...new Set(actorIds)].filter((id) => id.startsWith("unknown:")).sort();
  const rows = await rowsWhereIn<ActorRow>(reader, actorTable, "actor_id", unknown, { origin: "text" });
  return new Set(rows.map((actor) => actor.actor_id));
}
