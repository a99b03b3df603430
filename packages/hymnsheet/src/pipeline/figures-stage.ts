/** Finds similes, nicknames and sayings, and the images that several speakers use for the same thing or man. */
import { noteNotCovered } from "@hymnsheet/core/counting/not-covered";
import { coversFigures } from "@hymnsheet/core/figures/find-figures";
import { beginFamilies, figureRows, type FigureCorpus } from "@hymnsheet/core/figures/figure-rows";
import type { ActorSpelling } from "@hymnsheet/core/figures/name-book";
import { wordFrequencies } from "@hymnsheet/core/figures/vehicle-rarity";
import { findLanguagePack, languagePacks } from "@hymnsheet/core/languages/registry";
import { actorNameTable, type ActorNameRow } from "@hymnsheet/core/model/tables/actor-name";
import { actorTable, type ActorRow } from "@hymnsheet/core/model/tables/actor";
import { figureTable } from "@hymnsheet/core/model/tables/figure";
import { groupMemberTable } from "@hymnsheet/core/model/tables/group-member";
import { infoTable } from "@hymnsheet/core/model/tables/info";
import { itemMemberTable } from "@hymnsheet/core/model/tables/item-member";
import { itemTable } from "@hymnsheet/core/model/tables/item";
import { partTable } from "@hymnsheet/core/model/tables/part";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { statementTable, type StatementRow } from "@hymnsheet/core/model/tables/statement";
import { utteranceTable } from "@hymnsheet/core/model/tables/utterance";
import type { ProjectWriter, StageWriter } from "../store/store-ports.ts";
import { openTexts, type TextsReader } from "../store/texts-reader.ts";
import { allRows } from "./document-facts.ts";
import { runSpoken } from "./kernel/run-spoken.ts";
import { readSpokenCorpus, type SpokenCorpus } from "./spoken-sources.ts";
import type { Stage, StageContext } from "./stage.ts";

export const figuresStage: Stage = {
  name: "figures",
  version: 1,
  isKept: true,
  reads: [sourceTable, utteranceTable, statementTable, actorTable, actorNameTable, groupMemberTable],
  writes: [figureTable, partTable, itemTable, itemMemberTable, infoTable],
  optionsFor: ({ level }) => level.experimental,
  isWanted: (options) => options.levels.includes("figures"),
  run: runFigures,
};

async function runFigures({ project, options, cancel, progress }: StageContext, writer: StageWriter): Promise<void> {
  const { textsFolder } = project;
  if (textsFolder === undefined) return;
  const corpus = await readSpokenCorpus(project);
  const names = await readSpellings(project);
  const speakers = corpus.utterances.rows.map(({ speaker_id: speaker }) => speaker);
  const running = {
    textsFolder,
    workers: options.runtime.workers,
    cancel,
    onProgress: (done: number, total: number) => progress(done, total, "blocks"),
  };
  const found = await runSpoken("findFigures", corpus.sources, { ...running, shared: { names, speakers } });
  const texts = openTexts(textsFolder);
  try {
    const facts = await readFigureCorpus(project, corpus, texts);
    const { families, vehicles } = beginFamilies(
      corpus.sources.map(({ sourceId }, i) => ({ sourceId, figures: found[i]! })),
      facts,
      options.level,
    );
    const mentions = await runSpoken("findVehicles", corpus.sources, { ...running, shared: { names, speakers, vehicles } });
    const rows = figureRows(
      families,
      corpus.sources.map(({ sourceId }, i) => ({ sourceId, mentions: mentions[i]! })),
      facts,
    );
    await writer.write(figureTable, rows.figures);
    await writer.write(partTable, rows.parts);
    await writer.write(itemTable, rows.items);
    await writer.write(itemMemberTable, rows.members);
    const missing = corpus.sources.map(({ language }) => language).filter((language) => !coversFigures(findLanguagePack(language)));
    await writer.write(infoTable, [{ key: "figures_not_covered", value: noteNotCovered(missing) }]);
  } finally {
    texts.close();
  }
}

/** Names of persons and bodies, by actor. */
async function readSpellings(project: ProjectWriter): Promise<ActorSpelling[]> {
  const kinds = new Map((await allRows<ActorRow>(project, actorTable)).map(({ actor_id: id, kind }) => [id, kind]));
  const spellings = (await allRows<ActorNameRow>(project, actorNameTable)).flatMap(({ actor_id: actorId, name }): ActorSpelling[] => {
    const kind = actorId.startsWith("unknown:") ? "unknown" : kinds.get(actorId);
    return kind === "person" || kind === "organisation" || kind === "group" ? [{ actorId, name, isPerson: kind === "person" }] : [];
  });
  return spellings.sort((x, y) => (x.actorId < y.actorId ? -1 : x.actorId > y.actorId ? 1 : x.name < y.name ? -1 : 1));
}

async function readFigureCorpus(project: ProjectWriter, { utterances }: SpokenCorpus, texts: TextsReader): Promise<FigureCorpus> {
  const parties = new Map((await allRows<StatementRow>(project, statementTable)).map(({ statement_id: id, party }) => [id, party]));
  let [lastId, lastText] = ["", ""];
  return {
    utterances,
    partyOf: (utterance) => parties.get(utterances.rows[utterance]!.statement_id) ?? "",
    textOf: (sourceId, { start, end }) => {
      if (sourceId !== lastId) [lastId, lastText] = [sourceId, texts.text(sourceId) ?? ""];
      return lastText.slice(start, end);
    },
    frequencies: new Map(languagePacks.filter(coversFigures).flatMap(({ commonWords }) => [...wordFrequencies(commonWords)])),
  };
}
