import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { actorTable, type ActorRow } from "@hymnsheet/core/model/tables/actor";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";

/** What an export says of a source beside its text. */
export type SourceFacts = Pick<SourceRow, "source_id" | "path" | "url" | "outlet" | "author" | "title" | "published_at">;

/** Every source of a project by id. Memory: some 500 bytes each. */
export async function readSourceFacts(reader: ProjectReader): Promise<ReadonlyMap<string, SourceFacts>> {
  const columns = ["source_id", "path", "url", "outlet", "author", "title", "published_at"];
  const facts = new Map<string, SourceFacts>();
  for await (const batch of reader.scan<SourceFacts>(sourceTable, { columns })) for (const row of batch) facts.set(row.source_id, row);
  return facts;
}

/** Names of actors by id. */
export async function readActorNames(reader: ProjectReader): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for await (const batch of reader.scan<ActorRow>(actorTable)) for (const { actor_id, name } of batch) names.set(actor_id, name);
  return names;
}
