import { campsOverTime, leaversOf } from "@hymnsheet/core/counting/camps-over-time";
import { collectMoves, isEnd } from "@hymnsheet/core/counting/collect-moves";
import { statedAffiliations } from "@hymnsheet/core/counting/stated-affiliations";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { actorTable, type ActorRow } from "@hymnsheet/core/model/tables/actor";
import { affiliationTable, type AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import { partTable, type PartRow } from "@hymnsheet/core/model/tables/part";
import type { StatementRow } from "@hymnsheet/core/model/tables/statement";
import type { SideFacts } from "@hymnsheet/core/responses/accused-side";
import type { LeaverGroup } from "@hymnsheet/core/responses/meant-partner";
import { responseLexicon } from "@hymnsheet/core/responses/response-lexicon";
import { wordsOf, type ActorNames } from "@hymnsheet/core/text/actor-names";
import type { ProjectWriter } from "../store/store-ports.ts";
import { allRows } from "./document-facts.ts";

/** Who belongs where, and who left what. */
export interface ReadSides extends SideFacts {
  readonly actors: ReadonlyMap<string, ActorRow>;
  /** By id. */
  readonly groups: readonly LeaverGroup[];
}

/** Reads for whom everybody speaks. Cost: linear in actors, affiliations and statements. */
export async function readSides(
  project: ProjectWriter,
  {
    statements,
    names,
    languages,
  }: { readonly statements: readonly StatementRow[]; readonly names: ActorNames; readonly languages: Iterable<string> },
): Promise<ReadSides> {
  const actors = new Map((await allRows<ActorRow>(project, actorTable)).map((actor) => [actor.actor_id, actor]));
  const affiliations = await allRows<AffiliationRow>(project, affiliationTable);
  const moves = collectMoves(statedAffiliations(affiliations, await allRows<PartRow>(project, partTable)));
  const camps = new Map(campsOverTime(statements, affiliations, moves).map((own, i) => [statements[i]!.statement_id, own] as const));
  const left = new Map<string, Set<string>>();
  for (const { kind, actorId, organisationId } of moves)
    if (isEnd(kind)) left.set(organisationId, (left.get(organisationId) ?? new Set()).add(actorId));
  const groups = [...left].map(([organisationId, memberIds]): LeaverGroup => {
    const around = affiliations.filter(({ organisation_id }) => organisation_id === organisationId).map(({ actor_id }) => actor_id);
    return { groupId: leaversOf(organisationId), organisationId, memberIds, aroundIds: new Set([...around, ...memberIds]) };
  });
  const spokesmen = new Set([...new Set(languages)].flatMap((language) => spokesmenOf(language)));
  const speaksFor = new Map<string, string>();
  for (const { actor_id, kind, name } of actors.values()) {
    if (kind !== "unknown" || !wordsOf(name).some((word) => spokesmen.has(word))) continue;
    const named = new Set(names.find(name, 0, name.length).map(({ actorId }) => actorId));
    if (named.size === 1) speaksFor.set(actor_id, [...named][0]!);
  }
  groups.sort((x, y) => (x.groupId < y.groupId ? -1 : 1));
  return { actors, affiliations, camps, speaksFor, groups };
}

function spokesmenOf(language: string): readonly string[] {
  const pack = findLanguagePack(language);
  const lexicon = pack && responseLexicon(pack);
  return lexicon === undefined ? [] : [...lexicon.spokesmen];
}
