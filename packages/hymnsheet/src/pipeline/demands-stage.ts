/** Reads what was demanded of whom and how it was decided, and what was announced and whether it came. */
import { groupBy } from "@hymnsheet/core/algo/group-by";
import { announcementRows } from "@hymnsheet/core/demands/announcement-rows";
import { isProvenMove } from "@hymnsheet/core/demands/experimental-moves";
import { linkDemands } from "@hymnsheet/core/demands/link-demands";
import { placeMoves } from "@hymnsheet/core/demands/placed-move";
import { noteNotCovered } from "@hymnsheet/core/counting/not-covered";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { actorTable } from "@hymnsheet/core/model/tables/actor";
import { actorNameTable } from "@hymnsheet/core/model/tables/actor-name";
import { affiliationTable, type AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import { announcementTable } from "@hymnsheet/core/model/tables/announcement";
import { attributionTable } from "@hymnsheet/core/model/tables/attribution";
import { claimTable } from "@hymnsheet/core/model/tables/claim";
import { demandTable } from "@hymnsheet/core/model/tables/demand";
import { infoTable } from "@hymnsheet/core/model/tables/info";
import { itemTable } from "@hymnsheet/core/model/tables/item";
import { itemMemberTable } from "@hymnsheet/core/model/tables/item-member";
import { partTable } from "@hymnsheet/core/model/tables/part";
import { rulingTable } from "@hymnsheet/core/model/tables/ruling";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { utteranceTable } from "@hymnsheet/core/model/tables/utterance";
import { ActorNames } from "@hymnsheet/core/text/actor-names";
import { titledSource } from "@hymnsheet/core/voices/title-source";
import type { StageWriter } from "../store/store-ports.ts";
import { openTexts } from "../store/texts-reader.ts";
import { allRows } from "./document-facts.ts";
import { gatherAllegations } from "./gather-allegations.ts";
import { runSpoken } from "./kernel/run-spoken.ts";
import { readKnownActors } from "./known-actors.ts";
import { readCuedSources } from "./reported-cues.ts";
import { readSpokenCorpus } from "./spoken-sources.ts";
import type { Stage, StageContext } from "./stage.ts";

export const demandsStage: Stage = {
  name: "demands",
  version: 2,
  reads: [
    sourceTable,
    utteranceTable,
    actorTable,
    actorNameTable,
    affiliationTable,
    attributionTable,
    claimTable,
    itemTable,
    itemMemberTable,
  ],
  writes: [demandTable, rulingTable, announcementTable, partTable, infoTable],
  optionsFor: ({ level }) => [level],
  isKept: true,
  isDecided: true,
  isWanted: ({ levels }) => levels.includes("judgements"),
  run: runDemands,
};

async function runDemands({ project, options, cancel, progress, services }: StageContext, writer: StageWriter): Promise<void> {
  const { textsFolder } = project;
  if (textsFolder === undefined) return;
  const corpus = await readSpokenCorpus(project);
  const sources = await readCuedSources(project, corpus);
  const all = await runSpoken("findMoves", sources, {
    textsFolder,
    workers: options.runtime.workers,
    cancel,
    onProgress: (done, total) => progress(done, total, "blocks"),
  });
  const found = options.level.experimental ? all : all.map((moves) => moves.filter(isProvenMove));
  const names = new ActorNames(await readKnownActors(project));
  const published = new Map((await allRows<SourceRow>(project, sourceTable)).map((row) => [row.source_id, row.published_at]));
  const bodiesOf = new Map<string, string[]>();
  for (const { actor_id: actorId, organisation_id: bodyId } of await allRows<AffiliationRow>(project, affiliationTable))
    bodiesOf.set(actorId, [...new Set([...(bodiesOf.get(actorId) ?? []), bodyId])].toSorted());
  const saidIn = groupBy(corpus.utterances.rows, (row) => row.source_id);
  const allegations = await gatherAllegations(project);
  const texts = openTexts(textsFolder);
  try {
    const placed = sources.flatMap(({ sourceId, language }, i) =>
      found[i]!.length === 0
        ? []
        : placeMoves(
            {
              sourceId,
              text: texts.text(sourceId) ?? "",
              pack: findLanguagePack(language),
              stemmer: services.stemmerOf(language),
              publishedAt: published.get(sourceId) ?? null,
              moves: found[i]!,
              said: saidIn.get(sourceId) ?? [],
            },
            {
              utterances: corpus.utterances.rows,
              names,
              isMember: (actorId, bodyId) => actorId === bodyId || bodiesOf.get(actorId)?.includes(bodyId) === true,
            },
          ),
    );
    const linked = linkDemands(placed, {
      allegation: ({ sourceId, move }) => {
        const named = new Set(names.find(texts.text(sourceId) ?? "", move.matter.start, move.matter.end).map(({ actorId }) => actorId));
        const behind = allegations.filter(({ accusedId }) => accusedId !== null && named.has(accusedId));
        return behind.length === 1 ? behind[0]!.itemId : null;
      },
      bodiesOf: (actorId) => bodiesOf.get(actorId) ?? [],
      textBelow: titledSource,
    });
    await writer.write(demandTable, linked.demands);
    await writer.write(rulingTable, linked.rulings);
    const announced = announcementRows(placed);
    await writer.write(announcementTable, announced.rows);
    await writer.write(partTable, [...linked.parts, ...announced.parts]);
  } finally {
    texts.close();
  }
  const missing = sources.map(({ language }) => language).filter((language) => findLanguagePack(language)?.demands === undefined);
  await writer.write(infoTable, [{ key: "demands_not_covered", value: noteNotCovered(missing) }]);
}
